package om.gov.mol.labour.transfer;

import static om.gov.mol.labour.transfer.Bills.FIRST;
import static om.gov.mol.labour.transfer.Bills.capture;
import static om.gov.mol.labour.transfer.Given.everythingInOrder;
import static om.gov.mol.labour.transfer.Said.effects;
import static om.gov.mol.labour.transfer.Said.event;
import static om.gov.mol.labour.transfer.Said.tells;
import static om.gov.mol.labour.transfer.Transfers.awaitingCurrentEmployer;
import static om.gov.mol.labour.transfer.Transfers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import om.gov.mol.labour.lifecycle.Command;
import om.gov.mol.labour.lifecycle.Decision;
import om.gov.mol.labour.lifecycle.Moment;
import om.gov.mol.labour.payment.Capture;
import om.gov.mol.labour.payment.Payment;
import om.gov.mol.labour.payment.PaymentStatus;
import om.gov.mol.labour.payment.RefundStatus;
import om.gov.mol.labour.transfer.TransferCommand.CapturedWithoutPurpose;
import om.gov.mol.labour.transfer.TransferCommand.CheckoutOpened;
import om.gov.mol.labour.transfer.TransferCommand.PaymentFailed;
import om.gov.mol.labour.transfer.TransferCommand.PaymentPending;
import om.gov.mol.labour.transfer.TransferCommand.PaymentUnknown;
import om.gov.mol.labour.transfer.TransferCommand.ReceiptNumbered;
import om.gov.mol.labour.transfer.TransferCommand.RefundReported;
import om.gov.mol.labour.transfer.TransferEvent.PaymentChanged;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What follows from what the gateway says. */
class GatewayDecisionsTest {

    private static final Capture AGAIN = capture("cap-4", "141.000");
    private static final Capture MORE = capture("cap-5", "0.005");
    private static final String REFUND = FIRST + "-r1";

    @Test
    void aCheckoutIsKeptWithItsAddress() {
        Decision<Transfer> said = GatewayReports.checkoutOpened(
                on(Bills.dues(), new CheckoutOpened(FIRST, "gw-7", "https://pay.example/7")));

        assertThat(changed(said)).isEqualTo(Bills.dues().checkedOut("gw-7", "https://pay.example/7"));
        assertThat(effects(said)).isEmpty();
    }

    @Test
    void aPaymentIsPendingOrUnknownAsTheGatewaySays() {
        Decision<Transfer> pending =
                GatewayReports.pending(on(Bills.dues().reported(PaymentStatus.UNKNOWN), new PaymentPending(FIRST)));
        Decision<Transfer> unknown = GatewayReports.unknown(on(Bills.dues(), new PaymentUnknown(FIRST)));

        assertThat(changed(pending).status()).isEqualTo(PaymentStatus.PENDING);
        assertThat(changed(unknown).status()).isEqualTo(PaymentStatus.UNKNOWN);
        assertThat(effects(pending)).isEmpty();
        assertThat(effects(unknown)).isEmpty();
    }

    @Test
    void thePayerIsToldThatNothingWasTaken() {
        Decision<Transfer> said =
                GatewayReports.failed(on(Bills.dues(), new PaymentFailed(FIRST, PaymentStatus.EXPIRED)));

        assertThat(changed(said)).isEqualTo(Bills.dues().reported(PaymentStatus.EXPIRED));
        assertThat(effects(said)).containsExactly("tell.PAYMENT_FAILED.current-employer");
        assertThat(tells(said, "tell.PAYMENT_FAILED.current-employer"))
                .isEqualTo(Map.of("purpose", "DUES", "amount", "141.000"));
    }

    @Test
    void aWrongAmountEndsAnOpenPaymentAndGoesBack() {
        Decision<Transfer> said = GatewayReports.withoutPurpose(
                on(Bills.dues(), new CapturedWithoutPurpose(FIRST, List.of(MORE), PaymentStatus.DECLINED)));

        assertThat(changed(said))
                .isEqualTo(Bills.dues().reported(PaymentStatus.DECLINED).refunding(List.of(MORE)));
        assertThat(effects(said)).containsExactly("refund." + REFUND, "tell.REFUND_STARTED.current-employer");
        assertThat(tells(said, "tell.REFUND_STARTED.current-employer"))
                .isEqualTo(Map.of("purpose", "DUES", "amount", "0.005"));
    }

    @Test
    void aSecondCaptureGoesBackWithoutTouchingTheFirst() {
        Decision<Transfer> said = GatewayReports.withoutPurpose(
                on(Bills.duesPaid(), new CapturedWithoutPurpose(FIRST, List.of(AGAIN, MORE), PaymentStatus.PAID)));

        assertThat(changed(said)).isEqualTo(Bills.duesPaid().refunding(List.of(AGAIN, MORE)));
        assertThat(effects(said))
                .containsExactly(
                        "refund." + FIRST + "-r1", "refund." + FIRST + "-r2", "tell.REFUND_STARTED.current-employer");
        assertThat(tells(said, "tell.REFUND_STARTED.current-employer")).containsEntry("amount", "141.005");
    }

    @Test
    void aCaptureInAnotherCurrencyIsNamedBesideTheSumAndNeverAdded() {
        Capture euro = new Capture("cap-6", Money.parse("EUR 2.50"), People.NOW);
        Decision<Transfer> said = GatewayReports.withoutPurpose(on(
                Bills.duesPaid(), new CapturedWithoutPurpose(FIRST, List.of(AGAIN, euro, MORE), PaymentStatus.PAID)));

        assertThat(tells(said, "tell.REFUND_STARTED.current-employer")).containsEntry("amount", "EUR 2.50 + 141.005");
    }

    @Test
    void aRefundThatWasDueBeforeIsNotStartedAgain() {
        Payment refunding = Bills.duesPaid().refunding(List.of(AGAIN));
        Decision<Transfer> said = GatewayReports.withoutPurpose(
                on(refunding, new CapturedWithoutPurpose(FIRST, List.of(MORE), PaymentStatus.PAID)));

        assertThat(effects(said)).containsExactly("refund." + FIRST + "-r2", "tell.REFUND_STARTED.current-employer");
    }

    @Test
    void thePayerIsToldWhenHisMoneyIsBack() {
        Payment refunding = Bills.duesPaid().refunding(List.of(AGAIN, MORE));
        Decision<Transfer> said = GatewayReports.refundReported(
                on(refunding, new RefundReported(FIRST, FIRST + "-r2", RefundStatus.REFUNDED, "gr-1")));

        assertThat(changed(said)).isEqualTo(refunding.refundReported(FIRST + "-r2", RefundStatus.REFUNDED, "gr-1"));
        assertThat(effects(said)).containsExactly("tell.REFUND_PAID.current-employer");
        assertThat(tells(said, "tell.REFUND_PAID.current-employer"))
                .isEqualTo(Map.of("purpose", "DUES", "amount", "0.005"));
    }

    @Test
    void thePayerIsToldWhenHisMoneyCouldNotBePaidBack() {
        Payment refunding = Bills.duesPaid().refunding(List.of(AGAIN, MORE));
        Decision<Transfer> said = GatewayReports.refundReported(
                on(refunding, new RefundReported(FIRST, FIRST + "-r2", RefundStatus.FAILED, null)));

        assertThat(effects(said)).containsExactly("tell.REFUND_FAILED.current-employer");
        assertThat(tells(said, "tell.REFUND_FAILED.current-employer"))
                .isEqualTo(Map.of("purpose", "DUES", "amount", "0.005"));
    }

    @ParameterizedTest
    @EnumSource(
            names = {"REFUNDED", "FAILED"},
            mode = Mode.EXCLUDE)
    void nobodyIsToldOfARefundThatIsStillUnderWay(RefundStatus status) {
        Payment refunding = Bills.duesPaid().refunding(List.of(AGAIN));
        Decision<Transfer> said =
                GatewayReports.refundReported(on(refunding, new RefundReported(FIRST, REFUND, status, null)));

        assertThat(changed(said).refunds().get(0).status()).isEqualTo(status);
        assertThat(effects(said)).isEmpty();
    }

    @Test
    void aRefundThatWasNeverStartedIsOurMistake() {
        assertThatIllegalStateException()
                .isThrownBy(() -> GatewayReports.refundReported(
                        on(Bills.duesPaid(), new RefundReported(FIRST, REFUND, RefundStatus.REFUNDED, null))));
    }

    @Test
    void aReceiptGetsItsNumber() {
        Decision<Transfer> said =
                GatewayReports.receiptNumbered(on(Bills.duesPaid(), new ReceiptNumbered(FIRST, "2026-000017")));

        assertThat(changed(said)).isEqualTo(Bills.duesPaid().receipted("2026-000017"));
        assertThat(effects(said)).isEmpty();
    }

    private static <K extends Command> Moment<Transfer, K, TransferFacts> on(Payment payment, K command) {
        return everythingInOrder().asks(with(awaitingCurrentEmployer(), payment), command);
    }

    private static Payment changed(Decision<Transfer> said) {
        return ((PaymentChanged) event(said)).payment();
    }
}
