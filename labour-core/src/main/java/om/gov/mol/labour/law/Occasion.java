package om.gov.mol.labour.law;

/** On which occasion an employer settles what he owes. A waiver may reward one and not the other. */
public enum Occasion {
    /** He renews the permit. */
    RENEWAL,
    /** He lets the worker go to another employer. */
    TRANSFER,
    /** The worker leaves the country for good. */
    DEPARTURE,
    /** A worker's irregular status is put right in another way. */
    STATUS_CORRECTION,
    /** He takes an absconding report back. */
    REPORT_CANCELLATION,
    /** He pays the ticket of a worker he reported. */
    TICKET_PAYMENT
}
