package om.gov.mol.labour.absconding;

import static om.gov.mol.labour.lifecycle.Decision.accept;
import static om.gov.mol.labour.lifecycle.Decision.refuse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import om.gov.mol.labour.absconding.AbscondingClock.Kind;
import om.gov.mol.labour.absconding.AbscondingEvent.AlertMoved;
import om.gov.mol.labour.absconding.AbscondingEvent.AttentionCalled;
import om.gov.mol.labour.absconding.AbscondingEvent.Escalated;
import om.gov.mol.labour.absconding.AbscondingEvent.ReportMoved;
import om.gov.mol.labour.absconding.ReportCommand.CancellationGranted;
import om.gov.mol.labour.absconding.ReportCommand.Departed;
import om.gov.mol.labour.absconding.ReportCommand.LifeOver;
import om.gov.mol.labour.absconding.ReportCommand.ObjectionUpheld;
import om.gov.mol.labour.absconding.ReportCommand.Stop;
import om.gov.mol.labour.absconding.ReportCommand.WorkerMoved;
import om.gov.mol.labour.absconding.ReportState.InForce;
import om.gov.mol.labour.law.ReportParameters;
import om.gov.mol.labour.law.Ruled;
import om.gov.mol.labour.lifecycle.AskAgency;
import om.gov.mol.labour.lifecycle.ChangeRegistry;
import om.gov.mol.labour.lifecycle.Command;
import om.gov.mol.labour.lifecycle.Deadlines;
import om.gov.mol.labour.lifecycle.Decision;
import om.gov.mol.labour.lifecycle.Effect;
import om.gov.mol.labour.lifecycle.Event;
import om.gov.mol.labour.lifecycle.Joint;
import om.gov.mol.labour.lifecycle.Moment;
import om.gov.mol.labour.notice.NoticeKind;
import om.gov.mol.labour.outcome.Problem;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.party.Agency;
import om.gov.mol.labour.payment.Payment;
import om.gov.mol.labour.payment.PaymentPurpose;
import om.gov.mol.labour.registry.AgencyRequest;
import om.gov.mol.labour.registry.RegistryChange.FalseReportRecorded;
import om.gov.mol.labour.registry.RegistryChange.WorkerDeparted;
import org.jspecify.annotations.Nullable;

/** How a report that took effect ends: proven false, cancelled, the worker gone or moved, its time over. */
final class Ending {

    private static final String OBJECTION_UPHELD = "OBJECTION_UPHELD";

    private Ending() {}

    /** False: everything is undone, the worker is free of this employer, and the false report is on the record. */
    static Decision<AbscondingReport> revoked(Moment<AbscondingReport, ObjectionUpheld, AbscondingFacts> moment) {
        AbscondingReport report = moment.file();
        Decision.Accepted<AbscondingReport> ended = ended(
                moment,
                new ReportState.Revoked(moment.facts().now(), OBJECTION_UPHELD, force(report)),
                RefundGround.OBJECTION_UPHELD);
        return ended.also(List.of(falseReport(moment)))
                .also(Says.both(NoticeKind.REPORT_REVOKED, Map.of("reason", OBJECTION_UPHELD)))
                .then(overtaken(report));
    }

    /** An officer takes it back: court order, mistake. The ticket goes back by itself. */
    static Decision<AbscondingReport> takenBack(Moment<AbscondingReport, Stop, AbscondingFacts> moment) {
        String reason = moment.command().reason();
        Problem unknown = Reasons.unknown(reason, ReportParameters.STOP_REASONS, moment.facts());
        if (unknown != null) {
            return refuse(unknown);
        }
        AbscondingReport report = moment.file();
        List<Command> then = new ArrayList<>(List.of(overtaken(report)));
        if (report.deposit().state() instanceof DepositState.Held) {
            then.add(new DepositCommand.ReleaseTicket(ClosingReason.STOPPED));
        }
        return ended(moment, new ReportState.Revoked(moment.facts().now(), reason, force(report)), null)
                .also(Says.both(NoticeKind.REPORT_REVOKED, Map.of("reason", reason)))
                .then(then.toArray(Command[]::new));
    }

    static Decision<AbscondingReport> cancelled(Moment<AbscondingReport, CancellationGranted, AbscondingFacts> moment) {
        AbscondingReport report = moment.file();
        return ended(
                        moment,
                        new ReportState.Cancelled(moment.facts().now(), force(report)),
                        RefundGround.CANCELLATION_APPROVED)
                .also(Says.both(NoticeKind.REPORT_CANCELLED, Map.of()))
                .then(moot(report));
    }

    /** Passports saw him leave. An open objection is still decided: it is about the record, not the border. */
    static Decision<AbscondingReport> departed(Moment<AbscondingReport, Departed, AbscondingFacts> moment) {
        AbscondingReport report = moment.file();
        AbscondingFacts facts = moment.facts();
        Leaving leaving = moment.command().leaving();
        RefundGround ground = leaving == Leaving.AT_OWN_COST ? RefundGround.LEFT_AT_OWN_COST : null;
        List<Event<AbscondingReport>> events = List.of(
                new ReportMoved(
                        new ReportState.Departed(facts.now(), force(report), leaving), stopping(ground, moment)),
                new AlertMoved(Alert.LIFT_ASKED));
        List<Command> then = new ArrayList<>(List.of(overtaken(report)));
        if (leaving == Leaving.WITH_TICKET && report.deposit().state() instanceof DepositState.Held) {
            then.add(new DepositCommand.UseTicket());
        }
        ReportRequest request = report.request();
        return Decision.accept(Joint.of(events))
                .also(List.of(
                        new ChangeRegistry(new WorkerDeparted(
                                request.worker(),
                                request.employer(),
                                moment.command().on())),
                        new AskAgency(Agency.PASSPORTS, AgencyRequest.Kind.LIFT_ALERT),
                        TakingEffect.transferGoesOn(request)))
                .also(Says.both(NoticeKind.REPORT_DEPARTED, Map.of()))
                .then(then.toArray(Command[]::new));
    }

    /** The transfer has moved him in the registry; the alert goes, the record and an open objection stay. */
    static Decision<AbscondingReport> moved(Moment<AbscondingReport, WorkerMoved, AbscondingFacts> moment) {
        AbscondingReport report = moment.file();
        AbscondingFacts facts = moment.facts();
        List<Event<AbscondingReport>> events = List.of(
                new ReportMoved(
                        new ReportState.Transferred(facts.now(), force(report)),
                        stopping(RefundGround.PERIOD_OVER, moment)),
                new AlertMoved(Alert.LIFT_ASKED));
        return Decision.accept(Joint.of(events))
                .also(List.of(new AskAgency(Agency.PASSPORTS, AgencyRequest.Kind.LIFT_ALERT)))
                .also(Says.both(NoticeKind.REPORT_TRANSFERRED, Map.of()))
                .then(overtaken(report));
    }

    /** Whoever takes a report back must not cut the worker's objection short: it is decided first. */
    static @Nullable Problem objectionFirst(Moment<AbscondingReport, ?, AbscondingFacts> moment) {
        return objectionOpen(moment) ? Problem.of(ProblemCode.OBJECTION_OPEN) : null;
    }

    static boolean objectionOpen(Moment<AbscondingReport, ?, AbscondingFacts> moment) {
        return moment.file().objection().filter(Objection::isOpen).isPresent();
    }

    static boolean noObjectionOpen(Moment<AbscondingReport, ?, AbscondingFacts> moment) {
        return !objectionOpen(moment);
    }

    /** Its time is over: the employer learns on the day that the ticket can be claimed, and until when. */
    static Decision<AbscondingReport> lapsed(Moment<AbscondingReport, LifeOver, AbscondingFacts> moment) {
        AbscondingReport report = moment.file();
        InForce force = force(report);
        return ended(moment, new ReportState.Lapsed(moment.facts().now(), force), RefundGround.PERIOD_OVER)
                .also(Says.both(NoticeKind.REPORT_LAPSED, claim(report, force, moment.facts())))
                .then(overtaken(report));
    }

    /** What can be claimed, and until when; a report in force always holds its ticket. */
    private static Map<String, String> claim(AbscondingReport report, InForce force, AbscondingFacts facts) {
        LocalDate last = AbscondingClock.lastDay(AbscondingClock.claim(force.approvedAt(), facts), Kind.CLAIM);
        return Map.of("amount", held(report), "until", last.toString());
    }

    /** An objection is open: it is decided first, and somebody must see to that. */
    static Decision<AbscondingReport> lapsesLater(Moment<AbscondingReport, LifeOver, AbscondingFacts> moment) {
        AbscondingFacts facts = moment.facts();
        var life = moment.file().deadlines().stream()
                .filter(deadline -> deadline.kind().equals(Kind.LIFE.name()))
                .toList();
        Instant next = facts.calendar().deadline(facts.now(), facts.value(ReportParameters.OBJECTION_DECISION));
        return accept(new Escalated(Escalated.OBJECTION, Deadlines.redue(life, Kind.LIFE.name(), next)));
    }

    /** Passports answer after the report has ended, or before it was decided: kept, and on the officers' list. */
    static Decision<AbscondingReport> lateDeparture(Moment<AbscondingReport, Departed, AbscondingFacts> moment) {
        boolean pending = moment.state() instanceof ReportState.Pending;
        return accept(new AttentionCalled(pending ? "DEPARTED_BEFORE_DECISION" : "LATE_ANSWER:departed"));
    }

    private static Decision.Accepted<AbscondingReport> ended(
            Moment<AbscondingReport, ?, AbscondingFacts> moment, ReportState to, @Nullable RefundGround ground) {
        AbscondingReport report = moment.file();
        boolean stood = moment.state() instanceof InForce;
        List<Event<AbscondingReport>> events = new ArrayList<>();
        events.add(new ReportMoved(to, stopping(ground, moment)));
        if (stood) {
            events.add(new AlertMoved(Alert.LIFT_ASKED));
        }
        return Decision.accept(Joint.of(events)).also(stood ? TakingEffect.ended(report) : List.of());
    }

    /** The life of the report ends; where the law limits the claim on this ground and the ticket is held, that time begins. */
    private static Clocks stopping(@Nullable RefundGround ground, Moment<AbscondingReport, ?, AbscondingFacts> moment) {
        AbscondingReport report = moment.file();
        Clocks clocks = Clocks.stop(Kind.LIFE, Kind.CLAIM);
        boolean limited = ground != null && RefundGrounds.limited(ground, moment.facts());
        return limited && report.deposit().state() instanceof DepositState.Holding
                ? clocks.and(AbscondingClock.claim(force(report).approvedAt(), moment.facts()))
                : clocks;
    }

    private static Effect falseReport(Moment<AbscondingReport, ?, AbscondingFacts> moment) {
        AbscondingReport report = moment.file();
        AbscondingFacts facts = moment.facts();
        return new ChangeRegistry(new FalseReportRecorded(
                report.request().employer(),
                report.request().worker(),
                report.reference(),
                facts.find(ReportParameters.FALSE_REPORT_FINE_LEAST)
                        .map(Ruled::value)
                        .orElse(null),
                facts.find(ReportParameters.FALSE_REPORT_FINE_MOST)
                        .map(Ruled::value)
                        .orElse(null)));
    }

    /** An open request for cancellation has nothing left to cancel. */
    private static Command[] overtaken(AbscondingReport report) {
        return report.cancellation().filter(Cancellation::isOpen).isPresent()
                ? new Command[] {new CancellationCommand.CloseCancellation()}
                : new Command[0];
    }

    /** An open objection has nothing left to decide. */
    private static Command[] moot(AbscondingReport report) {
        return report.objection().filter(Objection::isOpen).isPresent()
                ? new Command[] {new ObjectionCommand.CloseObjection()}
                : new Command[0];
    }

    private static String held(AbscondingReport report) {
        return report.payments(PaymentPurpose.TICKET)
                .filter(payment -> payment.key().equals(report.deposit().payment()))
                .map(Payment::amount)
                .map(amount -> amount.getAmount().toPlainString())
                .findFirst()
                .orElse("0.000");
    }

    private static InForce force(AbscondingReport report) {
        return report.tookEffect().orElseThrow(() -> new IllegalStateException(report.id() + ": never took effect"));
    }
}
