package om.gov.mol.labour.notify.smtp;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A moment of the machine's monotonic time, so that no clock that is set can prolong a wait. */
record Deadline(long nanoTime) {

    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /** A deadline a little before the end of {@code time}, so that the caller is back when it comes. */
    static Deadline shortOf(Duration time) {
        Duration tenth = time.dividedBy(10);
        Duration margin = Duration.ofMillis(250);
        return in(time.minus(tenth.compareTo(margin) < 0 ? tenth : margin));
    }

    /** This deadline, or the end of {@code time} if that comes first. */
    Deadline within(Duration time) {
        Deadline other = in(time);
        return other.nanosLeft() < nanosLeft() ? other : this;
    }

    long nanosLeft() {
        return nanoTime - System.nanoTime();
    }

    /** For waits that count in milliseconds: rounded up, so that zero means "over" and nothing else. */
    long millisLeft() {
        long nanos = nanosLeft();
        return nanos <= 0 ? 0 : TimeUnit.NANOSECONDS.toMillis(nanos) + 1;
    }

    boolean isOver() {
        return nanosLeft() <= 0;
    }
}
