package om.gov.mol.labour.testkit.fake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;

/**
 * A clock that stands still until it is moved. Its zone is Asia/Muscat; copies in other zones show the same time and move
 * with it. Safe for several threads.
 *
 * <p>Example: {@code SettableClock.at("2031-03-03T08:00:00Z")} is noon in Muscat on a Monday.
 */
public final class SettableClock extends Clock {

    private final Hand hand;
    private final ZoneId zone;

    private SettableClock(Hand hand, ZoneId zone) {
        this.hand = hand;
        this.zone = zone;
    }

    /** A clock that stands at {@code now}. */
    public static SettableClock at(Instant now) {
        return new SettableClock(new Hand(Objects.requireNonNull(now, "now")), ZoneId.of("Asia/Muscat"));
    }

    /** A clock that stands at an instant written as in ISO 8601, such as {@code 2031-03-03T08:00:00Z}. */
    public static SettableClock at(String now) {
        return at(Instant.parse(now));
    }

    /** Moves the clock to {@code then}, also back: real clocks are corrected too. */
    public void set(Instant then) {
        hand.set(Objects.requireNonNull(then, "then"));
    }

    /**
     * Moves the clock on and says what time it is then.
     *
     * @throws IllegalArgumentException when {@code time} is negative; to go back, {@link #set} the clock
     */
    public Instant advance(Duration time) {
        if (time.isNegative()) {
            throw new IllegalArgumentException("time must not be negative");
        }
        return hand.advance(time);
    }

    @Override
    public Instant instant() {
        return hand.now();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public SettableClock withZone(ZoneId other) {
        return new SettableClock(hand, other);
    }

    @Override
    public String toString() {
        return "SettableClock[" + instant() + ", " + zone + "]";
    }

    /** The time that all copies share. */
    private static final class Hand {

        private Instant now;

        private Hand(Instant now) {
            this.now = now;
        }

        private synchronized Instant now() {
            return now;
        }

        private synchronized void set(Instant then) {
            now = then;
        }

        private synchronized Instant advance(Duration time) {
            now = now.plus(time);
            return now;
        }
    }
}
