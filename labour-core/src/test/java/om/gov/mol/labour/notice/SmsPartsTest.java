package om.gov.mol.labour.notice;

import static om.gov.mol.labour.notice.SmsParts.Alphabet.GSM_7;
import static om.gov.mol.labour.notice.SmsParts.Alphabet.UCS_2;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmsPartsTest {

    private static final String EMOJI = "\ud83d\ude00";

    @ParameterizedTest
    @CsvSource({"1, 1", "70, 1", "71, 2", "134, 2", "135, 3", "201, 3", "202, 4"})
    void arabicTextHasSeventyUnitsAloneAndSixtySevenJoined(int letters, int parts) {
        assertThat(SmsParts.of("ع".repeat(letters))).isEqualTo(new SmsParts(UCS_2, letters, parts));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "160, 1", "161, 2", "306, 2", "307, 3", "459, 3", "460, 4"})
    void latinTextHasAHundredAndSixtySeptetsAloneAndAHundredAndFiftyThreeJoined(int letters, int parts) {
        assertThat(SmsParts.of("e".repeat(letters))).isEqualTo(new SmsParts(GSM_7, letters, parts));
    }

    @ParameterizedTest
    @CsvSource({"80, 1", "81, 2", "152, 2", "153, 3"})
    void charactersOfTheExtensionTakeTwoSeptetsAndAreNotTornApart(int characters, int parts) {
        assertThat(SmsParts.of("€".repeat(characters))).isEqualTo(new SmsParts(GSM_7, 2 * characters, parts));
    }

    @ParameterizedTest
    @CsvSource({"35, 1", "36, 2", "66, 2", "67, 3"})
    void emojiTakeTwoUnitsAndAreNotTornApart(int emoji, int parts) {
        assertThat(SmsParts.of(EMOJI.repeat(emoji))).isEqualTo(new SmsParts(UCS_2, 2 * emoji, parts));
    }

    @Test
    void everyCharacterOfTheExtensionIsKnown() {
        assertThat(SmsParts.of("\f^{}\\[~]|€")).isEqualTo(new SmsParts(GSM_7, 20, 1));
    }

    @Test
    void aSingleForeignCharacterMakesTheWholeTextLong() {
        assertThat(SmsParts.of("e".repeat(159) + "’")).isEqualTo(new SmsParts(UCS_2, 160, 3));
    }

    @Test
    void accentsOfTheDefaultAlphabetStayShortAndOthersDoNot() {
        assertThat(SmsParts.of("àèéùìòÇØøÅåΔ£$¥@\n").alphabet()).isEqualTo(GSM_7);
        assertThat(SmsParts.of("ç").alphabet()).isEqualTo(UCS_2);
        assertThat(SmsParts.of("`").alphabet()).isEqualTo(UCS_2);
        assertThat(SmsParts.of("\t").alphabet()).isEqualTo(UCS_2);
    }

    @Test
    void theEmptyTextIsOnePart() {
        assertThat(SmsParts.of("")).isEqualTo(new SmsParts(GSM_7, 0, 1));
    }

    @Property
    void noPartIsFullerThanTheNetworksAllow(@ForAll String text) {
        SmsParts room = SmsParts.of(text);
        int joined = room.alphabet() == GSM_7 ? 153 : 67;
        int alone = room.alphabet() == GSM_7 ? 160 : 70;
        assertThat(room.units()).isLessThanOrEqualTo(room.parts() == 1 ? alone : room.parts() * joined);
        assertThat(room.parts()).isLessThanOrEqualTo(Math.max(1, (room.units() + joined - 2) / (joined - 1)));
    }
}
