package om.gov.mol.labour.notice;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class OutsideTextTest {

    @Test
    void lettersOfEveryScriptStay() {
        assertThat(OutsideText.fit("  شركة الأفق\tالأزرق  ", 40)).isEqualTo("شركة الأفق الأزرق");
        assertThat(OutsideText.fit("می\u200cخواهم", 40)).isEqualTo("می\u200cخواهم");
        assertThat(OutsideText.fit("राम 😀", 40)).isEqualTo("राम 😀");
    }

    @Test
    void marksThatReorderAndControlsGo() {
        assertThat(OutsideText.fit("a\u202Eb\u2066c\u200Fd\u061Ce\u0007f\u00ADg\uFEFFh", 40))
                .isEqualTo("abcdefgh");
        assertThat(OutsideText.fit("one\r\n\u2028two", 40)).isEqualTo("one two");
    }

    @Test
    void aLongNameEndsInDots() {
        assertThat(OutsideText.fit("x".repeat(41), 40)).isEqualTo("x".repeat(37) + "...");
        assertThat(OutsideText.fit("x".repeat(40), 40)).isEqualTo("x".repeat(40));
    }

    @Test
    void aPairIsNotTornApart() {
        assertThat(OutsideText.fit("x".repeat(36) + "😀😀😀", 40)).isEqualTo("x".repeat(36) + "...");
    }

    @Test
    void nothingVisibleBecomesADash() {
        assertThat(OutsideText.fit("\u202E \u0000", 40)).isEqualTo("-");
    }

    @Property
    void whateverComesFitsAndStaysOnOneLine(@ForAll String raw, @ForAll @IntRange(min = 4, max = 60) int lengthMax) {
        String text = OutsideText.fit(raw, lengthMax);
        assertThat(text).isNotEmpty().hasSizeLessThanOrEqualTo(lengthMax);
        assertThat(text.codePoints())
                .noneMatch(point -> Character.getType(point) == Character.CONTROL
                        || Character.getType(point) == Character.SURROGATE
                        || Character.getType(point) == Character.LINE_SEPARATOR);
    }
}
