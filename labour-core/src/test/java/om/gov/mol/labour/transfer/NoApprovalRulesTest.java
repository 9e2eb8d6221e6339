package om.gov.mol.labour.transfer;

import static om.gov.mol.labour.transfer.Given.everythingInOrder;
import static om.gov.mol.labour.transfer.NoApprovalCase.CONTRACT_ENDED;
import static om.gov.mol.labour.transfer.NoApprovalCase.DISMISSED;
import static om.gov.mol.labour.transfer.NoApprovalCase.FALSE_REPORT;
import static om.gov.mol.labour.transfer.NoApprovalCase.NO_CONTRACT_AFTER_RENEWAL;
import static om.gov.mol.labour.transfer.NoApprovalCase.PERMIT_EXPIRED_NO_CONTRACT;
import static om.gov.mol.labour.transfer.People.permit;
import static om.gov.mol.labour.transfer.People.worker;
import static om.gov.mol.labour.transfer.Transfers.claiming;
import static om.gov.mol.labour.transfer.Transfers.request;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import om.gov.mol.labour.law.Parameters;
import om.gov.mol.labour.outcome.Confidence;
import om.gov.mol.labour.outcome.Finding;
import om.gov.mol.labour.outcome.Finding.Answer;
import om.gov.mol.labour.outcome.Problem;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.registry.PermitRecord;
import om.gov.mol.labour.transfer.People.Worker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The cases in which the current employer is not asked. */
class NoApprovalRulesTest {

    @Test
    void onTheApprovalPathNothingIsLookedAt() {
        assertThat(NoApprovalRules.assess(request(), everythingInOrder().facts()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"FALSE_REPORT", "NO_CONTRACT_AFTER_RENEWAL"})
    void theFiveCasesAreLawFrom29July2021(NoApprovalCase claimed) {
        Finding before = inForce(claimed, everythingInOrder().on("2021-07-28"));
        Finding from = inForce(claimed, everythingInOrder().on("2021-07-29"));

        assertThat(before.answer()).isEqualTo(Answer.NOT_MET);
        assertThat(before.problem()).isEqualTo(Problem.of(ProblemCode.NO_APPROVAL_CASE_NOT_IN_FORCE));
        assertThat(from.answer()).isEqualTo(Answer.MET);
        assertThat(from.problem()).isNull();
        assertThat(from.facts()).containsExactly(Map.entry("case", claimed.name()));
        assertThat(from.citation().confidence()).isEqualTo(Confidence.LAW_FIRM);
    }

    @Test
    void aFalseReportIsLawFrom12September2018() {
        Finding before = inForce(FALSE_REPORT, everythingInOrder().on("2018-09-11"));
        Finding from = inForce(FALSE_REPORT, everythingInOrder().on("2018-09-12"));

        assertThat(before.answer()).isEqualTo(Answer.NOT_MET);
        assertThat(before.problem()).isEqualTo(Problem.of(ProblemCode.NO_APPROVAL_CASE_NOT_IN_FORCE));
        assertThat(from.answer()).isEqualTo(Answer.MET);
        assertThat(from.citation().confidence()).isEqualTo(Confidence.PRESS);
        assertThat(inForce(FALSE_REPORT, everythingInOrder().on("2021-07-29")).answer())
                .isEqualTo(Answer.MET);
    }

    @ParameterizedTest
    @CsvSource({"2025-09-30, NOT_MET", "2025-10-01, MET", "2025-10-02, MET"})
    void aRenewalWithoutAContractIsACaseFromOctober2025(String day, Answer answer) {
        Finding finding = inForce(NO_CONTRACT_AFTER_RENEWAL, everythingInOrder().on(day));

        assertThat(finding.answer()).isEqualTo(answer);
        assertThat(finding.citation().confidence())
                .isEqualTo(answer == Answer.MET ? Confidence.PRESS : Confidence.LAW_FIRM);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "2026-01-29, none, MET",
                "2026-01-30, none, NOT_MET",
                "2026-03-01, none, NOT_MET",
                "2026-01-29, 2026-02-28, MET",
                "2026-01-29, 2026-03-01, NOT_MET",
                "none, none, NOT_ASSESSED"
            })
    void thirtyDaysAfterSuchARenewalTheWorkerMayGo(LocalDate renewed, String contractEnds, Answer answer) {
        Worker worker = worker().permit(new PermitRecord(People.PERMIT, "CATEGORY_3", renewed, null));

        assertThat(fits(NO_CONTRACT_AFTER_RENEWAL, contractEnds == null ? worker : worker.contract(true, contractEnds))
                        .answer())
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"0, MET", "365, MET", "366, NOT_MET"})
    void aWorkerIsFreeOfWhoReportedHimFalselyForAYear(int daysAgo, Answer answer) {
        Given freed = everythingInOrder().freedAt(People.NOW.minus(Duration.ofDays(daysAgo)));

        Finding finding = both(FALSE_REPORT, freed).get(1);

        assertThat(finding.answer()).isEqualTo(answer);
        assertThat(finding.problem())
                .isEqualTo(answer == Answer.MET ? null : Problem.of(ProblemCode.NO_APPROVAL_CASE_CONTRADICTED));
    }

    @Test
    void withoutAFalseReportNobodyIsFreed() {
        assertThat(fits(FALSE_REPORT, worker()).answer()).isEqualTo(Answer.NOT_MET);
    }

    @Test
    void theDayOfTheRequestSaysWhichCasesAreLaw() {
        Given late = everythingInOrder().submittedOn("2021-07-28").on("2021-08-20");

        assertThat(inForce(DISMISSED, late).answer()).isEqualTo(Answer.NOT_MET);
    }

    @Test
    void aCaseThatIsNotInTheListIsNotLawWhateverElseIs() {
        Given one = everythingInOrder().law(Parameters.NO_APPROVAL_CASES, "DISMISSED");

        assertThat(inForce(DISMISSED, one).answer()).isEqualTo(Answer.MET);
        assertThat(inForce(CONTRACT_ENDED, one).answer()).isEqualTo(Answer.NOT_MET);
    }

    @ParameterizedTest
    @EnumSource(
            value = NoApprovalCase.class,
            names = {"DISMISSED", "COURT_JUDGMENT", "BANKRUPTCY_OR_LIQUIDATION"})
    void whatOnlyADocumentProvesIsLeftToTheOfficer(NoApprovalCase claimed) {
        Finding finding = fits(claimed, worker());

        assertThat(finding.answer()).isEqualTo(Answer.NOT_ASSESSED);
        assertThat(finding.problem()).isNull();
        assertThat(finding.facts()).containsExactly(Map.entry("case", claimed.name()));
    }

    @Test
    void nothingIsSaidOfAWorkerNobodyKnows() {
        Given unknown = everythingInOrder().worker(null);

        assertThat(both(PERMIT_EXPIRED_NO_CONTRACT, unknown).get(1).answer()).isEqualTo(Answer.NOT_ASSESSED);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-28, MET", "2026-03-01, NOT_MET", "2027-01-01, NOT_MET"})
    void aPermitIsExpiredFromTheDayAfterItsLast(String expires, Answer answer) {
        Finding finding = fits(PERMIT_EXPIRED_NO_CONTRACT, worker().permit(permit("CATEGORY_3", expires)));

        assertThat(finding.answer()).isEqualTo(answer);
        assertThat(finding.problem())
                .isEqualTo(answer == Answer.MET ? null : Problem.of(ProblemCode.NO_APPROVAL_CASE_CONTRADICTED));
    }

    @Test
    void aPermitThatTheRegistryDoesNotHaveIsNotValid() {
        assertThat(fits(PERMIT_EXPIRED_NO_CONTRACT, worker().permit(null)).answer())
                .isEqualTo(Answer.MET);
        assertThat(fits(PERMIT_EXPIRED_NO_CONTRACT, worker().permit(permit("CATEGORY_3", null)))
                        .answer())
                .isEqualTo(Answer.MET);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "open",
            value = {
                "true, 2026-02-28, MET",
                "true, 2026-03-01, NOT_MET",
                "true, open, NOT_MET",
                "false, 2026-03-01, MET",
                "false, open, MET"
            })
    void aRegisteredContractThatRunsContradictsTheExpiredPermit(boolean registered, String ends, Answer answer) {
        assertThat(fits(PERMIT_EXPIRED_NO_CONTRACT, worker().contract(registered, ends))
                        .answer())
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "open",
            value = {"2026-02-28, MET", "2026-03-01, NOT_MET", "open, NOT_MET"})
    void aContractHasEndedFromTheDayAfterItsLast(String ends, Answer answer) {
        assertThat(fits(CONTRACT_ENDED, worker().contract(true, ends)).answer()).isEqualTo(answer);
    }

    @Test
    void withoutAContractInTheRegistryItsEndIsNotAssessed() {
        assertThat(fits(CONTRACT_ENDED, worker()).answer()).isEqualTo(Answer.NOT_ASSESSED);
    }

    @Test
    void aDryRunShowsTheRulesOfTheClaimedCaseAfterAllConditions() {
        TransferFacts facts = everythingInOrder().facts();
        List<Finding> plain = TransferConditions.assess(claiming(DISMISSED), facts);
        List<Finding> all = TransferConditions.assessAll(claiming(DISMISSED), facts);

        assertThat(all).startsWith(plain.toArray(Finding[]::new)).hasSize(plain.size() + 2);
        assertThat(all.subList(plain.size(), all.size()))
                .extracting(finding -> finding.rule().value())
                .containsExactly("transfer.noApproval.inForce", "transfer.noApproval.fitsRegistry");
        assertThat(TransferConditions.assessAll(request(), facts))
                .isEqualTo(TransferConditions.assess(request(), facts));
    }

    private static Finding inForce(NoApprovalCase claimed, Given given) {
        return both(claimed, given).get(0);
    }

    private static Finding fits(NoApprovalCase claimed, Worker worker) {
        return both(claimed, everythingInOrder().worker(worker.record())).get(1);
    }

    private static List<Finding> both(NoApprovalCase claimed, Given given) {
        return NoApprovalRules.assess(claiming(claimed), given.facts());
    }
}
