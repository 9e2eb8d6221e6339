package om.gov.mol.labour.port;

import org.jspecify.annotations.Nullable;

/** An agency cannot be reached now. The request is repeated later under the same key. */
public final class AgencyUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With a message that holds no personal data. */
    public AgencyUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
