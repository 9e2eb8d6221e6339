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
        Money left = cap;
        int month = 0;
        while (month < months && left.isPositive()) {
            LocalDate first = arrears.startOf(month);
            Optional<Ruled<Money>> tariff = law.find(perMonth, first);
            if (tariff.isEmpty()) {
                return new Accrued(List.of(), Optional.of(first));
            }
            int count = monthsUnder(tariff.get(), arrears, month, months, left);
            Money amount = lesser(tariff.get().value().multipliedBy(count), left);
            if (amount.isPositive()) {
                lines.add(QuoteLine.of(code, count, tariff.get().value(), amount, tariff.get(), payer));
            }
            left = left.minus(amount);
            month += count;
        }
        return new Accrued(lines, Optional.empty());
    }

    /** How many months from this one on fall under one tariff, as far as the rest of the cap reaches; at least one. */
    private static int monthsUnder(Ruled<Money> tariff, Arrears arrears, int month, int months, Money left) {
        LocalDate end = tariff.to();
        int most = (int) Math.min(months - month, reach(tariff.value(), left));
        if (end == null || !arrears.startOf(month + most - 1).isAfter(end)) {
            return most;
        }
        int count = 1;
        while (!arrears.startOf(month + count).isAfter(end)) {
            count++;
        }
        return count;
    }

    /** After how many months the rest of the cap is used up. */
    private static long reach(Money perMonth, Money left) {
        long step = perMonth.getAmountMinorLong();
        return step == 0 ? Long.MAX_VALUE : (left.getAmountMinorLong() + step - 1) / step;
    }

    private static Money lesser(Money one, Money other) {
        return one.isLessThan(other) ? one : other;
    }
}
