package om.gov.mol.labour.payment.spi;

import java.util.Objects;
import org.joda.money.Money;

/**
 * Money that is to go back, once.
 *
 * <p>Example: {@code new RefundRequest("tr-7k2m:refund:1", "tr-7k2m:dues:1", "cap-90817", Money.parse("OMR 421.500"),
 * new RefundTo.Origin())}.
 *
 * @param key the idempotency key: one key is one refund; 1 to 100 characters of {@code A-Z a-z 0-9 . _ : -}, no personal
 *     data. Keys of refunds and of payments are never the same
 * @param paymentKey the key of the payment whose money goes back
 * @param captureReference the capture of that payment, as {@link Capture#reference} named it
 * @param amount more than zero, at most what is left of the capture
 * @param to where the money goes
 */
public record RefundRequest(String key, String paymentKey, String captureReference, Money amount, RefundTo to) {

    /** Checks the form of each part; a fault names the part and not its value. */
    public RefundRequest {
        Checks.key(key, "key");
        Checks.key(paymentKey, "paymentKey");
        Checks.line(captureReference, "captureReference");
        Checks.positive(amount, "amount");
        Objects.requireNonNull(to, "to");
    }
}
