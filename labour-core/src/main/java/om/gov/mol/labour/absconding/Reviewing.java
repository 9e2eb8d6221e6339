package om.gov.mol.labour.absconding;

import static om.gov.mol.labour.lifecycle.Decision.accept;
import static om.gov.mol.labour.lifecycle.Decision.refuse;

import java.util.List;
import java.util.Map;
import om.gov.mol.labour.absconding.AbscondingClock.Kind;
import om.gov.mol.labour.absconding.AbscondingEvent.Assigned;
import om.gov.mol.labour.absconding.AbscondingEvent.DeadlinesMoved;
import om.gov.mol.labour.absconding.AbscondingEvent.Escalated;
import om.gov.mol.labour.absconding.AbscondingEvent.ReportMoved;
import om.gov.mol.labour.absconding.ReportCommand.Approve;
import om.gov.mol.labour.absconding.ReportCommand.Assign;
import om.gov.mol.labour.absconding.ReportCommand.Extend;
import om.gov.mol.labour.absconding.ReportCommand.Reject;
import om.gov.mol.labour.absconding.ReportCommand.ReviewTimePassed;
import om.gov.mol.labour.absconding.ReportCommand.SendBack;
import om.gov.mol.labour.absconding.ReportCommand.Stop;
import om.gov.mol.labour.absconding.ReportState.AwaitingCorrection;
import om.gov.mol.labour.absconding.ReportState.AwaitingTicketAfterReview;
import om.gov.mol.labour.law.ReportParameters;
import om.gov.mol.labour.lifecycle.Deadline;
import om.gov.mol.labour.lifecycle.Deadlines;
import om.gov.mol.labour.lifecycle.Decision;
import om.gov.mol.labour.lifecycle.Moment;
import om.gov.mol.labour.notice.NoticeKind;
import om.gov.mol.labour.outcome.Finding;
import om.gov.mol.labour.outcome.Problem;
import om.gov.mol.labour.outcome.ProblemCode;
import org.jspecify.annotations.Nullable;

/** What an officer does with a report that is not in force yet. */
final class Reviewing {

    private Reviewing() {}

    /** Who took a report in at the counter does not decide on it. */
    static @Nullable Problem tookItIn(Moment<AbscondingReport, ?, AbscondingFacts> moment) {
        return moment.facts().actor().equals(moment.file().takenInBy()) ? Problem.of(ProblemCode.SAME_OFFICER) : null;
    }

    /** Approved with the ticket paid: it takes effect, if employment and bars still allow it. */
    static Decision<AbscondingReport> approve(Moment<AbscondingReport, Approve, AbscondingFacts> moment) {
        List<Finding> findings = AbscondingConditions.assessAgain(moment.file().request(), moment.facts());
        List<Problem> problems = AbscondingConditions.problems(findings);
        return problems.isEmpty()
                ? TakingEffect.of(moment, moment.facts().actor()).because(findings)
                : new Decision.Refused<>(problems, findings);
    }

    /** Whether employment and bars still allow the report to take effect. */
    static boolean stillHolds(Moment<AbscondingReport, ?, AbscondingFacts> moment) {
        return AbscondingConditions.problems(
                        AbscondingConditions.assessAgain(moment.file().request(), moment.facts()))
                .isEmpty();
    }

    static boolean holdsNoMore(Moment<AbscondingReport, ?, AbscondingFacts> moment) {
        return !stillHolds(moment);
    }

    /** Approved before the ticket was paid: it takes effect when it is. */
    static Decision<AbscondingReport> approveBeforeTicket(Moment<AbscondingReport, Approve, AbscondingFacts> moment) {
        AbscondingFacts facts = moment.facts();
        List<Finding> findings = AbscondingConditions.assessAgain(moment.file().request(), facts);
        List<Problem> problems = AbscondingConditions.problems(findings);
        if (!problems.isEmpty()) {
            return new Decision.Refused<>(problems, findings);
        }
        List<Deadline> ticket = AbscondingClock.ticket(facts);
        Clocks clocks = Clocks.stop(Kind.REVIEW, Kind.UNDECIDED).and(ticket);
        Map<String, String> due = Map.of(
                "amount",
                Paying.quote(facts.ticket()).total().getAmount().toPlainString(),
                "until",
                AbscondingClock.lastDay(ticket, Kind.TICKET).toString());
        return Decision.<AbscondingReport>accept(new ReportMoved(new AwaitingTicketAfterReview(facts.actor()), clocks))
                .also(Says.both(NoticeKind.TICKET_DUE, due))
                .because(findings)
                .then(new DepositCommand.DemandTicket());
    }

    static Decision<AbscondingReport> reject(Moment<AbscondingReport, Reject, AbscondingFacts> moment) {
        String reason = moment.command().reason();
        Problem unknown = Reasons.unknown(reason, ReportParameters.REJECT_REASONS, moment.facts());
        return unknown != null ? refuse(unknown) : Closing.close(moment, ClosingReason.REJECTED, reason);
    }

    static Decision<AbscondingReport> stop(Moment<AbscondingReport, Stop, AbscondingFacts> moment) {
        String reason = moment.command().reason();
        Problem unknown = Reasons.unknown(reason, ReportParameters.STOP_REASONS, moment.facts());
        return unknown != null ? refuse(unknown) : Closing.close(moment, ClosingReason.STOPPED, reason);
    }

    /** Back to the employer; meanwhile no time runs against the officer, and none towards an end. */
    static Decision<AbscondingReport> sendBack(Moment<AbscondingReport, SendBack, AbscondingFacts> moment) {
        String reason = moment.command().reason();
        Problem unknown = Reasons.unknown(reason, ReportParameters.CORRECTION_REASONS, moment.facts());
        if (unknown != null) {
            return refuse(unknown);
        }
        List<Deadline> correction = AbscondingClock.correction(moment.facts());
        Map<String, String> until = Map.of(
                "reason",
                reason,
                "until",
                AbscondingClock.lastDay(correction, Kind.CORRECTION).toString());
        return Decision.<AbscondingReport>accept(new ReportMoved(
                        new AwaitingCorrection(reason),
                        Clocks.stop(Kind.REVIEW, Kind.UNDECIDED).and(correction)))
                .also(Says.both(NoticeKind.CORRECTION_ASKED, until));
    }

    static Decision<AbscondingReport> assign(Moment<AbscondingReport, Assign, AbscondingFacts> moment) {
        return accept(new Assigned(moment.command().officer()));
    }

    /** Somebody above must act; time never approves, and it is said again until somebody has decided. */
    static Decision<AbscondingReport> escalate(Moment<AbscondingReport, ReviewTimePassed, AbscondingFacts> moment) {
        List<Deadline> next = AbscondingClock.review(moment.facts()).stream()
                .filter(deadline -> deadline.kind().equals(Kind.REVIEW.name()))
                .toList();
        return accept(new Escalated(Escalated.REVIEW, next));
    }

    /** More time for whoever is to act; the life of a report and the limit of a claim are law and are not extended. */
    static Decision<AbscondingReport> extend(Moment<AbscondingReport, Extend, AbscondingFacts> moment) {
        AbscondingFacts facts = moment.facts();
        Problem problem = notExtendable(moment);
        if (problem != null) {
            return refuse(problem);
        }
        List<Deadline> before = moment.file().deadlines();
        List<Deadline> after = Deadlines.with(
                before,
                AbscondingClock.extended(
                        before.stream().filter(Reviewing::isExtendable).toList(),
                        moment.command().days(),
                        facts));
        String until = after.stream()
                .filter(deadline -> isExtendable(deadline) && !Deadlines.isReminder(deadline))
                .map(deadline -> AbscondingClock.lastDay(after, Kind.valueOf(deadline.kind())))
                .max(java.time.LocalDate::compareTo)
                .orElse(facts.today())
                .toString();
        return Decision.<AbscondingReport>accept(new DeadlinesMoved(after))
                .also(Says.both(NoticeKind.TIME_EXTENDED, Map.of("until", until)));
    }

    static @Nullable Problem nothingRuns(Moment<AbscondingReport, ?, AbscondingFacts> moment) {
        return running(moment).isEmpty() ? Problem.of(ProblemCode.NOT_IN_THIS_STATE) : null;
    }

    static @Nullable Problem noMoreTime(Moment<AbscondingReport, ?, AbscondingFacts> moment) {
        return tooLong(moment, 1);
    }

    private static @Nullable Problem notExtendable(Moment<AbscondingReport, Extend, AbscondingFacts> moment) {
        Problem unknown =
                Reasons.unknown(moment.command().reason(), ReportParameters.EXTENSION_REASONS, moment.facts());
        return unknown != null ? unknown : tooLong(moment, moment.command().days());
    }

    private static @Nullable Problem tooLong(Moment<AbscondingReport, ?, AbscondingFacts> moment, int days) {
        int longest = moment.facts().value(ReportParameters.EXTENSION_MAX).days();
        int extended =
                running(moment).stream().mapToInt(Deadline::extendedDays).max().orElse(0);
        return extended + days > longest
                ? Problem.of(ProblemCode.EXTENSION_TOO_LONG, "days", Integer.toString(Math.max(0, longest - extended)))
                : null;
    }

    private static List<Deadline> running(Moment<AbscondingReport, ?, AbscondingFacts> moment) {
        return moment.file().deadlines().stream()
                .filter(Reviewing::isExtendable)
                .toList();
    }

    private static boolean isExtendable(Deadline deadline) {
        Kind kind = Kind.valueOf(deadline.kind().replace(Deadlines.REMINDER, ""));
        return kind != Kind.LIFE && kind != Kind.CLAIM;
    }
}
