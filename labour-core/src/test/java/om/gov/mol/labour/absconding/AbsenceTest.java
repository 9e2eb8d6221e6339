package om.gov.mol.labour.absconding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import om.gov.mol.labour.law.ReportParameters;
import om.gov.mol.labour.outcome.Finding.Answer;
import om.gov.mol.labour.outcome.Problem;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.party.Role;
import org.junit.jupiter.api.Test;

/** Seven days of absence, three months of wages, and the proof that is attached. */
class AbsenceTest {

    private final World world = new World();

    @Test
    void sevenFullDaysOfAbsenceAreEnoughAndSixAreNot() {
        assertThat(absent("2026-02-22")).isNull();
        Problem problem = absent("2026-02-23");
        assertThat(problem)
                .isEqualTo(new Problem(ProblemCode.ABSENCE_TOO_SHORT, Map.of("days", "7", "since", "2026-02-23")));
    }

    @Test
    void theRulebookMayAskForMoreThanSevenDays() {
        world.law(ReportParameters.ABSENCE_REACH, "MORE_THAN");
        assertThat(absent("2026-02-22")).isNotNull();
        assertThat(absent("2026-02-21")).isNull();
    }

    @Test
    void workingDaysOfAbsenceLeaveOutFridaysSaturdaysAndHolidays() {
        world.law(ReportParameters.ABSENCE_DAYS, "WORKING");
        assertThat(Absence.days(LocalDate.of(2026, 2, 19), facts())).isEqualTo(6);
        assertThat(absent("2026-02-19")).isNotNull();
        assertThat(absent("2026-02-18")).isNull();
        world.holidays.add(LocalDate.of(2026, 2, 25));
        assertThat(absent("2026-02-18")).isNotNull();
        assertThat(absent("2026-02-17")).isNull();
    }

    @Test
    void aDayInTheFutureIsNoAbsence() {
        assertThat(Absence.days(LocalDate.of(2026, 3, 9), facts())).isZero();
        assertThat(Absence.days(LocalDate.of(2026, 3, 1), facts())).isZero();
        assertThat(Absence.days(LocalDate.of(2026, 2, 28), facts())).isEqualTo(1);
    }

    @Test
    void threeMonthsOfWagesAreProvenOrTheReportIsRefused() {
        assertThat(wages(3)).isEqualTo(Answer.MET);
        assertThat(wages(2)).isEqualTo(Answer.NOT_MET);
    }

    @Test
    void whoWorkedForTwoMonthsOnlyNeedsTwoMonthsOfProof() {
        world.hiredOn = LocalDate.of(2025, 11, 20);
        assertThat(wages(2)).isEqualTo(Answer.MET);
        assertThat(wages(1)).isEqualTo(Answer.NOT_MET);
        world.hiredOn = null;
        assertThat(wages(2)).isEqualTo(Answer.NOT_MET);
    }

    @Test
    void whoHasBeenInTheCountryForLessThanAMonthNeedsNoProof() {
        world.enteredOn = LocalDate.of(2026, 1, 2);
        assertThat(wages(0)).isEqualTo(Answer.MET);
        world.enteredOn = LocalDate.of(2026, 1, 1);
        assertThat(wages(0)).isEqualTo(Answer.NOT_MET);
        world.enteredOn = null;
        assertThat(wages(0)).isEqualTo(Answer.NOT_MET);
    }

    @Test
    void whatTheRegistryDoesNotProveAndADocumentClaimsAnOfficerLooksAt() {
        world.wagesProven = 0;
        assertThat(Absence.wagesProven(world.request(), facts()).answer()).isEqualTo(Answer.NOT_ASSESSED);
    }

    @Test
    void anIndividualsWrittenWordIsEnoughAndAnEstablishmentsIsNot() {
        Set<String> word = Set.of("WAGE_STATEMENT");
        world.wagesProven = 0;
        assertThat(Absence.wagesProven(world.request().corrected(World.LEFT, "", word), facts())
                        .answer())
                .isEqualTo(Answer.NOT_MET);
        world.reporter = World.PERSON;
        world.employedBy = World.PERSON;
        assertThat(Absence.wagesProven(world.request().corrected(World.LEFT, "", word), facts())
                        .answer())
                .isEqualTo(Answer.MET);
        assertThat(problems(world.request())).isEmpty();
        world.policies.put("report.evidence.wages.statementEnough", "false");
        assertThat(Absence.wagesProven(world.request().corrected(World.LEFT, "", word), facts())
                        .answer())
                .isEqualTo(Answer.NOT_MET);
    }

    @Test
    void missingEvidenceIsNamedInOneOrder() {
        assertThat(problems(world.request().corrected(World.LEFT, "", Set.of())))
                .containsExactly(Problem.of(ProblemCode.EVIDENCE_MISSING, "missing", "ADDRESS, MUNICIPALITY_LICENCE"));
        world.reporter = World.PERSON;
        world.employedBy = World.PERSON;
        assertThat(problems(world.request().corrected(World.LEFT, "", Set.of())))
                .isEmpty();
    }

    @Test
    void anIndividualWhoseWagesAreProvenAttachesNothing() {
        world.reporter = World.PERSON;
        world.employedBy = World.PERSON;
        world.wagesProven = 0;
        assertThat(problems(world.request().corrected(World.LEFT, "", Set.of())))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.WAGES_NOT_PROVEN);
        world.wagesProven = 3;
        assertThat(problems(world.request().corrected(World.LEFT, "", Set.of())))
                .isEmpty();
    }

    private Answer wages(int months) {
        world.wagesProven = months;
        ReportRequest request = world.request().corrected(World.LEFT, "", Set.of());
        return Absence.wagesProven(request, facts()).answer();
    }

    private Problem absent(String since) {
        ReportRequest request = world.request().corrected(LocalDate.parse(since), "", World.PROOF);
        return Absence.longEnough(request, facts()).problem();
    }

    private List<Problem> problems(ReportRequest request) {
        return AbscondingConditions.problems(AbscondingConditions.assessAll(request, facts()));
    }

    private AbscondingFacts facts() {
        return world.facts(Role.EMPLOYER);
    }
}
