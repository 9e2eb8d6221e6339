package om.gov.mol.labour.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.util.List;
import om.gov.mol.labour.payment.spi.Capture;
import om.gov.mol.labour.payment.spi.GatewayCapabilities;
import om.gov.mol.labour.payment.spi.RefundRequest;
import om.gov.mol.labour.payment.spi.RefundResult;
import om.gov.mol.labour.payment.spi.RefundState;
import om.gov.mol.labour.payment.spi.RefundTo;
import org.junit.jupiter.api.Test;

/** The rules PAY-12 to PAY-15: money that goes back. A part of {@link PaymentGatewayContract}. */
public abstract sealed class RefundContract extends GatewaySandbox permits PaymentGatewayContract {

    RefundContract() {}

    @Test
    final void required_pay12_sameRefundKeyTwicePaysBackOnce() {
        String key = newKey();
        String refundKey = newKey();
        Capture capture = paid(key);
        RefundResult first = assertInstanceOf(RefundResult.Accepted.class, refund(refundKey, key, capture, way()));
        RefundState before = gateway().inquireRefund(refundKey, context());
        assertEquals(first, refund(refundKey, key, capture, way()));
        assertFalse(before instanceof RefundState.NotFound, "the refund is known");
    }

    @Test
    final void required_pay12_sameRefundKeyForAnotherPaymentIsRejected() {
        String refundKey = newKey();
        String one = newKey();
        String other = newKey();
        refund(refundKey, one, paid(one), way());
        assertInstanceOf(RefundResult.Rejected.class, refund(refundKey, other, paid(other), way()));
    }

    @Test
    final void required_pay12_aLostAnswerIsUnknownAndAskingAgainPaysBackOnce() {
        String key = newKey();
        String refundKey = newKey();
        Capture capture = paid(key);
        RefundTo way = way();
        Skip.unlessArranged(loseNextAnswer(), "loseNextAnswer() is not arranged");
        assertEquals(new RefundResult.Unknown(), refund(refundKey, key, capture, way));
        assertInstanceOf(RefundResult.Accepted.class, refund(refundKey, key, capture, way));
        assertInstanceOf(RefundResult.Rejected.class, refund(newKey(), key, capture, way), "nothing is left to refund");
    }

    @Test
    final void required_pay13_notMoreThanTheCaptureGoesBack() {
        String key = newKey();
        Capture capture = paid(key);
        var tooMuch = new RefundRequest(newKey(), key, capture.reference(), AMOUNT.plusMinor(1), way());
        assertInstanceOf(RefundResult.Rejected.class, gateway().refund(tooMuch, context()));
        assertInstanceOf(RefundResult.Accepted.class, refund(newKey(), key, capture, way()));
        assertInstanceOf(RefundResult.Rejected.class, refund(newKey(), key, capture, way()));
    }

    @Test
    final void required_pay13_aCaptureThatIsNotThereIsRejected() {
        String key = newKey();
        Capture capture = paid(key);
        var missing = new Capture("never-captured", capture.amount(), capture.at());
        assertInstanceOf(RefundResult.Rejected.class, refund(newKey(), key, missing, way()));
    }

    @Test
    final void required_pay14_aWayThatIsNotDeclaredIsRejected() {
        GatewayCapabilities can = gateway().capabilities();
        Skip.unlessClaimed(
                !can.refundsToOrigin() || !can.refundsToIban(), "every way is declared, so there is none to refuse");
        RefundTo missing = can.refundsToOrigin() ? new RefundTo.ToIban(IBAN, "Contract Test") : new RefundTo.Origin();
        String key = newKey();
        assertInstanceOf(RefundResult.Rejected.class, refund(newKey(), key, paid(key), missing));
    }

    @Test
    final void optional_pay14_partsAddUpToTheWhole() {
        Skip.unlessClaimed(gateway().capabilities().refundsInPart(), "refundsInPart is not declared");
        String key = newKey();
        Capture capture = paid(key);
        for (String part : List.of("20.000", "1.050")) {
            var request = new RefundRequest(
                    newKey(), key, capture.reference(), AMOUNT.withAmount(new BigDecimal(part)), way());
            assertInstanceOf(RefundResult.Accepted.class, gateway().refund(request, context()));
        }
    }

    @Test
    final void required_pay15_refundedStaysRefunded() {
        String key = newKey();
        String refundKey = newKey();
        RefundTo way = way();
        Capture capture = paid(key);
        Skip.unlessArranged(bankPaysBack(), "bankPaysBack() is not arranged");
        assertInstanceOf(RefundResult.Accepted.class, refund(refundKey, key, capture, way));
        RefundState before = gateway().inquireRefund(refundKey, context());
        assertInstanceOf(RefundState.Refunded.class, before);
        refund(refundKey, key, capture, way);
        assertEquals(before, gateway().inquireRefund(refundKey, context()), "after it was ordered once more");
    }

    @Test
    final void required_pay15_whatFailedStaysFailedAndTheMoneyIsThere() {
        String key = newKey();
        String refundKey = newKey();
        RefundTo way = way();
        Capture capture = paid(key);
        Skip.unlessArranged(bankSendsBack(), "bankSendsBack() is not arranged");
        assertInstanceOf(RefundResult.Accepted.class, refund(refundKey, key, capture, way));
        assertInstanceOf(RefundState.Failed.class, gateway().inquireRefund(refundKey, context()));
        assertInstanceOf(RefundResult.Accepted.class, refund(newKey(), key, capture, way), "with another key");
        assertInstanceOf(RefundState.Failed.class, gateway().inquireRefund(refundKey, context()), "after another one");
    }
}
