package om.gov.mol.labour.payment.thawani;

import java.time.Duration;
import java.time.Instant;
import om.gov.mol.labour.payment.spi.CallContext;

/**
 * The time that a call has left. It is read once from the context and then measured by the machine, so that a clock that is
 * corrected meanwhile neither stretches nor cuts it. A little is kept back, so that the answer is there before the deadline.
 */
final class Deadline {

    private static final Duration KEPT_BACK_MAX = Duration.ofMillis(200);

    private final long end;

    private Deadline(Duration left) {
        end = System.nanoTime() + left.toNanos();
    }

    static Deadline of(CallContext context, Instant now) {
        Duration left = shorter(context.remaining(now), Duration.ofDays(1));
        return new Deadline(left.minus(shorter(left.dividedBy(10), KEPT_BACK_MAX)));
    }

    /** Nanoseconds, zero when the time is over. */
    long left() {
        return Math.max(0, end - System.nanoTime());
    }

    boolean over() {
        return left() == 0;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
