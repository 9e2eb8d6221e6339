package om.gov.mol.labour.law;

/** What a waiver can lift. */
public enum Charge {
    /** The fee of a permit, all its parts. */
    PERMIT_FEE,
    /** The fine for late renewal. */
    LATE_RENEWAL_FINE,
    /** The fine for late status correction. */
    STATUS_FINE,
    /** Debts that the registry names. */
    OPEN_DEBT,
    /** Tickets of earlier years that were never paid. */
    TICKET_DEBT,
    /** The fee of a transfer. */
    TRANSFER_FEE,
    /** The ticket of a report. */
    TICKET,
    /** The fee of cancelling a report. */
    CANCELLATION_FEE,
    /** The fine for late residence, which the police collects: no quote of this library contains it. */
    RESIDENCE_FINE
}
