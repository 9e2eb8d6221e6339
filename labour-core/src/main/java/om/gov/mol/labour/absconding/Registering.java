package om.gov.mol.labour.absconding;

import static om.gov.mol.labour.lifecycle.Decision.accept;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import om.gov.mol.labour.absconding.AbscondingEvent.AttentionCalled;
import om.gov.mol.labour.absconding.AbscondingEvent.Corrected;
import om.gov.mol.labour.absconding.AbscondingEvent.Registered;
import om.gov.mol.labour.absconding.AbscondingEvent.Replied;
import om.gov.mol.labour.absconding.ReportCommand.Correct;
import om.gov.mol.labour.absconding.ReportCommand.Register;
import om.gov.mol.labour.absconding.ReportState.AwaitingTicketPayment;
import om.gov.mol.labour.absconding.ReportState.UnderReview;
import om.gov.mol.labour.law.CountedReports;
import om.gov.mol.labour.law.ReportParameters;
import om.gov.mol.labour.law.TicketPayment;
import om.gov.mol.labour.lifecycle.Deadline;
import om.gov.mol.labour.lifecycle.Decision;
import om.gov.mol.labour.lifecycle.Event;
import om.gov.mol.labour.lifecycle.Joint;
import om.gov.mol.labour.lifecycle.Moment;
import om.gov.mol.labour.notice.NoticeKind;
import om.gov.mol.labour.outcome.Finding;
import om.gov.mol.labour.outcome.Problem;
import om.gov.mol.labour.party.Contact;
import om.gov.mol.labour.registry.EmployerRecord;
import om.gov.mol.labour.registry.WorkerRecord;
import org.jspecify.annotations.Nullable;

/** The beginning: the employer reports, the worker learns of it in the same step and may say his side. */
final class Registering {

    private Registering() {}

    static boolean ticketFirst(Moment<AbscondingReport, ?, AbscondingFacts> moment) {
        return moment.facts().value(ReportParameters.TICKET_PAYMENT) == TicketPayment.BEFORE_REVIEW;
    }

    static boolean ticketAfterReview(Moment<AbscondingReport, ?, AbscondingFacts> moment) {
        return !ticketFirst(moment);
    }

    static Decision<AbscondingReport> toPayment(Moment<AbscondingReport, Register, AbscondingFacts> moment) {
        Decision<AbscondingReport> said =
                registered(moment, new AwaitingTicketPayment(), AbscondingClock.ticket(moment.facts()), "payTicket");
        return said instanceof Decision.Accepted<AbscondingReport> yes
                ? yes.then(new DepositCommand.DemandTicket())
                : said;
    }

    static Decision<AbscondingReport> toReview(Moment<AbscondingReport, Register, AbscondingFacts> moment) {
        return registered(moment, new UnderReview(), AbscondingClock.review(moment.facts()), "review");
    }

    private static Decision<AbscondingReport> registered(
            Moment<AbscondingReport, Register, AbscondingFacts> moment,
            ReportState state,
            List<Deadline> deadlines,
            String next) {
        AbscondingFacts facts = moment.facts();
        ReportRequest request = moment.command().request();
        List<Finding> findings = AbscondingConditions.assessAll(request, facts);
        List<Problem> problems = problems(moment, findings);
        if (!problems.isEmpty()) {
            return new Decision.Refused<>(problems, findings);
        }
        List<Event<AbscondingReport>> events = new ArrayList<>();
        events.add(new Registered(
                facts.newId(), facts.newReference(), request, takenInBy(facts), state, deadlines, facts.now()));
        if (sharesContact(facts)) {
            events.add(new AttentionCalled("CONTACT_EQUALS_EMPLOYER"));
        }
        Referring referring = Referring.after(facts, CountedReports.REGISTERED);
        events.addAll(referring.events());
        Map<String, String> since = Map.of("since", request.absentSince().toString(), "next", next);
        return Decision.accept(Joint.of(events))
                .also(Says.both(NoticeKind.REPORT_REGISTERED, since))
                .also(referring.told())
                .because(findings);
    }

    private static @Nullable String takenInBy(AbscondingFacts facts) {
        return facts.atCounter() ? facts.actor() : null;
    }

    /** Who must pay first must be told what; nobody can report without that. */
    private static List<Problem> problems(
            Moment<AbscondingReport, Register, AbscondingFacts> moment, List<Finding> findings) {
        Problem unknown = ticketFirst(moment) ? Paying.ticketUnknown(moment) : null;
        return Stream.concat(AbscondingConditions.problems(findings).stream(), Stream.ofNullable(unknown))
                .toList();
    }

    /** A worker whose mobile or e-mail is his employer's may never learn of anything. */
    private static boolean sharesContact(AbscondingFacts facts) {
        WorkerRecord worker = facts.worker();
        EmployerRecord employer = facts.employer();
        if (worker == null || employer == null) {
            return false;
        }
        Contact his = worker.contact();
        Contact theirs = employer.contact();
        boolean mobile = his.mobile() != null && his.mobile().equals(theirs.mobile());
        return mobile || (his.email() != null && his.email().equals(theirs.email()));
    }

    static Decision<AbscondingReport> reply(Moment<AbscondingReport, ReportCommand.Reply, AbscondingFacts> moment) {
        ReportCommand.Reply said = moment.command();
        return accept(new Replied(new Reply(
                said.statement(), said.evidence(), moment.role(), moment.facts().now())));
    }

    /** The employer corrects; the officer's time begins anew, and the worker is told what is said now. */
    static Decision<AbscondingReport> correct(Moment<AbscondingReport, Correct, AbscondingFacts> moment) {
        AbscondingFacts facts = moment.facts();
        ReportRequest before = moment.file().request();
        LocalDate since = moment.command().absentSince();
        String saying = moment.command().statement();
        Set<String> evidence = moment.command().evidence();
        ReportRequest after = before.corrected(
                since == null ? before.absentSince() : since,
                saying.isEmpty() ? before.statement() : saying,
                evidence.isEmpty() ? before.evidence() : evidence);
        List<Finding> findings = AbscondingConditions.assessAll(after, facts);
        List<Problem> problems = AbscondingConditions.problems(findings);
        if (!problems.isEmpty()) {
            return new Decision.Refused<>(problems, findings);
        }
        Clocks clocks = Clocks.stop(AbscondingClock.Kind.CORRECTION).and(AbscondingClock.review(facts));
        Map<String, String> told = Map.of("since", after.absentSince().toString(), "wording", "corrected");
        return Decision.<AbscondingReport>accept(new Corrected(after, new UnderReview(), clocks))
                .also(Says.both(NoticeKind.REPORT_REGISTERED, told))
                .because(findings);
    }
}
