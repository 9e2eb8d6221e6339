package om.gov.mol.labour.testkit.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import om.gov.mol.labour.payment.spi.CallContext;
import om.gov.mol.labour.payment.spi.Capture;
import om.gov.mol.labour.payment.spi.GatewayCapabilities;
import om.gov.mol.labour.payment.spi.PaymentRequest;
import om.gov.mol.labour.payment.spi.RefundRequest;
import om.gov.mol.labour.payment.spi.RefundResult;
import om.gov.mol.labour.payment.spi.RefundResult.Accepted;
import om.gov.mol.labour.payment.spi.RefundResult.Rejected;
import om.gov.mol.labour.payment.spi.RefundState;
import om.gov.mol.labour.payment.spi.RefundTo;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class FakeRefundTest {

    private static final RefundTo IBAN = new RefundTo.ToIban("OM810180000001299123456", "Holder");
    private static final RefundTo ORIGIN = new RefundTo.Origin();

    private final SettableClock clock = SettableClock.at("2031-03-03T08:00:00Z");
    private final CallContext context = new CallContext("tr-1", clock.instant().plusSeconds(30), "en");
    private FakePaymentGateway gateway = new FakePaymentGateway(clock);

    @Test
    void aRefundLeavesAtOnceAndOnlyOnce() {
        Capture capture = paid();
        assertThat(refund("r1", capture, "10.000", ORIGIN)).isEqualTo(refund("r1", capture, "10.000", ORIGIN));

        assertThat(gateway.inquireRefund("r1", context))
                .isEqualTo(new RefundState.Refunded(clock.instant(), "fake-refund-1"));
        assertThat(gateway.refunded()).isEqualTo(Money.parse("OMR 10.000"));
        assertThat(gateway.held()).isEqualTo(Money.parse("OMR 0.000"));
    }

    @Test
    void aPendingRefundIsHeldUntilItIsCompleted() {
        gateway.refunds(Refunds.LATER);
        refund("r1", paid(), "10.000", IBAN);
        assertThat(gateway.inquireRefund("r1", context)).isEqualTo(new RefundState.Pending());
        assertThat(gateway.held()).isEqualTo(Money.parse("OMR 10.000"));
        gateway.completeRefund("r1");

        assertThat(gateway.inquireRefund("r1", context)).isInstanceOf(RefundState.Refunded.class);
        assertThat(gateway.held()).isEqualTo(Money.parse("OMR 0.000"));
        assertThatIllegalStateException().isThrownBy(() -> gateway.failRefund("r1", "too late"));
    }

    @Test
    void afterAFailedRefundTheMoneyCanGoAnotherWay() {
        gateway.refunds(Refunds.FAIL);
        Capture capture = paid();
        refund("r1", capture, "10.000", ORIGIN);
        assertThat(gateway.inquireRefund("r1", context)).isEqualTo(new RefundState.Failed("refused by the bank"));
        gateway.refunds(Refunds.AT_ONCE);

        assertThat(refund("r2", capture, "10.000", IBAN)).isInstanceOf(Accepted.class);
        assertThat(gateway.refunded()).isEqualTo(Money.parse("OMR 10.000"));
    }

    @Test
    void notMoreGoesBackThanCame() {
        gateway.refunds(Refunds.LATER);
        Capture capture = paid();

        assertThat(refund("r1", capture, "6.000", ORIGIN)).isInstanceOf(Accepted.class);
        assertThat(refund("r2", capture, "4.001", ORIGIN)).isInstanceOf(Rejected.class);
        assertThat(refund("r3", capture, "4.000", ORIGIN)).isInstanceOf(Accepted.class);
        assertThat(gateway.inquireRefund("r2", context)).isEqualTo(new RefundState.NotFound());
    }

    @Test
    void whatDoesNotFitIsRejected() {
        Capture capture = paid();
        var other = new Capture("another", capture.amount(), capture.at());
        var dollars = new RefundRequest("r2", "k", capture.reference(), Money.parse("USD 1.00"), ORIGIN);

        assertThat(refund("r1", other, "1.000", ORIGIN)).isInstanceOf(Rejected.class);
        assertThat(gateway.refund(dollars, context)).isInstanceOf(Rejected.class);
        refund("r3", capture, "1.000", ORIGIN);
        assertThat(refund("r3", capture, "2.000", ORIGIN)).isInstanceOf(Rejected.class);
        assertThat(gateway.refunded()).isEqualTo(Money.parse("OMR 1.000"));
    }

    @Test
    void whatTheGatewayCannotDoIsRejected() {
        gateway = new FakePaymentGateway(clock, new GatewayCapabilities(true, false, false, true, false));
        Capture capture = paid();

        assertThat(refund("r1", capture, "10.000", IBAN)).isInstanceOf(Rejected.class);
        assertThat(refund("r2", capture, "9.000", ORIGIN)).isInstanceOf(Rejected.class);
        assertThat(refund("r3", capture, "10.000", ORIGIN)).isInstanceOf(Accepted.class);
    }

    @Test
    void aTimeOutAfterSuccessIsUnknownAndTheMoneyLeft() {
        Capture capture = paid();
        gateway.next(Fault.TIME_OUT_AFTER_SUCCESS);

        assertThat(refund("r1", capture, "10.000", ORIGIN)).isEqualTo(new RefundResult.Unknown());
        assertThat(refund("r1", capture, "10.000", ORIGIN)).isInstanceOf(Accepted.class);
        assertThat(gateway.refunded()).isEqualTo(Money.parse("OMR 10.000"));
    }

    private Capture paid() {
        gateway.open(new PaymentRequest("k", Money.parse("OMR 10.000"), "TR-1", "Dues", "en", null), context);
        return gateway.pay("k");
    }

    private RefundResult refund(String key, Capture capture, String amount, RefundTo to) {
        return gateway.refund(
                new RefundRequest(key, "k", capture.reference(), Money.parse("OMR " + amount), to), context);
    }
}
