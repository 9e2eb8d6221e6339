package om.gov.mol.labour.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "०१२३४५६७८९", "０１２３４５６７８９"})
    void digitsOfEveryScriptAreTheSame(String raw) {
        assertThat(TypedText.plain(raw)).contains("0123456789");
    }

    @Test
    void marksDisappearAndSpacesBecomePlain() {
        assertThat(TypedText.plain("\uFEFF \u200E12\u00A034\u202F\u200B5\u00AD6 \n"))
                .contains("12 34 56");
    }

    @Test
    void theMarksThatTelephonesPutAroundNumbersAreIgnored() {
        assertThat(TypedText.plain("\u202D90000001\u202C")).contains("90000001");
        assertThat(TypedText.plain("\u206890000001\u2069")).contains("90000001");
    }

    @Test
    void aTextThatReadsOtherThanItIsWrittenIsRefused() {
        assertThat(TypedText.plain("\u202E10000009")).isEmpty();
        assertThat(TypedText.plain("1000\u202E0009")).isEmpty();
        assertThat(TypedText.isOverride(0x202E)).isTrue();
        assertThat(TypedText.isOverride(0x202D)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12\n34", "12\r\n34", "12\u000034", "12\u007F34", "12\t34"})
    void aControlCharacterInsideIsRefused(String raw) {
        assertThat(TypedText.plain(raw)).isEmpty();
    }

    @Test
    void whatIsTooLongIsNotLookedAt() {
        assertThat(TypedText.plain("1".repeat(1_000))).isPresent();
        assertThat(TypedText.plain("1".repeat(1_001))).isEmpty();
    }

    @Property
    void plainTextStaysAsItIs(@ForAll @StringLength(max = 50) String raw) {
        TypedText.plain(raw).ifPresent(text -> assertThat(TypedText.plain(text)).contains(text));
    }
}
