package om.gov.mol.labour.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** All calls of one command share one limit. */
class PatienceTest {

    private static final Duration MOST = Duration.ofHours(1);

    private final Patience patience = new Patience(MOST);

    @Test
    void allCallsOfACommandEndAtOneTime() {
        patience.shared(() -> {
            TimeLimit first = patience.next();
            assertThat(patience.next()).isEqualTo(first);
            assertThat(patience.<TimeLimit>shared(patience::next))
                    .as("a part of the command")
                    .isEqualTo(first);
            return true;
        });
    }

    @Test
    void theNextCommandHasAllTheTimeAgain() {
        TimeLimit first = patience.shared(patience::next);
        assertThat(patience.<TimeLimit>shared(patience::next).endNanos() - first.endNanos())
                .isPositive();
    }

    @Test
    void aCommandThatThrowsLeavesNothingOnItsThread() {
        assertThatIllegalStateException()
                .isThrownBy(() -> patience.shared(() -> {
                    throw new IllegalStateException("broken");
                }));
        TimeLimit first = patience.next();
        assertThat(patience.next().endNanos() - first.endNanos()).isPositive();
    }

    @Test
    void aCallOutsideOfACommandHasItsOwnTime() {
        TimeLimit one = patience.next();
        assertThat(one.leftNanos()).isPositive().isLessThanOrEqualTo(MOST.toNanos());
        assertThat(patience.next().endNanos() - one.endNanos()).isPositive();
    }

    @Test
    void aProviderHearsWholeSecondsAndNeverMoreThanTheLimit() {
        assertThat(patience.nextInSeconds()).isEqualTo(MOST);
        Duration brief = Duration.ofMillis(300);
        assertThat(new Patience(brief).nextInSeconds()).isEqualTo(brief);
    }
}
