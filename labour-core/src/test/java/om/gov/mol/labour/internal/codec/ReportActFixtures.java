package om.gov.mol.labour.internal.codec;

import static om.gov.mol.labour.internal.codec.Fixtures.ARABIC;
import static om.gov.mol.labour.internal.codec.Fixtures.CAPTURE;
import static om.gov.mol.labour.internal.codec.Fixtures.DEADLINES;
import static om.gov.mol.labour.internal.codec.Fixtures.ID;
import static om.gov.mol.labour.internal.codec.Fixtures.LATER;
import static om.gov.mol.labour.internal.codec.Fixtures.OPENED;
import static om.gov.mol.labour.internal.codec.ReportFixtures.ACCOUNT;
import static om.gov.mol.labour.internal.codec.ReportFixtures.FEE;
import static om.gov.mol.labour.internal.codec.ReportFixtures.IN_FORCE;
import static om.gov.mol.labour.internal.codec.ReportFixtures.OFFICER;
import static om.gov.mol.labour.internal.codec.ReportFixtures.REFERENCE;
import static om.gov.mol.labour.internal.codec.ReportFixtures.REFERRED;
import static om.gov.mol.labour.internal.codec.ReportFixtures.REPLY;
import static om.gov.mol.labour.internal.codec.ReportFixtures.REQUEST;
import static om.gov.mol.labour.internal.codec.ReportFixtures.TICKET;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import om.gov.mol.labour.absconding.AbscondingCommand;
import om.gov.mol.labour.absconding.AbscondingEvent;
import om.gov.mol.labour.absconding.Alert;
import om.gov.mol.labour.absconding.CancellationCommand;
import om.gov.mol.labour.absconding.Clocks;
import om.gov.mol.labour.absconding.ClosingReason;
import om.gov.mol.labour.absconding.DepositCommand;
import om.gov.mol.labour.absconding.Leaving;
import om.gov.mol.labour.absconding.ObjectionCommand;
import om.gov.mol.labour.absconding.ObjectionState;
import om.gov.mol.labour.absconding.RefundGround;
import om.gov.mol.labour.absconding.ReportCommand;
import om.gov.mol.labour.absconding.ReportState;
import om.gov.mol.labour.payment.PaymentNews;
import om.gov.mol.labour.payment.PaymentStatus;
import om.gov.mol.labour.payment.RefundStatus;
import om.gov.mol.labour.registry.AgencyRequest;

/** One event and one command of each kind of a report, and what the gateway may have said. As still as {@link Fixtures}. */
final class ReportActFixtures {

    static final Clocks CLOCKS = new Clocks(Set.of("REVIEW", "UNDECIDED"), DEADLINES);
    private static final Clocks KEPT = new Clocks(Set.of(), List.of());

    private ReportActFixtures() {}

    static List<AbscondingEvent> events() {
        return List.of(
                new AbscondingEvent.Registered(
                        ID, REFERENCE, REQUEST, OFFICER, new ReportState.UnderReview(), DEADLINES, OPENED),
                new AbscondingEvent.ReportMoved(IN_FORCE, CLOCKS),
                new AbscondingEvent.Corrected(REQUEST, new ReportState.UnderReview(), CLOCKS),
                new AbscondingEvent.Replied(REPLY),
                new AbscondingEvent.ObjectionMoved(
                        ReportFixtures.objection(1, new ObjectionState.AwaitingDecision(), ARABIC), CLOCKS),
                new AbscondingEvent.CancellationMoved(
                        ReportFixtures.cancellations().get(7), KEPT),
                new AbscondingEvent.DepositMoved(ReportFixtures.deposit(ReportFixtures.REFUND_UNDER_WAY), CLOCKS),
                new AbscondingEvent.PaymentsChanged(List.of(FEE, TICKET)),
                new AbscondingEvent.DeadlinesMoved(DEADLINES),
                new AbscondingEvent.Escalated("ESCALATED:REVIEW", DEADLINES),
                new AbscondingEvent.AttentionCalled("LATE_ANSWER:departed"),
                new AbscondingEvent.AttentionSettled("LATE_ANSWER:departed"),
                new AbscondingEvent.Missed("REPORT_APPROVED.worker", "SMS", "NO_ADDRESS", true, IN_FORCE),
                new AbscondingEvent.Reached(IN_FORCE),
                new AbscondingEvent.Assigned(OFFICER),
                new AbscondingEvent.AlertMoved(Alert.SET),
                new AbscondingEvent.ReferralMoved(REFERRED));
    }

    static List<AbscondingCommand> commands() {
        return Stream.of(ofEmployer(), ofOfficers(), ofOthers(), ofTheClock(), objections(), cancellations(), deposit())
                .flatMap(List::stream)
                .map(AbscondingCommand.class::cast)
                .toList();
    }

    private static List<ReportCommand> ofEmployer() {
        return List.of(
                new ReportCommand.Register(REQUEST),
                new ReportCommand.PayTicket(),
                new ReportCommand.TicketPaid(TICKET.key(), CAPTURE, List.of(CAPTURE)),
                new ReportCommand.Withdraw(),
                new ReportCommand.Reply(ARABIC, Set.of("PHOTO", "CONTRACT")),
                new ReportCommand.Correct(LocalDate.of(2022, 2, 22), ARABIC, Set.of("WAGES", "ATTENDANCE")));
    }

    private static List<ReportCommand> ofOfficers() {
        return List.of(
                new ReportCommand.Assign(OFFICER),
                new ReportCommand.SendBack("DATES", ARABIC),
                new ReportCommand.Approve(ARABIC),
                new ReportCommand.Reject("NO_EVIDENCE", ARABIC),
                new ReportCommand.Stop("COURT_ORDER", ARABIC),
                new ReportCommand.Extend(7, "OUTAGE"),
                new ReportCommand.RecordReached(ARABIC),
                new ReportCommand.SettleAttention("ESCALATED:REVIEW", ARABIC),
                new ReportCommand.FoundCompliant(ARABIC),
                new ReportCommand.FoundNotCompliant(ARABIC));
    }

    private static List<ReportCommand> ofOthers() {
        return List.of(
                new ReportCommand.Departed(LocalDate.of(2022, 3, 9), Leaving.WITH_TICKET),
                new ReportCommand.WorkerMoved(),
                new ReportCommand.ObjectionUpheld(),
                new ReportCommand.CancellationGranted(),
                new ReportCommand.NoticeDelivered("REPORT_APPROVED.worker"),
                new ReportCommand.NoticeUndelivered("REPORT_APPROVED", "SMS", "BARRED"),
                new ReportCommand.AgencyAcknowledged(AgencyRequest.Kind.SET_ALERT),
                new ReportCommand.PaymentReported(TICKET.key(), new PaymentNews.Settled(CAPTURE, List.of())),
                new ReportCommand.RepeatRefund(ACCOUNT),
                new ReportCommand.RecordNoCapture(TICKET.key(), "letter 12/2022", "the bank has looked twice"),
                new ReportCommand.RecordCapture(
                        TICKET.key(), "cap-1", CAPTURE.amount(), LocalDate.of(2022, 3, 1), "by telephone"),
                new ReportCommand.RefundReported(TICKET.key(), "r-1", RefundStatus.REFUNDED, "gr-1"),
                new ReportCommand.ReceiptNumbered(TICKET.key(), "2022-000018"));
    }

    private static List<ReportCommand> ofTheClock() {
        return List.of(
                new ReportCommand.TicketTimePassed(),
                new ReportCommand.ReviewTimePassed(),
                new ReportCommand.UndecidedTimePassed(),
                new ReportCommand.CorrectionTimePassed(),
                new ReportCommand.LifeOver(),
                new ReportCommand.ReminderDue("REMINDER.TICKET"),
                new ReportCommand.DeadlineRecounted("REVIEW", LATER));
    }

    private static List<ObjectionCommand> objections() {
        return List.of(
                new ObjectionCommand.FileObjection("WAS_AT_WORK", ARABIC, Set.of("PHOTO", "ATTENDANCE")),
                new ObjectionCommand.AdmitObjection(ARABIC),
                new ObjectionCommand.RefuseObjection("TOO_LATE"),
                new ObjectionCommand.UpholdObjection(ARABIC),
                new ObjectionCommand.DismissObjection("NOT_PROVEN", true, ARABIC),
                new ObjectionCommand.WithdrawObjection(),
                new ObjectionCommand.CloseObjection(),
                new ObjectionCommand.ObjectionTimePassed());
    }

    private static List<CancellationCommand> cancellations() {
        return List.of(
                new CancellationCommand.RequestCancellation("WORKER_RETURNED"),
                new CancellationCommand.AllowCancellation(ARABIC),
                new CancellationCommand.PayCancellation(),
                new CancellationCommand.CancellationPaid(FEE.key(), CAPTURE, List.of()),
                new CancellationCommand.AgreeToCancellation(),
                new CancellationCommand.ApproveCancellation(ARABIC),
                new CancellationCommand.DenyCancellation("NO_GROUND", ARABIC),
                new CancellationCommand.WithdrawCancellation(),
                new CancellationCommand.CloseCancellation(),
                new CancellationCommand.CancellationPaymentTimePassed(),
                new CancellationCommand.CancellationTimePassed());
    }

    private static List<DepositCommand> deposit() {
        return List.of(
                new DepositCommand.DemandTicket(),
                new DepositCommand.HoldTicket(TICKET.key()),
                new DepositCommand.DropTicket(),
                new DepositCommand.ReleaseTicket(ClosingReason.UNDECIDED),
                new DepositCommand.UseTicket(),
                new DepositCommand.RequestRefund(RefundGround.PERIOD_OVER, ACCOUNT),
                new DepositCommand.WithdrawRefund(),
                new DepositCommand.ApproveRefund(ARABIC),
                new DepositCommand.DenyRefund("NO_GROUND", ARABIC),
                new DepositCommand.RetryRefund(ACCOUNT),
                new DepositCommand.TicketRefunded(),
                new DepositCommand.ClaimTimePassed(),
                new DepositCommand.RefundTimePassed());
    }

    static List<PaymentNews> news() {
        return List.of(
                new PaymentNews.CheckoutOpened("gw-77", "https://pay.example/c/77"),
                new PaymentNews.Pending(),
                new PaymentNews.Unknown(),
                new PaymentNews.Failed(PaymentStatus.EXPIRED),
                new PaymentNews.Settled(CAPTURE, List.of(CAPTURE)),
                new PaymentNews.Confirmed(CAPTURE, List.of()),
                new PaymentNews.WithoutPurpose(List.of(CAPTURE), PaymentStatus.DECLINED));
    }
}
