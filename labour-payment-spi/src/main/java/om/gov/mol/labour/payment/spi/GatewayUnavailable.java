package om.gov.mol.labour.payment.spi;

import org.jspecify.annotations.Nullable;

/**
 * The gateway could not be reached, or would not talk to us, and certainly nothing was begun.
 *
 * <p>For instance: connection refused, sign-in refused, name not resolved. When the request may have arrived, the answer is
 * the {@code Unknown} of the call and not this exception. The message must hold no personal data: it is logged.
 */
public final class GatewayUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With the cause, or null where there is none. */
    public GatewayUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
