package om.gov.mol.labour.notify.spi;

/** Why a message does not reach its address. */
public enum Reason {

    /** Nobody has this number or address, or it no longer exists. */
    NO_SUCH_ADDRESS,

    /** The recipient or the operator refuses messages of this sender. */
    BARRED,

    /** The content was refused, for instance its length, its letters or its sender name. */
    REJECTED_CONTENT,

    /** The provider tried for as long as it tries, and the recipient was never within reach. */
    EXPIRED,

    /** None of the others; the provider's own log knows more. */
    OTHER
}
