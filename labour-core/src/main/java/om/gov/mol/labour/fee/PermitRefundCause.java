package om.gov.mol.labour.fee;

/** Why a permit that was paid for cannot be used. */
public enum PermitRefundCause {
    /** The worker failed the medical examination. */
    FAILED_MEDICAL,
    /** The visa was refused. */
    VISA_REFUSED,
    /** The worker was sent home soon after he came. */
    REPATRIATED
}
