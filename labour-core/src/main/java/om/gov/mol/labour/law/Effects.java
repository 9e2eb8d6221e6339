package om.gov.mol.labour.law;

/** What an open objection does to the effects of a report. */
public enum Effects {
    /** They last until it is decided. */
    KEPT,
    /** They rest while it is open. */
    SUSPENDED
}
