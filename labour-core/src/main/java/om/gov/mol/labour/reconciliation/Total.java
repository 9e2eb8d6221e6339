package om.gov.mol.labour.reconciliation;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.joda.money.Money;

/**
 * How often and how much.
 *
 * @param number of captures or refunds
 * @param amounts their sums, one for each currency, by its code; empty for none
 */
public record Total(int number, List<Money> amounts) {

    public Total {
        amounts = List.copyOf(amounts);
    }

    /** Counts and adds. Different currencies are never added. */
    public static Total of(List<Money> all) {
        return new Total(
                all.size(),
                all.stream()
                        .collect(Collectors.groupingBy(Money::getCurrencyUnit, TreeMap::new, Collectors.toList()))
                        .values()
                        .stream()
                        .map(Money::total)
                        .toList());
    }

    /** Such as {@code OMR 421.500}, several with a plus between them, {@code 0} for none. */
    @Override
    public String toString() {
        return amounts.isEmpty() ? "0" : amounts.stream().map(Money::toString).collect(Collectors.joining(" + "));
    }
}
