package om.gov.mol.labour.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource({"ar,ar", "AR-om,ar", "ar-OM-u-nu-arab,ar", "en-GB,en", "zh-hant-HK,zh-Hant", "iw,he"})
    void aTagIsReducedToLanguageAndScript(String tag, String reduced) {
        assertThat(Language.of(tag).tag()).isEqualTo(reduced);
    }

    @Test
    void omaniArabicIsArabic() {
        assertThat(Language.of("ar-OM")).isEqualTo(Language.ARABIC);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "und", "x-private", "not a tag", "ar_OM", "a", "../../etc/passwd", "ar\u0000"})
    void whatIsNoLanguageIsRefused(String tag) {
        assertThatIllegalArgumentException().isThrownBy(() -> Language.of(tag)).withMessageStartingWith("tag: ");
    }

    @Test
    void anEndlessTagIsRefusedUnread() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Language.of("ar-" + "abcdefgh-".repeat(100_000) + "x"))
                .withMessage("tag: longer than 64 characters");
    }

    @Test
    void aTagOfExactlyTheLongestLengthIsRead() {
        String tag = "ar-x" + "-abcdefg".repeat(7) + "-abc";
        assertThat(tag).hasSize(64);
        assertThat(Language.of(tag)).isEqualTo(Language.ARABIC);
        assertThatIllegalArgumentException().isThrownBy(() -> Language.of(tag + "d"));
    }

    @ParameterizedTest
    @CsvSource({"ar,true", "ur,true", "fa,true", "en,false", "hi,false", "uz-Arab,true", "ks-Deva,false"})
    void theScriptDecidesTheDirectionAndElseTheLanguage(String tag, boolean rightToLeft) {
        assertThat(Language.of(tag).rightToLeft()).isEqualTo(rightToLeft);
    }

    @Test
    void theLocaleHasNoRegion() {
        assertThat(Language.of("ar-OM").locale())
                .isEqualTo(new Locale.Builder().setLanguage("ar").build());
    }
}
