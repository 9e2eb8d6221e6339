package om.gov.mol.labour.fee;

import java.time.LocalDate;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What is to be paid on a day, line by line. No lines: nothing is due.
 *
 * @param asOf the day for which it was worked out
 * @param validUntil the last day on which the same sum would be asked, as far as the rulebook lets quotes stand
 * @param unconfirmed the ids of the tariffs and settings on which the sum rests and which no source confirms, sorted; a quote
 *     that was stored before they were kept has none
 */
public record Quote(List<QuoteLine> lines, LocalDate asOf, LocalDate validUntil, List<String> unconfirmed) {

    private static final CurrencyUnit OMR = CurrencyUnit.of("OMR");

    public Quote {
        lines = List.copyOf(lines);
        unconfirmed = List.copyOf(unconfirmed);
        if (validUntil.isBefore(asOf)) {
            throw new IllegalArgumentException("validUntil: before asOf");
        }
    }

    /** A quote that rests on nothing unconfirmed. */
    public Quote(List<QuoteLine> lines, LocalDate asOf, LocalDate validUntil) {
        this(lines, asOf, validUntil, List.of());
    }

    /** The sum of all lines. */
    public Money total() {
        return total(lines);
    }

    /** Whether anything is to be paid. */
    public boolean isDue() {
        return total().isPositive();
    }

    static Money total(List<QuoteLine> lines) {
        Money total = Money.zero(OMR);
        for (QuoteLine line : lines) {
            total = total.plus(line.amount());
        }
        return total;
    }
}
