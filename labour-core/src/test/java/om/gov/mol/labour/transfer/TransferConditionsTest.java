package om.gov.mol.labour.transfer;

import static om.gov.mol.labour.transfer.Given.everythingInOrder;
import static om.gov.mol.labour.transfer.People.employer;
import static om.gov.mol.labour.transfer.People.licence;
import static om.gov.mol.labour.transfer.People.permit;
import static om.gov.mol.labour.transfer.People.worker;
import static om.gov.mol.labour.transfer.Said.rules;
import static om.gov.mol.labour.transfer.Transfers.request;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import om.gov.mol.labour.law.Conditions;
import om.gov.mol.labour.outcome.Citation;
import om.gov.mol.labour.outcome.Confidence;
import om.gov.mol.labour.outcome.Finding;
import om.gov.mol.labour.outcome.Finding.Answer;
import om.gov.mol.labour.outcome.Problem;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.registry.PermitRecord;
import om.gov.mol.labour.registry.WorkerStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** The conditions of a transfer: met, not met and not assessed. */
class TransferConditionsTest {

    @Test
    void whereEverythingIsInOrderEveryRuleInForceIsMet() {
        List<Finding> findings = assess(everythingInOrder());

        assertThat(rules(findings, Answer.MET))
                .containsExactly(
                        "authorised",
                        "declaration",
                        "serviceOpen",
                        "workerExists",
                        "insideOman",
                        "workerActive",
                        "employedByAnother",
                        "notCurrentEmployer",
                        "noReportInForce",
                        "noOpenTransfer",
                        "permitDataComplete",
                        "licenceExists",
                        "licenceHolder",
                        "licenceUnused",
                        "licenceValid",
                        "licenceOccupation",
                        "employerActive",
                        "employerNotStopped",
                        "professionOpen",
                        "contractPresent");
        assertThat(rules(findings, Answer.NOT_ASSESSED))
                .containsExactly("noViolationReport", "licenceSexNationality", "omanisationMet", "openDebts");
        assertThat(TransferConditions.problems(findings)).isEmpty();
        assertThat(findings).hasSize(Said.CONDITIONS);
    }

    @Test
    void aFindingNamesItsRuleItsSourceAndWhatItLookedAt() {
        Finding report = finding(everythingInOrder(), "noReportInForce");

        assertThat(report.citation())
                .isEqualTo(new Citation("MD 270/2018", report.citation().article(), Confidence.OFFICIAL_ABSTRACT));
        assertThat(report.facts()).containsExactly(Map.entry("reportInForce", "false"));
        assertThat(report.problem()).isNull();
    }

    @Test
    void aRuleThatIsSwitchedOffIsNotAssessed() {
        Finding active = finding(
                everythingInOrder()
                        .law(Conditions.WORKER_ACTIVE, "false")
                        .worker(worker().status(WorkerStatus.LEFT_WORK).record()),
                "workerActive");

        assertThat(active.answer()).isEqualTo(Answer.NOT_ASSESSED);
        assertThat(active.facts()).containsExactly(Map.entry("inForce", "false"));
        assertThat(active.citation().decision()).isEqualTo("host");
    }

    @Test
    void problemsStandInOrderOfPrecedenceWhateverTheOrderOfTheRules() {
        List<Finding> findings = assess(everythingInOrder()
                .otherTransferOpen()
                .newEmployer(employer().notActive().record())
                .worker(worker().outsideOman().employer(People.NEW).record())
                .licence(licence(People.THIRD, "mason", "2026-12-31", false)));

        assertThat(TransferConditions.problems(findings))
                .extracting(Problem::code)
                .containsExactly(
                        ProblemCode.WORKER_OUTSIDE_OMAN,
                        ProblemCode.SAME_EMPLOYER,
                        ProblemCode.TRANSFER_ALREADY_OPEN,
                        ProblemCode.LICENCE_NOT_HELD,
                        ProblemCode.EMPLOYER_NOT_ACTIVE);
        assertThat(TransferConditions.problems(reversed(findings))).isEqualTo(TransferConditions.problems(findings));
    }

    @Test
    void aWorkerOutsideOmanCannotBeTransferred() {
        Given outside = everythingInOrder().worker(worker().outsideOman().record());

        assertRefused(outside, "insideOman", Problem.of(ProblemCode.WORKER_OUTSIDE_OMAN), "insideOman", "false");
        assertMet(everythingInOrder(), "insideOman", "insideOman", "true");
    }

    @ParameterizedTest
    @EnumSource(names = "ACTIVE", mode = Mode.EXCLUDE)
    void aWorkerWhoIsNotAtWorkCannotBeTransferred(WorkerStatus status) {
        Given gone = everythingInOrder().worker(worker().status(status).record());

        assertRefused(gone, "workerActive", Problem.of(ProblemCode.WORKER_NOT_ACTIVE), "status", status.name());
        assertMet(everythingInOrder(), "workerActive", "status", "ACTIVE");
    }

    @Test
    void aWorkerWithoutEmployerCannotBeTransferred() {
        Given free = everythingInOrder().worker(worker().employer(null).record());

        assertRefused(free, "employedByAnother", Problem.of(ProblemCode.WORKER_NOT_EMPLOYED), "employed", "false");
        assertMet(free, "notCurrentEmployer", "newEmployer", "1000002");
        assertMet(everythingInOrder(), "employedByAnother", "employed", "true");
    }

    @Test
    void nobodyTakesOverHisOwnWorker() {
        Given own = everythingInOrder().worker(worker().employer(People.NEW).record());

        assertRefused(own, "notCurrentEmployer", Problem.of(ProblemCode.SAME_EMPLOYER), "newEmployer", "1000002");
        assertMet(everythingInOrder(), "notCurrentEmployer", "newEmployer", "1000002");
        assertMet(everythingInOrder().worker(null), "notCurrentEmployer", "newEmployer", "1000002");
    }

    @Test
    void aReportInForceBarsATransfer() {
        Given reported = everythingInOrder().reportInForce();

        assertRefused(
                reported,
                "noReportInForce",
                Problem.of(ProblemCode.ABSCONDING_REPORT_IN_FORCE),
                "reportInForce",
                "true");
        assertMet(everythingInOrder().reportUnderReview(), "noReportInForce", "reportInForce", "false");
    }

    @Test
    void oneTransferOfAWorkerAtATime() {
        Given second = everythingInOrder().otherTransferOpen();

        assertRefused(
                second, "noOpenTransfer", Problem.of(ProblemCode.TRANSFER_ALREADY_OPEN), "otherTransferOpen", "true");
        assertMet(everythingInOrder(), "noOpenTransfer", "otherTransferOpen", "false");
    }

    @Test
    void aPermitWithoutEndOrCategoryIsIncomplete() {
        Problem incomplete = Problem.of(ProblemCode.PERMIT_DATA_INCOMPLETE);
        for (var permit : new PermitRecord[] {
            null, permit("CATEGORY_3", null), permit("", "2026-02-28"), permit(" ", "2026-02-28")
        }) {
            Given known = everythingInOrder().worker(worker().permit(permit).record());
            assertRefused(known, "permitDataComplete", incomplete, "complete", "false");
        }
        assertMet(everythingInOrder(), "permitDataComplete", "complete", "true");
    }

    @Test
    void whoeverGetsAsFarAsTheConditionsWasFoundAuthorisedAndHasDeclaredTheTruth() {
        assertMet(everythingInOrder().by(Role.OFFICER), "authorised", "role", "OFFICER");
        assertMet(everythingInOrder(), "declaration", "declared", "true");
    }

    @Test
    void aWorkerWhoWorksForAThirdByNowIsNotTheCurrentEmployersToLetGo() {
        Given moved = everythingInOrder().worker(worker().employer(People.THIRD).record());

        assertRefused(moved, "employedByAnother", Problem.of(ProblemCode.WORKER_NOT_EMPLOYED), "employed", "true");
    }

    @Test
    void aWorkerNobodyKnowsCannotBeTransferred() {
        Problem unknown = Problem.of(ProblemCode.WORKER_NOT_FOUND);

        assertRefused(everythingInOrder().worker(null), "workerExists", unknown, "known", "false");
        assertMet(everythingInOrder(), "workerExists", "known", "true");
    }

    @Test
    void whatIsSaidOfAWorkerNobodyKnowsIsNotAssessed() {
        Given unknown = everythingInOrder().worker(null).law(Conditions.LICENCE_SEX_NATIONALITY, "true");

        for (String rule : List.of("insideOman", "workerActive", "employedByAnother", "permitDataComplete")) {
            assertNotAssessed(unknown, rule, "worker", "none");
        }
        assertNotAssessed(unknown, "licenceSexNationality", "licence", "none");
    }

    private static List<Finding> reversed(List<Finding> findings) {
        List<Finding> all = new ArrayList<>(findings);
        Collections.reverse(all);
        return all;
    }

    static List<Finding> assess(Given given) {
        return TransferConditions.assess(request(), given.facts());
    }

    static Finding finding(Given given, String rule) {
        return finding(given, request(), rule);
    }

    static Finding finding(Given given, TransferRequest request, String rule) {
        return Said.finding(TransferConditions.assess(request, given.facts()), "transfer.condition." + rule);
    }

    static void assertMet(Given given, String rule, String fact, String value) {
        assertFinding(finding(given, rule), Answer.MET, null, fact, value);
    }

    static void assertNotAssessed(Given given, String rule, String fact, String value) {
        assertNotAssessed(given, request(), rule, fact, value);
    }

    static void assertNotAssessed(Given given, TransferRequest request, String rule, String fact, String value) {
        assertFinding(finding(given, request, rule), Answer.NOT_ASSESSED, null, fact, value);
    }

    static void assertRefused(Given given, String rule, Problem problem, String fact, String value) {
        assertRefused(given, request(), rule, problem, fact, value);
    }

    static void assertRefused(
            Given given, TransferRequest request, String rule, Problem problem, String fact, String value) {
        assertFinding(finding(given, request, rule), Answer.NOT_MET, problem, fact, value);
    }

    private static void assertFinding(Finding finding, Answer answer, Problem problem, String fact, String value) {
        assertThat(finding.answer()).isEqualTo(answer);
        assertThat(finding.problem()).isEqualTo(problem);
        assertThat(finding.facts()).containsExactly(Map.entry(fact, value));
    }
}
