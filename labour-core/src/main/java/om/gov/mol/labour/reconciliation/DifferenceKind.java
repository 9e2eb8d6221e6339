package om.gov.mol.labour.reconciliation;

/**
 * How the two books may differ. The order is that of the report: first what may cost somebody money. A name is its code in the
 * report and stays the same for ever.
 */
public enum DifferenceKind {
    /** The gateway captured money that our ledger did not know. Taken over at once where the case can. */
    CAPTURED_THERE_ONLY,
    /** Our ledger counts a capture that the gateway's book does not have. */
    CAPTURED_HERE_ONLY,
    /** The gateway paid back what is not paid back in our ledger. Never begin that refund anew before this is clear. */
    REFUNDED_THERE_ONLY,
    /** Our ledger says paid back, and the gateway's book does not have it. */
    REFUNDED_HERE_ONLY,
    /** The amount or the currency is not the one our ledger has, or not the one that was asked for. */
    AMOUNT_DIFFERS,
    /** The payer was charged once more for what was paid; the surplus goes back by itself. */
    SECOND_CAPTURE,
    /** Money came after its purpose had gone; it goes back by itself. */
    LATE_CAPTURE,
    /** The gateway's book has a key that no case of ours has made. */
    NOT_OURS,
    /** The gateway's book has one line twice. */
    LISTED_TWICE,
    /** The gateway put a line into this day's book that its own time puts into another day in Oman. */
    ANOTHER_DAY,
    /** The gateway has still not said clearly what became of a payment; it is asked again. */
    STILL_UNKNOWN,
    /** The gateway never said clearly what became of a payment that nobody waits for any more; it is no longer asked. */
    GIVEN_UP,
    /** A case of ours could not be read; the log says why. */
    NOT_COMPARED
}
