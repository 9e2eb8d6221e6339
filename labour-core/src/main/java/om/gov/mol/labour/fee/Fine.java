package om.gov.mol.labour.fee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import om.gov.mol.labour.law.Parameter;
import om.gov.mol.labour.law.Ruled;
import om.gov.mol.labour.party.Role;
import org.joda.money.Money;

/**
 * A fine that accrues month by month, each at the tariff in force on its first day, until the cap.
 *
 * @param perMonth the tariff
 */
record Fine(LineCode code, Parameter<Money> perMonth, Role payer) {

    /** The lines and nothing else, or the first day of a month whose tariff is not known. */
    record Accrued(List<QuoteLine> lines, Optional<LocalDate> unknownOn) {}

    /** What months of delay cost one worker, never more than the cap; one line for each tariff. */
    Accrued accrue(Arrears arrears, int months, Money cap, Law law) {
        List<QuoteLine> lines = new ArrayList<>();
        long baisaLeft = cap.getAmountMinorLong();
        int month = 0;
        while (month < months && baisaLeft > 0) {
            LocalDate first = arrears.startOf(month);
            Optional<Ruled<Money>> found = law.find(perMonth, first);
            if (found.isEmpty()) {
                return new Accrued(List.of(), Optional.of(first));
            }
            Ruled<Money> tariff = found.get();
            long baisaEach = tariff.value().getAmountMinorLong();
            int most = (int) Math.min(months - month, reach(baisaEach, baisaLeft));
            int count = monthsUnder(tariff, arrears, month, most);
            long baisa = Math.min(baisaEach * count, baisaLeft);
            if (baisa > 0) {
                Money amount = Money.ofMinor(tariff.value().getCurrencyUnit(), baisa);
                lines.add(QuoteLine.of(code, count, tariff.value(), amount, tariff, payer));
            }
            baisaLeft -= baisa;
            month += count;
        }
        return new Accrued(lines, Optional.empty());
    }

    /** How many months from this one on, no more than so many, begin under a tariff that holds when this one begins. */
    private static int monthsUnder(Ruled<Money> tariff, Arrears arrears, int month, int most) {
        LocalDate end = tariff.to();
        return end == null ? most : Math.min(most, arrears.begunBy(end) - month);
    }

    /** After how many months the rest of the cap is used up. */
    private static long reach(long baisaEach, long baisaLeft) {
        return baisaEach == 0 ? Long.MAX_VALUE : (baisaLeft + baisaEach - 1) / baisaEach;
    }
}
