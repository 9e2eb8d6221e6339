package om.gov.mol.labour.payment.thawani;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import om.gov.mol.labour.payment.spi.CallContext;
import om.gov.mol.labour.payment.spi.Capture;
import om.gov.mol.labour.payment.spi.OpenResult;
import om.gov.mol.labour.payment.spi.PaymentRequest;
import om.gov.mol.labour.payment.spi.PaymentState;
import om.gov.mol.labour.payment.spi.RefundRequest;
import om.gov.mol.labour.payment.spi.RefundResult;
import om.gov.mol.labour.payment.spi.RefundState;
import om.gov.mol.labour.payment.spi.RefundTo;
import om.gov.mol.labour.testkit.fake.SettableClock;
import org.joda.money.Money;

/** A server, a gateway before it, and the few calls that the tests make. */
final class AtHand implements AutoCloseable {

    static final Money AMOUNT = Money.parse("OMR 21.050");
    static final long BAISA = 21_050;
    static final String KEY = "7k2m-p1";

    final SettableClock clock = SettableClock.at("2031-03-03T08:00:00Z");
    final ThawaniServer server = new ThawaniServer(clock);
    ThawaniSettings settings = server.settings();
    ThawaniGateway gateway = new ThawaniGateway(settings, clock);
    private final List<ThawaniGateway> earlier = new ArrayList<>();

    void use(ThawaniSettings other) {
        settings = other;
        restart();
    }

    /** The host ends and starts again: what was in memory is gone. */
    void restart() {
        earlier.add(gateway);
        gateway = new ThawaniGateway(settings, clock);
    }

    CallContext within(Duration time) {
        return new CallContext("test", clock.instant().plus(time), "ar");
    }

    CallContext context() {
        return within(Duration.ofSeconds(20));
    }

    PaymentRequest request(Money amount, Instant expiresAt) {
        return new PaymentRequest(KEY, amount, "TR-7K2M9XQ4HD", "رسوم وغرامات تصريح العمل", "ar", expiresAt);
    }

    OpenResult open() {
        return gateway.open(request(AMOUNT, null), context());
    }

    OpenResult.Opened opened() {
        return (OpenResult.Opened) open();
    }

    PaymentState state() {
        return gateway.inquire(KEY, context());
    }

    /** Opened, paid, and seen. */
    Capture paid() {
        server.book.pay(opened().gatewayReference());
        return ((PaymentState.Paid) state()).captures().get(0);
    }

    RefundResult refund(String key, Capture capture, Money amount) {
        var request = new RefundRequest(key, KEY, capture.reference(), amount, new RefundTo.Origin());
        return gateway.refund(request, context());
    }

    RefundState refundState(String key) {
        return gateway.inquireRefund(key, context());
    }

    @Override
    public void close() {
        gateway.close();
        earlier.forEach(ThawaniGateway::close);
        server.close();
    }
}
