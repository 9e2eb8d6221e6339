package om.gov.mol.labour.service;

import java.time.Duration;

/** How long to wait before trying again: twice as long each time, up to a bound. */
final class Backoff {

    private static final int DOUBLINGS_MAX = 12;

    private static final Duration LEAST = Duration.ofSeconds(1);

    private Backoff() {}

    /** What a provider asks for, but long enough that the same round does not come back to it. */
    static Duration atLeast(Duration asked) {
        return asked.compareTo(LEAST) < 0 ? LEAST : asked;
    }

    /**
     * How long to wait after a try.
     *
     * @param attempts the number of tries, this one included: after the first it is {@code first}
     */
    static Duration after(int attempts, Duration first, Duration longest) {
        Duration wait = first.multipliedBy(1L << Math.min(Math.max(0, attempts - 1), DOUBLINGS_MAX));
        return wait.compareTo(longest) > 0 ? longest : wait;
    }
}
