package om.gov.mol.labour.testkit.fake;

import java.time.Clock;
import java.util.List;
import om.gov.mol.labour.notify.spi.CallContext;
import om.gov.mol.labour.notify.spi.DeliveryState;
import om.gov.mol.labour.notify.spi.Reason;
import om.gov.mol.labour.notify.spi.SendResult;
import om.gov.mol.labour.notify.spi.SenderCapabilities;
import om.gov.mol.labour.notify.spi.Sms;
import om.gov.mol.labour.notify.spi.SmsSender;

/**
 * A sender of text messages that keeps them in memory, one inbox for each number.
 *
 * <p>It keeps all rules of {@link SmsSender} unless a {@link Fault} is ordered. Example: after
 * {@code sender.next(Fault.TIME_OUT_AFTER_SUCCESS)} the next call answers unknown although the message arrived, and another
 * call with the same key answers the hand-over without a second message. Safe for several threads.
 */
public final class FakeSmsSender implements SmsSender {

    private final SenderCapabilities capabilities;
    private final Outbox<Sms> outbox;

    /** A sender that can do everything; {@code clock} says when a deadline is over. */
    public FakeSmsSender(Clock clock) {
        this(clock, new SenderCapabilities(true, true));
    }

    /** A sender that can do less: without {@code sameKeySendsOnce} every call is a message. */
    public FakeSmsSender(Clock clock, SenderCapabilities capabilities) {
        this.capabilities = capabilities;
        this.outbox = new Outbox<>(clock, capabilities, Sms::key, Sms::to);
    }

    @Override
    public String name() {
        return "fake-sms";
    }

    @Override
    public SenderCapabilities capabilities() {
        return capabilities;
    }

    @Override
    public SendResult send(Sms sms, CallContext context) {
        return outbox.send(sms, context.deadline());
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

    /** From now on nothing can be sent to this number: undeliverable, at once. */
    public void unreachable(String to, Reason reason) {
        outbox.unreachable(to, reason);
    }

    /** From now on messages to this number are taken and do not arrive: the receipt says so. */
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
    public List<Sms> sent() {
        return outbox.sent();
    }

    /** What arrived at this number, oldest first. */
    public List<Sms> inbox(String to) {
        return outbox.inbox(to);
    }

    /** How often {@link #send} was called, whatever came of it. */
    public int calls() {
        return outbox.calls();
    }

    @Override
    public String toString() {
        return "FakeSmsSender[sent=" + sent().size() + "]";
    }
}
