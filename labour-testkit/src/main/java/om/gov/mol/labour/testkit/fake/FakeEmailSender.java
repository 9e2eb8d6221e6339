package om.gov.mol.labour.testkit.fake;

import java.time.Clock;
import java.util.List;
import om.gov.mol.labour.notify.spi.CallContext;
import om.gov.mol.labour.notify.spi.DeliveryState;
import om.gov.mol.labour.notify.spi.Email;
import om.gov.mol.labour.notify.spi.EmailSender;
import om.gov.mol.labour.notify.spi.Reason;
import om.gov.mol.labour.notify.spi.SendResult;
import om.gov.mol.labour.notify.spi.SenderCapabilities;

/**
 * A sender of e-mails that keeps them in memory, one inbox for each address.
 *
 * <p>It keeps all rules of {@link EmailSender} unless a {@link Fault} is ordered. Example: after
 * {@code sender.next(Fault.TIME_OUT_AFTER_SUCCESS)} the next call answers unknown although the message arrived, and another
 * call with the same key answers the hand-over without a second message. Safe for several threads.
 */
public final class FakeEmailSender implements EmailSender {

    private final SenderCapabilities capabilities;
    private final Outbox<Email> outbox;

    /** A sender that can do everything; {@code clock} says when a deadline is over. */
    public FakeEmailSender(Clock clock) {
        this(clock, new SenderCapabilities(true, true));
    }

    /** A sender that can do less: without {@code sameKeySendsOnce} every call is a message. */
    public FakeEmailSender(Clock clock, SenderCapabilities capabilities) {
        this.capabilities = capabilities;
        this.outbox = new Outbox<>(clock, capabilities, Email::key, Email::to);
    }

    @Override
    public String name() {
        return "fake-email";
    }

    @Override
    public SenderCapabilities capabilities() {
        return capabilities;
    }

    @Override
    public SendResult send(Email email, CallContext context) {
        return outbox.send(email, context.deadline());
    }

    @Override
    public DeliveryState delivery(String providerId, CallContext context) {
        return outbox.delivery(providerId);
    }

    /** Orders a fault for the next call that has none yet; several wait in a row. */
    public void next(Fault fault) {
        outbox.faults().next(fault);
    }

    /** Orders a fault for every call until {@link #recover}. */
    public void always(Fault fault) {
        outbox.faults().always(fault);
    }

    /** Forgets all faults that were ordered. */
    public void recover() {
        outbox.faults().recover();
    }

    /** From now on nothing can be sent to this address: undeliverable, at once. */
    public void unreachable(String to, Reason reason) {
        outbox.unreachable(to, reason);
    }

    /** From now on messages to this address are taken and do not arrive: the receipt says so. */
    public void bouncing(String to, Reason reason) {
        outbox.bouncing(to, reason);
    }

    /** Takes back {@link #unreachable} and {@link #bouncing}. */
    public void reachable(String to) {
        outbox.reachable(to);
    }

    /** Messages that were sent with {@link Fault#LATE} arrive now. */
    public void arrive() {
        outbox.arrive();
    }

    /** All that was handed over, oldest first; a message that was sent twice is there twice. */
    public List<Email> sent() {
        return outbox.sent();
    }

    /** What arrived at this address, oldest first. */
    public List<Email> inbox(String to) {
        return outbox.inbox(to);
    }

    /** How often {@link #send} was called, whatever came of it. */
    public int calls() {
        return outbox.calls();
    }

    @Override
    public String toString() {
        return "FakeEmailSender[sent=" + sent().size() + "]";
    }
}
