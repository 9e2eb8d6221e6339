package om.gov.mol.labour.absconding;

import static om.gov.mol.labour.lifecycle.Decision.accept;
import static om.gov.mol.labour.lifecycle.Decision.refuse;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import om.gov.mol.labour.absconding.AbscondingClock.Kind;
import om.gov.mol.labour.absconding.AbscondingEvent.DepositMoved;
import om.gov.mol.labour.absconding.AbscondingEvent.Escalated;
import om.gov.mol.labour.absconding.AbscondingEvent.PaymentsChanged;
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
import om.gov.mol.labour.absconding.DepositState.Forfeited;
import om.gov.mol.labour.absconding.DepositState.Held;
import om.gov.mol.labour.absconding.DepositState.RefundRequested;
import om.gov.mol.labour.absconding.DepositState.RefundUnderWay;
import om.gov.mol.labour.law.AfterLimit;
import om.gov.mol.labour.law.ReportParameters;
import om.gov.mol.labour.lifecycle.Deadline;
import om.gov.mol.labour.lifecycle.Decision;
import om.gov.mol.labour.lifecycle.Joint;
import om.gov.mol.labour.lifecycle.Moment;
import om.gov.mol.labour.lifecycle.State;
import om.gov.mol.labour.notice.NoticeKind;
import om.gov.mol.labour.notice.Tell;
import om.gov.mol.labour.outcome.Problem;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.party.Iban;
import om.gov.mol.labour.payment.Payment;
import om.gov.mol.labour.payment.PaymentEffect.PayBack;
import om.gov.mol.labour.payment.Refund;
import om.gov.mol.labour.payment.RefundStatus;
import org.jspecify.annotations.Nullable;

/** Where the value of the ticket goes: held, used, back to the employer, or to the treasury. */
final class Depositing {

    private static final String PREFIX = "RF";

    private Depositing() {}

    static Decision<AbscondingReport> demand(Moment<AbscondingReport, DemandTicket, AbscondingFacts> moment) {
        return accept(moved(moment, new DepositState.Due(), Clocks.KEPT));
    }

    static Decision<AbscondingReport> hold(Moment<AbscondingReport, HoldTicket, AbscondingFacts> moment) {
        Held held = new Held(moment.facts().now());
        return accept(new DepositMoved(
                moment.file().deposit().heldBy(held, moment.command().payment()), Clocks.KEPT));
    }

    static Decision<AbscondingReport> drop(Moment<AbscondingReport, DropTicket, AbscondingFacts> moment) {
        return accept(moved(moment, new DepositState.NeverPaid(), Clocks.KEPT));
    }

    static boolean kept(Moment<AbscondingReport, ?, AbscondingFacts> moment) {
        return moment.command() instanceof ReleaseTicket release
                && moment.facts()
                        .value(ReportParameters.TICKET_KEPT)
                        .contains(release.cause().name());
    }

    static boolean goesBack(Moment<AbscondingReport, ?, AbscondingFacts> moment) {
        return !kept(moment);
    }

    /** By itself, the way it came: nobody has to ask for what was never needed. */
    static Decision<AbscondingReport> release(Moment<AbscondingReport, ReleaseTicket, AbscondingFacts> moment) {
        return payingBack(moment, null, null, null);
    }

    static Decision<AbscondingReport> keep(Moment<AbscondingReport, ReleaseTicket, AbscondingFacts> moment) {
        return forfeited(moment, moment.command().cause().name());
    }

    static Decision<AbscondingReport> use(Moment<AbscondingReport, UseTicket, AbscondingFacts> moment) {
        return accept(moved(moment, new DepositState.Used(moment.facts().now()), Clocks.stop(Kind.CLAIM)));
    }

    /** Nothing to ask for while no ground holds at all; of the one that is named, the answer speaks. */
    static @Nullable Problem noGround(Moment<AbscondingReport, ?, AbscondingFacts> moment) {
        if (moment.command() instanceof RequestRefund) {
            return null;
        }
        List<Problem> problems = Stream.of(RefundGround.values())
                .map(ground -> RefundGrounds.problem(ground, moment.file(), moment.facts()))
                .flatMap(Stream::ofNullable)
                .toList();
        return problems.size() < RefundGround.values().length ? null : problems.get(0);
    }

    static Decision<AbscondingReport> request(Moment<AbscondingReport, RequestRefund, AbscondingFacts> moment) {
        AbscondingReport report = moment.file();
        AbscondingFacts facts = moment.facts();
        RefundGround ground = moment.command().ground();
        Problem problem = RefundGrounds.problem(ground, report, facts);
        if (problem != null) {
            return refuse(problem);
        }
        Deposit deposit = report.deposit();
        RefundRequested asked = new RefundRequested(
                report.requestReference(PREFIX, deposit.requests() + 1),
                ground,
                moment.command().to(),
                since(deposit.state()),
                facts.now());
        return accept(
                new DepositMoved(deposit.requested(asked), Clocks.start(AbscondingClock.refund(facts))),
                Says.employer(NoticeKind.REFUND_REQUESTED, Map.of("ground", ground.name())));
    }

    /** Who asked in time and takes it back late does not lose the ticket at once: there is some time to ask again. */
    static Decision<AbscondingReport> withdraw(Moment<AbscondingReport, WithdrawRefund, AbscondingFacts> moment) {
        boolean runs = moment.file().deadlines().stream()
                .anyMatch(deadline -> deadline.kind().equals(Kind.CLAIM.name()));
        List<Deadline> claim = runs ? List.of() : claim(moment, AbscondingClock::claimAgain);
        return accept(
                new DepositMoved(heldAgain(moment), Clocks.stop(Kind.REFUND).and(claim)));
    }

    static Decision<AbscondingReport> approve(Moment<AbscondingReport, ApproveRefund, AbscondingFacts> moment) {
        RefundRequested asked = (RefundRequested) moment.state();
        return payingBack(moment, asked.reference(), asked.ground(), asked.to());
    }

    /** It stays held; where its time to claim has passed meanwhile, or soon will, there is some more to ask again. */
    static Decision<AbscondingReport> deny(Moment<AbscondingReport, DenyRefund, AbscondingFacts> moment) {
        String reason = moment.command().reason();
        Problem unknown = Reasons.unknown(reason, ReportParameters.REFUND_DENY_REASONS, moment.facts());
        if (unknown != null) {
            return refuse(unknown);
        }
        List<Deadline> claim = claim(moment, AbscondingClock::claimAgain);
        Map<String, String> told = claim.isEmpty()
                ? Map.of("reason", reason)
                : Map.of(
                        "reason",
                        reason,
                        "wording",
                        "limited",
                        "until",
                        AbscondingClock.lastDay(claim, Kind.CLAIM).toString());
        return accept(
                new DepositMoved(heldAgain(moment), Clocks.stop(Kind.REFUND).and(claim)),
                Says.employer(NoticeKind.REFUND_DENIED, told));
    }

    private static Deposit heldAgain(Moment<AbscondingReport, ?, AbscondingFacts> moment) {
        return moment.file().deposit().moved(new Held(since(moment.state())));
    }

    /** How long it can be claimed from now on; empty where nothing limits a claim on this ground. */
    private static List<Deadline> claim(
            Moment<AbscondingReport, ?, AbscondingFacts> moment,
            BiFunction<Instant, AbscondingFacts, List<Deadline>> since) {
        RefundGround ground = ((RefundRequested) moment.state()).ground();
        boolean limited = ground != null && RefundGrounds.limited(ground, moment.facts());
        return moment.file()
                .tookEffect()
                .filter(force -> limited)
                .map(force -> since.apply(force.approvedAt(), moment.facts()))
                .orElse(List.of());
    }

    static Decision<AbscondingReport> escalate(Moment<AbscondingReport, RefundTimePassed, AbscondingFacts> moment) {
        return accept(new Escalated(Escalated.REFUND, AbscondingClock.refund(moment.facts())));
    }

    static @Nullable Problem refundMoving(Moment<AbscondingReport, ?, AbscondingFacts> moment) {
        String refund = ((RefundUnderWay) moment.file().deposit().state()).refund();
        boolean failed = payment(moment.file()).refunds().stream()
                .anyMatch(one -> one.key().equals(refund) && one.status() == RefundStatus.FAILED);
        return failed ? null : Problem.of(ProblemCode.PAYMENT_IN_PROGRESS);
    }

    static Decision<AbscondingReport> retry(Moment<AbscondingReport, RetryRefund, AbscondingFacts> moment) {
        RefundUnderWay failed = (RefundUnderWay) moment.state();
        return payingBack(
                moment, failed.reference(), failed.ground(), moment.command().to());
    }

    static Decision<AbscondingReport> refunded(Moment<AbscondingReport, TicketRefunded, AbscondingFacts> moment) {
        RefundUnderWay before = (RefundUnderWay) moment.state();
        return accept(moved(
                moment,
                new DepositState.Refunded(before.reference(), moment.facts().now()),
                Clocks.KEPT));
    }

    static boolean forfeits(Moment<AbscondingReport, ?, AbscondingFacts> moment) {
        return moment.facts().value(ReportParameters.AFTER_LIMIT) == AfterLimit.FORFEITED;
    }

    static boolean staysHeld(Moment<AbscondingReport, ?, AbscondingFacts> moment) {
        return !forfeits(moment);
    }

    static Decision<AbscondingReport> forfeit(Moment<AbscondingReport, ClaimTimePassed, AbscondingFacts> moment) {
        return forfeited(moment, "CLAIM_TIME_PASSED");
    }

    /** The clock has done its work: the ticket stays where it is. */
    static Decision<AbscondingReport> stays(Moment<AbscondingReport, ClaimTimePassed, AbscondingFacts> moment) {
        return accept(moved(moment, (DepositState) moment.state(), Clocks.stop(Kind.CLAIM)));
    }

    /** He asked in time; only his clock stops. */
    static Decision<AbscondingReport> claimed(Moment<AbscondingReport, ClaimTimePassed, AbscondingFacts> moment) {
        return accept(moved(moment, (DepositState) moment.state(), Clocks.stop(Kind.CLAIM)));
    }

    private static Decision<AbscondingReport> forfeited(
            Moment<AbscondingReport, ?, AbscondingFacts> moment, String why) {
        return accept(
                moved(moment, new Forfeited(moment.facts().now(), why), Clocks.stop(Kind.CLAIM)),
                Says.employer(NoticeKind.TICKET_FORFEITED, Map.of("reason", why)));
    }

    /** The money leaves: one refund of the capture that is held, and the employer is told. */
    private static Decision<AbscondingReport> payingBack(
            Moment<AbscondingReport, ?, AbscondingFacts> moment,
            @Nullable String reference,
            @Nullable RefundGround ground,
            @Nullable Iban to) {
        AbscondingReport report = moment.file();
        Payment before = payment(report);
        Payment after = before.payingBack(before.amount(), to);
        Refund refund = after.refunds().get(after.refunds().size() - 1);
        RefundUnderWay state = new RefundUnderWay(
                reference, ground, to, refund.key(), moment.facts().now());
        Tell told = Says.employer(
                NoticeKind.REFUND_STARTED,
                Map.of(
                        "purpose",
                        before.purpose().name(),
                        "amount",
                        before.amount().getAmount().toPlainString()));
        return Decision.accept(Joint.of(List.of(
                        new PaymentsChanged(List.of(after)),
                        moved(moment, state, Clocks.stop(Kind.CLAIM, Kind.REFUND)))))
                .also(List.of(new PayBack(after.key(), refund.key()), told));
    }

    private static DepositMoved moved(
            Moment<AbscondingReport, ?, AbscondingFacts> moment, DepositState to, Clocks clocks) {
        return new DepositMoved(moment.file().deposit().moved(to), clocks);
    }

    private static Payment payment(AbscondingReport report) {
        String key = report.deposit().payment();
        return Paying.known(report, key == null ? "" : key);
    }

    private static Instant since(State state) {
        return state instanceof RefundRequested asked ? asked.since() : ((Held) state).since();
    }
}
