package om.gov.mol.labour.notify.spi;

import org.jspecify.annotations.Nullable;

/**
 * The provider could not be reached, or would not talk to us, and certainly nothing was sent.
 *
 * <p>For instance: connection refused, sign-in refused, name not resolved. When the request may have arrived, the answer is
 * {@link SendResult.Unknown} and not this exception. The message must hold no number, address or text: it is logged.
 */
public final class SenderUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With the cause, or null where there is none. */
    public SenderUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
