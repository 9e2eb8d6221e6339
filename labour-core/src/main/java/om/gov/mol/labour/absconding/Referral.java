package om.gov.mol.labour.absconding;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The employer's referral to inspection: this report was one too many.
 *
 * @param inMonth how many reports in the month
 * @param inYear how many in the year
 * @param finding absent until the inspector has decided
 * @param stoppedUntil the last day of the service stop; absent where there is none
 */
public record Referral(
        Instant at,
        int inMonth,
        int inYear,
        @Nullable Finding finding,
        @Nullable LocalDate stoppedUntil) {

    /** What the inspector found. */
    public enum Finding {
        COMPLIANT,
        NOT_COMPLIANT
    }

    Referral found(Finding what, @Nullable LocalDate until) {
        return new Referral(at, inMonth, inYear, what, until);
    }
}
