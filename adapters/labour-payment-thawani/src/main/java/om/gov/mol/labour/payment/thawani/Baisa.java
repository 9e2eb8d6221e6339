package om.gov.mol.labour.payment.thawani;

import java.util.OptionalLong;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Rials as Thawani writes them: whole baisa, a thousand to the rial. Nothing is rounded. */
final class Baisa {

    /** The most that one product of a session may cost. */
    private static final long MAX = 5_000_000_000L;

    private static final CurrencyUnit RIAL = CurrencyUnit.of("OMR");

    private Baisa() {}

    /** Empty when the amount is in another currency, or more than Thawani takes. */
    static OptionalLong of(Money amount) {
        if (!amount.getCurrencyUnit().equals(RIAL) || amount.isGreaterThan(money(MAX))) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(amount.getAmountMinorLong());
    }

    static Money money(long baisa) {
        return Money.ofMinor(RIAL, baisa);
    }

    static boolean isRial(String currency) {
        return currency.equals(RIAL.getCode());
    }
}
