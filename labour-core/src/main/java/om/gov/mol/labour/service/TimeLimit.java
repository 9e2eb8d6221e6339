package om.gov.mol.labour.service;

import java.time.Duration;

/** Until when somebody waits, by the machine's own count: no clock of the host moves it. */
record TimeLimit(long endNanos) {

    static TimeLimit after(Duration time) {
        return new TimeLimit(System.nanoTime() + time.toNanos());
    }

    /** What is left; zero when it is over. */
    long leftNanos() {
        return Math.max(0, endNanos - System.nanoTime());
    }
}
