package om.gov.mol.labour.testkit.safety;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import om.gov.mol.labour.payment.spi.Booking;
import om.gov.mol.labour.payment.spi.CallContext;
import om.gov.mol.labour.payment.spi.GatewayCapabilities;
import om.gov.mol.labour.payment.spi.OpenResult;
import om.gov.mol.labour.payment.spi.PaymentGateway;
import om.gov.mol.labour.payment.spi.PaymentRequest;
import om.gov.mol.labour.payment.spi.PaymentState;
import om.gov.mol.labour.payment.spi.RefundRequest;
import om.gov.mol.labour.payment.spi.RefundResult;
import om.gov.mol.labour.payment.spi.RefundState;
import org.jspecify.annotations.Nullable;

/** A gateway whose book of the day does not say what it did. */
final class OtherBook implements PaymentGateway {

    private PaymentGateway honest = this;
    private UnaryOperator<List<Booking>> changed = UnaryOperator.identity();
    private boolean kept = true;
    private boolean answering = true;
    private @Nullable Supplier<String> name;

    void of(PaymentGateway gateway) {
        honest = gateway;
    }

    void says(UnaryOperator<List<Booking>> lines) {
        changed = lines;
    }

    void keepsNone() {
        kept = false;
    }

    /** What it is called from now on, if it says so at all. */
    void called(Supplier<String> other) {
        name = other;
    }

    /** Whether inquiries are answered. */
    void answers(boolean now) {
        answering = now;
    }

    @Override
    public Optional<List<Booking>> list(LocalDate day, CallContext context) {
        return kept ? honest.list(day, context).map(changed) : Optional.empty();
    }

    @Override
    public String name() {
        return name == null ? honest.name() : name.get();
    }

    @Override
    public GatewayCapabilities capabilities() {
        return honest.capabilities();
    }

    @Override
    public OpenResult open(PaymentRequest request, CallContext context) {
        return honest.open(request, context);
    }

    @Override
    public PaymentState inquire(String key, CallContext context) {
        return answering ? honest.inquire(key, context) : new PaymentState.Unknown();
    }

    @Override
    public RefundResult refund(RefundRequest request, CallContext context) {
        return honest.refund(request, context);
    }

    @Override
    public RefundState inquireRefund(String key, CallContext context) {
        return answering ? honest.inquireRefund(key, context) : new RefundState.Unknown();
    }
}
