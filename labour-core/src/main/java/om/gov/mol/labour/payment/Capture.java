package om.gov.mol.labour.payment;

import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.joda.money.Money;

/**
 * Money that the gateway has taken.
 *
 * @param reference the gateway's name of the capture
 * @param at the moment of capture, at which accrual of fines ends
 * @param recorded whether only an officer has said so, and the gateway has not
 */
public record Capture(String reference, Money amount, Instant at, boolean recorded) {

    /** One that the gateway has named. */
    public Capture(String reference, Money amount, Instant at) {
        this(reference, amount, at, false);
    }

    /** The sum in words; a capture in another currency than rials is named beside it, never added. */
    public static String sum(List<Capture> captures) {
        return sumOf(captures.stream().map(Capture::amount).toList());
    }

    static String sumOf(List<Money> amounts) {
        return amounts.stream()
                .collect(Collectors.groupingBy(Money::getCurrencyUnit, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Money::total)
                .map(total -> total.getCurrencyUnit().getCode().equals("OMR")
                        ? total.getAmount().toPlainString()
                        : total.toString())
                .collect(Collectors.joining(" + "));
    }
}
