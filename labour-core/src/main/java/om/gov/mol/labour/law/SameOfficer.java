package om.gov.mol.labour.law;

/** Whether who approved a report may decide on the objection against it. */
public enum SameOfficer {
    /** Another officer decides. */
    FORBIDDEN,
    /** He may. */
    ALLOWED
}
