package om.gov.mol.labour.transfer;

import static om.gov.mol.labour.transfer.Bills.FIRST;
import static om.gov.mol.labour.transfer.Bills.SECOND;
import static om.gov.mol.labour.transfer.Bills.capture;
import static om.gov.mol.labour.transfer.Bills.omr;
import static om.gov.mol.labour.transfer.Given.everythingInOrder;
import static om.gov.mol.labour.transfer.Transfers.awaitingCurrentEmployer;
import static om.gov.mol.labour.transfer.Transfers.awaitingFee;
import static om.gov.mol.labour.transfer.Transfers.closed;
import static om.gov.mol.labour.transfer.Transfers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import om.gov.mol.labour.lifecycle.Command;
import om.gov.mol.labour.lifecycle.Lifecycle;
import om.gov.mol.labour.lifecycle.Moment;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.payment.Capture;
import om.gov.mol.labour.payment.GatewayReport;
import om.gov.mol.labour.payment.Payment;
import om.gov.mol.labour.payment.PaymentStatus;
import om.gov.mol.labour.payment.Refund;
import om.gov.mol.labour.payment.RefundStatus;
import om.gov.mol.labour.transfer.TransferCommand.CapturedWithoutPurpose;
import om.gov.mol.labour.transfer.TransferCommand.PaymentConfirmed;
import om.gov.mol.labour.transfer.TransferCommand.RecordCapture;
import om.gov.mol.labour.transfer.TransferCommand.RecordNoCapture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an officer records of a payment of which the gateway says nothing. */
class RecordingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Payment UNKNOWN = Bills.dues().reported(PaymentStatus.UNKNOWN);
    private static final Transfer WAITING = listed(with(awaitingCurrentEmployer(), UNKNOWN));

    private static Transfer listed(Transfer transfer) {
        return transfer.attending(Payment.unknown(FIRST));
    }

    private static Lifecycle.Answer<Transfer> answer(Transfer transfer, Command command) {
        TransferFacts facts =
                everythingInOrder().on("2026-03-03").by(Role.OFFICER).facts();
        return TransferTable.LIFECYCLE.decide(new Moment<>(transfer, command, facts));
    }

    private static Transfer after(Transfer transfer, Command command) {
        return Said.event(answer(transfer, command).decision()).evolve(transfer);
    }

    private static List<ProblemCode> refused(Transfer transfer, Command command) {
        return Said.codes(answer(transfer, command).decision());
    }

    private static List<String> rows(Transfer transfer, Command command) {
        return answer(transfer, command).taken().stream()
                .map(Lifecycle.Taken::row)
                .toList();
    }

    private static RecordCapture captured(String amount) {
        return new RecordCapture(FIRST, "bank-1", omr(amount), DAY, "");
    }

    private static Optional<TransferCommand> read(Transfer transfer, Capture... captures) {
        return GatewayReports.read(transfer, FIRST, new GatewayReport.Captured(List.of(captures)));
    }

    @Test
    void whatIsUnknownIsOnTheListUntilItIsKnown() {
        Transfer unknown = after(
                with(awaitingCurrentEmployer(), Bills.dues()),
                new TransferCommand.PaymentUnknown(FIRST),
                Role.PAYMENTS);

        assertThat(unknown.attention()).containsExactly("PAYMENT_UNKNOWN:" + FIRST);
        assertThat(after(unknown, new TransferCommand.PaymentPending(FIRST), Role.PAYMENTS)
                        .attention())
                .isEmpty();
        assertThat(after(unknown, new RecordNoCapture(FIRST, "letter 1", ""), Role.OFFICER)
                        .attention())
                .isEmpty();
        assertThat(after(unknown, captured("141.000"), Role.OFFICER).attention())
                .isEmpty();
    }

    private static Transfer after(Transfer transfer, Command command, Role role) {
        TransferFacts facts = everythingInOrder().on("2026-03-03").by(role).facts();
        return Said.event(TransferTable.LIFECYCLE
                        .decide(new Moment<>(transfer, command, facts))
                        .decision())
                .evolve(transfer);
    }

    @Test
    void whatWasNotCapturedHasFailedAndCanBePaidAnew() {
        Command none = new RecordNoCapture(FIRST, "letter 1", "");
        Transfer after = after(WAITING, none);

        assertThat(after.payments()).containsExactly(UNKNOWN.reported(PaymentStatus.CANCELLED));
        assertThat(Said.effects(answer(WAITING, none).decision()))
                .containsExactly("tell.PAYMENT_FAILED.current-employer");
        assertThat(after(after, new TransferCommand.PayDues(), Role.CURRENT_EMPLOYER)
                        .payments())
                .hasSize(2);
    }

    @Test
    void moneyThatComesAfterAllGoesBack() {
        Transfer after = after(WAITING, new RecordNoCapture(FIRST, "letter 1", ""));

        assertThat(read(after, capture("cap-1", "141.000")))
                .contains(new CapturedWithoutPurpose(
                        FIRST, List.of(capture("cap-1", "141.000")), PaymentStatus.CANCELLED));
    }

    @Test
    void whatWasCapturedSettlesAsIfTheGatewayHadSaidSo() {
        assertThat(rows(WAITING, captured("141.000"))).containsExactly("T39", "T09");
        Transfer after = after(WAITING, captured("141.000"));

        assertThat(after.duesPaid()).isTrue();
        assertThat(after.payments().get(0).capture())
                .isEqualTo(new Capture("bank-1", omr("141.000"), UNKNOWN.openedAt(), true));
        assertThat(Said.effects(answer(WAITING, captured("141.000")).decision()))
                .contains("receipt." + FIRST, "tell.DUES_RECEIPT.current-employer");
    }

    @Test
    void theFeeBringsTheTransferOn() {
        Transfer waiting = with(awaitingFee(), Bills.fee().reported(PaymentStatus.UNKNOWN));
        RecordCapture fee = new RecordCapture(SECOND, "bank-2", omr("5.000"), LocalDate.of(2026, 3, 2), "");

        assertThat(rows(waiting, fee)).containsExactly("T39", "T20");
        assertThat(after(waiting, fee).state()).isInstanceOf(TransferState.AwaitingMedical.class);
        assertThat(after(waiting, fee).payments().get(0).capture().at()).isEqualTo("2026-03-01T20:00:00Z");
    }

    @Test
    void anotherAmountAndMoneyThatNobodyWaitsForAnyMoreGoBack() {
        Transfer ended = with(closed(), Bills.dues().reported(PaymentStatus.CANCELLED));

        assertThat(rows(WAITING, captured("140.000"))).containsExactly("T39", "T34");
        assertThat(rows(ended, captured("141.000"))).containsExactly("T39", "T34");
        assertThat(after(ended, captured("141.000")).payments().get(0).refunds())
                .extracting(Refund::capture, Refund::amount)
                .containsExactly(tuple("bank-1", omr("141.000")));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-28, 141.000, c",
        "2026-03-04, 141.000, c",
        "2026-03-01, 0.000, c",
        "2026-03-01, 141.000, '\u2028'"
    })
    void whatCannotBeIsRefused(LocalDate on, String amount, String reference) {
        assertThat(refused(WAITING, new RecordCapture(FIRST, reference, omr(amount), on, "")))
                .containsExactly(ProblemCode.CAPTURE_NOT_POSSIBLE);
    }

    @Test
    void ofAPaymentThatIsKnownOrIsNotThereNothingIsRecorded() {
        Transfer paid = with(awaitingCurrentEmployer(), Bills.duesPaid());
        Transfer both = with(awaitingFee(), Bills.duesPaid(), Bills.fee().reported(PaymentStatus.UNKNOWN));
        Transfer cancelled = with(closed(), Bills.dues().reported(PaymentStatus.CANCELLED));
        RecordNoCapture none = new RecordNoCapture(FIRST, "letter 1", "");

        for (Transfer transfer : List.of(paid, both)) {
            assertThat(refused(transfer, none)).containsExactly(ProblemCode.NO_PAYMENT_UNKNOWN);
            assertThat(refused(transfer, captured("141.000"))).containsExactly(ProblemCode.NO_PAYMENT_UNKNOWN);
        }
        assertThat(refused(cancelled, none)).containsExactly(ProblemCode.NO_PAYMENT_UNKNOWN);
        assertThat(refused(after(cancelled, captured("1.000")), captured("1.000")))
                .containsExactly(ProblemCode.NO_PAYMENT_UNKNOWN);
        assertThat(refused(WAITING, new RecordNoCapture(SECOND, "letter 1", "")))
                .containsExactly(ProblemCode.PAYMENT_NOT_FOUND);
        assertThat(refused(WAITING, new RecordCapture(SECOND, "c", omr("1.000"), DAY, "")))
                .containsExactly(ProblemCode.PAYMENT_NOT_FOUND);
    }

    @Test
    void theGatewaysOwnNameOfTheMoneyTakesThePlaceOfTheOfficers() {
        Transfer after = after(WAITING, captured("141.000"));
        Capture own = capture("cap-1", "141.000");

        assertThat(read(after, own)).contains(new PaymentConfirmed(FIRST, own, List.of()));
        Transfer confirmed = after(after, read(after, own).orElseThrow(), Role.PAYMENTS);
        assertThat(confirmed.payments().get(0).capture()).isEqualTo(own);
        assertThat(confirmed.payments().get(0).refunds()).isEmpty();
        assertThat(read(confirmed, own)).isEmpty();
    }

    @Test
    void whatTheGatewayTookBesidesGoesBack() {
        Transfer after = after(WAITING, captured("141.000"));
        Capture same = capture("bank-1", "141.000");
        Capture again = capture("cap-2", "141.000");
        Capture wrong = capture("cap-3", "1.000");

        assertThat(read(after, again, same)).contains(new PaymentConfirmed(FIRST, same, List.of(again)));
        assertThat(after(after, read(after, again, same).orElseThrow(), Role.PAYMENTS)
                        .payments()
                        .get(0)
                        .refundsDue())
                .extracting(Refund::capture)
                .containsExactly("cap-2");
        assertThat(read(after, wrong)).contains(new CapturedWithoutPurpose(FIRST, List.of(wrong), PaymentStatus.PAID));
    }

    @ParameterizedTest
    @CsvSource({"DUE", "FAILED"})
    void moneyThatCouldNotGoBackUnderTheOfficersNameGoesBackUnderTheGateways(RefundStatus status) {
        Transfer ended = goingBack(status);
        Capture own = capture("cap-1", "141.000");

        assertThat(read(ended, own)).contains(new PaymentConfirmed(FIRST, own, List.of()));
        Payment confirmed = after(ended, read(ended, own).orElseThrow(), Role.PAYMENTS)
                .payments()
                .get(0);
        assertThat(confirmed.capture()).isEqualTo(own);
        assertThat(confirmed.refunds())
                .extracting(Refund::key, Refund::capture, Refund::status)
                .containsExactly(tuple(FIRST + "-r1", "cap-1", status));
        assertThat(read(ended, capture("bank-1", "141.000")))
                .contains(new PaymentConfirmed(FIRST, capture("bank-1", "141.000"), List.of()));
    }

    @ParameterizedTest
    @CsvSource({"PENDING", "REFUNDED"})
    void whatTheGatewayPaysBackItKnowsAndAnotherCaptureIsOneMore(RefundStatus status) {
        Capture second = capture("cap-1", "141.000");

        assertThat(read(goingBack(status), second))
                .contains(new CapturedWithoutPurpose(FIRST, List.of(second), PaymentStatus.PAID));
        assertThat(read(goingBack(status), capture("bank-1", "141.000"))).isEmpty();
    }

    private static Transfer goingBack(RefundStatus status) {
        Payment recorded = UNKNOWN.settled(new Capture("bank-1", omr("141.000"), UNKNOWN.openedAt(), true));
        Payment back = recorded.refunding(List.of(recorded.capture()));
        return with(closed(), back.refundReported(FIRST + "-r1", status, null));
    }

    @Test
    void wordsOfAnOfficerAreNotShown() {
        assertThat(List.of(
                        new RecordNoCapture(FIRST, "words", "words").toString(),
                        captured("1.000").toString()))
                .allSatisfy(shown -> assertThat(shown).doesNotContain("words", "bank-1"));
    }
}
