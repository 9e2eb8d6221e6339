package om.gov.mol.labour.law;

/** Whether a month of delay that has only begun counts. */
public enum PartMonths {
    /** Only months that are over count. */
    FULL,
    /** A month counts from its first day. */
    STARTED
}
