package om.gov.mol.labour.payment;

/** What money is taken for. */
public enum PaymentPurpose {
    /** Renewal fee and fines of an expired permit, before the current employer may approve. */
    DUES,
    /** The fee for the transfer itself, paid by the new employer. */
    TRANSFER_FEE,
    /** The value of a ticket home, held while an absconding report stands. */
    TICKET,
    /** The fee and the dues for cancelling an absconding report. */
    CANCELLATION
}
