package om.gov.mol.labour.transfer;

import static om.gov.mol.labour.transfer.Given.everythingInOrder;
import static om.gov.mol.labour.transfer.People.worker;
import static om.gov.mol.labour.transfer.TransferConditionsTest.assertMet;
import static om.gov.mol.labour.transfer.TransferConditionsTest.assertNotAssessed;
import static om.gov.mol.labour.transfer.TransferConditionsTest.assertRefused;
import static om.gov.mol.labour.transfer.TransferConditionsTest.finding;
import static om.gov.mol.labour.transfer.Transfers.request;
import static om.gov.mol.labour.transfer.Transfers.withoutContract;
import static org.assertj.core.api.Assertions.assertThat;

import om.gov.mol.labour.law.Conditions;
import om.gov.mol.labour.law.Parameter;
import om.gov.mol.labour.law.Parameters;
import om.gov.mol.labour.outcome.Citation;
import om.gov.mol.labour.outcome.Finding;
import om.gov.mol.labour.outcome.Finding.Answer;
import om.gov.mol.labour.outcome.Problem;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.registry.ViolationReport;
import om.gov.mol.labour.registry.WorkerStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From when on a condition holds, and which day counts. */
class DatedConditionsTest {

    @Test
    void aDayBeforeTheFirstLawIsRefusedByName() {
        Finding uncovered = finding(everythingInOrder().on("2016-12-12"), "insideOman");

        assertThat(uncovered.answer()).isEqualTo(Answer.NOT_MET);
        assertThat(uncovered.problem())
                .isEqualTo(Problem.of(ProblemCode.DATE_NOT_COVERED, "parameter", "transfer.condition.insideOman"));
        assertThat(uncovered.citation()).isEqualTo(Citation.POLICY);
        assertThat(uncovered.facts()).isEmpty();
        assertThat(finding(everythingInOrder().on("2016-12-13"), "insideOman").answer())
                .isEqualTo(Answer.NOT_ASSESSED);
    }

    @ParameterizedTest
    @CsvSource({"WORKER_ACTIVE,2017-12-25,2017-12-26", "NO_REPORT_IN_FORCE,2018-09-11,2018-09-12"})
    void aRuleBeginsOnItsDay(String rule, String before, String from) throws ReflectiveOperationException {
        var inForce = (Parameter<?>) Conditions.class.getField(rule).get(null);
        String name = inForce.id().replace("transfer.condition.", "");
        Given bad = everythingInOrder()
                .reportInForce()
                .worker(worker().status(WorkerStatus.LEFT_WORK).record());

        assertNotAssessed(bad.on(before), name, "inForce", "false");
        assertThat(finding(bad.on(from), name).answer()).isEqualTo(Answer.NOT_MET);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-22, ACTIVE, NOT_ASSESSED",
        "2025-06-23, ACTIVE, NOT_MET",
        "2025-06-23, NONE, MET",
        "2025-06-23, UNKNOWN, NOT_ASSESSED",
        "2025-12-31, ACTIVE, NOT_MET",
        "2025-12-31, NONE, MET",
        "2026-01-01, ACTIVE, NOT_ASSESSED"
    })
    void inTheWindowOf2025AReportBarsOnlyWhoIsReportedForAViolationToo(
            String day, ViolationReport violation, Answer answer) {
        Given reported = everythingInOrder()
                .reportInForce()
                .violationReport(violation)
                .worker(worker().status(WorkerStatus.LEFT_WORK).record())
                .on(day);
        boolean inWindow = day.startsWith("2025-") && !day.equals("2025-06-22");

        assertThat(finding(reported, "noViolationReport").answer()).isEqualTo(answer);
        assertThat(finding(reported, "noViolationReport").problem())
                .isEqualTo(answer == Answer.NOT_MET ? Problem.of(ProblemCode.VIOLATION_REPORT_ACTIVE) : null);
        Answer barred = inWindow ? Answer.NOT_ASSESSED : Answer.NOT_MET;
        assertThat(finding(reported, "noReportInForce").answer()).isEqualTo(barred);
        assertThat(finding(reported, "workerActive").answer()).isEqualTo(barred);
    }

    @Test
    void whoIsNotReportedAsLeftIsNotAskedForViolations() {
        Given ordinary =
                everythingInOrder().violationReport(ViolationReport.ACTIVE).on("2025-07-01");

        assertNotAssessed(ordinary, "noViolationReport", "reportInForce", "false");
    }

    @Test
    void aFindingSaysWhetherASourceConfirmsItsRule() {
        Given ordinary = everythingInOrder().on("2026-03-01");

        assertThat(finding(ordinary, "licenceOccupation").restsOnUnconfirmed()).isTrue();
        assertThat(finding(ordinary, "insideOman").restsOnUnconfirmed()).isFalse();
        assertThat(finding(ordinary, "openDebts").restsOnUnconfirmed())
                .as("not looked at")
                .isFalse();
    }

    @Test
    void theNewContractIsAConditionFrom2021OnByTheDayOfSubmission() {
        Given old = everythingInOrder().on("2021-02-01").submittedOn("2020-12-31");
        Given recent = everythingInOrder().on("2021-02-01").submittedOn("2021-01-01");

        assertNotAssessed(old, withoutContract(), "contractPresent", "inForce", "false");
        assertRefused(
                recent,
                withoutContract(),
                "contractPresent",
                Problem.of(ProblemCode.CONTRACT_MISSING),
                "contract",
                "false");
        assertMet(recent, "contractPresent", "contract", "true");
    }

    @Test
    void aClosedProfessionIsNamed() {
        Given law = everythingInOrder().law(Parameters.PROFESSIONS_CLOSED, "mason,driver");

        assertRefused(
                law,
                request(),
                "professionOpen",
                Problem.of(ProblemCode.PROFESSION_CLOSED, "occupation", "mason"),
                "occupation",
                "mason");
        assertMet(
                everythingInOrder().law(Parameters.PROFESSIONS_CLOSED, "driver"),
                "professionOpen",
                "occupation",
                "mason");
    }

    @Test
    void aProfessionClosesOnItsDayForRequestsThatWereMadeBefore() {
        TransferRequest asked = request("MD-501/2024:WAVE-1", Transfers.JOB, null);
        Given before = everythingInOrder().on("2024-09-01").submittedOn("2024-08-01");
        Given after = everythingInOrder().on("2024-09-02").submittedOn("2024-08-01");

        assertThat(finding(before, asked, "professionOpen").answer()).isEqualTo(Answer.MET);
        assertThat(finding(after, asked, "professionOpen").answer()).isEqualTo(Answer.NOT_MET);
    }

    @ParameterizedTest
    @CsvSource({
        "MD-235/2022:1-207, 2022-06-30, 2022-07-01",
        "MD-501/2024:WAVE-1, 2024-09-01, 2024-09-02",
        "MD-501/2024:240-244, 2024-12-31, 2025-01-01",
        "MD-501/2024:245-247, 2025-12-31, 2026-01-01",
        "MD-501/2024:248-249, 2026-12-31, 2027-01-01"
    })
    void eachWaveClosesItsProfessionsOnItsDayAndForGood(String list, String before, String from) {
        TransferRequest asked = request(list, Transfers.JOB, null);

        assertThat(finding(everythingInOrder().on(before), asked, "professionOpen")
                        .answer())
                .isEqualTo(Answer.MET);
        for (String day : new String[] {from, "2027-01-02"}) {
            assertThat(finding(everythingInOrder().on(day), asked, "professionOpen")
                            .answer())
                    .isEqualTo(Answer.NOT_MET);
        }
    }
}
