package om.gov.mol.labour.fee;

/** Whether an establishment meets the share of Omanis it must employ. It changes the permit fee. */
public enum Omanisation {
    /** It does: the fee is reduced. */
    MET,
    /** It does not: the fee is raised. */
    NOT_MET,
    /** The registry does not say: the plain fee. */
    UNKNOWN
}
