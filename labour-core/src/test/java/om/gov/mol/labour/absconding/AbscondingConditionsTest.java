package om.gov.mol.labour.absconding;

import static om.gov.mol.labour.outcome.ProblemCode.ABSENCE_TOO_SHORT;
import static om.gov.mol.labour.outcome.ProblemCode.CHANNEL_NOT_OPEN;
import static om.gov.mol.labour.outcome.ProblemCode.DATE_NOT_COVERED;
import static om.gov.mol.labour.outcome.ProblemCode.EVIDENCE_MISSING;
import static om.gov.mol.labour.outcome.ProblemCode.KNOWN_DEPARTURE;
import static om.gov.mol.labour.outcome.ProblemCode.NO_SUCH_EMPLOYEE;
import static om.gov.mol.labour.outcome.ProblemCode.PRIOR_DISPUTE;
import static om.gov.mol.labour.outcome.ProblemCode.REPORTER_NOT_ACTIVE;
import static om.gov.mol.labour.outcome.ProblemCode.REPORTER_STOPPED;
import static om.gov.mol.labour.outcome.ProblemCode.REPORT_ALREADY_OPEN;
import static om.gov.mol.labour.outcome.ProblemCode.RESIGNATION_ACCEPTED;
import static om.gov.mol.labour.outcome.ProblemCode.SERVICE_NOT_OPEN;
import static om.gov.mol.labour.outcome.ProblemCode.TRANSFER_APPROVED_BEFORE;
import static om.gov.mol.labour.outcome.ProblemCode.WAGES_NOT_PROVEN;
import static om.gov.mol.labour.outcome.ProblemCode.WORKER_NOT_ACTIVE;
import static om.gov.mol.labour.outcome.ProblemCode.WORKER_ON_LEAVE;
import static om.gov.mol.labour.outcome.ProblemCode.WORKER_OUTSIDE_OMAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import om.gov.mol.labour.absconding.ReportCommand.Register;
import om.gov.mol.labour.law.ReportConditions;
import om.gov.mol.labour.law.ReportParameters;
import om.gov.mol.labour.outcome.Finding;
import om.gov.mol.labour.outcome.Problem;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.party.Governorate;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.registry.ServiceStop;
import om.gov.mol.labour.registry.WorkerStatus;
import org.junit.jupiter.api.Test;

/** What stands in the way of a report, and what does not. */
class AbscondingConditionsTest {

    private final World world = new World();

    @Test
    void whereEverythingIsInOrderNothingStandsInTheWay() {
        assertThat(refused(world.request())).isEmpty();
        assertThat(findings(world.request()))
                .hasSize(19)
                .allSatisfy(finding -> assertThat(finding.answer()).isEqualTo(Finding.Answer.MET))
                .extracting(finding -> finding.rule().value())
                .doesNotHaveDuplicates()
                .first()
                .isEqualTo(ReportConditions.EMPLOYED_HERE.id());
    }

    @Test
    void aRuleSaysOnWhichUnconfirmedValuesItRestsBesides() {
        Finding absent = findings(world.request()).stream()
                .filter(finding -> finding.rule().value().equals(ReportConditions.ABSENT_LONG_ENOUGH.id()))
                .findFirst()
                .orElseThrow();

        assertThat(absent.citation().unconfirmed()).isFalse();
        assertThat(absent.besides()).contains("report.minAbsence.days").isSorted();
        assertThat(absent.restsOnUnconfirmed()).isTrue();
    }

    @Test
    void eachBarRefusesByItself() {
        bars(NO_SUCH_EMPLOYEE, bad -> bad.employedBy = World.ANOTHER);
        bars(NO_SUCH_EMPLOYEE, bad -> bad.workerKnown = false);
        bars(WORKER_OUTSIDE_OMAN, bad -> bad.insideOman = false);
        bars(WORKER_NOT_ACTIVE, bad -> bad.status = WorkerStatus.LEFT_WORK);
        bars(REPORT_ALREADY_OPEN, bad -> bad.otherReport = true);
        bars(WORKER_ON_LEAVE, bad -> bad.onLeave = true);
        bars(TRANSFER_APPROVED_BEFORE, bad -> bad.transferApproved = true);
        bars(REPORTER_NOT_ACTIVE, bad -> bad.employerActive = false);
        bars(
                REPORTER_STOPPED,
                bad -> bad.stops.add(new ServiceStop("WPS", LocalDate.of(2026, 2, 1), LocalDate.of(2026, 3, 1))));
        bars(RESIGNATION_ACCEPTED, bad -> bad.resigned = true);
        bars(PRIOR_DISPUTE, bad -> bad.disputePending = true);
        bars(WAGES_NOT_PROVEN, AbscondingConditionsTest::withoutWages);
    }

    private static void bars(ProblemCode code, Consumer<World> bad) {
        World world = new World();
        bad.accept(world);
        ReportRequest request = world.request().corrected(World.LEFT, "", Set.of("MUNICIPALITY_LICENCE", "ADDRESS"));
        assertThat(codes(request, world)).containsExactly(code);
    }

    private static void withoutWages(World world) {
        world.wagesProven = 2;
    }

    @Test
    void aStopThatEndedYesterdayBarsNothing() {
        world.stops.add(new ServiceStop("WPS", LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 28)));
        assertThat(refused(world.request())).isEmpty();
    }

    @Test
    void aWorkerWhoLeftWithTheEmployersKnowledgeIsNotReported() {
        ReportRequest plain = world.request();
        ReportRequest known = new ReportRequest(
                plain.worker(), plain.employer(), Governorate.MUSCAT, World.LEFT, "", plain.evidence(), true);
        assertThat(refused(known)).containsExactly(KNOWN_DEPARTURE);
    }

    @Test
    void everyReasonIsGivenAtOnceTheMostImportantFirst() {
        world.insideOman = false;
        world.onLeave = true;
        world.employerActive = false;
        world.wagesProven = 0;
        List<ProblemCode> all =
                refused(world.request().corrected(world.facts(Role.EMPLOYER).today(), "", Set.of()));
        assertThat(all)
                .isSorted()
                .containsExactlyInAnyOrder(
                        WORKER_OUTSIDE_OMAN,
                        WORKER_ON_LEAVE,
                        REPORTER_NOT_ACTIVE,
                        WAGES_NOT_PROVEN,
                        EVIDENCE_MISSING,
                        ABSENCE_TOO_SHORT);
    }

    @Test
    void aConditionThatIsNotInForceIsNotAssessedAndNeverSilentlyMet() {
        world.onLeave = true;
        world.law(ReportConditions.NOT_ON_LEAVE, "false");
        assertThat(refused(world.request())).isEmpty();
        assertThat(finding(ReportConditions.NOT_ON_LEAVE.id()).answer()).isEqualTo(Finding.Answer.NOT_ASSESSED);
        assertThat(finding(ReportConditions.NOT_ON_LEAVE.id()).facts()).containsEntry("inForce", "false");
    }

    @Test
    void beforeTheServiceExistedNoConditionIsSilentlyMet() {
        world.on("2016-01-01");
        assertThat(refused(world.request())).contains(DATE_NOT_COVERED);
    }

    @Test
    void beforeTheDecisionOf2018SevenDaysOfAbsenceWereNoCondition() {
        world.on("2018-02-03");
        assertThat(finding(ReportConditions.ABSENT_LONG_ENOUGH.id()).answer()).isEqualTo(Finding.Answer.NOT_ASSESSED);
    }

    @Test
    void theServiceOpensByGovernorateAndChannel() {
        world.law(ReportParameters.SERVICE_OPEN, "OM-MA:ELECTRONIC");
        ReportRequest plain = world.request();
        ReportRequest dhofar = new ReportRequest(
                plain.worker(), plain.employer(), Governorate.DHOFAR, World.LEFT, "", plain.evidence(), false);
        assertThat(refused(plain)).isEmpty();
        assertThat(refused(dhofar)).containsExactly(SERVICE_NOT_OPEN);
        world.atCounter = true;
        assertThat(refused(plain)).containsExactly(CHANNEL_NOT_OPEN);
    }

    @Test
    void anOpenTransferAndAComplaintAreShownToTheOfficerAndRefuseNothing() {
        world.transferOpen = true;
        world.disputePending = true;
        world.disputeSince = World.LEFT;
        assertThat(refused(world.request())).isEmpty();
        assertThat(AbscondingConditions.review(world.request(), world.facts(Role.OFFICER)))
                .extracting(finding -> finding.answer().name() + finding.facts())
                .containsExactly("NOT_MET{disputePending=true}", "NOT_MET{transferOpen=true}");
    }

    @Test
    void aDisputeBarsOnlyWhereItAroseBeforeTheWorkerLeft() {
        world.disputePending = true;
        world.disputeSince = World.LEFT.minusDays(1);
        assertThat(refused(world.request())).containsExactly(PRIOR_DISPUTE);
        world.disputeSince = World.LEFT;
        assertThat(refused(world.request())).isEmpty();
        world.disputeSince = World.LEFT.minusDays(1);
        world.disputePending = false;
        assertThat(refused(world.request())).isEmpty();
    }

    @Test
    void anAcceptedResignationBarsForThirtyDaysAndTellsUntilWhen() {
        world.resigned = true;
        world.resignedOn = LocalDate.of(2026, 1, 30);
        Problem problem =
                AbscondingConditions.problems(findings(world.request())).get(0);
        assertThat(problem).isEqualTo(Problem.of(RESIGNATION_ACCEPTED, "until", "2026-03-01"));
        world.on("2026-03-02");
        assertThat(refused(world.request())).isEmpty();
        world.resignedOn = null;
        assertThat(refused(world.request())).containsExactly(RESIGNATION_ACCEPTED);
    }

    @Test
    void aDryRunSaysWhatTheRegistrationWouldSay() {
        world.onLeave = true;
        Life life = Life.begins();
        life.world.onLeave = true;
        assertThat(life.refused(Role.EMPLOYER, new Register(world.request()))).isEqualTo(refused(world.request()));
    }

    private Finding finding(String rule) {
        return findings(world.request()).stream()
                .filter(finding -> finding.rule().value().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private List<Finding> findings(ReportRequest request) {
        return AbscondingConditions.assessAll(request, world.facts(Role.EMPLOYER));
    }

    private List<ProblemCode> refused(ReportRequest request) {
        return codes(request, world);
    }

    private static List<ProblemCode> codes(ReportRequest request, World world) {
        return AbscondingConditions.problems(AbscondingConditions.assessAll(request, world.facts(Role.EMPLOYER)))
                .stream()
                .map(Problem::code)
                .toList();
    }
}
