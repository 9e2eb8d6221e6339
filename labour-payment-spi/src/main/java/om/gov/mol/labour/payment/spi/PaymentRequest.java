package om.gov.mol.labour.payment.spi;

import java.time.Instant;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What is to be paid, once.
 *
 * <p>Example: {@code new PaymentRequest("tr-7k2m:dues:1", Money.parse("OMR 421.500"), "TR-7K2M9XQ4HD",
 * "Fees and fines of an expired work permit", "en", Instant.parse("2031-03-10T20:00:00Z"))}. {@link #toString} shows
 * neither the payer's reference nor the description.
 *
 * @param key the idempotency key: one key is one payment, whatever happens on the way; another try of the payer after a
 *     refusal has another key. 1 to 100 characters of {@code A-Z a-z 0-9 . _ : -}, no personal data. A gateway with
 *     stricter identifiers maps it, without two keys becoming one
 * @param amount more than zero; the gateway asks for exactly this much in exactly this currency
 * @param payerReference under which the payer finds the payment in a statement, as a rule the public reference of the case;
 *     one line of at most 200 characters
 * @param description what is paid for, in the payer's language; one line of at most 200 characters
 * @param language BCP 47 tag of the language in which the checkout should speak
 * @param expiresAt the moment from which money should no longer be taken, or null where the request does not expire
 */
public record PaymentRequest(
        String key,
        Money amount,
        String payerReference,
        String description,
        String language,
        @Nullable Instant expiresAt) {

    /** Checks the form of each part; a fault names the part and not its value. */
    public PaymentRequest {
        Checks.key(key, "key");
        Checks.positive(amount, "amount");
        Checks.line(payerReference, "payerReference");
        Checks.line(description, "description");
        Checks.language(language, "language");
    }

    @Override
    public String toString() {
        return "PaymentRequest[key=" + key + ", amount=" + amount + ", payerReference=***, description=***, language="
                + language + ", expiresAt=" + expiresAt + "]";
    }
}
