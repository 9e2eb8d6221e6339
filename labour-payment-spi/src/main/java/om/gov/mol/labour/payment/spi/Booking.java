package om.gov.mol.labour.payment.spi;

import java.time.Instant;
import java.util.Objects;
import org.joda.money.Money;

/**
 * One line of the gateway's own book: money that came or went.
 *
 * @param kind which of the two
 * @param key the key of the payment (of a capture) or of the refund
 * @param reference the reference of the capture or of the refund
 * @param amount more than zero for both kinds
 * @param at when, by the gateway's clock
 */
public record Booking(Kind kind, String key, String reference, Money amount, Instant at) {

    /** Whether money came or went. */
    public enum Kind {
        /** Money was taken from a payer. */
        CAPTURE,
        /** Money went back. */
        REFUND
    }

    /** Checks the form of each part. */
    public Booking {
        Objects.requireNonNull(kind, "kind");
        Checks.key(key, "key");
        Checks.line(reference, "reference");
        Checks.positive(amount, "amount");
        Objects.requireNonNull(at, "at");
    }
}
