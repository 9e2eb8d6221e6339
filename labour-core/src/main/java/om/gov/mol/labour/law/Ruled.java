package om.gov.mol.labour.law;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import om.gov.mol.labour.outcome.Citation;
import om.gov.mol.labour.outcome.Confidence;
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

    private static final Set<Confidence> UNCONFIRMED =
            EnumSet.of(Confidence.INFERENCE, Confidence.BACKGROUND, Confidence.UNCONFIRMED);

    /** Whether no source says so: the ministry must settle it before a host goes live. */
    public boolean unconfirmed() {
        return unconfirmed(citation);
    }

    /** Whether what rests on this source is confirmed by none. */
    public static boolean unconfirmed(Citation citation) {
        return UNCONFIRMED.contains(citation.confidence());
    }
}
