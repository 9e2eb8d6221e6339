package om.gov.mol.labour.absconding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import om.gov.mol.labour.absconding.CancellationCommand.AgreeToCancellation;
import om.gov.mol.labour.absconding.CancellationCommand.AllowCancellation;
import om.gov.mol.labour.absconding.CancellationCommand.ApproveCancellation;
import om.gov.mol.labour.absconding.CancellationCommand.CancellationPaid;
import om.gov.mol.labour.absconding.CancellationCommand.CancellationPaymentTimePassed;
import om.gov.mol.labour.absconding.CancellationCommand.CancellationTimePassed;
import om.gov.mol.labour.absconding.CancellationCommand.CloseCancellation;
import om.gov.mol.labour.absconding.CancellationCommand.DenyCancellation;
import om.gov.mol.labour.absconding.CancellationCommand.PayCancellation;
import om.gov.mol.labour.absconding.CancellationCommand.RequestCancellation;
import om.gov.mol.labour.absconding.CancellationCommand.WithdrawCancellation;
import om.gov.mol.labour.absconding.DepositCommand.ApproveRefund;
import om.gov.mol.labour.absconding.DepositCommand.ClaimTimePassed;
import om.gov.mol.labour.absconding.DepositCommand.DemandTicket;
import om.gov.mol.labour.absconding.DepositCommand.DenyRefund;
import om.gov.mol.labour.absconding.DepositCommand.DropTicket;
import om.gov.mol.labour.absconding.DepositCommand.HoldTicket;
import om.gov.mol.labour.absconding.DepositCommand.RefundTimePassed;
import om.gov.mol.labour.absconding.DepositCommand.ReleaseTicket;
import om.gov.mol.labour.absconding.DepositCommand.RequestRefund;
import om.gov.mol.labour.absconding.DepositCommand.RetryRefund;
import om.gov.mol.labour.absconding.DepositCommand.TicketRefunded;
import om.gov.mol.labour.absconding.DepositCommand.UseTicket;
import om.gov.mol.labour.absconding.DepositCommand.WithdrawRefund;
import om.gov.mol.labour.absconding.ObjectionCommand.AdmitObjection;
import om.gov.mol.labour.absconding.ObjectionCommand.CloseObjection;
import om.gov.mol.labour.absconding.ObjectionCommand.DismissObjection;
import om.gov.mol.labour.absconding.ObjectionCommand.FileObjection;
import om.gov.mol.labour.absconding.ObjectionCommand.ObjectionTimePassed;
import om.gov.mol.labour.absconding.ObjectionCommand.RefuseObjection;
import om.gov.mol.labour.absconding.ObjectionCommand.UpholdObjection;
import om.gov.mol.labour.absconding.ObjectionCommand.WithdrawObjection;
import om.gov.mol.labour.lifecycle.Command;
import om.gov.mol.labour.lifecycle.Deadline;
import om.gov.mol.labour.lifecycle.State;
import om.gov.mol.labour.party.Governorate;
import om.gov.mol.labour.party.Iban;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.payment.Capture;
import om.gov.mol.labour.payment.PaymentNews;
import om.gov.mol.labour.payment.RefundStatus;
import om.gov.mol.labour.registry.AgencyRequest;
import org.jspecify.annotations.Nullable;

/** One command of each kind, and every state of each table, for asking the tables about all of them. */
final class Samples {

    static final Instant AT = Instant.parse("2026-03-01T06:00:00Z");
    static final Iban ACCOUNT = new Iban("OM810180000001299123456");
    static final Iban OTHER_ACCOUNT = new Iban("GB82WEST12345698765432");
    static final ReportState.InForce FORCE = new ReportState.InForce(AT, "officer-1", AT);
    private static final Capture CAPTURE = new Capture("c1", Bills.omr("120.000"), AT);
    private static final ReportRequest REQUEST =
            new ReportRequest(World.WORKER, World.FIRM, Governorate.MUSCAT, World.LEFT, "absent", World.PROOF, false);

    static final Map<Class<? extends Command>, Command> COMMANDS = Stream.of(
                    people(), systems(), objections(), tickets())
            .flatMap(Function.identity())
            .collect(Collectors.toUnmodifiableMap(Command::getClass, Function.identity()));

    private Samples() {}

    private static Stream<Command> people() {
        return Stream.of(
                new ReportCommand.Register(REQUEST),
                new ReportCommand.PayTicket(),
                new ReportCommand.TicketPaid("p1", CAPTURE, List.of()),
                new ReportCommand.Withdraw(),
                new ReportCommand.Reply("I was at work", Set.of()),
                new ReportCommand.Assign("officer-2"),
                new ReportCommand.SendBack("r", ""),
                new ReportCommand.Correct(null, "", Set.of()),
                new ReportCommand.Approve("r"),
                new ReportCommand.Reject("r", ""),
                new ReportCommand.Stop("r", ""),
                new ReportCommand.Extend(1, "r"),
                new ReportCommand.RecordReached("by telephone"),
                new ReportCommand.SettleAttention("what", ""),
                new ReportCommand.Departed(LocalDate.of(2026, 5, 1), Leaving.WITH_TICKET),
                new ReportCommand.FoundCompliant(""),
                new ReportCommand.FoundNotCompliant(""));
    }

    private static Stream<Command> systems() {
        return Stream.of(
                new ReportCommand.WorkerMoved(),
                new ReportCommand.ObjectionUpheld(),
                new ReportCommand.CancellationGranted(),
                new ReportCommand.TicketTimePassed(),
                new ReportCommand.ReviewTimePassed(),
                new ReportCommand.UndecidedTimePassed(),
                new ReportCommand.CorrectionTimePassed(),
                new ReportCommand.LifeOver(),
                new ReportCommand.ReminderDue("TICKET_REMINDER"),
                new ReportCommand.DeadlineRecounted("TICKET", AT),
                new ReportCommand.NoticeUndelivered("REPORT_REGISTERED.worker", "SMS", "BARRED"),
                new ReportCommand.NoticeDelivered("REPORT_APPROVED.worker"),
                new ReportCommand.AgencyAcknowledged(AgencyRequest.Kind.SET_ALERT),
                new ReportCommand.PaymentReported("p1", new PaymentNews.Pending()),
                new ReportCommand.RepeatRefund(OTHER_ACCOUNT),
                new ReportCommand.RecordNoCapture("p1", "letter 1", ""),
                new ReportCommand.RecordCapture("p1", "c1", Bills.omr("5.000"), LocalDate.of(2026, 3, 1), ""),
                new ReportCommand.RefundReported("p1", "p1-r1", RefundStatus.REFUNDED, null),
                new ReportCommand.ReceiptNumbered("p1", "1"));
    }

    private static Stream<Command> objections() {
        return Stream.of(
                new FileObjection("WAS_AT_WORK", "I was at work", Set.of()),
                new AdmitObjection("r"),
                new RefuseObjection("r"),
                new UpholdObjection("r"),
                new DismissObjection("r", false, ""),
                new WithdrawObjection(),
                new CloseObjection(),
                new ObjectionTimePassed(),
                new RequestCancellation("WORKER_RETURNED"),
                new AllowCancellation("r"),
                new PayCancellation(),
                new CancellationPaid("p2", CAPTURE, List.of()),
                new AgreeToCancellation(),
                new ApproveCancellation("r"),
                new DenyCancellation("r", ""),
                new WithdrawCancellation(),
                new CloseCancellation(),
                new CancellationPaymentTimePassed(),
                new CancellationTimePassed());
    }

    private static Stream<Command> tickets() {
        return Stream.of(
                new DemandTicket(),
                new HoldTicket("p1"),
                new DropTicket(),
                new ReleaseTicket(ClosingReason.WITHDRAWN),
                new UseTicket(),
                new RequestRefund(RefundGround.PERIOD_OVER, ACCOUNT),
                new WithdrawRefund(),
                new ApproveRefund("r"),
                new DenyRefund("r", ""),
                new RetryRefund(ACCOUNT),
                new TicketRefunded(),
                new ClaimTimePassed(),
                new RefundTimePassed());
    }

    static Command command(Class<? extends Command> kind) {
        Command command = COMMANDS.get(kind);
        if (command == null) {
            throw new IllegalStateException("add a sample of " + kind.getSimpleName());
        }
        return command;
    }

    /** Every state of a table, and the one before the request exists where the table knows it. */
    static List<State> states(String table) {
        return switch (table) {
            case "report" -> reportStates();
            case "objection" -> objectionStates();
            case "cancellation" -> cancellationStates();
            default -> depositStates();
        };
    }

    private static List<State> reportStates() {
        return List.of(
                new State.Unopened(),
                new ReportState.AwaitingTicketPayment(),
                new ReportState.UnderReview(),
                new ReportState.AwaitingCorrection("r"),
                new ReportState.AwaitingTicketAfterReview("officer-1"),
                FORCE,
                new ReportState.Departed(AT, FORCE, Leaving.AT_OWN_COST),
                new ReportState.Transferred(AT, FORCE),
                new ReportState.Revoked(AT, "r", FORCE),
                new ReportState.Cancelled(AT, FORCE),
                new ReportState.Lapsed(AT, FORCE),
                new ReportState.Closed(AT, ClosingReason.WITHDRAWN, ""));
    }

    private static List<State> objectionStates() {
        return List.of(
                new State.Unopened(),
                new ObjectionState.AwaitingAdmission(),
                new ObjectionState.AwaitingDecision(),
                new ObjectionState.Upheld(AT),
                new ObjectionState.Dismissed(AT, "r", false),
                new ObjectionState.NotAdmitted(AT, "r"),
                new ObjectionState.ObjectionWithdrawn(AT),
                new ObjectionState.Moot(AT));
    }

    private static List<State> cancellationStates() {
        return List.of(
                new State.Unopened(),
                new CancellationState.AwaitingLeave(),
                new CancellationState.AwaitingCancellationPayment(),
                new CancellationState.AwaitingCancellationDecision(),
                new CancellationState.CancellationApproved(AT),
                new CancellationState.CancellationDenied(AT, "r"),
                new CancellationState.CancellationWithdrawn(AT),
                new CancellationState.CancellationLapsed(AT),
                new CancellationState.CancellationOvertaken(AT));
    }

    private static List<State> depositStates() {
        return List.of(
                new DepositState.NotDue(),
                new DepositState.Due(),
                new DepositState.Held(AT),
                new DepositState.RefundRequested("RF-7K2M9QXW4A-C", RefundGround.PERIOD_OVER, ACCOUNT, AT, AT),
                new DepositState.RefundUnderWay(null, null, null, "p1-r1", AT),
                new DepositState.Refunded(null, AT),
                new DepositState.Used(AT),
                new DepositState.Forfeited(AT, "r"),
                new DepositState.NeverPaid());
    }

    /** A report of which one table stands in that state, and the others where they begin or, the report, in force. */
    static @Nullable AbscondingReport in(State state) {
        if (state instanceof ReportState report) {
            return report(report, List.of(), List.of(), Deposit.NONE);
        }
        if (state instanceof ObjectionState objection) {
            return report(FORCE, List.of(objection(objection)), List.of(), Deposit.NONE);
        }
        if (state instanceof CancellationState cancellation) {
            return report(FORCE, List.of(), List.of(cancellation(cancellation, false)), Deposit.NONE);
        }
        return state instanceof DepositState deposit
                ? report(FORCE, List.of(), List.of(), new Deposit(deposit, "p1", 0))
                : null;
    }

    static Objection objection(ObjectionState state) {
        return new Objection("OB-7K2M9QXW4A-C", state, "WAS_AT_WORK", "", Set.of(), Role.WORKER, AT);
    }

    static Cancellation cancellation(CancellationState state, boolean workerAgrees) {
        return new Cancellation("CN-7K2M9QXW4A-C", state, "WORKER_RETURNED", AT, false, workerAgrees, null);
    }

    static AbscondingReport report(
            ReportState state, List<Objection> objections, List<Cancellation> cancellations, Deposit deposit) {
        List<Deadline> deadlines = List.of(new Deadline("TICKET", AT, "rule", 0, AT));
        return new AbscondingReport(
                World.ID,
                World.REFERENCE,
                REQUEST,
                null,
                state,
                deadlines,
                deposit,
                List.of(),
                objections,
                cancellations,
                List.of(),
                Alert.NONE,
                null,
                null,
                List.of(),
                Reach.NOTHING_FAILED,
                AT);
    }
}
