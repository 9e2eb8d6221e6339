package om.gov.mol.labour.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DailyHoursTest {

    @ParameterizedTest(name = "{0} at {1}: until {2}")
    @CsvSource({
        "23:00-01:00, 2026-03-01T22:59:59, ",
        "23:00-01:00, 2026-03-01T23:00:00, 2026-03-02T01:00:00",
        "23:00-01:00, 2026-03-02T00:59:59, 2026-03-02T01:00:00",
        "23:00-01:00, 2026-03-02T01:00:00, ",
        "09:00-10:00, 2026-03-02T08:59:59, ",
        "09:00-10:00, 2026-03-02T09:00:00, 2026-03-02T10:00:00",
        "09:00-10:00, 2026-03-02T10:00:00, ",
        "09:00-09:00, 2026-03-02T09:00:00, "
    })
    void aSpanKnowsUntilWhenItRuns(String hours, LocalDateTime moment, LocalDateTime until) {
        assertThat(DailyHours.of(hours).runningUntil(moment).orElse(null)).isEqualTo(until);
    }
}
