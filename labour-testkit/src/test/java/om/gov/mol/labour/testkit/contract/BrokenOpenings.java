package om.gov.mol.labour.testkit.contract;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import om.gov.mol.labour.payment.spi.CallContext;
import om.gov.mol.labour.payment.spi.Capture;
import om.gov.mol.labour.payment.spi.GatewayUnavailable;
import om.gov.mol.labour.payment.spi.OpenResult;
import om.gov.mol.labour.payment.spi.PaymentGateway;
import om.gov.mol.labour.payment.spi.PaymentRequest;
import om.gov.mol.labour.payment.spi.PaymentState;
import om.gov.mol.labour.testkit.contract.BrokenGateways.PassingOn;
import org.jspecify.annotations.Nullable;

/** Gateways that break a rule of opening or of telling the state; only {@link CaughtTest} runs them. */
final class BrokenOpenings {

    private BrokenOpenings() {}

    /** Adds a charge of its own. */
    static class AsksForMore extends FakePaymentGatewayContractTest {
        @Override
        protected PaymentGateway gateway() {
            return new PassingOn(fake) {
                @Override
                public OpenResult open(PaymentRequest request, CallContext context) {
                    return super.open(request(request.key(), request.amount().plusMinor(1)), context);
                }
            };
        }
    }

    /** Believes that whoever was sent to the page has paid. */
    static class TakesOpenedForPaid extends FakePaymentGatewayContractTest {
        @Override
        protected PaymentGateway gateway() {
            return new PassingOn(fake) {
                @Override
                public PaymentState inquire(String key, CallContext context) {
                    PaymentState state = super.inquire(key, context);
                    return state instanceof PaymentState.Pending
                            ? new PaymentState.Paid(List.of(new Capture("soon", AMOUNT, now())))
                            : state;
                }
            };
        }
    }

    /** Makes a new reference each time. */
    static class NamesItAnew extends FakePaymentGatewayContractTest {
        private final AtomicInteger number = new AtomicInteger();

        @Override
        protected PaymentGateway gateway() {
            return new PassingOn(fake) {
                @Override
                public OpenResult open(PaymentRequest request, CallContext context) {
                    OpenResult result = super.open(request, context);
                    return result instanceof OpenResult.Opened opened
                            ? new OpenResult.Opened(
                                    opened.gatewayReference() + "-" + number.incrementAndGet(), opened.checkout())
                            : result;
                }
            };
        }
    }

    /** Takes a key for good, whatever is asked for under it. */
    static class OpensAnyAmount extends FakePaymentGatewayContractTest {
        @Override
        protected PaymentGateway gateway() {
            return new PassingOn(fake) {
                @Override
                public OpenResult open(PaymentRequest request, CallContext context) {
                    OpenResult result = super.open(request, context);
                    return result instanceof OpenResult.Rejected ? new OpenResult.Opened("fine", null) : result;
                }
            };
        }
    }

    /** Says nothing when nobody is there. */
    static class TakesUnavailableForUnknown extends FakePaymentGatewayContractTest {
        @Override
        protected PaymentGateway gateway() {
            return new PassingOn(fake) {
                @Override
                public OpenResult open(PaymentRequest request, CallContext context) {
                    try {
                        return super.open(request, context);
                    } catch (GatewayUnavailable unavailable) {
                        return new OpenResult.Unknown();
                    }
                }
            };
        }
    }

    /** Waits for payments that nobody opened. */
    static class FindsWhatIsNotThere extends FakePaymentGatewayContractTest {
        @Override
        protected PaymentGateway gateway() {
            return new PassingOn(fake) {
                @Override
                public PaymentState inquire(String key, CallContext context) {
                    PaymentState state = super.inquire(key, context);
                    return state instanceof PaymentState.NotFound ? new PaymentState.Pending() : state;
                }
            };
        }
    }

    /** Never takes a refusal back. */
    static class StaysDeclined extends FakePaymentGatewayContractTest {
        private @Nullable PaymentState declined;

        @Override
        protected PaymentGateway gateway() {
            return new PassingOn(fake) {
                @Override
                public PaymentState inquire(String key, CallContext context) {
                    PaymentState state = super.inquire(key, context);
                    if (state instanceof PaymentState.Declined) {
                        declined = state;
                    }
                    return declined == null ? state : declined;
                }
            };
        }
    }

    /** Is closed, and does not say until when. */
    static class OpensAgainAtOnce extends FakePaymentGatewayContractTest {
        @Override
        protected PaymentGateway gateway() {
            return new PassingOn(fake) {
                @Override
                public OpenResult open(PaymentRequest request, CallContext context) {
                    OpenResult result = super.open(request, context);
                    return result instanceof OpenResult.Closed ? new OpenResult.Closed(now()) : result;
                }
            };
        }
    }

    /** Begins after the deadline. */
    static class IgnoresTheDeadline extends FakePaymentGatewayContractTest {
        @Override
        protected PaymentGateway gateway() {
            return new PassingOn(fake) {
                @Override
                public OpenResult open(PaymentRequest request, CallContext context) {
                    return super.open(request, context());
                }
            };
        }
    }

    /** Has a payment for each thread. */
    static class CountsThreads extends FakePaymentGatewayContractTest {
        private final Thread first = Thread.currentThread();

        @Override
        protected PaymentGateway gateway() {
            return new PassingOn(fake) {
                @Override
                public OpenResult open(PaymentRequest request, CallContext context) {
                    OpenResult result = super.open(request, context);
                    String own = Thread.currentThread().equals(first)
                            ? ""
                            : "-" + Thread.currentThread().getName();
                    return result instanceof OpenResult.Opened opened
                            ? new OpenResult.Opened(opened.gatewayReference() + own, opened.checkout())
                            : result;
                }
            };
        }
    }

    /** Is called something else each time. */
    static class ChangesItsName extends FakePaymentGatewayContractTest {
        private final AtomicInteger number = new AtomicInteger();

        @Override
        protected PaymentGateway gateway() {
            return new PassingOn(fake) {
                @Override
                public String name() {
                    return super.name() + number.incrementAndGet();
                }
            };
        }
    }
}
