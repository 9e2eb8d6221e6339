package om.gov.mol.labour.law;

/** Which day of a case chooses the value of a parameter. Every parameter says so. */
public enum Governs {
    /** The day on which the request was submitted; a later change of law leaves the case alone. */
    SUBMISSION,
    /** The day of the act in question: the decision, the check, or the start of the clock. */
    DECISION,
    /** The day on which the money is settled. */
    SETTLEMENT
}
