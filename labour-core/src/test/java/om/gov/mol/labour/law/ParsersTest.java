package om.gov.mol.labour.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a value of the book means, in the form in which a host writes it into an overlay. */
class ParsersTest {

    @Test
    void everyKindOfValueIsReadAsItIsWritten() {
        assertThat(Parsers.truth("true")).isTrue();
        assertThat(Parsers.truth("false")).isFalse();
        assertThat(Parsers.money("10.500")).isEqualTo(Money.parse("OMR 10.500"));
        assertThat(Parsers.factor("0.7")).isEqualTo(new BigDecimal("0.7"));
        assertThat(Parsers.number("42")).isEqualTo(42);
        assertThat(Parsers.months("1200")).isEqualTo(1_200);
        assertThat(Parsers.date("2025-10-26")).isEqualTo(LocalDate.of(2025, 10, 26));
        assertThat(Parsers.codes("B, A")).containsExactly("B", "A");
        assertThat(Parsers.weekdays("FRIDAY, SATURDAY")).containsExactly(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY);
    }

    @Test
    void whatIsWrittenOtherwiseIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Parsers.truth("yes"));
        assertThatIllegalArgumentException().isThrownBy(() -> Parsers.months("1201"));
        assertThatIllegalArgumentException().isThrownBy(() -> Parsers.number("-1"));
        assertThatIllegalArgumentException().isThrownBy(() -> Parsers.factor("1e3"));
        assertThatIllegalArgumentException().isThrownBy(() -> Parsers.codes("A,A"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Parsers.weekdays("MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY,SATURDAY,SUNDAY"));
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 4, false",
        "AT_LEAST, 5, true",
        "AT_LEAST, 6, true",
        "MORE_THAN, 4, false",
        "MORE_THAN, 5, false",
        "MORE_THAN, 6, true"
    })
    void fiveAreEnoughOrNotAsTheBoundSays(Reach reach, long count, boolean reached) {
        assertThat(reach.reached(count, 5)).isEqualTo(reached);
    }

    @Test
    void aCountSaysWhichDaysCount() {
        assertThat(Count.calendar(30)).isEqualTo(Count.of("30"));
        assertThat(Count.working(7)).isEqualTo(Count.of("7 WORKING"));
        assertThat(Count.calendar(36_600).days()).isEqualTo(36_600);
        assertThat(Count.calendar(0).days()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> Count.calendar(36_601));
    }
}
