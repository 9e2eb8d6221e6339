package om.gov.mol.labour.fee;

import java.time.LocalDate;
import om.gov.mol.labour.law.Ruled;
import om.gov.mol.labour.outcome.Citation;
import om.gov.mol.labour.party.Role;
import org.joda.money.Money;

/**
 * One line of a quote.
 *
 * <p>Two months late from October 2025 on: {@code LATE_RENEWAL_FINE, 2, OMR 10.000, OMR 20.000, fine.lateRenewal.perMonth}. A code
 * may have several lines, one for each tariff.
 *
 * @param quantity months for fines, else 1
 * @param unit what one costs
 * @param amount what the line costs; less than quantity times unit where a cap is reached
 * @param tariff the id of the rulebook parameter
 * @param tariffFrom since when that tariff holds
 * @param citation what the tariff rests on
 * @param payer who pays
 */
public record QuoteLine(
        LineCode code,
        int quantity,
        Money unit,
        Money amount,
        String tariff,
        LocalDate tariffFrom,
        Citation citation,
        Role payer) {

    public QuoteLine {
        if (quantity < 1) {
            throw new IllegalArgumentException("quantity: at least 1");
        }
        if (amount.isNegative() || amount.isGreaterThan(unit.multipliedBy(quantity))) {
            throw new IllegalArgumentException("amount: between nothing and quantity times unit");
        }
    }

    /** One of something, at a tariff. */
    static QuoteLine one(LineCode code, Money amount, Ruled<?> tariff, Role payer) {
        return new QuoteLine(code, 1, amount, amount, tariff.parameter().id(), tariff.from(), tariff.citation(), payer);
    }
}
