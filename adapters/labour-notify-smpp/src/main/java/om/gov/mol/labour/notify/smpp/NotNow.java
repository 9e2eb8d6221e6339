package om.gov.mol.labour.notify.smpp;

import java.time.Duration;

/** Nothing was sent, and it is too early to try. */
final class NotNow extends Exception {

    private static final long serialVersionUID = 1L;

    private final Duration after;

    NotNow(Duration after) {
        super("not now", null, false, false);
        this.after = after;
    }

    Duration after() {
        return after;
    }
}
