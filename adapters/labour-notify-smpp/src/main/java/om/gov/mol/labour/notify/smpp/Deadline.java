package om.gov.mol.labour.notify.smpp;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import om.gov.mol.labour.notify.spi.CallContext;

/** Until when one call may wait: a little before the caller stops listening. Measured without the clock once it began. */
final class Deadline {

    private static final Duration MARGIN_MAX = Duration.ofMillis(200);

    private final long end;

    private Deadline(long end) {
        this.end = end;
    }

    static Deadline of(CallContext context, Clock clock) {
        Duration left = context.remaining(clock.instant());
        Duration tenth = left.dividedBy(10);
        Duration margin = tenth.compareTo(MARGIN_MAX) < 0 ? tenth : MARGIN_MAX;
        Duration wait = left.minus(margin);
        Duration bounded = wait.compareTo(Duration.ofDays(1)) < 0 ? wait : Duration.ofDays(1);
        return new Deadline(System.nanoTime() + bounded.toNanos());
    }

    /** Ends with this one, or after {@code limit} if that is sooner. */
    Deadline within(Duration limit) {
        return new Deadline(Math.min(end - System.nanoTime(), limit.toNanos()) + System.nanoTime());
    }

    boolean isOver() {
        return leftMillis() <= 0;
    }

    long leftMillis() {
        return TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
    }

    /** The time that is left, but not more than {@code limit}. */
    long leftMillis(Duration limit) {
        return Math.min(leftMillis(), limit.toMillis());
    }
}
