package om.gov.mol.labour.notify.smpp;

import java.io.IOException;

/** The connection had ended before a single octet of the request was written. */
final class NotSent extends IOException {

    private static final long serialVersionUID = 1L;

    NotSent() {
        super("the connection had ended");
    }
}
