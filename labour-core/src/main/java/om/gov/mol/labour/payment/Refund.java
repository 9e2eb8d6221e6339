package om.gov.mol.labour.payment;

import java.util.List;
import om.gov.mol.labour.party.Iban;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Captured money on its way back to the payer.
 *
 * @param key made by us, another one for every try, so that no try is paid back twice
 * @param capture the capture it gives back
 * @param gatewayReference the gateway's name of the refund, once it has one
 * @param to the account it goes to; absent where it goes back the way it came
 */
public record Refund(
        String key,
        String capture,
        Money amount,
        RefundStatus status,
        @Nullable String gatewayReference,
        @Nullable Iban to) {

    /** The sum in words, such as {@code 5.000}; another currency than rials is named beside it, never added. */
    public static String sum(List<Refund> refunds) {
        return Capture.sumOf(refunds.stream().map(Refund::amount).toList());
    }

    /** The same without the account it goes to. */
    Refund withoutAccount() {
        return new Refund(key, capture, amount, status, gatewayReference);
    }

    /** A refund that goes back the way the money came. */
    public Refund(String key, String capture, Money amount, RefundStatus status, @Nullable String gatewayReference) {
        this(key, capture, amount, status, gatewayReference, null);
    }

    /** Whether the gateway holds nothing of it: it was not asked yet, or refused. */
    boolean isUnknownThere() {
        return status == RefundStatus.DUE || status == RefundStatus.FAILED;
    }

    /** The same of a capture under another name. */
    Refund of(Capture named) {
        return new Refund(key, named.reference(), amount, status, gatewayReference, to);
    }

    /** The refund as the gateway now reports it. */
    public Refund reported(RefundStatus now, @Nullable String reference) {
        return new Refund(key, capture, amount, now, reference == null ? gatewayReference : reference, to);
    }
}
