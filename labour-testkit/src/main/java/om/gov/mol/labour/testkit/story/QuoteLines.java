package om.gov.mol.labour.testkit.story;

import java.util.LinkedHashMap;
import java.util.Map;
import om.gov.mol.labour.fee.Quote;
import org.joda.money.Money;

/** The lines of a quote, one sum for each code. */
final class QuoteLines {

    private QuoteLines() {}

    static Map<String, Money> sums(Quote quote) {
        Map<String, Money> sums = new LinkedHashMap<>();
        quote.lines().forEach(line -> sums.merge(line.code().name(), line.amount(), Money::plus));
        return sums;
    }
}
