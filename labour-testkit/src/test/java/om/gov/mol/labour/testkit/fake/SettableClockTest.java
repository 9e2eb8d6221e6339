package om.gov.mol.labour.testkit.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SettableClockTest {

    private static final Instant NOON_IN_MUSCAT = Instant.parse("2031-03-03T08:00:00Z");

    private final SettableClock clock = SettableClock.at(NOON_IN_MUSCAT);

    @Test
    void standsStillUntilItIsMoved() {
        assertThat(clock.instant()).isEqualTo(NOON_IN_MUSCAT).isEqualTo(clock.instant());
        assertThat(clock.advance(Duration.ofHours(12))).isEqualTo(Instant.parse("2031-03-03T20:00:00Z"));
        assertThat(LocalDate.ofInstant(clock.instant(), clock.getZone())).isEqualTo("2031-03-04");
        clock.set(NOON_IN_MUSCAT);
        assertThat(clock.instant()).isEqualTo(NOON_IN_MUSCAT);
    }

    @Test
    void copiesInOtherZonesMoveWithIt() {
        SettableClock other = clock.withZone(ZoneOffset.UTC);
        clock.advance(Duration.ofSeconds(1));

        assertThat(other.instant()).isEqualTo(clock.instant());
        assertThat(other.getZone()).isEqualTo(ZoneOffset.UTC);
        assertThat(clock.getZone().getId()).isEqualTo("Asia/Muscat");
    }

    @Test
    void advancingDoesNotGoBack() {
        assertThatIllegalArgumentException().isThrownBy(() -> clock.advance(Duration.ofSeconds(-1)));
    }
}
