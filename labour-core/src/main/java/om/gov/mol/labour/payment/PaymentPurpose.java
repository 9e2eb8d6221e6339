package om.gov.mol.labour.payment;

/** What money is taken for. */
public enum PaymentPurpose {
    /** Renewal fee and fines of an expired permit, before the current employer may approve. */
    DUES,
    /** The fee for the transfer itself, paid by the new employer. */
    TRANSFER_FEE
}
