package om.gov.mol.labour.payment.thawani;

import java.time.Clock;
import java.util.Objects;
import om.gov.mol.labour.payment.spi.CallContext;
import om.gov.mol.labour.payment.spi.GatewayCapabilities;
import om.gov.mol.labour.payment.spi.OpenResult;
import om.gov.mol.labour.payment.spi.PaymentGateway;
import om.gov.mol.labour.payment.spi.PaymentRequest;
import om.gov.mol.labour.payment.spi.PaymentState;
import om.gov.mol.labour.payment.spi.RefundRequest;
import om.gov.mol.labour.payment.spi.RefundResult;
import om.gov.mol.labour.payment.spi.RefundState;

/**
 * Payments through the hosted checkout of Thawani Pay: the payer is sent to Thawani's page and pays there by card.
 *
 * <p>The key of a payment is the {@code client_reference_id} of its session. Thawani does not promise that a reference is
 * used once, so this gateway sees to it: it looks before it begins, remembers for a quiet time that a request may still be on
 * its way, looks again afterwards, and cancels a twin that another host began at the same moment. Only the page of one session
 * is ever handed out.
 *
 * <p>Whether something is paid is always asked; nothing that arrives from outside is believed. Callbacks are checked by
 * {@link ThawaniCallbacks}. The {@linkplain om.gov.mol.labour.payment.thawani package introduction} says what is confirmed by
 * which source and what is not.
 *
 * <p>Can: refunds to the card, in part when the settings say so. Cannot: refunds to an IBAN (they are rejected), an expiry that
 * is certain (the shortest is half an hour), and a book of a day.
 *
 * <p>Safe for several threads; one gateway serves a whole host. Close it when the host ends: its threads are daemons and end by
 * themselves when idle, too.
 *
 * <pre>{@code
 * var keys = new ThawaniKeys(secret, publishable);
 * var settings = ThawaniSettings.sandbox(keys, "https://labour.example/paid", "https://labour.example/given-up");
 * var gateway = new ThawaniGateway(settings, Clock.systemUTC());
 * Labour.builder().payments(gateway);
 * }</pre>
 */
public final class ThawaniGateway implements PaymentGateway, AutoCloseable {

    private final Clock clock;
    private final GatewayCapabilities capabilities;
    private final Wire wire;
    private final Checkout checkout;
    private final Paybacks paybacks;
    private final KeyLocks paymentLocks = new KeyLocks();
    private final KeyLocks refundLocks = new KeyLocks();
    private volatile boolean closed;

    /** A gateway that talks to the server of the settings; it does not call it yet. */
    public ThawaniGateway(ThawaniSettings settings, Clock clock) {
        this.clock = Objects.requireNonNull(clock, "clock");
        this.capabilities = new GatewayCapabilities(true, false, settings.refundsInPart(), false, false);
        this.wire = new Wire(settings);
        this.checkout = new Checkout(wire, settings, clock);
        this.paybacks = new Paybacks(checkout, wire, settings, clock);
    }

    @Override
    public String name() {
        return "thawani";
    }

    @Override
    public GatewayCapabilities capabilities() {
        return capabilities;
    }

    @Override
    public OpenResult open(PaymentRequest request, CallContext context) {
        Objects.requireNonNull(request, "request");
        return inTime(
                context,
                new OpenResult.Unknown(),
                deadline -> paymentLocks.alone(request.key(), deadline, () -> checkout.open(request, deadline)));
    }

    @Override
    public PaymentState inquire(String key, CallContext context) {
        Objects.requireNonNull(key, "key");
        return inTime(context, new PaymentState.Unknown(), deadline -> checkout.inquire(key, deadline));
    }

    @Override
    public RefundResult refund(RefundRequest request, CallContext context) {
        Objects.requireNonNull(request, "request");
        return inTime(
                context,
                new RefundResult.Unknown(),
                deadline -> refundLocks.alone("all", deadline, () -> paybacks.refund(request, deadline)));
    }

    @Override
    public RefundState inquireRefund(String key, CallContext context) {
        Objects.requireNonNull(key, "key");
        return inTime(context, new RefundState.Unknown(), deadline -> paybacks.inquire(key, deadline));
    }

    private interface Work<R> {
        R within(Deadline deadline) throws Unclear;
    }

    private <R> R inTime(CallContext context, R unknown, Work<R> work) {
        if (closed) {
            throw new IllegalStateException("the gateway is closed");
        }
        Deadline deadline = Deadline.of(context, clock.instant());
        if (deadline.over()) {
            return unknown;
        }
        try {
            return work.within(deadline);
        } catch (Unclear unclear) {
            return unknown;
        }
    }

    /** Ends the threads of this gateway; a call that is under way becomes unknown. Later calls are refused. */
    @Override
    public void close() {
        closed = true;
        wire.close();
    }

    @Override
    public String describe() {
        return toString();
    }

    @Override
    public String toString() {
        return "ThawaniGateway[refundsInPart=" + capabilities.refundsInPart() + "]";
    }
}
