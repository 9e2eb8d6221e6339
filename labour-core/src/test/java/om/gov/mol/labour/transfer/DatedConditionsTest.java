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
}
