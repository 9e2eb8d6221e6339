package om.gov.mol.labour.law;

/** Whether the worker must agree before his transfer goes on. */
public enum Consent {
    REQUIRED,
    NOT_REQUIRED
}
