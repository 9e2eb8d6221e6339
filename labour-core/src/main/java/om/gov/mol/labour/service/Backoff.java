package om.gov.mol.labour.service;

import java.time.Duration;

/** How long to wait before trying again: twice as long each time, up to a bound. */
final class Backoff {

    private static final int DOUBLINGS_MAX = 12;

    private Backoff() {}

    static Duration after(int attempts, Duration first, Duration longest) {
        Duration wait = first.multipliedBy(1L << Math.min(attempts, DOUBLINGS_MAX));
        return wait.compareTo(longest) > 0 ? longest : wait;
    }
}
