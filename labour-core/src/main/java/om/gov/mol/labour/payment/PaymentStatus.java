package om.gov.mol.labour.payment;

/** Where a payment stands. */
public enum PaymentStatus {
    /** Saved with the case; the gateway may not have heard of it yet. */
    OPENED,
    /** The gateway waits for the payer. */
    PENDING,
    /** The gateway did not say clearly; it is asked until it does. */
    UNKNOWN,
    /** The quoted amount was captured. */
    PAID,
    DECLINED,
    CANCELLED,
    EXPIRED;

    /** Whether money may still be captured for the purpose. */
    public boolean isOpen() {
        return this == OPENED || this == PENDING || this == UNKNOWN;
    }
}
