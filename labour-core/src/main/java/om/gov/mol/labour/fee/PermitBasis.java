package om.gov.mol.labour.fee;

import om.gov.mol.labour.law.EmployerKind;
import om.gov.mol.labour.law.PermitClass;
import org.jspecify.annotations.Nullable;

/**
 * The facts on which the fee of new or renewed permits rests. Start with {@link #of} and name what differs:
 *
 * <pre>{@code
 * PermitBasis.of(EmployerKind.COMPANY, 2).inClass(PermitClass.THIRD).omanisation(Omanisation.MET)
 * }</pre>
 *
 * @param workers how many permits are asked for, 1 to 1000
 * @param held how many workers the employer has already, those who are asked for not counted
 * @param profession the class of their profession; absent where the employer's permits have none
 * @param months how long they are to be valid: 24, or 4, 6, 9 for temporary permits
 * @param renewal whether they are renewed and not new
 * @param omanis how many Omanis the employer employs
 * @param omanisation whether he meets his rate
 * @param ground why a domestic worker's permit is to be free, such as {@code ELDERLY}; absent where nothing is claimed
 */
public record PermitBasis(
        EmployerKind employer,
        int workers,
        int held,
        @Nullable PermitClass profession,
        int months,
        boolean renewal,
        int omanis,
        Omanisation omanisation,
        @Nullable String ground) {

    private static final int WORKERS_MAX = 1_000;
    private static final int HELD_MAX = 99_999;
    private static final int FULL_TERM_MONTHS = 24;

    public PermitBasis {
        if (workers < 1 || workers > WORKERS_MAX) {
            throw new IllegalArgumentException("workers: 1 to " + WORKERS_MAX);
        }
        if (held < 0 || held > HELD_MAX || omanis < 0 || months < 1) {
            throw new IllegalArgumentException("held, omanis, months: out of range");
        }
    }

    /** New permits of 24 months for the first workers of an employer without Omanis, whose rate is not known. */
    public static PermitBasis of(EmployerKind employer, int workers) {
        return new PermitBasis(employer, workers, 0, null, FULL_TERM_MONTHS, false, 0, Omanisation.UNKNOWN, null);
    }

    /** For an employer who has so many workers already. */
    public PermitBasis held(int already) {
        return new PermitBasis(employer, workers, already, profession, months, renewal, omanis, omanisation, ground);
    }

    /** For professions of this class. */
    public PermitBasis inClass(PermitClass its) {
        return new PermitBasis(employer, workers, held, its, months, renewal, omanis, omanisation, ground);
    }

    /** Valid for so many months. */
    public PermitBasis months(int valid) {
        return new PermitBasis(employer, workers, held, profession, valid, renewal, omanis, omanisation, ground);
    }

    /** Renewed and not new. */
    public PermitBasis renewed() {
        return new PermitBasis(employer, workers, held, profession, months, true, omanis, omanisation, ground);
    }

    /** For an employer of so many Omanis. */
    public PermitBasis omanis(int employed) {
        return new PermitBasis(employer, workers, held, profession, months, renewal, employed, omanisation, ground);
    }

    /** For an employer that meets its rate, or does not. */
    public PermitBasis omanisation(Omanisation rate) {
        return new PermitBasis(employer, workers, held, profession, months, renewal, omanis, rate, ground);
    }

    /** Claimed to be free on this ground. */
    public PermitBasis free(String on) {
        return new PermitBasis(employer, workers, held, profession, months, renewal, omanis, omanisation, on);
    }
}
