package om.gov.mol.labour.payment;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Captured money on its way back to the payer.
 *
 * @param key made by us, one per capture, so that nothing is paid back twice
 * @param capture the capture it gives back
 * @param gatewayReference the gateway's name of the refund, once it has one
 */
public record Refund(
        String key,
        String capture,
        Money amount,
        RefundStatus status,
        @Nullable String gatewayReference) {

    /** The refund as the gateway now reports it. */
    public Refund reported(RefundStatus now, @Nullable String reference) {
        return new Refund(key, capture, amount, now, reference == null ? gatewayReference : reference);
    }
}
