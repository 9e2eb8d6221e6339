package om.gov.mol.labour.notify.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class DeadlineTest {

    static Duration left(Deadline deadline) {
        return Duration.ofNanos(deadline.nanosLeft());
    }

    @Test
    void theCallerIsBackATenthEarlierOrAQuarterOfASecond() {
        assertThat(left(Deadline.shortOf(Duration.ofSeconds(1)))).isLessThanOrEqualTo(Duration.ofMillis(900));
        assertThat(left(Deadline.shortOf(Duration.ofSeconds(30))))
                .isLessThanOrEqualTo(Duration.ofMillis(29_750))
                .isGreaterThan(Duration.ofSeconds(25));
    }

    @Test
    void ofTwoDeadlinesTheSoonerCounts() {
        Deadline late = Deadline.in(Duration.ofHours(2));
        assertThat(left(late.within(Duration.ofHours(1)))).isLessThanOrEqualTo(Duration.ofHours(1));
        assertThat(late.within(Duration.ofHours(3))).isEqualTo(late);
    }

    @Test
    void millisecondsAreZeroOnlyWhenItIsOver() {
        assertThat(Deadline.in(Duration.ZERO).isOver()).isTrue();
        assertThat(Deadline.in(Duration.ZERO).millisLeft()).isZero();
        assertThat(Deadline.in(Duration.ofHours(1)).millisLeft()).isPositive();
    }
}
