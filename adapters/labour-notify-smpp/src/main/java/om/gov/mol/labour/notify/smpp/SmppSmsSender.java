package om.gov.mol.labour.notify.smpp;

import java.time.Duration;
import java.util.List;
import om.gov.mol.labour.notify.smpp.Window.Slot;
import om.gov.mol.labour.notify.spi.CallContext;
import om.gov.mol.labour.notify.spi.DeliveryState;
import om.gov.mol.labour.notify.spi.Reason;
import om.gov.mol.labour.notify.spi.SendResult;
import om.gov.mol.labour.notify.spi.SenderCapabilities;
import om.gov.mol.labour.notify.spi.SenderUnavailable;
import om.gov.mol.labour.notify.spi.Sms;
import om.gov.mol.labour.notify.spi.SmsSender;

/**
 * Hands SMS to a message centre over SMPP 3.4.
 *
 * <pre>{@code
 * var settings = SmppSettings.of("smsc.example.om", 2775)
 *         .account("mol", password)
 *         .senderId("MOL")
 *         .clock(clock)
 *         .build();
 * try (var sender = new SmppSmsSender(settings)) {
 *     Labour labour = Labour.builder().sms(sender)…
 * }
 * }</pre>
 *
 * <p>It connects with the first message and, when the connection broke, with the next one; between failures it waits longer
 * and longer and answers {@code TryLater} meanwhile. An idle connection is kept by enquire_link. The threads are jsmpp's:
 * one that reads, three that work and one that keeps the line, for each connection; {@link #close} ends them.
 *
 * <p>What comes of a message: refused for its recipient or its text, {@code Undeliverable}; refused for anything else, such as
 * throttling, {@code TryLater}; no answer in time, an unreadable one or a broken connection, {@code Unknown}. When only some
 * parts of a long text were taken the result is {@code Unknown} too, and the next attempt gives its parts the same reference,
 * so that a phone joins them.
 *
 * <p>SMPP knows no idempotency key, so {@code sameKeySendsOnce} is not declared. Within one run of the program, though, a key
 * whose hand-over the message centre has confirmed is not sent again for three days, also when the confirmation came after the
 * caller had stopped waiting.
 *
 * <p>Delivery receipts are matched with messages in memory. After a restart {@link #delivery} answers {@code Unknown} for
 * messages of before; a host that needs them sets a {@link DeliveryListener}, which also hears receipts with unknown ids.
 *
 * <p>Safe for several threads. Number, text and password are not logged on any level.
 */
public final class SmppSmsSender implements SmsSender, AutoCloseable {

    private static final Duration KEPT_MIN = Duration.ofDays(3);

    private final SmppSettings settings;
    private final ReceiptBook book;
    private final Receipts receipts;
    private final SmppLink link;

    /** Does not connect yet. */
    public SmppSmsSender(SmppSettings settings) {
        this.settings = settings;
        Duration underway = settings.validity == null ? KEPT_MIN : settings.validity.plusDays(1);
        Duration kept = underway.compareTo(KEPT_MIN) > 0 ? underway : KEPT_MIN;
        this.book = new ReceiptBook(settings.clock, kept, settings.messageIds);
        var reader = new ReceiptReader(settings.messageIds, settings.receiptZone);
        this.receipts = new Receipts(reader, book, settings.listener);
        this.link = new SmppLink(settings, receipts);
    }

    @Override
    public String name() {
        return "smpp";
    }

    /** Receipts unless they are switched off or the session is a transmitter's. */
    @Override
    public SenderCapabilities capabilities() {
        return new SenderCapabilities(false, settings.wantsReceipts());
    }

    /**
     * Tries once to send.
     *
     * @throws SenderUnavailable when there is no connection and none could be made, the message centre refuses to bind, or
     *     the sender is closed; nothing was sent
     */
    @Override
    public SendResult send(Sms sms, CallContext context) {
        if (context.isOver(settings.clock.instant())) {
            return new SendResult.TryLater(Duration.ofSeconds(1));
        }
        var deadline = Deadline.of(context, settings.clock);
        return book.handedOver(sms.key())
                .<SendResult>map(SendResult.HandedOver::new)
                .orElseGet(() -> attempt(sms, deadline));
    }

    /** What the receipts say so far, without the network. */
    @Override
    public DeliveryState delivery(String providerId, CallContext context) {
        return book.state(providerId);
    }

    /**
     * Waits for answers that are still to come, unbinds, disconnects and ends all threads. Takes up to three response
     * time-outs when the message centre is silent; what is still unanswered then becomes {@code Unknown}. Afterwards
     * {@link #send} throws {@link SenderUnavailable}. Closing again does nothing.
     */
    @Override
    public void close() {
        link.close();
    }

    private SendResult attempt(Sms sms, Deadline deadline) {
        List<SubmitTask> parts = Packing.pack(sms, settings);
        if (parts.isEmpty()) {
            return new SendResult.Undeliverable(Reason.REJECTED_CONTENT);
        }
        try {
            SmppConnection connection = link.connection(deadline);
            Slot slot = connection.slot(deadline);
            if (slot == null) {
                return new SendResult.TryLater(Duration.ofSeconds(1));
            }
            Tracked message = book.begin(sms.key(), parts.size());
            return new Submission(connection, settings, receipts, message, deadline).run(parts, slot);
        } catch (NotNow e) {
            return new SendResult.TryLater(e.after());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new SendResult.Unknown();
        }
    }

    /** The sender with its settings, without the password. */
    @Override
    public String describe() {
        return name() + ", " + settings;
    }

    @Override
    public String toString() {
        return "SmppSmsSender[" + settings + "]";
    }
}
