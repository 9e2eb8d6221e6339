package om.gov.mol.labour.payment;

/** Where a refund stands. */
public enum RefundStatus {
    /** Saved with the case; the gateway is to be asked. */
    DUE,
    /** The gateway works on it. */
    PENDING,
    REFUNDED,
    /** The gateway refused; a person must act. */
    FAILED
}
