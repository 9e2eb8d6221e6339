package om.gov.mol.labour.notify.smpp;

import java.util.List;
import om.gov.mol.labour.notify.spi.DeliveryState;

/**
 * A delivery receipt as it was read.
 *
 * @param ids under which the message may be known, in the form in which ids are compared; the likeliest first
 * @param named the id as the receipt writes it
 * @param state what it says of the message, or of the part
 */
record Receipt(List<String> ids, String named, DeliveryState state) {

    Receipt {
        ids = List.copyOf(ids);
    }

    boolean isFinal() {
        return state instanceof DeliveryState.Delivered || state instanceof DeliveryState.NotDelivered;
    }
}
