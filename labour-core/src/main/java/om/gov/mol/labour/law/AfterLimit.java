package om.gov.mol.labour.law;

/** What becomes of a ticket that nobody has claimed in time. */
public enum AfterLimit {
    /** It is the treasury's. */
    FORFEITED,
    /** It stays held. */
    HELD
}
