package om.gov.mol.labour.absconding;

/** Why a report ended without taking effect. */
public enum ClosingReason {
    /** The employer withdrew it. */
    WITHDRAWN,
    /** An officer rejected it. */
    REJECTED,
    /** The ticket was not paid in time. */
    TICKET_NOT_PAID,
    /** It was not corrected in time. */
    NOT_CORRECTED,
    /** Nobody decided in time; time never approves. */
    UNDECIDED,
    /** An officer stopped it: court order, death, false data. */
    STOPPED,
    /** It was approved, but when the ticket was paid the conditions were met no more. */
    NO_LONGER_HOLDS
}
