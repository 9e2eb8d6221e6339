package om.gov.mol.labour.payment.spi;

import java.time.Instant;
import java.util.Objects;
import org.joda.money.Money;

/**
 * Money that was really taken from a payer, once.
 *
 * @param reference under which the gateway knows this capture; different for each, no personal data
 * @param amount as much as was taken, in the currency in which it was taken; more than zero
 * @param at when it was taken, by the gateway's clock. Fines end at this moment
 */
public record Capture(String reference, Money amount, Instant at) {

    /** Refuses a blank reference, an amount that is not more than zero, and a missing time. */
    public Capture {
        Checks.line(reference, "reference");
        Checks.positive(amount, "amount");
        Objects.requireNonNull(at, "at");
    }
}
