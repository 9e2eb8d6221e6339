package om.gov.mol.labour.notify.spi;

/**
 * Hands e-mails to whoever carries them. Implemented by integrators; called by the labour services only.
 *
 * <p>The rules are those of {@link SmsSender}, with what is peculiar to mail. MUST, SHOULD and MAY are meant as in RFC 2119.
 *
 * <dl>
 *   <dt><b>EML-01</b> {@code send} MUST hand over at most one mail in a call, to its recipient alone, and MUST NOT try again by
 *       itself.
 *   <dd>No copies to others: a notice is meant for one party.
 *   <dt><b>EML-02</b> The same key SHOULD be sent once: a second call answers as the first did and sends nothing. A sender
 *       that does so MUST declare {@code sameKeySendsOnce}, one that does not MUST NOT. The {@code Message-ID} SHOULD be
 *       derived from the key.
 *   <dd>Plain SMTP cannot promise it; with a stable {@code Message-ID} mail programs still show one mail.
 *   <dt><b>EML-03</b> {@code HandedOver} MUST be answered only when the mail server has taken the mail, with an id that is
 *       different for each mail.
 *   <dd>It ends the trying. Said too early, it loses a notice.
 *   <dt><b>EML-04</b> When the content was sent and no clear answer came, the result MUST be {@code Unknown}.
 *   <dd>A connection that breaks after the final dot of the data may or may not have delivered.
 *   <dt><b>EML-05</b> {@link SenderUnavailable} MUST be thrown only when certainly nothing was sent. Any other exception is
 *       a defect of the sender, is reported as such, and counts as {@code Unknown}.
 *   <dd>So the caller always knows whether a mail may be on its way.
 *   <dt><b>EML-06</b> {@code send} MUST return before the deadline of its context. When the deadline has already come, it
 *       MUST send nothing and answer {@code TryLater} or throw {@link SenderUnavailable}.
 *   <dd>After the deadline the mail is leased to another attempt.
 *   <dt><b>EML-07</b> {@code Undeliverable} MUST be about this address or this content. A temporary refusal (in SMTP a reply
 *       4yz), a full queue or a failed sign-in are {@code TryLater} or {@link SenderUnavailable}.
 *   <dd>It is final.
 *   <dt><b>EML-08</b> Subject and text MUST arrive letter by letter, in UTF-8. When there is HTML, both forms MUST be sent
 *       as alternatives of one mail; nothing (footers, tracking, advertising) may be added.
 *   <dd>Arabic and English must read as they were written, and a reader of plain text must miss nothing.
 *   <dt><b>EML-09</b> All methods MUST be safe for several threads at once, and MUST block only the calling thread. On an
 *       interrupt, {@code send} SHOULD end soon with {@code Unknown} and keep the interrupt flag.
 *   <dd>The host decides how many calls run at once.
 *   <dt><b>EML-10</b> Address, subject and content MUST NOT appear in logs, exception messages, ids or names; passwords and
 *       keys MUST NOT appear there, nor in {@code describe} or {@code toString}.
 *   <dd>The first are personal data, the others open doors; protocol traces of mail libraries are off by default for this reason.
 *   <dt><b>EML-11</b> A sender with {@code deliveryReceipts} MUST answer {@code delivery} for at least 72 hours after the
 *       hand-over; {@code Delivered} and {@code NotDelivered} MUST be final; an id it does not know MUST be {@code Unknown}.
 *   <dd>A bounce that comes hours later is a receipt too.
 *   <dt><b>EML-12</b> {@code name}, {@code capabilities} and {@code describe} MUST answer the same each time, at once, without
 *       the network.
 *   <dd>They are read when the host starts, and written into the journal.
 * </dl>
 *
 * <p>The answers of an SMTP server, for instance, become results like this:
 *
 * <pre>{@code
 * SendResult resultOf(int reply, String id) {
 *     if (reply < 400) {
 *         return new SendResult.HandedOver(id);                                        // 250 queued
 *     }
 *     return reply < 500
 *             ? new SendResult.TryLater(Duration.ofMinutes(5))                         // 451 try again later
 *             : new SendResult.Undeliverable(Reason.NO_SUCH_ADDRESS);                  // 550 no such user
 * }
 * }</pre>
 */
public interface EmailSender {

    /** A short name for journals and logs, such as {@code smtp}; constant. */
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
     * Tries once to send {@code email}, and says what came of it.
     *
     * @throws SenderUnavailable when the provider cannot be reached and certainly nothing was sent
     */
    SendResult send(Email email, CallContext context);

    /**
     * What became of the mail that was handed over as {@code providerId}; {@code Unknown} unless this sender keeps receipts.
     *
     * @throws SenderUnavailable when the provider cannot be reached
     */
    default DeliveryState delivery(String providerId, CallContext context) {
        return new DeliveryState.Unknown();
    }
}
