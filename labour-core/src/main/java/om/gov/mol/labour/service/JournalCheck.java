package om.gov.mol.labour.service;

/**
 * What the check of a journal found.
 *
 * @param entries how many entries there are
 * @param brokenAt the sequence of the first entry that is wrong or missing; 0 when none
 */
public record JournalCheck(Verdict verdict, long entries, long brokenAt) {

    /** The three answers. */
    public enum Verdict {
        /** Every entry is there, unchanged, and replaying them gives the case. */
        INTACT,
        /** The same, but free text of some entries was erased. */
        ERASED,
        /** An entry was changed or is missing, or the case is not what the entries give. */
        BROKEN
    }
}
