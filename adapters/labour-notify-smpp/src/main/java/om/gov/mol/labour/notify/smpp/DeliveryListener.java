package om.gov.mol.labour.notify.smpp;

/**
 * Hears what became of messages, as soon as the message centre says it; for hosts that do not want to ask.
 *
 * <p>Called at least once for each message whose end is known, from a thread of the connection and from several at once: be
 * quick, and do not send from here. When it throws, the message centre is told to deliver the receipt again later.
 */
@FunctionalInterface
public interface DeliveryListener {

    /** The end of one message; may be called again with the same report. */
    void ended(DeliveryReport report);
}
