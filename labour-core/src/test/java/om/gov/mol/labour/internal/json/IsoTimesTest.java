package om.gov.mol.labour.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates and instants are read as the platform's formatter reads them, only faster. */
class IsoTimesTest {

    private static final long YEAR_10000 = 253_402_300_800L;

    @Property
    void everyInstantIsReadBackToTheNanosecond(
            @ForAll @LongRange(min = -YEAR_10000, max = YEAR_10000) long second,
            @ForAll @IntRange(max = 999_999_999) int nano) {
        Instant instant = Instant.ofEpochSecond(second, nano);

        assertThat(IsoTimes.instant(instant.toString())).isEqualTo(instant);
    }

    @Property
    void everyDateIsReadBack(@ForAll @LongRange(min = -800_000, max = 4_000_000) long day) {
        LocalDate date = LocalDate.ofEpochDay(day);

        assertThat(IsoTimes.date(date.toString())).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-01T05:00:00Z",
                "2026-03-01T05:00:00.1Z",
                "2026-03-01T05:00:00.000001Z",
                "2026-03-01T05:00:00.123456789Z",
                "2026-03-01T24:00:00Z",
                "2026-03-01T23:59:60Z",
                "2024-02-29T00:00:00Z"
            })
    void anInstantIsWhatTheFormatterMakesOfIt(String text) {
        assertThat(IsoTimes.instant(text)).isEqualTo(Instant.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Z",
                "2026-03-01",
                "2026-02-29T00:00:00Z",
                "2026-13-01T00:00:00Z",
                "2026-03-01T25:00:00Z",
                "2026-03-01T05:60:00Z",
                "2026-03-01T05:00:00",
                "2026-03-01T05:00:00.1234567890Z",
                "2026-03-01 05:00:00Z",
                "٢٠٢٦-٠٣-٠١T05:00:00Z"
            })
    void whatIsNoInstantIsRefused(String text) {
        assertThatThrownBy(() -> IsoTimes.instant(text)).isInstanceOf(DateTimeException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-02-29", "2026-00-10", "2026-3-1", "2026/03/01", "٢٠٢٦-٠٣-٠١", "2026-03-01T"})
    void whatIsNoDateIsRefused(String text) {
        assertThatThrownBy(() -> IsoTimes.date(text)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void aFractionWithoutDigitsIsLeftToTheFormatter() {
        String text = "2026-03-01T05:00:00.Z";

        assertThat(IsoTimes.instant(text)).isEqualTo(Instant.parse(text));
    }
}
