package om.gov.mol.labour.transfer;

/**
 * The cases in which the current employer's approval is not asked: a false report since MD 270/2018, five since the
 * ministry circular of 29 July 2021, and since October 2025 the renewal without a contract.
 */
public enum NoApprovalCase {
    /** The work permit has expired and no valid contract is registered. */
    PERMIT_EXPIRED_NO_CONTRACT,
    /** The term of the contract has ended. */
    CONTRACT_ENDED,
    /** The employer dismissed the worker, who proves it. */
    DISMISSED,
    /** A court judgment orders the transfer or the dismissal. */
    COURT_JUDGMENT,
    /** A judgment on bankruptcy or liquidation of the current employer. */
    BANKRUPTCY_OR_LIQUIDATION,
    /** The permit was renewed without a valid registered contract, and the time of the rulebook since then is over. */
    NO_CONTRACT_AFTER_RENEWAL,
    /** A report of the current employer on the worker proved false. */
    FALSE_REPORT
}
