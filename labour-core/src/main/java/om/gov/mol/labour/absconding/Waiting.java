package om.gov.mol.labour.absconding;

import static om.gov.mol.labour.lifecycle.Decision.accept;
import static om.gov.mol.labour.lifecycle.Decision.refuse;

import java.util.Map;
import om.gov.mol.labour.absconding.AbscondingClock.Kind;
import om.gov.mol.labour.absconding.AbscondingEvent.AlertMoved;
import om.gov.mol.labour.absconding.AbscondingEvent.AttentionSettled;
import om.gov.mol.labour.absconding.AbscondingEvent.DeadlinesMoved;
import om.gov.mol.labour.absconding.AbscondingEvent.Missed;
import om.gov.mol.labour.absconding.AbscondingEvent.Reached;
import om.gov.mol.labour.absconding.ReportCommand.AgencyAcknowledged;
import om.gov.mol.labour.absconding.ReportCommand.DeadlineRecounted;
import om.gov.mol.labour.absconding.ReportCommand.NoticeDelivered;
import om.gov.mol.labour.absconding.ReportCommand.NoticeUndelivered;
import om.gov.mol.labour.absconding.ReportCommand.RecordReached;
import om.gov.mol.labour.absconding.ReportCommand.ReminderDue;
import om.gov.mol.labour.absconding.ReportCommand.SettleAttention;
import om.gov.mol.labour.absconding.ReportState.InForce;
import om.gov.mol.labour.calendar.WorkingCalendar;
import om.gov.mol.labour.law.ReportParameters;
import om.gov.mol.labour.law.Undelivered;
import om.gov.mol.labour.lifecycle.Deadlines;
import om.gov.mol.labour.lifecycle.Decision;
import om.gov.mol.labour.lifecycle.Moment;
import om.gov.mol.labour.notice.NoticeKind;
import om.gov.mol.labour.outcome.Problem;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.registry.AgencyRequest;
import org.jspecify.annotations.Nullable;

/** What time, failed deliveries and acknowledgements do to a report, and what an officer does about them. */
final class Waiting {

    private static final String UNDELIVERED = "UNDELIVERED:";
    private static final String OF_WORKER = ".worker";

    /** What tells the worker that there is a report. */
    static final String REGISTERED = NoticeKind.REPORT_REGISTERED + OF_WORKER;

    private static final String APPROVED = NoticeKind.REPORT_APPROVED + OF_WORKER;

    private Waiting() {}

    static Decision<AbscondingReport> remind(Moment<AbscondingReport, ReminderDue, AbscondingFacts> moment) {
        AbscondingReport report = moment.file();
        String reminder = moment.command().deadline();
        Kind lapse = Kind.valueOf(reminder.replace(Deadlines.REMINDER, ""));
        Map<String, String> until = Map.of(
                "action",
                AbscondingClock.action(lapse),
                "until",
                AbscondingClock.lastDay(report.deadlines(), lapse).toString());
        return accept(
                new DeadlinesMoved(Deadlines.without(report.deadlines(), reminder)),
                Says.employer(NoticeKind.REMINDER, until));
    }

    static Decision<AbscondingReport> recounted(Moment<AbscondingReport, DeadlineRecounted, AbscondingFacts> moment) {
        DeadlineRecounted said = moment.command();
        return accept(new DeadlinesMoved(Deadlines.redue(moment.file().deadlines(), said.deadline(), said.due())));
    }

    /** What the officers' list says about a notice that was not delivered. */
    static String attention(String notice, String channel, String why) {
        return UNDELIVERED + notice + ":" + channel + ":" + why;
    }

    /** On one channel it may have reached him on the other; on none, the time for his objection stands still by policy. */
    static Decision<AbscondingReport> undelivered(Moment<AbscondingReport, NoticeUndelivered, AbscondingFacts> moment) {
        NoticeUndelivered said = moment.command();
        boolean onBoth = said.notice().endsWith(OF_WORKER)
                && moment.file().reach().missedElsewhere(said.notice(), said.channel());
        ReportState state = onBoth ? stopped(moment) : moment.file().state();
        return accept(new Missed(said.notice(), said.channel(), said.why(), onBoth, state));
    }

    /** Whether the time for an objection hangs on this notice: it says that there is a report, or that it is in force. */
    static boolean opensWindow(String notice) {
        return notice.equals(REGISTERED) || notice.equals(APPROVED);
    }

    /** A time that has ended does not begin anew because something later was not delivered. */
    private static ReportState stopped(Moment<AbscondingReport, NoticeUndelivered, AbscondingFacts> moment) {
        ReportState state = moment.file().state();
        boolean stops = moment.facts().value(ReportParameters.OBJECTION_UNDELIVERED) == Undelivered.STOPS
                && opensWindow(moment.command().notice())
                && Objecting.inTime(moment);
        return stops && state instanceof InForce force
                ? new InForce(force.approvedAt(), force.approvedBy(), null)
                : state;
    }

    static @Nullable Problem reachedAlready(Moment<AbscondingReport, ?, AbscondingFacts> moment) {
        boolean waits = moment.state() instanceof InForce force && force.objectionFrom() == null;
        return waits || !moment.file().unreached().isEmpty() ? null : Problem.of(ProblemCode.NOT_IN_THIS_STATE);
    }

    /** He knows now: from today the time for his objection runs. */
    static Decision<AbscondingReport> reached(Moment<AbscondingReport, RecordReached, AbscondingFacts> moment) {
        return moment.state() instanceof InForce force && force.objectionFrom() == null
                ? timeRuns(force, moment.facts())
                : accept(new Reached((ReportState) moment.state()));
    }

    /** Whether the time for an objection has waited for the proof that this notice arrived: only what says that he may object counts. */
    static boolean waitsFor(AbscondingReport report, String notice) {
        return notice.equals(APPROVED) && report.state() instanceof InForce force && force.objectionFrom() == null;
    }

    /** It is proven that he has what tells him of the report: his time to object runs. */
    static Decision<AbscondingReport> delivered(Moment<AbscondingReport, NoticeDelivered, AbscondingFacts> moment) {
        return timeRuns((InForce) moment.state(), moment.facts());
    }

    private static Decision<AbscondingReport> timeRuns(InForce before, AbscondingFacts facts) {
        String last = WorkingCalendar.dateOf(
                        AbscondingClock.objectionEnd(facts.now(), facts).minusNanos(1))
                .toString();
        return Decision.<AbscondingReport>accept(
                        new Reached(new InForce(before.approvedAt(), before.approvedBy(), facts.now())))
                .also(Says.both(NoticeKind.OBJECTION_TIME_RUNS, Map.of("until", last)));
    }

    static @Nullable Problem nothingToSettle(Moment<AbscondingReport, ?, AbscondingFacts> moment) {
        return moment.file().attention().isEmpty() ? Problem.of(ProblemCode.NOT_IN_THIS_STATE) : null;
    }

    static Decision<AbscondingReport> settled(Moment<AbscondingReport, SettleAttention, AbscondingFacts> moment) {
        String what = moment.command().what();
        return moment.file().attention().contains(what)
                ? accept(new AttentionSettled(what))
                : refuse(Problem.of(ProblemCode.NOT_IN_THIS_STATE));
    }

    /** Passports have done what they were asked; an answer that was overtaken by a later question changes nothing. */
    static Decision<AbscondingReport> acknowledged(
            Moment<AbscondingReport, AgencyAcknowledged, AbscondingFacts> moment) {
        return accept(new AlertMoved(
                acknowledged(moment.file().alert(), moment.command().kind())));
    }

    static Alert acknowledged(Alert before, AgencyRequest.Kind kind) {
        if (kind == AgencyRequest.Kind.SET_ALERT && before == Alert.SET_ASKED) {
            return Alert.SET;
        }
        return kind == AgencyRequest.Kind.LIFT_ALERT && before == Alert.LIFT_ASKED ? Alert.LIFTED : before;
    }
}
