package om.gov.mol.labour.fee;

import java.time.LocalDate;
import java.util.List;
import om.gov.mol.labour.outcome.Citation;
import om.gov.mol.labour.party.Role;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What goes back of paid permit fees.
 *
 * @param lines one for each line of a permit's fee of which something was paid
 * @param asOf the day for which it was worked out
 * @param citation what the refund rests on
 * @param unconfirmed the ids of the settings on which the sum rests and which no source confirms, sorted
 */
public record PermitRefund(List<Line> lines, LocalDate asOf, Citation citation, List<String> unconfirmed) {

    /**
     * What goes back of one line.
     *
     * @param amount not more than was paid, in whole baisa
     * @param to who paid the line
     */
    public record Line(QuoteLine paid, Money amount, Role to) {

        public Line {
            if (amount.isNegative() || amount.isGreaterThan(paid.amount())) {
                throw new IllegalArgumentException("amount: between nothing and what was paid");
            }
        }
    }

    public PermitRefund {
        lines = List.copyOf(lines);
        unconfirmed = List.copyOf(unconfirmed);
    }

    /** The sum of all lines. */
    public Money total() {
        return lines.stream().map(Line::amount).reduce(Money.zero(CurrencyUnit.of("OMR")), Money::plus);
    }
}
