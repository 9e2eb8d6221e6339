package om.gov.mol.labour.payment.thawani;

/** What a callback turned out to be. None of it says that anything was paid: that is asked. */
public sealed interface Callback {

    /**
     * Signed by Thawani, about one payment: hand the key to {@code Labour.paymentHint}.
     *
     * @param paymentKey the key of the payment; it may be one that we never gave
     * @param event Thawani's word for what happened, such as {@code checkout.completed}; for logs only
     */
    record Hint(String paymentKey, String event) implements Callback {}

    /**
     * Signed by Thawani, and without a key: some events name other things only. Nothing is to be done; the payment is asked for
     * anyway.
     *
     * @param event Thawani's word for what happened; for logs only
     */
    record WithoutKey(String event) implements Callback {}

    /**
     * Not to be heard; answer it with 401 and change nothing.
     *
     * @param flaw why
     */
    record Refused(Flaw flaw) implements Callback {}

    /** Why a callback is not heard. */
    enum Flaw {
        /** Longer than any callback. */
        TOO_LONG,
        /** The signature or the time is missing. */
        NOT_SIGNED,
        /** Signed with another secret, or changed on the way: forged. */
        WRONG_SIGNATURE,
        /** Well signed, but at another time: sent again by somebody, or one of the clocks is wrong. */
        OUT_OF_TIME,
        /** Well signed, but not a callback that we can read. */
        UNREADABLE
    }
}
