package om.gov.mol.labour.transfer;

import static om.gov.mol.labour.outcome.ProblemCode.*;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import om.gov.mol.labour.law.Channel;
import om.gov.mol.labour.law.Conditions;
import om.gov.mol.labour.law.Doubts;
import om.gov.mol.labour.law.Parameter;
import om.gov.mol.labour.law.Parameters;
import om.gov.mol.labour.law.Ruled;
import om.gov.mol.labour.outcome.Citation;
import om.gov.mol.labour.outcome.Finding;
import om.gov.mol.labour.outcome.Finding.Answer;
import om.gov.mol.labour.outcome.Problem;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.outcome.RuleId;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.registry.EstablishmentRecord;
import om.gov.mol.labour.registry.LicenceRecord;
import om.gov.mol.labour.registry.PermitRecord;
import om.gov.mol.labour.registry.ViolationReport;
import om.gov.mol.labour.registry.WorkerRecord;
import om.gov.mol.labour.registry.WorkerStatus;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of a transfer, one named rule each. They are checked when a transfer is asked for, again when it is
 * approved and when the resident card is issued, and by a free dry run that changes nothing.
 *
 * <p>Whether a rule is in force on the day that governs it is said by the rulebook, under the id that the finding carries.
 * A rule that is not in force, or has nothing to look at, is not assessed; it is never silently met.
 */
public final class TransferConditions {

    /** A rule: met when it answers nothing, else the problem; or not assessed when what it looks at is missing. */
    private record Condition(Parameter<Boolean> inForce, BiFunction<TransferRequest, TransferFacts, Result> check) {}

    private record Result(
            Answer answer,
            Map<String, String> facts,
            @Nullable Problem problem) {}

    private static final List<Condition> CONDITIONS = List.of(
            new Condition(
                    Conditions.AUTHORISED,
                    (request, facts) -> verdict(true, NOT_AUTHORISED_TO_ACT, "role", facts.role())),
            new Condition(
                    Conditions.DECLARATION, (request, facts) -> verdict(true, NOT_AUTHORISED_TO_ACT, "declared", true)),
            new Condition(Conditions.SERVICE_OPEN, TransferConditions::serviceOpen),
            new Condition(
                    Conditions.WORKER_EXISTS,
                    (request, facts) ->
                            verdict(facts.worker() != null, WORKER_NOT_FOUND, "known", facts.worker() != null)),
            new Condition(
                    Conditions.INSIDE_OMAN,
                    onWorker(worker ->
                            verdict(worker.insideOman(), WORKER_OUTSIDE_OMAN, "insideOman", worker.insideOman()))),
            new Condition(
                    Conditions.WORKER_ACTIVE,
                    onWorker(worker -> verdict(
                            worker.status() == WorkerStatus.ACTIVE, WORKER_NOT_ACTIVE, "status", worker.status()))),
            new Condition(Conditions.EMPLOYED_BY_ANOTHER, TransferConditions::stillEmployed),
            new Condition(
                    Conditions.NOT_CURRENT_EMPLOYER,
                    (request, facts) -> verdict(
                            !request.newEmployer().equals(employerOf(facts)),
                            SAME_EMPLOYER,
                            "newEmployer",
                            request.newEmployer().value())),
            new Condition(
                    Conditions.NO_REPORT_IN_FORCE,
                    (request, facts) -> verdict(
                            !facts.reportInForce(),
                            ABSCONDING_REPORT_IN_FORCE,
                            "reportInForce",
                            facts.reportInForce())),
            new Condition(Conditions.NO_VIOLATION_REPORT, TransferConditions::noViolationReport),
            new Condition(
                    Conditions.NO_OPEN_TRANSFER,
                    (request, facts) -> verdict(
                            !facts.otherTransferOpen(),
                            TRANSFER_ALREADY_OPEN,
                            "otherTransferOpen",
                            facts.otherTransferOpen())),
            new Condition(Conditions.PERMIT_DATA_COMPLETE, onWorker(TransferConditions::permitDataComplete)),
            new Condition(
                    Conditions.LICENCE_EXISTS,
                    (request, facts) ->
                            verdict(facts.licence() != null, LICENCE_NOT_HELD, "known", facts.licence() != null)),
            new Condition(Conditions.LICENCE_HOLDER, TransferConditions::licenceHolder),
            new Condition(Conditions.LICENCE_UNUSED, onLicence(TransferConditions::licenceUnused)),
            new Condition(Conditions.LICENCE_VALID, onLicence(TransferConditions::licenceValid)),
            new Condition(Conditions.LICENCE_OCCUPATION, TransferConditions::licenceOccupation),
            new Condition(Conditions.LICENCE_SEX_NATIONALITY, TransferConditions::licencePerson),
            new Condition(
                    Conditions.EMPLOYER_ACTIVE,
                    onNewEmployer((employer, facts) ->
                            verdict(employer.active(), EMPLOYER_NOT_ACTIVE, "active", employer.active()))),
            new Condition(
                    Conditions.EMPLOYER_NOT_STOPPED,
                    onNewEmployer((employer, facts) -> verdict(
                            !employer.stoppedOn(facts.today()),
                            EMPLOYER_STOPPED,
                            "stopped",
                            employer.stoppedOn(facts.today())))),
            new Condition(Conditions.PROFESSION_OPEN, TransferConditions::professionOpen),
            new Condition(Conditions.OMANISATION_MET, onNewEmployer(TransferConditions::omanisationMet)),
            new Condition(
                    Conditions.OPEN_DEBTS,
                    onNewEmployer((employer, facts) ->
                            verdict(employer.openDebts().isZero(), OPEN_DEBTS, "openDebts", employer.openDebts()))),
            new Condition(
                    Conditions.CONTRACT_PRESENT,
                    (request, facts) -> verdict(
                            request.appointment() != null,
                            CONTRACT_MISSING,
                            "contract",
                            request.appointment() != null)));

    private TransferConditions() {}

    /** Looks at every condition. Pure; the findings stand in the order of the rules, met or not. */
    public static List<Finding> assess(TransferRequest request, TransferFacts facts) {
        Doubts doubts = new Doubts(facts.rulebook());
        TransferFacts watched = facts.under(doubts.book());
        return CONDITIONS.stream()
                .map(condition -> doubts.named(finding(condition, request, watched)))
                .toList();
    }

    /** Every condition, and where a no-approval case is claimed, its rules as well: what a dry run shows. */
    public static List<Finding> assessAll(TransferRequest request, TransferFacts facts) {
        return Stream.concat(assess(request, facts).stream(), NoApprovalRules.assess(request, facts).stream())
                .toList();
    }

    /** The problems among findings, most important first. */
    public static List<Problem> problems(List<Finding> findings) {
        return findings.stream()
                .map(Finding::problem)
                .flatMap(Stream::ofNullable)
                .sorted()
                .toList();
    }

    private static Finding finding(Condition condition, TransferRequest request, TransferFacts facts) {
        Parameter<Boolean> inForce = condition.inForce();
        RuleId rule = new RuleId(inForce.id());
        Optional<Ruled<Boolean>> ruled = facts.find(inForce);
        if (ruled.isEmpty()) {
            Problem uncovered = Problem.of(DATE_NOT_COVERED, "parameter", inForce.id());
            return new Finding(rule, Answer.NOT_MET, Citation.POLICY, Map.of(), uncovered);
        }
        Ruled<Boolean> law = ruled.get();
        Result result = law.value() ? condition.check().apply(request, facts) : notAssessed("inForce", "false");
        return new Finding(
                rule, result.answer(), law.citation(), result.facts(), result.problem(), law.from(), law.to());
    }

    private static @Nullable Object employerOf(TransferFacts facts) {
        WorkerRecord worker = facts.worker();
        return worker == null ? null : worker.employer();
    }

    /** The channel is that of the request; through which one it is answered later does not matter. */
    private static Result serviceOpen(TransferRequest request, TransferFacts facts) {
        Channel channel = facts.atCounter() ? Channel.COUNTER : Channel.ELECTRONIC;
        var rollOut = facts.value(Parameters.TRANSFER_SERVICE_OPEN);
        String where = request.jurisdiction().code();
        boolean answered = facts.role() != Role.NEW_EMPLOYER && rollOut.isOpen(request.jurisdiction());
        if (answered || rollOut.isOpen(request.jurisdiction(), channel)) {
            return new Result(Answer.MET, Map.of("governorate", where, "channel", channel.name()), null);
        }
        Problem problem = Problem.of(rollOut.isOpen(request.jurisdiction()) ? CHANNEL_NOT_OPEN : SERVICE_NOT_OPEN);
        return new Result(Answer.NOT_MET, Map.of("governorate", where, "channel", channel.name()), problem);
    }

    /** By the employer that was asked to let him go; who works for the asker by now is told so by another rule. */
    private static Result stillEmployed(TransferRequest request, TransferFacts facts) {
        if (facts.worker() == null) {
            return notAssessed("worker", "none");
        }
        Object employer = employerOf(facts);
        boolean still = request.currentEmployer().equals(employer)
                || request.newEmployer().equals(employer);
        return verdict(still, WORKER_NOT_EMPLOYED, "employed", employer != null);
    }

    /** Looked at where a report on the worker takes effect only. */
    private static Result noViolationReport(TransferRequest request, TransferFacts facts) {
        ViolationReport report = facts.violationReport();
        if (!facts.reportInForce()) {
            return notAssessed("reportInForce", "false");
        }
        return report == ViolationReport.UNKNOWN
                ? notAssessed("violationReport", report.name())
                : verdict(report == ViolationReport.NONE, VIOLATION_REPORT_ACTIVE, "violationReport", report);
    }

    private static Result permitDataComplete(WorkerRecord worker) {
        PermitRecord permit = worker.permit();
        boolean complete =
                permit != null && permit.expires() != null && !permit.category().isBlank();
        return verdict(complete, PERMIT_DATA_INCOMPLETE, "complete", complete);
    }

    private static Result licenceHolder(TransferRequest request, TransferFacts facts) {
        LicenceRecord licence = facts.licence();
        boolean held = licence != null && licence.holder().equals(request.newEmployer());
        return verdict(held, LICENCE_NOT_HELD, "held", held);
    }

    private static Result licenceUnused(LicenceRecord licence, TransferFacts facts) {
        return licence.used()
                ? verdict(false, LICENCE_USED, "used", true)
                : verdict(!facts.licenceReserved(), LICENCE_RESERVED, "reserved", facts.licenceReserved());
    }

    private static Result licenceValid(LicenceRecord licence, TransferFacts facts) {
        boolean valid = !facts.dayFor(Conditions.LICENCE_VALID).isAfter(licence.expires());
        String expires = licence.expires().toString();
        return new Result(
                valid ? Answer.MET : Answer.NOT_MET,
                Map.of("expires", expires),
                valid ? null : Problem.of(LICENCE_EXPIRED, "expired", expires));
    }

    private static Result licenceOccupation(TransferRequest request, TransferFacts facts) {
        LicenceRecord licence = facts.licence();
        if (licence == null) {
            return notAssessed("licence", "none");
        }
        boolean fits = licence.occupation().equals(request.occupation());
        return verdict(fits, LICENCE_OTHER_OCCUPATION, "occupation", licence.occupation());
    }

    private static Result licencePerson(TransferRequest request, TransferFacts facts) {
        LicenceRecord licence = facts.licence();
        WorkerRecord worker = facts.worker();
        if (licence == null || worker == null) {
            return notAssessed("licence", "none");
        }
        boolean fits = (licence.sex() == null || licence.sex() == worker.sex())
                && (licence.nationality() == null || licence.nationality().equals(worker.nationality()));
        return verdict(fits, LICENCE_OTHER_PERSON, "fits", fits);
    }

    private static Result professionOpen(TransferRequest request, TransferFacts facts) {
        boolean open = !facts.value(Parameters.PROFESSIONS_CLOSED).contains(request.occupation());
        Map<String, String> occupation = Map.of("occupation", request.occupation());
        return open
                ? new Result(Answer.MET, occupation, null)
                : new Result(Answer.NOT_MET, occupation, new Problem(PROFESSION_CLOSED, occupation));
    }

    private static Result omanisationMet(EstablishmentRecord employer, TransferFacts facts) {
        return switch (employer.omanisation()) {
            case MET -> verdict(true, OMANISATION_NOT_MET, "omanisation", employer.omanisation());
            case NOT_MET -> verdict(false, OMANISATION_NOT_MET, "omanisation", employer.omanisation());
            case UNKNOWN -> notAssessed("omanisation", "UNKNOWN");
        };
    }

    private static BiFunction<TransferRequest, TransferFacts, Result> onWorker(Function<WorkerRecord, Result> check) {
        return (request, facts) -> facts.worker() == null
                ? notAssessed("worker", "none")
                : check.apply(Objects.requireNonNull(facts.worker()));
    }

    private static BiFunction<TransferRequest, TransferFacts, Result> onLicence(
            BiFunction<LicenceRecord, TransferFacts, Result> check) {
        return (request, facts) -> facts.licence() == null
                ? notAssessed("licence", "none")
                : check.apply(Objects.requireNonNull(facts.licence()), facts);
    }

    private static BiFunction<TransferRequest, TransferFacts, Result> onNewEmployer(
            BiFunction<EstablishmentRecord, TransferFacts, Result> check) {
        return (request, facts) -> facts.newEmployer() == null
                ? notAssessed("newEmployer", "none")
                : check.apply(Objects.requireNonNull(facts.newEmployer()), facts);
    }

    private static Result verdict(boolean met, ProblemCode code, String name, Object value) {
        Map<String, String> facts = Map.of(name, value.toString());
        return met ? new Result(Answer.MET, facts, null) : new Result(Answer.NOT_MET, facts, Problem.of(code));
    }

    private static Result notAssessed(String name, String value) {
        return new Result(Answer.NOT_ASSESSED, Map.of(name, value), null);
    }
}
