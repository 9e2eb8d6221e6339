package om.gov.mol.labour.notify.spi;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the provider knows of a message after it was handed over. */
public sealed interface DeliveryState {

    /**
     * It arrived at the phone or in the mailbox; final.
     *
     * @param at when, as the provider says it, or null where it names no time
     */
    record Delivered(@Nullable Instant at) implements DeliveryState {}

    /** It did not arrive and will not; final. */
    record NotDelivered(Reason reason) implements DeliveryState {

        /** Refuses a missing reason. */
        public NotDelivered {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** It is on its way; worth asking again. */
    record StillUnderway() implements DeliveryState {}

    /** The provider cannot tell: it keeps no receipts, does not know the id, or has forgotten it. */
    record Unknown() implements DeliveryState {}
}
