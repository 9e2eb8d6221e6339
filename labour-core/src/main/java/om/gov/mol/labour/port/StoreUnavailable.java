package om.gov.mol.labour.port;

import org.jspecify.annotations.Nullable;

/**
 * The store could not be reached, or said something unexpected. Whether the call took effect is not known: repeat it,
 * with the same request id. The message names codes of the database, never the content of a row.
 */
public class StoreUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StoreUnavailable(String message) {
        super(message);
    }

    public StoreUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
