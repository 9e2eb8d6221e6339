package om.gov.mol.labour.payment.thawani;

/** What can go wrong with one request. */
public enum ServerFault {
    /** It takes effect, and the connection breaks before the answer. */
    ANSWER_LOST,
    /** The connection breaks before it takes effect. */
    NEVER_ARRIVES,
    /** The connection breaks, and it takes effect when {@link ThawaniServer#lateOnesArrive} says so. */
    ARRIVES_LATE,
    /** It takes effect, and the answer is a server error. */
    ERROR_AFTER_EFFECT,
    /** It has no effect, and the answer is a server error. */
    ERROR_BEFORE_EFFECT,
    /** It takes effect, and the answer is half of a document. */
    MALFORMED,
    /** It takes effect, and the answer never ends. */
    OVERSIZE,
    /** It takes effect, and the answer begins and then does not go on until the server is stopped. */
    DRIPS,
    /** Refused: something is wrong with the fields. */
    NOT_VALID,
    /** Refused: we are not known. */
    NOT_SIGNED_IN,
    /** Refused: too many at once. */
    TOO_MANY,
    /** A proxy on the way answers with a page of its own. */
    PROXY_PAGE,
    /** Sent elsewhere. */
    REDIRECT,
    /** It takes effect with another amount. */
    WRONG_AMOUNT,
    /** None. */
    NONE
}
