package om.gov.mol.labour.testkit.fake;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import om.gov.mol.labour.payment.spi.Booking;
import om.gov.mol.labour.payment.spi.CallContext;
import om.gov.mol.labour.payment.spi.Capture;
import om.gov.mol.labour.payment.spi.GatewayCapabilities;
import om.gov.mol.labour.payment.spi.OpenResult;
import om.gov.mol.labour.payment.spi.PaymentGateway;
import om.gov.mol.labour.payment.spi.PaymentRequest;
import om.gov.mol.labour.payment.spi.PaymentState;
import om.gov.mol.labour.payment.spi.RefundRequest;
import om.gov.mol.labour.payment.spi.RefundResult;
import om.gov.mol.labour.payment.spi.RefundState;
import om.gov.mol.labour.payment.spi.RefundTo;
import org.joda.money.Money;

/**
 * A sandbox gateway in memory: payers and banks do what the test says, and no money moves.
 *
 * <p>It keeps all rules of {@link PaymentGateway} unless a {@link Fault} is ordered. One key is charged once, however often
 * it is opened. Payments wait for {@link #pay} and its sisters unless a {@link Payer} acts for all; those methods answer
 * with an {@link IllegalStateException} when the act is not possible, for instance paying what was never opened. The
 * totals say at any time how much was captured, paid back, and is held. Safe for several threads.
 */
public final class FakePaymentGateway implements PaymentGateway {

    private final Clock clock;
    private final GatewayCapabilities capabilities;
    private final GatewayDoor door;
    private final PaymentBook book;
    private Payer payer = Payer.WAITS;
    private Refunds refunds = Refunds.AT_ONCE;

    /** A gateway that can do everything, and is always open. */
    public FakePaymentGateway(Clock clock) {
        this(clock, new GatewayCapabilities(true, true, true, true, true));
    }

    /** A gateway that can do less. */
    public FakePaymentGateway(Clock clock, GatewayCapabilities capabilities) {
        this.clock = clock;
        this.capabilities = capabilities;
        this.door = new GatewayDoor(clock);
        this.book = new PaymentBook(capabilities);
    }

    @Override
    public String name() {
        return "fake-gateway";
    }

    @Override
    public GatewayCapabilities capabilities() {
        return capabilities;
    }

    @Override
    public synchronized OpenResult open(PaymentRequest request, CallContext context) {
        return door.change(context, OpenResult.Closed::new, new OpenResult.Unknown(), fault -> openNow(request, fault));
    }

    private OpenResult openNow(PaymentRequest request, Fault fault) {
        boolean first = book.payment(request.key()).isEmpty();
        FakePayment payment = book.open(request);
        if (!payment.request.amount().equals(request.amount())) {
            return new OpenResult.Rejected("key was used for another amount");
        }
        payment.unclear |= fault == Fault.LATE;
        payment.chargedTwice |= fault == Fault.DUPLICATE;
        if (first) {
            act(payment);
        }
        return new OpenResult.Opened(payment.reference, URI.create("https://pay.example/" + payment.reference));
    }

    private void act(FakePayment payment) {
        Money amount = payment.request.amount();
        switch (payer) {
            case WAITS -> {}
            case PAYS -> take(payment, amount);
            case PAYS_TWICE -> {
                payment.chargedTwice = true;
                take(payment, amount);
            }
            case PAYS_TOO_LITTLE -> take(payment, amount.minusMinor(1));
            case IS_DECLINED -> payment.end(new PaymentState.Declined("refused by the bank"));
            case CANCELS -> payment.end(new PaymentState.Cancelled());
        }
    }

    private Capture take(FakePayment payment, Money amount) {
        Capture first = payment.capture(amount, clock.instant());
        if (payment.chargedTwice) {
            payment.capture(amount, clock.instant());
        }
        return first;
    }

    @Override
    public synchronized PaymentState inquire(String key, CallContext context) {
        return door.ask(
                context,
                new PaymentState.Unknown(),
                () -> book.payment(key)
                        .map(payment -> payment.state(clock.instant()))
                        .orElseGet(PaymentState.NotFound::new));
    }

    @Override
    public synchronized RefundResult refund(RefundRequest request, CallContext context) {
        return door.change(
                context, RefundResult.Closed::new, new RefundResult.Unknown(), fault -> refundNow(request, fault));
    }

    private RefundResult refundNow(RefundRequest request, Fault fault) {
        boolean first = book.refund(request.key()).isEmpty();
        RefundResult result = book.refund(request);
        if (result instanceof RefundResult.Accepted && first) {
            book.refund(request.key()).ifPresent(refund -> {
                refund.unclear = fault == Fault.LATE;
                treat(refund);
            });
        }
        return result;
    }

    private void treat(FakeRefund refund) {
        switch (refunds) {
            case AT_ONCE -> refund.known = new RefundState.Refunded(clock.instant(), refund.reference);
            case LATER -> {}
            case FAIL -> refund.known = new RefundState.Failed("refused by the bank");
        }
    }

    @Override
    public synchronized RefundState inquireRefund(String key, CallContext context) {
        return door.ask(
                context,
                new RefundState.Unknown(),
                () -> book.refund(key).map(FakeRefund::state).orElseGet(RefundState.NotFound::new));
    }

    @Override
    public synchronized Optional<List<Booking>> list(LocalDate day, CallContext context) {
        door.reach();
        return capabilities.listsByDay() ? Optional.of(book.bookings(day)) : Optional.empty();
    }

    /** Orders a fault for the next call of any kind that has none yet; several wait in a row. */
    public void next(Fault fault) {
        door.faults().next(fault);
    }

    /** Orders a fault for every call until {@link #recover}. */
    public void always(Fault fault) {
        door.faults().always(fault);
    }

    /** Forgets all faults that were ordered, and makes clear what {@link Fault#LATE} or {@link #unclear} kept unknown. */
    public synchronized void recover() {
        door.faults().recover();
        book.payments().forEach(payment -> payment.unclear = false);
        book.refunds().forEach(refund -> refund.unclear = false);
    }

    /** Closed until this moment: opening and refunding answer closed; inquiries go on. */
    public synchronized void closeUntil(Instant until) {
        door.hours().closeUntil(until);
    }

    /** Closed every night in Muscat, for instance from 23:00 to 01:00 as the national gateway is. */
    public synchronized void nightlyBreak(LocalTime from, LocalTime to) {
        door.hours().nightlyBreak(from, to);
    }

    /** What payers do when a payment is opened, from now on. */
    public synchronized void payer(Payer all) {
        payer = all;
    }

    /** What becomes of refunds that are accepted, from now on. */
    public synchronized void refunds(Refunds all) {
        refunds = all;
    }

    /** The payer pays what is asked. */
    public synchronized Capture pay(String key) {
        FakePayment payment = payable(key);
        return take(payment, payment.request.amount());
    }

    /** The payer pays another amount, perhaps in another currency. */
    public synchronized Capture pay(String key, Money amount) {
        return take(payable(key), amount);
    }

    /** The payer pays and is charged a second time. */
    public synchronized Capture payTwice(String key) {
        FakePayment payment = payable(key);
        payment.chargedTwice = true;
        return take(payment, payment.request.amount());
    }

    /** Money comes although the payment expired, was declined or given up, or was paid already. */
    public synchronized Capture payLate(String key) {
        FakePayment payment = payment(key);
        return payment.capture(payment.request.amount(), clock.instant());
    }

    /** The bank refuses. */
    public synchronized void decline(String key, String reason) {
        payable(key).end(new PaymentState.Declined(reason));
    }

    /** The payer gives up. */
    public synchronized void cancel(String key) {
        payable(key).end(new PaymentState.Cancelled());
    }

    /** The gateway can no longer say what became of this payment, until {@link #recover}. */
    public synchronized void unclear(String key) {
        payment(key).unclear = true;
    }

    /** The money of a pending refund leaves. */
    public synchronized void completeRefund(String key) {
        FakeRefund refund = pendingRefund(key);
        refund.known = new RefundState.Refunded(clock.instant(), refund.reference);
    }

    /** A pending refund fails; the money stays. */
    public synchronized void failRefund(String key, String reason) {
        pendingRefund(key).known = new RefundState.Failed(reason);
    }

    /** The keys of all payments that were opened, oldest first. */
    public synchronized List<String> opened() {
        return book.payments().stream().map(payment -> payment.request.key()).toList();
    }

    /** Where the money of all accepted refunds goes, oldest first. */
    public synchronized List<RefundTo> refundedTo() {
        return book.refunds().stream().map(refund -> refund.request.to()).toList();
    }

    /** What was captured in rials, all payments together. */
    public synchronized Money captured() {
        return book.captured();
    }

    /** What was paid back in rials, all refunds together; pending ones do not count. */
    public synchronized Money refunded() {
        return book.refunded();
    }

    /** What the gateway holds in rials: captured and not paid back. */
    public synchronized Money held() {
        return captured().minus(refunded());
    }

    /** How often the gateway was called, whatever came of it. */
    public synchronized int calls() {
        return door.calls();
    }

    @Override
    public synchronized String toString() {
        return "FakePaymentGateway[payments=" + opened().size() + ", held=" + held() + "]";
    }

    private FakePayment payment(String key) {
        return book.payment(key).orElseThrow(() -> new IllegalStateException("no payment was opened as " + key));
    }

    private FakePayment payable(String key) {
        FakePayment payment = payment(key);
        if (!payment.payable(clock.instant())) {
            throw new IllegalStateException("payment " + key + " can no longer be paid");
        }
        return payment;
    }

    private FakeRefund pendingRefund(String key) {
        return book.refund(key)
                .filter(refund -> refund.known instanceof RefundState.Pending)
                .orElseThrow(() -> new IllegalStateException("no refund is pending as " + key));
    }
}
