package om.gov.mol.labour.law;

/** What follows when the current employer does not answer in time. */
public enum Silence {
    /** An officer decides. */
    TO_OFFICER,
    /** The request lapses. */
    LAPSES,
    /** The request counts as approved, unless something is due; then an officer decides. */
    DEEMED_APPROVED
}
