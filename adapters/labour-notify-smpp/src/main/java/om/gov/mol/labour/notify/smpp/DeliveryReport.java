package om.gov.mol.labour.notify.smpp;

import java.util.Objects;
import om.gov.mol.labour.notify.spi.DeliveryState;
import org.jspecify.annotations.Nullable;

/**
 * What became of one message, as the message centre's receipts say it. Nothing in it is personal.
 *
 * @param key the key of the notice, or null when the id of the receipt is not known here: the message was handed over before
 *     a restart, or by somebody else, or its hand-over is not answered yet and the report comes again with the key
 * @param providerId the id that the hand-over answered; without a key the id as the receipt says it
 * @param state {@code Delivered} or {@code NotDelivered}; of a message in several parts, delivered is said when all parts
 *     are, and not delivered when one is not
 */
public record DeliveryReport(@Nullable String key, String providerId, DeliveryState state) {

    /** Refuses missing parts. */
    public DeliveryReport {
        Objects.requireNonNull(providerId, "providerId");
        Objects.requireNonNull(state, "state");
    }
}
