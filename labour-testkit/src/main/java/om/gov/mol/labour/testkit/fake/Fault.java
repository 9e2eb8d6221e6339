package om.gov.mol.labour.testkit.fake;

/** What can go wrong in a call to the outside world. */
public enum Fault {

    /** Nothing goes wrong. */
    NONE,

    /** The other side cannot be reached: the port's own exception, and nothing was done. */
    UNREACHABLE,

    /** A defect: an {@link IllegalStateException}, and nothing was done. */
    THROWS_ERROR,

    /** "Not now": a sender answers try later (30 seconds), a gateway closed (for five minutes). Nothing was done. */
    TRY_LATER,

    /** The request is lost on the way: the answer is unknown, and nothing was done. */
    LOST,

    /** The answer is lost on the way back: the answer is unknown, and everything was done. */
    TIME_OUT_AFTER_SUCCESS,

    /** A defect after the deed: an {@link IllegalStateException}, and everything was done. */
    ERROR_AFTER_SUCCESS,

    /** Done twice: a message arrives twice; the payer of a payment that is opened will be charged twice when he pays. */
    DUPLICATE,

    /**
     * Done, and seen late: a message is handed over and arrives only when the test says so; the answer of a gateway, and what
     * it knows of the payment or refund, stay unknown until the test says so.
     */
    LATE
}
