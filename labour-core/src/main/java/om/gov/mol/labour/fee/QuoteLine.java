package om.gov.mol.labour.fee;

import java.time.LocalDate;
import om.gov.mol.labour.law.Ruled;
import om.gov.mol.labour.outcome.Citation;
import om.gov.mol.labour.party.Role;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One line of a quote.
 *
 * <p>Two months late from October 2025 on: {@code LATE_RENEWAL_FINE, 2, OMR 10.000, OMR 20.000, fine.lateRenewal.perMonth}. A code
 * may have several lines, one for each tariff.
 *
 * @param quantity workers for permits, months for fines (of all workers together), else 1
 * @param unit what one costs, the Omanisation factor included
 * @param amount what is to be paid for the line; less than quantity times unit where a cap is reached or the line is reduced
 * @param reduction what the law lets off; absent where it lets off nothing
 * @param tariff the id of the rulebook parameter
 * @param tariffFrom since when that tariff holds
 * @param tariffTo its last day; absent while no end is set
 * @param citation what the tariff rests on
 * @param payer who pays
 */
public record QuoteLine(
        LineCode code,
        int quantity,
        Money unit,
        Money amount,
        @Nullable Reduction reduction,
        String tariff,
        LocalDate tariffFrom,
        @Nullable LocalDate tariffTo,
        Citation citation,
        Role payer) {

    public QuoteLine {
        if (quantity < 1) {
            throw new IllegalArgumentException("quantity: at least 1");
        }
        Money full = reduction == null ? amount : amount.plus(reduction.amount());
        if (amount.isNegative() || full.isGreaterThan(unit.multipliedBy(quantity))) {
            throw new IllegalArgumentException("amount: between nothing and quantity times unit");
        }
    }

    /** A line that nothing reduces, at a tariff without an end. */
    public QuoteLine(
            LineCode code,
            int quantity,
            Money unit,
            Money amount,
            String tariff,
            LocalDate tariffFrom,
            Citation citation,
            Role payer) {
        this(code, quantity, unit, amount, null, tariff, tariffFrom, null, citation, payer);
    }

    /** One of something, at a tariff. */
    static QuoteLine one(LineCode code, Money amount, Ruled<?> tariff, Role payer) {
        return of(code, 1, amount, amount, tariff, payer);
    }

    /** So many of something, at a tariff; the amount may be less than all of them cost. */
    static QuoteLine of(LineCode code, int quantity, Money unit, Money amount, Ruled<?> tariff, Role payer) {
        return new QuoteLine(
                code,
                quantity,
                unit,
                amount,
                null,
                tariff.parameter().id(),
                tariff.from(),
                tariff.to(),
                tariff.citation(),
                payer);
    }

    /** The same for so many workers. */
    QuoteLine times(int workers) {
        return workers == 1
                ? this
                : new QuoteLine(
                        code,
                        quantity * workers,
                        unit,
                        amount.multipliedBy(workers),
                        reduction,
                        tariff,
                        tariffFrom,
                        tariffTo,
                        citation,
                        payer);
    }

    /** This line with nothing to pay, let off by a value of the rulebook. */
    QuoteLine letOff(String by, Ruled<?> law) {
        Reduction all = new Reduction(by, amount, law.from(), law.to(), law.citation());
        return new QuoteLine(
                code, quantity, unit, amount.minus(amount), all, tariff, tariffFrom, tariffTo, citation, payer);
    }
}
