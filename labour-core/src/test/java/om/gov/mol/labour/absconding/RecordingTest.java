package om.gov.mol.labour.absconding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import om.gov.mol.labour.law.ReportParameters;
import om.gov.mol.labour.lifecycle.Command;
import om.gov.mol.labour.notice.NoticeKind;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.payment.Capture;
import om.gov.mol.labour.payment.GatewayReport;
import om.gov.mol.labour.payment.Payment;
import om.gov.mol.labour.payment.PaymentNews;
import om.gov.mol.labour.payment.PaymentStatus;
import om.gov.mol.labour.payment.Refund;
import om.gov.mol.labour.payment.RefundStatus;
import org.junit.jupiter.api.Test;

/** What an officer records of a payment of which the gateway says nothing. */
class RecordingTest {

    private static final String FIRST = World.ID.value() + "-p1";
    private static final String SECOND = World.ID.value() + "-p2";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private static Life ticketUnknown() {
        return unknown(Life.begins().registered(), new ReportCommand.PayTicket(), FIRST);
    }

    private static Life unknown(Life life, Command paying, String payment) {
        return life.does(Role.EMPLOYER, paying)
                .does(Role.PAYMENTS, new ReportCommand.PaymentReported(payment, new PaymentNews.Unknown()));
    }

    private static ReportCommand captured(String payment, Life life) {
        return new ReportCommand.RecordCapture(
                payment, "bank-1", life.report().payment(payment).orElseThrow().amount(), DAY, "");
    }

    private static ReportCommand nothing(String payment) {
        return new ReportCommand.RecordNoCapture(payment, "letter 1", "");
    }

    @Test
    void whatIsUnknownIsOnTheListUntilItIsKnown() {
        Life life = ticketUnknown();
        assertThat(life.report().attention()).containsExactly("PAYMENT_UNKNOWN:" + FIRST);
        life.officer(Life.FIRST_OFFICER, nothing(FIRST));
        assertThat(life.report().attention()).isEmpty();
    }

    @Test
    void aTicketThatWasNotCapturedCanBePaidAnew() {
        Life life = ticketUnknown().officer(Life.FIRST_OFFICER, nothing(FIRST));

        assertThat(life.report().payment(FIRST).map(Payment::status)).contains(PaymentStatus.CANCELLED);
        assertThat(life.told(NoticeKind.PAYMENT_FAILED, Role.EMPLOYER)).containsEntry("purpose", "TICKET");
        assertThat(life.refused(Life.FIRST_OFFICER, nothing(FIRST))).containsExactly(ProblemCode.NO_PAYMENT_UNKNOWN);
        assertThat(life.paysTicket().state()).isInstanceOf(ReportState.UnderReview.class);
    }

    @Test
    void aTicketThatWasCapturedIsHeldAndThatOfTheGatewayIsNotASecondOne() {
        Life life = ticketUnknown();
        life.officer(Life.FIRST_OFFICER, captured(FIRST, life));

        assertThat(life.state()).isInstanceOf(ReportState.UnderReview.class);
        assertThat(life.deposit()).isInstanceOf(DepositState.Held.class);
        Payment paid = life.report().payment(FIRST).orElseThrow();
        Capture own = new Capture("cap-1", paid.amount(), paid.openedAt());
        Capture more = new Capture("cap-2", Bills.omr("1.000"), paid.openedAt());
        GatewayReport said = new GatewayReport.Captured(List.of(own, more));
        life.does(Role.PAYMENTS, GatewayReports.read(life.report(), FIRST, said).orElseThrow());
        Payment confirmed = life.report().payment(FIRST).orElseThrow();
        assertThat(confirmed.capture()).isEqualTo(own);
        assertThat(life.effects()).contains("refund." + FIRST + "-r1");
        assertThat(life.told(NoticeKind.REFUND_STARTED, Role.EMPLOYER)).containsEntry("amount", "1.000");
        assertThat(GatewayReports.read(life.report(), FIRST, said)).isEmpty();
    }

    @Test
    void aTicketThatCouldNotGoBackUnderTheOfficersNameGoesBackUnderTheGateways() {
        Life life = ticketUnknown();
        life.officer(Life.FIRST_OFFICER, captured(FIRST, life))
                .officer(Life.SECOND_OFFICER, new ReportCommand.Reject("PROOF_INSUFFICIENT", ""))
                .does(Role.PAYMENTS, new ReportCommand.RefundReported(FIRST, FIRST + "-r1", RefundStatus.FAILED, null));
        Payment back = life.report().payment(FIRST).orElseThrow();
        GatewayReport said = new GatewayReport.Captured(List.of(new Capture("cap-1", back.amount(), back.openedAt())));
        life.does(Role.PAYMENTS, GatewayReports.read(life.report(), FIRST, said).orElseThrow())
                .does(Role.EMPLOYER, new DepositCommand.RetryRefund(Samples.OTHER_ACCOUNT));

        assertThat(life.report().payment(FIRST).orElseThrow().refunds())
                .extracting(Refund::key, Refund::capture)
                .containsExactly(tuple(FIRST + "-r1", "cap-1"), tuple(FIRST + "-r2", "cap-1"));
        assertThat(life.ledger().total()).isEqualTo(back.amount());
    }

    @Test
    void aTicketAfterReviewBringsTheReportIntoForce() {
        Life life = unknown(
                Life.begins()
                        .law(ReportParameters.TICKET_PAYMENT, "AFTER_REVIEW")
                        .registered()
                        .approved(),
                new ReportCommand.PayTicket(),
                FIRST);
        life.officer(Life.SECOND_OFFICER, captured(FIRST, life));

        assertThat(life.report().tookEffect().map(ReportState.InForce::approvedBy))
                .contains(Life.FIRST_OFFICER);
    }

    @Test
    void theCostOfACancellationIsPaid() {
        Life life = Life.inForce().does(Role.EMPLOYER, new CancellationCommand.RequestCancellation("WORKER_RETURNED"));
        unknown(life, new CancellationCommand.PayCancellation(), SECOND);
        life.officer(Life.FIRST_OFFICER, captured(SECOND, life));

        assertThat(life.report().cancellation().orElseThrow().state())
                .isInstanceOf(CancellationState.AwaitingCancellationDecision.class);
    }

    @Test
    void anotherAmountGoesBack() {
        Life life = ticketUnknown()
                .officer(
                        Life.FIRST_OFFICER,
                        new ReportCommand.RecordCapture(FIRST, "bank-1", Bills.omr("1.000"), DAY, ""));

        assertThat(life.state()).isInstanceOf(ReportState.AwaitingTicketPayment.class);
        assertThat(life.effects()).contains("refund." + FIRST + "-r1");
    }

    @Test
    void whatIsNotThereOrCannotBeIsRefused() {
        Life life = ticketUnknown();

        assertThat(life.refused(Life.FIRST_OFFICER, nothing(SECOND))).containsExactly(ProblemCode.PAYMENT_NOT_FOUND);
        assertThat(life.refused(
                        Life.FIRST_OFFICER,
                        new ReportCommand.RecordCapture(FIRST, "c", Bills.omr("1.000"), DAY.plusDays(1), "")))
                .containsExactly(ProblemCode.CAPTURE_NOT_POSSIBLE);
        assertThat(life.refused(Role.EMPLOYER, nothing(FIRST))).containsExactly(ProblemCode.NOT_THIS_ROLE);
    }
}
