package om.gov.mol.labour.law;

/** Which reports of an employer are counted. */
public enum CountedReports {
    /** Every one that was registered. */
    REGISTERED,
    /** Every one that was approved. */
    APPROVED
}
