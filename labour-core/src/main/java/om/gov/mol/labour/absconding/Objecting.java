package om.gov.mol.labour.absconding;

import static om.gov.mol.labour.lifecycle.Decision.accept;
import static om.gov.mol.labour.lifecycle.Decision.refuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import om.gov.mol.labour.absconding.AbscondingClock.Kind;
import om.gov.mol.labour.absconding.AbscondingEvent.AlertMoved;
import om.gov.mol.labour.absconding.AbscondingEvent.CancellationMoved;
import om.gov.mol.labour.absconding.AbscondingEvent.Escalated;
import om.gov.mol.labour.absconding.AbscondingEvent.ObjectionMoved;
import om.gov.mol.labour.absconding.ObjectionCommand.AdmitObjection;
import om.gov.mol.labour.absconding.ObjectionCommand.CloseObjection;
import om.gov.mol.labour.absconding.ObjectionCommand.DismissObjection;
import om.gov.mol.labour.absconding.ObjectionCommand.FileObjection;
import om.gov.mol.labour.absconding.ObjectionCommand.ObjectionTimePassed;
import om.gov.mol.labour.absconding.ObjectionCommand.RefuseObjection;
import om.gov.mol.labour.absconding.ObjectionCommand.UpholdObjection;
import om.gov.mol.labour.absconding.ObjectionCommand.WithdrawObjection;
import om.gov.mol.labour.absconding.ObjectionState.AwaitingAdmission;
import om.gov.mol.labour.absconding.ObjectionState.AwaitingDecision;
import om.gov.mol.labour.absconding.ReportState.InForce;
import om.gov.mol.labour.absconding.ReportState.Objectionable;
import om.gov.mol.labour.law.Effects;
import om.gov.mol.labour.law.ReportParameters;
import om.gov.mol.labour.law.SameOfficer;
import om.gov.mol.labour.lifecycle.Decision;
import om.gov.mol.labour.lifecycle.Event;
import om.gov.mol.labour.lifecycle.Joint;
import om.gov.mol.labour.lifecycle.Moment;
import om.gov.mol.labour.notice.NoticeKind;
import om.gov.mol.labour.outcome.Problem;
import om.gov.mol.labour.outcome.ProblemCode;
import org.jspecify.annotations.Nullable;

/** The worker says that the report is false. Another officer decides, and silence never decides against him. */
final class Objecting {

    private static final String PREFIX = "OB";

    private Objecting() {}

    static @Nullable Problem nothingToObjectTo(Moment<AbscondingReport, ?, AbscondingFacts> moment) {
        return moment.file().state() instanceof Objectionable ? null : Problem.of(ProblemCode.REPORT_NOT_IN_FORCE);
    }

    /** Who approved the report may not decide on the objection, unless the rulebook lets him. */
    static @Nullable Problem sameOfficer(Moment<AbscondingReport, ?, AbscondingFacts> moment) {
        boolean approved = moment.file()
                .tookEffect()
                .map(InForce::approvedBy)
                .filter(moment.facts().actor()::equals)
                .isPresent();
        boolean forbidden = moment.facts().value(ReportParameters.OBJECTION_SAME_OFFICER) == SameOfficer.FORBIDDEN;
        return approved && forbidden ? Problem.of(ProblemCode.SAME_OFFICER) : null;
    }

    /** While the time does not run, because the worker was not reached, nothing comes late. */
    static boolean late(Moment<AbscondingReport, ?, AbscondingFacts> moment) {
        return moment.file()
                .tookEffect()
                .map(InForce::objectionFrom)
                .filter(from -> !AbscondingClock.objectionEnd(from, moment.facts())
                        .isAfter(moment.facts().now()))
                .isPresent();
    }

    static boolean inTime(Moment<AbscondingReport, ?, AbscondingFacts> moment) {
        return !late(moment);
    }

    static Decision<AbscondingReport> file(Moment<AbscondingReport, FileObjection, AbscondingFacts> moment) {
        Problem unknown =
                Reasons.unknown(moment.command().ground(), ReportParameters.OBJECTION_GROUNDS, moment.facts());
        return unknown != null ? refuse(unknown) : opened(moment, filed(moment, new AwaitingDecision()));
    }

    static Decision<AbscondingReport> fileLate(Moment<AbscondingReport, FileObjection, AbscondingFacts> moment) {
        Problem unknown =
                Reasons.unknown(moment.command().ground(), ReportParameters.OBJECTION_GROUNDS, moment.facts());
        if (unknown != null) {
            return refuse(unknown);
        }
        Clocks clocks = Clocks.start(AbscondingClock.objection(moment.facts()));
        return accept(
                new ObjectionMoved(filed(moment, new AwaitingAdmission()), clocks),
                Says.worker(NoticeKind.OBJECTION_LATE, Map.of()));
    }

    static Decision<AbscondingReport> admit(Moment<AbscondingReport, AdmitObjection, AbscondingFacts> moment) {
        return opened(moment, objection(moment).moved(new AwaitingDecision()));
    }

    /** It will be decided: both are told, and where the rulebook says so the effects of the report rest. */
    private static Decision<AbscondingReport> opened(
            Moment<AbscondingReport, ?, AbscondingFacts> moment, Objection objection) {
        Event<AbscondingReport> event =
                new ObjectionMoved(objection, Clocks.start(AbscondingClock.objection(moment.facts())));
        boolean rests = rests(moment);
        List<Event<AbscondingReport>> events = new ArrayList<>(List.of(event));
        events.addAll(consentWithdrawn(moment.file()));
        if (rests) {
            events.add(new AlertMoved(Alert.LIFT_ASKED));
        }
        return Decision.accept(Joint.of(events))
                .also(rests ? TakingEffect.ended(moment.file()) : List.of())
                .also(Says.both(NoticeKind.OBJECTION_FILED, Map.of("ground", objection.ground())));
    }

    /** Who agreed to a cancellation before he objected has not agreed that his objection be overtaken. */
    private static List<Event<AbscondingReport>> consentWithdrawn(AbscondingReport report) {
        return report.cancellation()
                .filter(asked -> asked.isOpen() && asked.workerAgrees())
                .<List<Event<AbscondingReport>>>map(
                        asked -> List.of(new CancellationMoved(asked.withoutConsent(), Clocks.KEPT)))
                .orElse(List.of());
    }

    private static boolean rests(Moment<AbscondingReport, ?, AbscondingFacts> moment) {
        return moment.facts().value(ReportParameters.OBJECTION_EFFECTS) == Effects.SUSPENDED
                && moment.file().state() instanceof InForce;
    }

    private static Objection filed(
            Moment<AbscondingReport, FileObjection, AbscondingFacts> moment, ObjectionState state) {
        AbscondingReport report = moment.file();
        FileObjection asked = moment.command();
        return new Objection(
                report.requestReference(PREFIX, report.objections().size() + 1),
                state,
                asked.ground(),
                asked.statement(),
                asked.evidence(),
                moment.role(),
                moment.facts().now());
    }

    static Decision<AbscondingReport> notAdmitted(Moment<AbscondingReport, RefuseObjection, AbscondingFacts> moment) {
        String reason = moment.command().reason();
        Problem unknown = Reasons.unknown(reason, ReportParameters.DISMISS_REASONS, moment.facts());
        return unknown != null
                ? refuse(unknown)
                : accept(moved(
                                moment,
                                new ObjectionState.NotAdmitted(moment.facts().now(), reason)))
                        .also(Says.both(
                                NoticeKind.OBJECTION_ENDED, Map.of("reason", reason, "wording", "notAdmitted")));
    }

    static Decision<AbscondingReport> uphold(Moment<AbscondingReport, UpholdObjection, AbscondingFacts> moment) {
        return Decision.<AbscondingReport>accept(
                        moved(moment, new ObjectionState.Upheld(moment.facts().now())))
                .then(new ReportCommand.ObjectionUpheld());
    }

    static Decision<AbscondingReport> dismiss(Moment<AbscondingReport, DismissObjection, AbscondingFacts> moment) {
        DismissObjection said = moment.command();
        Problem unknown = Reasons.unknown(said.reason(), ReportParameters.DISMISS_REASONS, moment.facts());
        if (unknown != null) {
            return refuse(unknown);
        }
        Event<AbscondingReport> event =
                moved(moment, new ObjectionState.Dismissed(moment.facts().now(), said.reason(), said.groundless()));
        return stands(moment, event)
                .also(said.groundless() ? List.of(Groundless.recorded(moment)) : List.of())
                .also(Says.both(
                        NoticeKind.OBJECTION_ENDED,
                        said.groundless()
                                ? Groundless.told(said.reason(), moment.facts())
                                : Map.of("reason", said.reason())));
    }

    static Decision<AbscondingReport> withdraw(Moment<AbscondingReport, WithdrawObjection, AbscondingFacts> moment) {
        Event<AbscondingReport> event = moved(
                moment, new ObjectionState.ObjectionWithdrawn(moment.facts().now()));
        boolean admitted = moment.state() instanceof AwaitingDecision;
        return (admitted ? stands(moment, event) : accept(event))
                .also(Says.both(NoticeKind.OBJECTION_ENDED, Map.of("reason", "OBJECTION_WITHDRAWN")));
    }

    /** The report stands: what had rested takes effect again. */
    private static Decision.Accepted<AbscondingReport> stands(
            Moment<AbscondingReport, ?, AbscondingFacts> moment, Event<AbscondingReport> event) {
        return rests(moment)
                ? Decision.accept(Joint.of(List.of(event, new AlertMoved(Alert.SET_ASKED))))
                        .also(TakingEffect.begun(moment.file()))
                : accept(event);
    }

    static Decision<AbscondingReport> close(Moment<AbscondingReport, CloseObjection, AbscondingFacts> moment) {
        return accept(moved(moment, new ObjectionState.Moot(moment.facts().now())));
    }

    static Decision<AbscondingReport> escalate(Moment<AbscondingReport, ObjectionTimePassed, AbscondingFacts> moment) {
        return accept(new Escalated(Escalated.OBJECTION, AbscondingClock.objection(moment.facts())));
    }

    private static ObjectionMoved moved(Moment<AbscondingReport, ?, AbscondingFacts> moment, ObjectionState to) {
        return new ObjectionMoved(objection(moment).moved(to), Clocks.stop(Kind.OBJECTION));
    }

    private static Objection objection(Moment<AbscondingReport, ?, AbscondingFacts> moment) {
        return moment.file()
                .objection()
                .orElseThrow(() -> new IllegalStateException(moment.file().id() + ": no objection"));
    }
}
