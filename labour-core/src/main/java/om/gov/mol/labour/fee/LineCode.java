package om.gov.mol.labour.fee;

/** What a line of a quote is for. Stable for ever. */
public enum LineCode {
    /** A permit, new or renewed; its registration part only where the licence part is a line of its own. */
    PERMIT_FEE,
    /** The licence part of a permit's fee, where Omanisation touches the rest only. */
    PERMIT_LICENCE,
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
