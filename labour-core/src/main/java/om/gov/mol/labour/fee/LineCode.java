package om.gov.mol.labour.fee;

import om.gov.mol.labour.law.Charge;

/** What a line of a quote is for. Stable for ever. */
public enum LineCode {
    /** A permit, new or renewed; its registration part only where the licence part is a line of its own. */
    PERMIT_FEE(Charge.PERMIT_FEE),
    /** The licence part of a permit's fee, where Omanisation touches the rest only. */
    PERMIT_LICENCE(Charge.PERMIT_FEE),
    /** A permit in place of one that could not be used. */
    PERMIT_REPLACEMENT(Charge.PERMIT_FEE),
    /** Delay in renewing it. */
    LATE_RENEWAL_FINE(Charge.LATE_RENEWAL_FINE),
    /** Delay in correcting the worker's status. */
    STATUS_FINE(Charge.STATUS_FINE),
    /** A debt that the registry names. */
    OPEN_DEBT(Charge.OPEN_DEBT),
    /** A ticket of an earlier year that was never paid. */
    TICKET_DEBT(Charge.TICKET_DEBT),
    /** The transfer itself. */
    TRANSFER_FEE(Charge.TRANSFER_FEE),
    /** The value of a ticket home, held while a report stands. */
    TICKET(Charge.TICKET),
    /** The cancellation of a report. */
    CANCELLATION_FEE(Charge.CANCELLATION_FEE);

    private final Charge charge;

    LineCode(Charge charge) {
        this.charge = charge;
    }

    /** As what a waiver lifts it. */
    public Charge charge() {
        return charge;
    }
}
