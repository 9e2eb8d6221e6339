package om.gov.mol.labour.fee;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days on which fines do not accrue. Two that overlap count once.
 *
 * @param cause a code of the rulebook's list, such as {@code WORKER_ILLNESS}; another code stops nothing
 * @param from the first day
 * @param to the last day; absent while the cause goes on
 */
public record StoppedClock(
        String cause, LocalDate from, @Nullable LocalDate to) {

    /** The death of the employer, which stops the clock for a limited time only. */
    public static final String EMPLOYER_DEATH = "EMPLOYER_DEATH";

    public StoppedClock {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("to: before from");
        }
    }
}
