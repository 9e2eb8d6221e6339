package om.gov.mol.labour.service;

/**
 * What one round of {@link Labour#runDue()} has done.
 *
 * @param worked pieces of outgoing work that were finished
 * @param deadlines deadlines that fell
 * @param postponed pieces of outgoing work that will be tried again
 */
public record RunReport(int worked, int deadlines, int postponed) {

    /** Whether nothing was finished or fell. */
    public boolean idle() {
        return worked == 0 && deadlines == 0;
    }
}
