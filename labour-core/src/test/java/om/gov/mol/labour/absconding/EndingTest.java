package om.gov.mol.labour.absconding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import om.gov.mol.labour.absconding.AbscondingClock.Kind;
import om.gov.mol.labour.absconding.ObjectionCommand.DismissObjection;
import om.gov.mol.labour.absconding.ReportCommand.AgencyAcknowledged;
import om.gov.mol.labour.absconding.ReportCommand.Departed;
import om.gov.mol.labour.absconding.ReportCommand.Stop;
import om.gov.mol.labour.absconding.ReportCommand.Withdraw;
import om.gov.mol.labour.absconding.ReportCommand.WorkerMoved;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.registry.AgencyRequest;
import org.junit.jupiter.api.Test;

/** How a report that took effect ends, and what still may follow. */
class EndingTest {

    private static final Departed GONE = new Departed(LocalDate.of(2026, 5, 1), Leaving.AT_OWN_COST);

    @Test
    void aLifeThatIsOverWaitsForAnOpenObjectionAndEndsWhenItIsDecided() {
        Life life = Life.inForce().on("2030-02-28").objects().falls(Kind.LIFE);
        assertThat(life.state()).isInstanceOf(ReportState.InForce.class);
        assertThat(life.report().attention()).containsExactly("ESCALATED:OBJECTION");
        assertThat(life.deadline(Kind.LIFE).due()).isAfter(life.world.now);
        life.officer(Life.SECOND_OFFICER, new ObjectionCommand.AdmitObjection("HOSPITAL"));
        life.officer(Life.SECOND_OFFICER, new DismissObjection("ABSENCE_PROVEN", false, ""));
        assertThat(life.falls(Kind.LIFE).state()).isInstanceOf(ReportState.Lapsed.class);
    }

    @Test
    void aReportThatLapsesRestoresTheWorkerAndIsToldToBoth() {
        Life life = Life.inForce().falls(Kind.LIFE);
        assertThat(life.effects())
                .containsExactly(
                        "registry.WorkerRestored",
                        "agency.PASSPORTS.LIFT_ALERT",
                        "case.reportEnded",
                        "tell.REPORT_LAPSED.worker",
                        "tell.REPORT_LAPSED.employer");
        assertThat(life.report().claims()).isEmpty();
    }

    @Test
    void aWorkerWhoWasNeverReachedCanProveAReportFalseThatHasLapsed() {
        Life life = Life.inForce()
                .notDelivered("REPORT_APPROVED.worker", "SMS")
                .notDelivered("REPORT_APPROVED.worker", "EMAIL")
                .falls(Kind.LIFE);
        assertThat(life.state()).isInstanceOf(ReportState.Lapsed.class);
        life.objects();
        assertThat(life.report().objection().orElseThrow().state()).isInstanceOf(ObjectionState.AwaitingDecision.class);
        life.upheld();
        assertThat(life.state()).isInstanceOf(ReportState.Revoked.class);
        assertThat(life.effects())
                .containsExactly(
                        "registry.FalseReportRecorded", "tell.REPORT_REVOKED.worker", "tell.REPORT_REVOKED.employer");
    }

    @Test
    void whoLetHisTimePassObjectsLateToALapsedReportAsToAnyOther() {
        Life life = Life.inForce().falls(Kind.LIFE).objects();
        assertThat(life.report().objection().orElseThrow().state())
                .isInstanceOf(ObjectionState.AwaitingAdmission.class);
    }

    @Test
    void whileAnObjectionKeepsTheReportInForceItsTicketIsNotPaidBack() {
        Life life = Life.inForce().on("2030-02-28").objects().falls(Kind.LIFE);
        assertThat(life.refused(
                        Role.EMPLOYER, new DepositCommand.RequestRefund(RefundGround.PERIOD_OVER, Samples.ACCOUNT)))
                .containsExactly(ProblemCode.REFUND_GROUND_NOT_MET);
        life.officer(Life.SECOND_OFFICER, new ObjectionCommand.RefuseObjection("FILED_LATE"));
        life.falls(Kind.LIFE);
        assertThat(life.state()).isInstanceOf(ReportState.Lapsed.class);
        life.asksBack(RefundGround.PERIOD_OVER);
    }

    @Test
    void aDepartureLiftsTheAlertAndLeavesAnOpenObjectionToBeDecided() {
        Life life = Life.inForce().objects().does(Role.PASSPORTS, GONE);
        assertThat(life.state()).isInstanceOf(ReportState.Departed.class);
        assertThat(life.report().objection().orElseThrow().isOpen()).isTrue();
        assertThat(life.effects())
                .containsExactly(
                        "registry.WorkerDeparted",
                        "agency.PASSPORTS.LIFT_ALERT",
                        "case.reportEnded",
                        "tell.REPORT_DEPARTED.worker",
                        "tell.REPORT_DEPARTED.employer");
        life.upheld();
        assertThat(life.state()).isInstanceOf(ReportState.Revoked.class);
        assertThat(life.effects()).as("he is no longer employed here").doesNotContain("registry.WorkerRestored");
    }

    @Test
    void aWorkerWhoMovedKeepsHisRecordAndHisObjection() {
        Life life = Life.inForce().objects().does(Role.CASE, new WorkerMoved());
        assertThat(life.state()).isInstanceOf(ReportState.Transferred.class);
        assertThat(life.report().objection().orElseThrow().isOpen()).isTrue();
        assertThat(life.report().deadlines()).extracting("kind").contains("CLAIM", "OBJECTION");
        life.upheld();
        assertThat(life.report().deadlines())
                .as("a false report gives the ticket back at any time")
                .isEmpty();
    }

    @Test
    void anOfficerWhoTakesTheReportBackOvertakesACancellationButNeverAnObjection() {
        Life life = Life.inForce()
                .objects()
                .does(Role.EMPLOYER, new CancellationCommand.RequestCancellation("WORKER_RETURNED"));
        assertThat(life.refused(Life.FIRST_OFFICER, new Stop("COURT_ORDER", "")))
                .containsExactly(ProblemCode.OBJECTION_OPEN);
        life.does(Role.WORKER, new ObjectionCommand.WithdrawObjection());
        assertThat(life.refused(Life.FIRST_OFFICER, new Stop("BAD_LUCK", "")))
                .containsExactly(ProblemCode.REASON_NOT_VALID);
        life.officer(Life.FIRST_OFFICER, new Stop("COURT_ORDER", ""));
        assertThat(life.report().cancellation().orElseThrow().state())
                .isInstanceOf(CancellationState.CancellationOvertaken.class);
        assertThat(life.report().deadlines()).isEmpty();
    }

    @Test
    void aDepartureThatIsHeardOfTooEarlyOrTooLateIsPutOnTheOfficersList() {
        Life early = Life.begins().registered().does(Role.PASSPORTS, GONE);
        assertThat(early.report().attention()).containsExactly("DEPARTED_BEFORE_DECISION");
        early.does(Role.EMPLOYER, new Withdraw()).does(Role.PASSPORTS, GONE);
        assertThat(early.report().attention()).containsExactly("DEPARTED_BEFORE_DECISION", "LATE_ANSWER:departed");
        assertThat(early.state()).isInstanceOf(ReportState.Closed.class);
    }

    @Test
    void theAlertIsWhatPassportsHaveAcknowledgedAndAnOvertakenAnswerIsNoNews() {
        AgencyAcknowledged set = new AgencyAcknowledged(AgencyRequest.Kind.SET_ALERT);
        AgencyAcknowledged lifted = new AgencyAcknowledged(AgencyRequest.Kind.LIFT_ALERT);
        Life life = Life.inForce();
        assertThat(life.report().alert()).isEqualTo(Alert.SET_ASKED);
        assertThat(lifted.changes(Alert.SET_ASKED)).isFalse();
        assertThat(life.does(Role.CASE, set).report().alert()).isEqualTo(Alert.SET);
        life.objects().upheld();
        assertThat(life.report().alert()).isEqualTo(Alert.LIFT_ASKED);
        assertThat(set.changes(Alert.LIFT_ASKED)).isFalse();
        assertThat(life.does(Role.CASE, lifted).report().alert()).isEqualTo(Alert.LIFTED);
        assertThat(Set.of(Alert.NONE, Alert.SET, Alert.LIFTED)).noneMatch(lifted::changes);
    }
}
