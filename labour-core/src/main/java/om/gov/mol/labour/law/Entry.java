package om.gov.mol.labour.law;

import java.time.LocalDate;
import om.gov.mol.labour.outcome.Citation;
import org.jspecify.annotations.Nullable;

/**
 * One line of the rulebook: a value of a parameter during a range of days, as it is written.
 *
 * @param from the first day
 * @param to the last day; absent while no end is set
 * @param value the value as written; absent where it is known that the amount is not known
 * @param citation what it rests on
 * @param sentence what it rules
 */
public record Entry(
        Parameter<?> parameter,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable String value,
        Citation citation,
        Sentence sentence) {

    /** Whether no source says so, an unknown amount included. */
    public boolean unconfirmed() {
        return value == null || citation.unconfirmed();
    }

    /** Whether a day lies in its range. */
    public boolean holdsOn(LocalDate day) {
        return !from.isAfter(day) && (to == null || !to.isBefore(day));
    }

    /** Whether this entry only goes on where an earlier one ends: same value, same source, same sentence. */
    boolean continues(Entry earlier) {
        return earlier.to != null
                && earlier.to.plusDays(1).equals(from)
                && earlier.withTo(to).equals(new Entry(parameter, earlier.from, to, value, citation, sentence));
    }

    Entry withTo(@Nullable LocalDate end) {
        return new Entry(parameter, from, end, value, citation, sentence);
    }
}
