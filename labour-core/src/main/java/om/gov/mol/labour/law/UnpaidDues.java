package om.gov.mol.labour.law;

/** What becomes of dues that are unpaid when an officer approves in the current employer's place. */
public enum UnpaidDues {
    /** They stay a recorded debt of the current employer. */
    DEBT,
    /** They stay a debt, and the new employer may pay them. */
    NEW_EMPLOYER_MAY_PAY
}
