package om.gov.mol.labour.fee;

/** What a line of a quote is for. Stable for ever. */
public enum LineCode {
    /** Renewal of an expired permit. */
    PERMIT_FEE,
    /** Delay in renewing it. */
    LATE_RENEWAL_FINE,
    /** Delay in correcting the worker's status. */
    STATUS_FINE,
    /** A debt that the registry names. */
    OPEN_DEBT,
    /** The transfer itself. */
    TRANSFER_FEE,
    /** The value of a ticket home, held while a report stands. */
    TICKET,
    /** The cancellation of a report. */
    CANCELLATION_FEE
}
