package om.gov.mol.labour.port;

import org.jspecify.annotations.Nullable;

/** The registry cannot be asked now, or did not say whether a change was made. Nothing was decided; trying again is safe. */
public final class RegistryUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With a message that holds no personal data. */
    public RegistryUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
