package om.gov.mol.labour.testkit.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import om.gov.mol.labour.payment.spi.Booking;
import om.gov.mol.labour.payment.spi.CallContext;
import om.gov.mol.labour.payment.spi.GatewayCapabilities;
import om.gov.mol.labour.payment.spi.GatewayUnavailable;
import om.gov.mol.labour.payment.spi.OpenResult;
import om.gov.mol.labour.payment.spi.PaymentGateway;
import om.gov.mol.labour.payment.spi.PaymentRequest;
import om.gov.mol.labour.payment.spi.PaymentState;
import om.gov.mol.labour.payment.spi.RefundRequest;
import om.gov.mol.labour.payment.spi.RefundResult;
import om.gov.mol.labour.payment.spi.RefundState;

/** Gateways that break a rule each; only {@link CaughtTest} runs them. */
final class BrokenGateways {

    private BrokenGateways() {}

    /** Charges once more whenever a paid payment is opened again. */
    static class ChargesAgain extends FakePaymentGatewayContractTest {
        @Override
        protected PaymentGateway gateway() {
            return new PassingOn(fake) {
                @Override
                public OpenResult open(PaymentRequest request, CallContext context) {
                    OpenResult result = super.open(request, context);
                    if (inquire(request.key(), context) instanceof PaymentState.Paid) {
                        fake.payLate(request.key());
                    }
                    return result;
                }
            };
        }
    }

    /** Calls it unavailable when the answer was lost. */
    static class TakesUnknownForUnavailable extends FakePaymentGatewayContractTest {
        @Override
        protected PaymentGateway gateway() {
            return new PassingOn(fake) {
                @Override
                public OpenResult open(PaymentRequest request, CallContext context) {
                    OpenResult result = super.open(request, context);
                    if (result instanceof OpenResult.Unknown) {
                        throw new GatewayUnavailable("no answer", null);
                    }
                    return result;
                }
            };
        }
    }

    /** Promises to keep the end and takes what comes after it. */
    static class TakesMoneyAfterTheEnd extends FakePaymentGatewayContractTest {
        @Override
        protected boolean payerComesTooLate(String key) {
            super.payerComesTooLate(key);
            fake.payLate(key);
            return true;
        }
    }

    /** Waits for an answer for ever. */
    static class WaitsForEver extends FakePaymentGatewayContractTest {
        private boolean silent;

        @Override
        protected boolean hang() {
            silent = true;
            return true;
        }

        @Override
        protected PaymentGateway gateway() {
            return new PassingOn(fake) {
                @Override
                public OpenResult open(PaymentRequest request, CallContext context) {
                    if (silent) {
                        Forever.await();
                    }
                    return super.open(request, context);
                }
            };
        }
    }

    /** Describes itself with its key. */
    static class ShowsItsKey extends FakePaymentGatewayContractTest {
        @Override
        protected PaymentGateway gateway() {
            return new PassingOn(fake) {
                @Override
                public String describe() {
                    return "gateway with the key " + secrets();
                }
            };
        }
    }

    /** Shows one capture only. */
    static class HidesMoney extends FakePaymentGatewayContractTest {
        @Override
        protected PaymentGateway gateway() {
            return new PassingOn(fake) {
                @Override
                public PaymentState inquire(String key, CallContext context) {
                    PaymentState state = super.inquire(key, context);
                    return state instanceof PaymentState.Paid paid
                            ? new PaymentState.Paid(paid.captures().subList(0, 1))
                            : state;
                }
            };
        }
    }

    /** Accepts every refund. */
    static class RefundsEverything extends FakePaymentGatewayContractTest {
        @Override
        protected PaymentGateway gateway() {
            return new PassingOn(fake) {
                @Override
                public RefundResult refund(RefundRequest request, CallContext context) {
                    RefundResult result = super.refund(request, context);
                    return result instanceof RefundResult.Rejected ? new RefundResult.Accepted("fine") : result;
                }
            };
        }
    }

    /** Does what another gateway does. */
    static class PassingOn implements PaymentGateway {

        private final PaymentGateway other;

        PassingOn(PaymentGateway other) {
            this.other = other;
        }

        @Override
        public String name() {
            return other.name();
        }

        @Override
        public GatewayCapabilities capabilities() {
            return other.capabilities();
        }

        @Override
        public OpenResult open(PaymentRequest request, CallContext context) {
            return other.open(request, context);
        }

        @Override
        public PaymentState inquire(String key, CallContext context) {
            return other.inquire(key, context);
        }

        @Override
        public RefundResult refund(RefundRequest request, CallContext context) {
            return other.refund(request, context);
        }

        @Override
        public RefundState inquireRefund(String key, CallContext context) {
            return other.inquireRefund(key, context);
        }

        @Override
        public Optional<List<Booking>> list(LocalDate day, CallContext context) {
            return other.list(day, context);
        }
    }
}
