package om.gov.mol.labour.notify.spi;

/**
 * What a sender can do beyond sending. It is a promise: the contract tests hold a sender to it.
 *
 * @param sameKeySendsOnce a second call with the same key does not send a second message, for at least 72 hours, also after
 *     a restart. Without it an unknown result may lead to two messages, since a notice twice is better than none
 * @param deliveryReceipts {@code delivery} tells what became of a message. Without it {@code delivery} is not called
 */
public record SenderCapabilities(boolean sameKeySendsOnce, boolean deliveryReceipts) {

    /** Neither of the two; the least a sender may be. */
    public static final SenderCapabilities NONE = new SenderCapabilities(false, false);
}
