package om.gov.mol.labour.law;

import java.time.LocalDate;
import om.gov.mol.labour.outcome.Citation;
import org.jspecify.annotations.Nullable;

/**
 * The value that a parameter has during a range of days.
 *
 * @param from the first day
 * @param to the last day; absent while no end is set
 * @param citation what it rests on
 */
public record Ruled<T>(
        Parameter<T> parameter,
        T value,
        LocalDate from,
        @Nullable LocalDate to,
        Citation citation) {

    /** Whether no source says so: the ministry must settle it before a host goes live. */
    public boolean unconfirmed() {
        return citation.unconfirmed();
    }

    /** Whether what rests on this source is confirmed by none. */
    public static boolean unconfirmed(Citation citation) {
        return citation.unconfirmed();
    }
}
