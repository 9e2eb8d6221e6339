package om.gov.mol.labour.fee;

import java.time.LocalDate;
import om.gov.mol.labour.outcome.Citation;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the law lets off of a line of a quote.
 *
 * @param by which waiver, such as {@code FINES_2022}, or the id of the parameter that makes a permit free
 * @param amount what is not asked for; positive
 * @param from the first day of the waiver
 * @param to the last day; absent while no end is set
 * @param citation what the waiver rests on
 */
public record Reduction(
        String by, Money amount, LocalDate from, @Nullable LocalDate to, Citation citation) {

    public Reduction {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("amount: positive");
        }
    }
}
