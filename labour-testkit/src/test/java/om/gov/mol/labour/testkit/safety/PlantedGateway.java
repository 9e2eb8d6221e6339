package om.gov.mol.labour.testkit.safety;

import java.time.LocalDate;
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
import org.joda.money.Money;

/** The gateway as a host with a mistake would use it. */
final class PlantedGateway implements PaymentGateway {

    private final Planted planted;
    private final Village village;
    private final PaymentGateway honest;

    PlantedGateway(Planted planted, Village village) {
        this.planted = planted;
        this.village = village;
        this.honest = village.gateway;
    }

    @Override
    public String name() {
        return honest.name();
    }

    @Override
    public GatewayCapabilities capabilities() {
        return honest.capabilities();
    }

    @Override
    public OpenResult open(PaymentRequest request, CallContext context) {
        boolean again = village.paymentsAsked.put(request.key(), request.amount()) != null;
        return again && planted == Planted.OPENED_TWICE
                ? honest.open(
                        new PaymentRequest(
                                request.key() + "-again",
                                request.amount(),
                                request.payerReference(),
                                request.description(),
                                request.language(),
                                request.expiresAt()),
                        context)
                : honest.open(request, context);
    }

    @Override
    public PaymentState inquire(String key, CallContext context) {
        PaymentState state = honest.inquire(key, context);
        Money amount = village.paymentsAsked.get(key);
        boolean clear = !(state instanceof PaymentState.Unknown);
        return planted != Planted.SETTLED_ON_A_HINT || clear || amount == null
                ? state
                : new PaymentState.Paid(List.of(new Capture(key + "-hinted", amount, village.clock.instant())));
    }

    @Override
    public RefundResult refund(RefundRequest request, CallContext context) {
        if (!village.refundsAsked.add(request.key()) && planted == Planted.REFUNDED_TWICE) {
            village.paidBackBesides = village.paidBackBesides.plus(request.amount());
        }
        return honest.refund(request, context);
    }

    @Override
    public RefundState inquireRefund(String key, CallContext context) {
        return honest.inquireRefund(key, context);
    }

    @Override
    public Optional<List<Booking>> list(LocalDate day, CallContext context) {
        return honest.list(day, context);
    }
}
