package om.gov.mol.labour.payment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the gateway said about a payment, in the words of the case. A callback is never one of these: it is only a hint to ask. */
public sealed interface GatewayReport {

    /** The checkout is open. */
    record CheckoutOpened(
            @Nullable String reference, @Nullable String address) implements GatewayReport {}

    /** Nothing new: the payer has not finished. */
    record StillPending() implements GatewayReport {}

    /** Money was captured, once or more often. */
    record Captured(List<Capture> captures) implements GatewayReport {
        public Captured {
            captures = List.copyOf(captures);
        }
    }

    /** Nothing was captured and nothing will be. */
    record Failed(PaymentStatus how) implements GatewayReport {
        public Failed {
            if (how.isOpen() || how == PaymentStatus.PAID) {
                throw new IllegalArgumentException("how: declined, cancelled or expired");
            }
        }
    }

    /** The gateway is closed now and has not taken the payment in. */
    record NotOpenedYet() implements GatewayReport {}

    /** The gateway did not say clearly. */
    record NotKnown() implements GatewayReport {}
}
