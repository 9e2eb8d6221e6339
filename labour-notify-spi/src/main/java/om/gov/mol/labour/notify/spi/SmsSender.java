package om.gov.mol.labour.notify.spi;

/**
 * Hands text messages to whoever carries them. Implemented by integrators; called by the labour services only.
 *
 * <p>An implementation is small: it tries once and says what happened. When to try again, how often, with which text and in
 * which language is decided by the caller. MUST, SHOULD and MAY are meant as in RFC 2119; the line after each rule says why.
 *
 * <dl>
 *   <dt><b>SMS-01</b> {@code send} MUST hand over at most one message in a call, to its recipient alone, and MUST NOT try again by itself.
 *   <dd>Tries are counted and journalled by the caller; a hidden retry is a second message that nobody knows of.
 *   <dt><b>SMS-02</b> The same key SHOULD be sent once: a second call answers as the first did and sends nothing. A sender
 *       that does so MUST declare {@code sameKeySendsOnce}, one that does not MUST NOT.
 *   <dd>After an unknown result the caller calls again with the same key. The key, not the text, says "the same notice".
 *   <dt><b>SMS-03</b> {@code HandedOver} MUST be answered only when the provider has taken the message, with an id that is
 *       different for each message.
 *   <dd>It ends the trying. Said too early, it loses a notice.
 *   <dt><b>SMS-04</b> When the request left and no clear answer came (time-out, broken connection, unreadable answer), the
 *       result MUST be {@code Unknown}.
 *   <dd>Unknown is a result, not an error: it is the truth, and the caller knows what to do with it.
 *   <dt><b>SMS-05</b> {@link SenderUnavailable} MUST be thrown only when certainly nothing was sent. Any other exception is
 *       a defect of the sender, is reported as such, and counts as {@code Unknown}.
 *   <dd>So the caller always knows whether a message may be on its way.
 *   <dt><b>SMS-06</b> {@code send} MUST return before the deadline of its context. When the deadline has already come, it
 *       MUST send nothing and answer {@code TryLater} or throw {@link SenderUnavailable}.
 *   <dd>After the deadline the message is leased to another attempt; two of them would be two messages.
 *   <dt><b>SMS-07</b> {@code Undeliverable} MUST be about this number or this text. Quota, rate limits, sign-in or an outage
 *       are {@code TryLater} or {@link SenderUnavailable}.
 *   <dd>It is final: the worker is told in another way, and a row of the case may depend on it.
 *   <dt><b>SMS-08</b> The text MUST arrive letter by letter: not cut, not extended, not transliterated. Several parts SHOULD
 *       arrive as one message.
 *   <dd>Arabic needs UCS-2. The text has legal weight and its length was chosen for its parts.
 *   <dt><b>SMS-09</b> All methods MUST be safe for several threads at once, and MUST block only the calling thread.
 *       On an interrupt, {@code send} SHOULD end soon with {@code Unknown} and keep the interrupt flag.
 *   <dd>The host decides how many calls run at once.
 *   <dt><b>SMS-10</b> Number and text MUST NOT appear in logs, exception messages, ids or names; passwords and keys MUST NOT
 *       appear there, nor in {@code describe} or {@code toString}.
 *   <dd>The first are personal data, the others open doors.
 *   <dt><b>SMS-11</b> A sender with {@code deliveryReceipts} MUST answer {@code delivery} for at least 72 hours after the
 *       hand-over; {@code Delivered} and {@code NotDelivered} MUST be final; an id it does not know MUST be {@code Unknown}.
 *   <dd>Proven delivery is evidence.
 *   <dt><b>SMS-12</b> {@code name}, {@code capabilities} and {@code describe} MUST answer the same each time, at once, without
 *       the network.
 *   <dd>They are read when the host starts, and written into the journal.
 * </dl>
 *
 * <p>A sender over some provider's client, as a whole:
 *
 * <pre>{@code
 * public SendResult send(Sms sms, CallContext context) {
 *     if (context.isOver(clock.instant())) {
 *         return new SendResult.TryLater(Duration.ofSeconds(1));                       // SMS-06
 *     }
 *     try {
 *         var answer = client.submit(sms.key(), sms.to(), sms.text(), context.remaining(clock.instant()));
 *         return answer.accepted()
 *                 ? new SendResult.HandedOver(answer.id())                             // SMS-03
 *                 : new SendResult.Undeliverable(reasonOf(answer));                    // SMS-07
 *     } catch (ConnectException e) {
 *         throw new SenderUnavailable("connection refused", e);                        // SMS-05
 *     } catch (IOException e) {
 *         return new SendResult.Unknown();                                             // SMS-04
 *     }
 * }
 * }</pre>
 */
public interface SmsSender {

    /** A short name for journals and logs, such as {@code smpp}; constant. */
    String name();

    /**
     * What this is, in one line for people: kind, other side, version; constant, without the network, without secrets. It stands
     * in {@code Labour.describe()} and above the table of the contract. Its name and class unless it says otherwise.
     */
    default String describe() {
        return name() + " (" + getClass().getName() + ")";
    }

    /** What this sender can do; {@link SenderCapabilities#NONE} unless it says otherwise. */
    default SenderCapabilities capabilities() {
        return SenderCapabilities.NONE;
    }

    /**
     * Tries once to send {@code sms}, and says what came of it.
     *
     * @throws SenderUnavailable when the provider cannot be reached and certainly nothing was sent
     */
    SendResult send(Sms sms, CallContext context);

    /**
     * What became of the message that was handed over as {@code providerId}; {@code Unknown} unless this sender keeps
     * receipts.
     *
     * @throws SenderUnavailable when the provider cannot be reached
     */
    default DeliveryState delivery(String providerId, CallContext context) {
        return new DeliveryState.Unknown();
    }
}
