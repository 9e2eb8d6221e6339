package om.gov.mol.labour.absconding;

import static om.gov.mol.labour.outcome.ProblemCode.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import om.gov.mol.labour.absconding.Verdicts.Result;
import om.gov.mol.labour.law.Channel;
import om.gov.mol.labour.law.Doubts;
import om.gov.mol.labour.law.Parameter;
import om.gov.mol.labour.law.ReportConditions;
import om.gov.mol.labour.law.ReportParameters;
import om.gov.mol.labour.law.Ruled;
import om.gov.mol.labour.outcome.Citation;
import om.gov.mol.labour.outcome.Finding;
import om.gov.mol.labour.outcome.Finding.Answer;
import om.gov.mol.labour.outcome.Problem;
import om.gov.mol.labour.outcome.RuleId;
import om.gov.mol.labour.party.EmployerId;
import om.gov.mol.labour.registry.EmployerRecord;
import om.gov.mol.labour.registry.WorkerRecord;
import om.gov.mol.labour.registry.WorkerStatus;

/**
 * The conditions of an absconding report, one named rule each: who may report, what bars a report, which evidence it needs, and
 * what an officer is shown. All are checked when a report is registered and by a free dry run; employment and bars again when
 * it is approved.
 *
 * <p>Whether a rule is in force on the day that governs it is said by the rulebook, under the id that the finding carries.
 * A rule that is not in force, or has nothing to look at, is not assessed; it is never silently met.
 */
public final class AbscondingConditions {

    private record Condition(Parameter<Boolean> inForce, BiFunction<ReportRequest, AbscondingFacts, Result> check) {}

    private static final List<Condition> FILING = List.of(
            new Condition(ReportConditions.SERVICE_OPEN, AbscondingConditions::serviceOpen),
            new Condition(
                    ReportConditions.AUTHORISED,
                    (request, facts) -> Verdicts.verdict(true, NOT_AUTHORISED_TO_ACT, "role", facts.role())),
            new Condition(
                    ReportConditions.DECLARATION,
                    (request, facts) -> Verdicts.verdict(true, NOT_AUTHORISED_TO_ACT, "declared", true)),
            new Condition(ReportConditions.ABSENT_LONG_ENOUGH, Absence::longEnough),
            new Condition(ReportConditions.WAGES_PROVEN, Absence::wagesProven),
            new Condition(ReportConditions.EVIDENCE_COMPLETE, AbscondingConditions::evidenceComplete),
            new Condition(
                    ReportConditions.EMPLOYER_ACTIVE,
                    onEmployer((employer, facts) ->
                            Verdicts.verdict(employer.active(), REPORTER_NOT_ACTIVE, "active", employer.active()))),
            new Condition(
                    ReportConditions.EMPLOYER_NOT_STOPPED,
                    onEmployer((employer, facts) -> Verdicts.verdict(
                            !employer.stoppedOn(facts.today()),
                            REPORTER_STOPPED,
                            "stopped",
                            employer.stoppedOn(facts.today())))));

    private static final List<Condition> LASTING = List.of(
            new Condition(ReportConditions.EMPLOYED_HERE, AbscondingConditions::employedHere),
            new Condition(
                    ReportConditions.INSIDE_OMAN,
                    onWorker(worker -> Verdicts.verdict(
                            worker.insideOman(), WORKER_OUTSIDE_OMAN, "insideOman", worker.insideOman()))),
            new Condition(
                    ReportConditions.WORKER_ACTIVE,
                    onWorker(worker -> Verdicts.verdict(
                            worker.status() == WorkerStatus.ACTIVE, WORKER_NOT_ACTIVE, "status", worker.status()))),
            new Condition(
                    ReportConditions.NO_OTHER_REPORT,
                    (request, facts) -> Verdicts.verdict(
                            !facts.otherReportOpen(), REPORT_ALREADY_OPEN, "otherReportOpen", facts.otherReportOpen())),
            new Condition(ReportConditions.NO_PRIOR_DISPUTE, AbscondingConditions::noPriorDispute),
            new Condition(
                    ReportConditions.NO_KNOWN_DEPARTURE,
                    (request, facts) -> Verdicts.verdict(
                            !request.withKnowledge(), KNOWN_DEPARTURE, "withKnowledge", request.withKnowledge())),
            new Condition(
                    ReportConditions.NOT_ON_LEAVE,
                    onWorker(worker ->
                            Verdicts.verdict(!worker.onLeave(), WORKER_ON_LEAVE, "onLeave", worker.onLeave()))),
            new Condition(ReportConditions.NO_RESIGNATION, Absence::noResignation),
            new Condition(
                    ReportConditions.NO_APPROVED_TRANSFER,
                    (request, facts) -> Verdicts.verdict(
                            !facts.transferApproved(),
                            TRANSFER_APPROVED_BEFORE,
                            "transferApproved",
                            facts.transferApproved())));

    private static final List<Condition> REVIEW = List.of(
            new Condition(
                    ReportConditions.NO_COMPLAINT,
                    onWorker(worker -> Verdicts.shown(!worker.disputePending(), "disputePending"))),
            new Condition(
                    ReportConditions.NO_OPEN_TRANSFER,
                    (request, facts) -> Verdicts.shown(!facts.transferOpen(), "transferOpen")));

    private AbscondingConditions() {}

    /** Looks at every condition, those of review as well. Pure; the findings stand in the order of the rules, met or not. */
    public static List<Finding> assessAll(ReportRequest request, AbscondingFacts facts) {
        return findings(Stream.of(LASTING, FILING, REVIEW).flatMap(List::stream), request, facts);
    }

    /** Looks again at employment and bars, and at what an officer is shown. */
    public static List<Finding> assessAgain(ReportRequest request, AbscondingFacts facts) {
        return findings(Stream.concat(LASTING.stream(), REVIEW.stream()), request, facts);
    }

    /** What an officer is shown before he decides; it refuses nothing by itself. */
    public static List<Finding> review(ReportRequest request, AbscondingFacts facts) {
        return findings(REVIEW.stream(), request, facts);
    }

    /** The problems among findings, most important first. */
    public static List<Problem> problems(List<Finding> findings) {
        return findings.stream()
                .map(Finding::problem)
                .flatMap(Stream::ofNullable)
                .sorted()
                .toList();
    }

    private static List<Finding> findings(Stream<Condition> conditions, ReportRequest request, AbscondingFacts facts) {
        Doubts doubts = new Doubts(facts.rulebook());
        AbscondingFacts watched = facts.under(doubts.book());
        return conditions
                .map(condition -> doubts.named(finding(condition, request, watched)))
                .toList();
    }

    private static Finding finding(Condition condition, ReportRequest request, AbscondingFacts facts) {
        Parameter<Boolean> inForce = condition.inForce();
        RuleId rule = new RuleId(inForce.id());
        Optional<Ruled<Boolean>> ruled = facts.find(inForce);
        if (ruled.isEmpty()) {
            Problem uncovered = Problem.of(DATE_NOT_COVERED, "parameter", inForce.id());
            return new Finding(
                    rule,
                    Answer.NOT_ASSESSED,
                    Citation.POLICY,
                    Map.of("date", facts.dayFor(inForce).toString()),
                    uncovered);
        }
        Ruled<Boolean> switched = ruled.get();
        if (!switched.value()) {
            return finding(rule, Verdicts.notAssessed("inForce", "false"), switched);
        }
        return finding(rule, condition.check().apply(request, facts), switched);
    }

    private static Finding finding(RuleId rule, Result result, Ruled<Boolean> law) {
        return new Finding(
                rule, result.answer(), law.citation(), result.facts(), result.problem(), law.from(), law.to());
    }

    private static Result serviceOpen(ReportRequest request, AbscondingFacts facts) {
        Channel channel = facts.atCounter() ? Channel.COUNTER : Channel.ELECTRONIC;
        var open = facts.value(ReportParameters.SERVICE_OPEN);
        boolean here = open.isOpen(request.jurisdiction());
        boolean through = open.isOpen(request.jurisdiction(), channel);
        return Verdicts.verdict(through, here ? CHANNEL_NOT_OPEN : SERVICE_NOT_OPEN, "channel", channel);
    }

    /** Unknown, and another's worker: one answer for both. */
    private static Result employedHere(ReportRequest request, AbscondingFacts facts) {
        WorkerRecord worker = facts.worker();
        boolean here = worker != null
                && worker.employedBy().filter(request.employer()::equals).isPresent();
        return Verdicts.verdict(here, NO_SUCH_EMPLOYEE, "employedHere", here);
    }

    /** A dispute that arose after the worker left bars nothing; one whose day nobody knows does. */
    private static Result noPriorDispute(ReportRequest request, AbscondingFacts facts) {
        WorkerRecord worker = facts.worker();
        if (worker == null) {
            return Verdicts.notAssessed("worker", "none");
        }
        LocalDate since = worker.disputeSince();
        boolean prior = worker.disputePending() && (since == null || since.isBefore(request.absentSince()));
        return Verdicts.verdict(!prior, PRIOR_DISPUTE, "priorDispute", prior);
    }

    private static Result evidenceComplete(ReportRequest request, AbscondingFacts facts) {
        boolean individual = request.employer() instanceof EmployerId.Individual;
        Set<String> missing = new TreeSet<>(
                facts.value(individual ? ReportParameters.EVIDENCE_INDIVIDUAL : ReportParameters.EVIDENCE));
        missing.removeAll(request.evidence());
        String named = missing.stream().collect(Collectors.joining(", "));
        return missing.isEmpty()
                ? new Result(Answer.MET, Map.of("missing", ""), null)
                : new Result(Answer.NOT_MET, Map.of("missing", named), Problem.of(EVIDENCE_MISSING, "missing", named));
    }

    private static BiFunction<ReportRequest, AbscondingFacts, Result> onWorker(Function<WorkerRecord, Result> check) {
        return (request, facts) -> facts.worker() == null
                ? Verdicts.notAssessed("worker", "none")
                : check.apply(Objects.requireNonNull(facts.worker()));
    }

    private static BiFunction<ReportRequest, AbscondingFacts, Result> onEmployer(
            BiFunction<EmployerRecord, AbscondingFacts, Result> check) {
        return (request, facts) -> facts.employer() == null
                ? Verdicts.notAssessed("employer", "none")
                : check.apply(Objects.requireNonNull(facts.employer()), facts);
    }
}
