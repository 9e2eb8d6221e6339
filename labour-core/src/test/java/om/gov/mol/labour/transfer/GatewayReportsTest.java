package om.gov.mol.labour.transfer;

import static om.gov.mol.labour.transfer.Bills.FIRST;
import static om.gov.mol.labour.transfer.Bills.SECOND;
import static om.gov.mol.labour.transfer.Bills.capture;
import static om.gov.mol.labour.transfer.Transfers.awaitingCurrentEmployer;
import static om.gov.mol.labour.transfer.Transfers.awaitingFee;
import static om.gov.mol.labour.transfer.Transfers.awaitingMedical;
import static om.gov.mol.labour.transfer.Transfers.awaitingOfficer;
import static om.gov.mol.labour.transfer.Transfers.awaitingVisa;
import static om.gov.mol.labour.transfer.Transfers.closed;
import static om.gov.mol.labour.transfer.Transfers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Optional;
import om.gov.mol.labour.payment.Capture;
import om.gov.mol.labour.payment.GatewayReport;
import om.gov.mol.labour.payment.GatewayReport.Captured;
import om.gov.mol.labour.payment.GatewayReport.Failed;
import om.gov.mol.labour.payment.GatewayReport.NotKnown;
import om.gov.mol.labour.payment.GatewayReport.NotOpenedYet;
import om.gov.mol.labour.payment.GatewayReport.StillPending;
import om.gov.mol.labour.payment.Payment;
import om.gov.mol.labour.payment.PaymentStatus;
import om.gov.mol.labour.transfer.TransferCommand.CapturedWithoutPurpose;
import om.gov.mol.labour.transfer.TransferCommand.CheckoutOpened;
import om.gov.mol.labour.transfer.TransferCommand.DuesPaid;
import om.gov.mol.labour.transfer.TransferCommand.FeePaid;
import om.gov.mol.labour.transfer.TransferCommand.PaymentFailed;
import om.gov.mol.labour.transfer.TransferCommand.PaymentPending;
import om.gov.mol.labour.transfer.TransferCommand.PaymentUnknown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the gateway says, read into the words of the table. */
class GatewayReportsTest {

    private static final Capture RIGHT = capture("cap-1", "141.000");
    private static final Capture WRONG = capture("cap-3", "140.999");
    private static final Capture AGAIN = capture("cap-4", "141.000");

    @Test
    void anOpenCheckoutIsSaid() {
        assertThat(read(Bills.dues(), new GatewayReport.CheckoutOpened("gw-7", "https://pay.example/7")))
                .contains(new CheckoutOpened(FIRST, "gw-7", "https://pay.example/7"));
    }

    @Test
    void anOpenCheckoutIsSaidOnceUnlessItsAddressChanges() {
        Payment open = Bills.dues().checkedOut("gw-7", "https://pay.example/7");

        assertThat(read(open, new GatewayReport.CheckoutOpened("gw-7", "https://pay.example/7")))
                .isEmpty();
        assertThat(read(open, new GatewayReport.CheckoutOpened("gw-7", "https://pay.example/8")))
                .contains(new CheckoutOpened(FIRST, "gw-7", "https://pay.example/8"));
    }

    @ParameterizedTest
    @CsvSource({"OPENED, true", "PENDING, false", "UNKNOWN, true"})
    void aPaymentThatIsPendingIsSaidWhereItWasNotKnown(PaymentStatus status, boolean news) {
        assertThat(read(Bills.dues().reported(status), new StillPending()))
                .isEqualTo(news ? Optional.of(new PaymentPending(FIRST)) : Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({"OPENED, true", "PENDING, true", "UNKNOWN, false"})
    void thatNothingIsKnownIsSaidOnce(PaymentStatus status, boolean news) {
        assertThat(read(Bills.dues().reported(status), new NotKnown()))
                .isEqualTo(news ? Optional.of(new PaymentUnknown(FIRST)) : Optional.empty());
    }

    @ParameterizedTest
    @EnumSource(
            value = PaymentStatus.class,
            names = {"DECLINED", "CANCELLED", "EXPIRED"})
    void aFailureIsSaidOfAnOpenPaymentOnly(PaymentStatus how) {
        assertThat(read(Bills.dues(), new Failed(how))).contains(new PaymentFailed(FIRST, how));
        assertThat(read(Bills.dues().reported(how), new Failed(PaymentStatus.DECLINED)))
                .isEmpty();
        assertThat(read(Bills.dues().reported(how), new GatewayReport.CheckoutOpened("gw-7", null)))
                .isEmpty();
        assertThat(read(Bills.duesPaid(), new NotKnown())).isEmpty();
    }

    @Test
    void aGatewayThatIsClosedSaysNothingNew() {
        assertThat(read(Bills.dues(), new NotOpenedYet())).isEmpty();
        assertThat(read(Bills.dues().reported(PaymentStatus.UNKNOWN), new NotOpenedYet()))
                .isEmpty();
    }

    @Test
    void theQuotedAmountSettlesTheDues() {
        assertThat(read(Bills.dues(), captured(RIGHT))).contains(new DuesPaid(FIRST, RIGHT, List.of()));
        assertThat(GatewayReports.read(
                        with(awaitingOfficer(OfficerTask.SILENCE), Bills.dues()), FIRST, captured(RIGHT)))
                .contains(new DuesPaid(FIRST, RIGHT, List.of()));
    }

    @Test
    void theQuotedAmountSettlesTheFee() {
        Capture five = capture("cap-2", "5.000");

        assertThat(GatewayReports.read(with(awaitingFee(), Bills.duesPaid(), Bills.fee()), SECOND, captured(five)))
                .contains(new FeePaid(SECOND, five, List.of()));
    }

    @Test
    void whatWasCapturedTwiceGoesBackOnceWhateverTheOrder() {
        assertThat(read(Bills.dues(), captured(RIGHT, AGAIN))).contains(new DuesPaid(FIRST, RIGHT, List.of(AGAIN)));
        assertThat(read(Bills.dues(), captured(AGAIN, RIGHT))).contains(new DuesPaid(FIRST, AGAIN, List.of(RIGHT)));
        assertThat(read(Bills.dues(), captured(WRONG, RIGHT))).contains(new DuesPaid(FIRST, RIGHT, List.of(WRONG)));
    }

    @Test
    void aWrongAmountSettlesNothingAndTheOpenPaymentIsOver() {
        for (String amount : List.of("140.999", "141.001")) {
            Capture wrong = capture("cap-3", amount);
            assertThat(read(Bills.dues(), captured(wrong)))
                    .contains(new CapturedWithoutPurpose(FIRST, List.of(wrong), PaymentStatus.DECLINED));
        }
    }

    @Test
    void moneyForDuesThatNobodyWaitsForGoesBack() {
        for (Transfer late : List.of(awaitingVisa(), closed(), awaitingFee())) {
            assertThat(GatewayReports.read(with(late, Bills.dues()), FIRST, captured(RIGHT)))
                    .contains(new CapturedWithoutPurpose(FIRST, List.of(RIGHT), PaymentStatus.DECLINED));
        }
    }

    @Test
    void aFeeThatNobodyWaitsForGoesBack() {
        Capture five = capture("cap-2", "5.000");

        for (Transfer other : List.of(awaitingCurrentEmployer(), awaitingMedical(), closed())) {
            assertThat(GatewayReports.read(with(other, Bills.dues(), Bills.fee()), SECOND, captured(five)))
                    .contains(new CapturedWithoutPurpose(SECOND, List.of(five), PaymentStatus.DECLINED));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = PaymentStatus.class,
            names = {"DECLINED", "CANCELLED", "EXPIRED"})
    void moneyThatComesTooLateGoesBackAndThePaymentStaysOver(PaymentStatus over) {
        assertThat(read(Bills.dues().reported(over), captured(RIGHT)))
                .contains(new CapturedWithoutPurpose(FIRST, List.of(RIGHT), over));
    }

    @Test
    void aSecondCaptureOfPaidDuesGoesBackAndTheFirstIsNoNews() {
        Payment paid = Bills.duesPaid();

        assertThat(read(paid, captured(RIGHT, AGAIN)))
                .contains(new CapturedWithoutPurpose(FIRST, List.of(AGAIN), PaymentStatus.PAID));
        assertThat(read(paid, captured(RIGHT))).isEmpty();
        assertThat(read(paid.refunding(List.of(AGAIN)), captured(RIGHT, AGAIN))).isEmpty();
        assertThat(read(paid, new Captured(List.of()))).isEmpty();
    }

    @Test
    void aReportOnAPaymentThatWasNeverOpenedIsOurMistake() {
        assertThatIllegalStateException()
                .isThrownBy(() -> GatewayReports.read(awaitingFee(), SECOND, new StillPending()));
    }

    private static Optional<TransferCommand> read(Payment payment, GatewayReport report) {
        return GatewayReports.read(with(awaitingCurrentEmployer(), payment), FIRST, report);
    }

    private static Captured captured(Capture... captures) {
        return new Captured(List.of(captures));
    }
}
