package om.gov.mol.labour.testkit.contract;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import om.gov.mol.labour.payment.spi.Booking;
import om.gov.mol.labour.payment.spi.CallContext;
import om.gov.mol.labour.payment.spi.GatewayCapabilities;
import om.gov.mol.labour.payment.spi.PaymentGateway;
import om.gov.mol.labour.payment.spi.PaymentState;
import om.gov.mol.labour.payment.spi.RefundRequest;
import om.gov.mol.labour.payment.spi.RefundResult;
import om.gov.mol.labour.payment.spi.RefundState;
import om.gov.mol.labour.payment.spi.RefundTo;
import om.gov.mol.labour.testkit.contract.BrokenGateways.PassingOn;

/** Gateways that break a rule of refunds or of the book; only {@link CaughtTest} runs them. */
final class BrokenRefunds {

    private BrokenRefunds() {}

    /** Takes money that went back for money that never came. */
    static class ForgetsMoneyThatWentBack extends FakePaymentGatewayContractTest {
        private final Set<String> back = new HashSet<>();

        @Override
        protected PaymentGateway gateway() {
            return new PassingOn(fake) {
                @Override
                public RefundResult refund(RefundRequest request, CallContext context) {
                    back.add(request.paymentKey());
                    return super.refund(request, context);
                }

                @Override
                public PaymentState inquire(String key, CallContext context) {
                    return back.contains(key) ? new PaymentState.Cancelled() : super.inquire(key, context);
                }
            };
        }
    }

    /** Says of a refund that failed that it is on its way again. */
    static class TriesOnceMore extends FakePaymentGatewayContractTest {
        @Override
        protected PaymentGateway gateway() {
            return new PassingOn(fake) {
                @Override
                public RefundState inquireRefund(String key, CallContext context) {
                    RefundState state = super.inquireRefund(key, context);
                    return state instanceof RefundState.Failed ? new RefundState.Pending() : state;
                }
            };
        }
    }

    /** Forgets the keys of refunds. */
    static class PaysBackAgain extends FakePaymentGatewayContractTest {
        private final AtomicInteger number = new AtomicInteger();

        @Override
        protected PaymentGateway gateway() {
            return new PassingOn(fake) {
                @Override
                public RefundResult refund(RefundRequest request, CallContext context) {
                    String key = request.key() + "-" + number.incrementAndGet();
                    return super.refund(
                            new RefundRequest(
                                    key,
                                    request.paymentKey(),
                                    request.captureReference(),
                                    request.amount(),
                                    request.to()),
                            context);
                }
            };
        }
    }

    /** Pays to accounts without having said that it can. */
    static class CanMoreThanItSays extends FakePaymentGatewayContractTest {
        @Override
        protected PaymentGateway gateway() {
            return new PassingOn(fake) {
                @Override
                public GatewayCapabilities capabilities() {
                    return new GatewayCapabilities(true, false, true, true, true);
                }
            };
        }
    }

    /** Says that it pays back parts, and does not. */
    static class CanLessThanItSays extends FakePaymentGatewayContractTest {
        @Override
        protected PaymentGateway gateway() {
            return new PassingOn(fake) {
                @Override
                public RefundResult refund(RefundRequest request, CallContext context) {
                    return request.amount().isLessThan(AMOUNT)
                            ? new RefundResult.Rejected("no parts")
                            : super.refund(request, context);
                }
            };
        }
    }

    /** Repeats the account in its refusal. */
    static class TellsTheAccount extends FakePaymentGatewayContractTest {
        @Override
        protected PaymentGateway gateway() {
            return new PassingOn(fake) {
                @Override
                public RefundResult refund(RefundRequest request, CallContext context) {
                    RefundResult result = super.refund(request, context);
                    return result instanceof RefundResult.Rejected && request.to() instanceof RefundTo.ToIban to
                            ? new RefundResult.Rejected("not to " + to.iban())
                            : result;
                }
            };
        }
    }

    /** Says that it keeps a book, and loses it. */
    static class LosesItsBook extends FakePaymentGatewayContractTest {
        @Override
        protected PaymentGateway gateway() {
            return new PassingOn(fake) {
                @Override
                public Optional<List<Booking>> list(LocalDate day, CallContext context) {
                    return Optional.empty();
                }
            };
        }
    }

    /** Books a capture on another day. */
    static class BooksOnAnotherDay extends FakePaymentGatewayContractTest {
        @Override
        protected PaymentGateway gateway() {
            return new PassingOn(fake) {
                @Override
                public Optional<List<Booking>> list(LocalDate day, CallContext context) {
                    return super.list(day.plusDays(1), context);
                }
            };
        }
    }
}
