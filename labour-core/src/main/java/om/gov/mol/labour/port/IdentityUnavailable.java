package om.gov.mol.labour.port;

import org.jspecify.annotations.Nullable;

/** The issuer of identities cannot be asked now. Nobody was signed in; trying again is safe. */
public final class IdentityUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With a message that holds no personal data. */
    public IdentityUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
