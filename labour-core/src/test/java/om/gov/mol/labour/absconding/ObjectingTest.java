package om.gov.mol.labour.absconding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import om.gov.mol.labour.absconding.AbscondingClock.Kind;
import om.gov.mol.labour.absconding.ObjectionCommand.AdmitObjection;
import om.gov.mol.labour.absconding.ObjectionCommand.DismissObjection;
import om.gov.mol.labour.absconding.ObjectionCommand.FileObjection;
import om.gov.mol.labour.absconding.ObjectionCommand.RefuseObjection;
import om.gov.mol.labour.absconding.ObjectionCommand.UpholdObjection;
import om.gov.mol.labour.absconding.ObjectionCommand.WithdrawObjection;
import om.gov.mol.labour.absconding.ReportCommand.RecordReached;
import om.gov.mol.labour.law.ReportParameters;
import om.gov.mol.labour.lifecycle.ChangeRegistry;
import om.gov.mol.labour.notice.NoticeKind;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.registry.RegistryChange.FalseReportRecorded;
import om.gov.mol.labour.registry.RegistryChange.GroundlessObjectionRecorded;
import org.junit.jupiter.api.Test;

/** The worker says that the report is false. */
class ObjectingTest {

    private static final FileObjection AT_WORK = new FileObjection("WAS_AT_WORK", "I was at work", Set.of("PHOTO"));

    @Test
    void onTheSixtiethDayAnObjectionIsInTimeAndTheDayAfterItIsLate() {
        Life inTime = Life.inForce().on("2026-04-30").does(Role.WORKER, AT_WORK);
        assertThat(objection(inTime).state()).isInstanceOf(ObjectionState.AwaitingDecision.class);
        assertThat(inTime.told(NoticeKind.OBJECTION_FILED, Role.EMPLOYER)).containsEntry("ground", "WAS_AT_WORK");

        Life late = Life.inForce().on("2026-05-01").does(Role.WORKER, AT_WORK);
        assertThat(objection(late).state()).isInstanceOf(ObjectionState.AwaitingAdmission.class);
        assertThat(late.effects()).containsExactly("tell.OBJECTION_LATE.worker");
    }

    @Test
    void anObjectionKeepsItsNumberItsGroundAndWhoFiledIt() {
        Objection filed = objection(Life.inForce().does(Role.REPRESENTATIVE, AT_WORK));
        assertThat(filed.reference()).isEqualTo("OB-7K2M9QXW4A-C");
        assertThat(filed.filedBy()).isEqualTo(Role.REPRESENTATIVE);
        assertThat(filed.evidence()).containsExactly("PHOTO");
        assertThat(filed.filedAt()).isEqualTo(Instant.parse("2026-03-01T06:00:00Z"));
        assertThat(filed.toString()).doesNotContain("I was");
    }

    @Test
    void aGroundThatTheRulebookDoesNotKnowIsRefused() {
        FileObjection unknown = new FileObjection("BAD_LUCK", "", Set.of());
        assertThat(Life.inForce().refused(Role.WORKER, unknown)).containsExactly(ProblemCode.REASON_NOT_VALID);
        assertThat(Life.inForce().on("2026-09-01").refused(Role.WORKER, unknown))
                .containsExactly(ProblemCode.REASON_NOT_VALID);
    }

    @Test
    void againstAReportThatIsNotInForceThereIsNothingToObjectTo() {
        assertThat(Life.begins().registered().refused(Role.WORKER, AT_WORK))
                .containsExactly(ProblemCode.REPORT_NOT_IN_FORCE);
    }

    @Test
    void aLateObjectionIsAdmittedOrNotByAnOfficer() {
        Life late = Life.inForce().on("2026-09-01").objects();
        late.officer(Life.SECOND_OFFICER, new AdmitObjection("HOSPITAL"));
        assertThat(objection(late).state()).isInstanceOf(ObjectionState.AwaitingDecision.class);
        assertThat(late.told(NoticeKind.OBJECTION_FILED, Role.WORKER)).containsEntry("ground", "WAS_AT_WORK");

        Life refused = Life.inForce().on("2026-09-01").objects();
        assertThat(refused.refused(Life.SECOND_OFFICER, new RefuseObjection("BAD_LUCK")))
                .containsExactly(ProblemCode.REASON_NOT_VALID);
        refused.officer(Life.SECOND_OFFICER, new RefuseObjection("FILED_LATE"));
        assertThat(objection(refused).state()).isInstanceOf(ObjectionState.NotAdmitted.class);
        assertThat(refused.told(NoticeKind.OBJECTION_ENDED, Role.WORKER))
                .isEqualTo(Map.of("reason", "FILED_LATE", "wording", "notAdmitted"));
        assertThat(refused.refused(Role.WORKER, AT_WORK)).containsExactly(ProblemCode.NOT_IN_THIS_STATE);
    }

    @Test
    void whileTheWorkerHasNotBeenReachedNothingComesLate() {
        Life life = Life.begins().registered();
        life.notDelivered("REPORT_REGISTERED.worker", "SMS").notDelivered("REPORT_REGISTERED.worker", "EMAIL");
        life.paysTicket().approved();
        assertThat(life.told(NoticeKind.REPORT_APPROVED, Role.WORKER)).isEqualTo(Map.of("wording", "notReached"));
        life.on("2027-12-31").objects();
        assertThat(objection(life).state()).isInstanceOf(ObjectionState.AwaitingDecision.class);
    }

    @Test
    void fromTheDayOnWhichAnOfficerReachesHimHisSixtyDaysRun() {
        Life life = Life.inForce().law(ReportParameters.OBJECTION_FROM, "DELIVERY");
        life.notDelivered("REPORT_APPROVED.worker", "SMS").notDelivered("REPORT_APPROVED.worker", "EMAIL");
        life.on("2026-10-01").officer(Life.FIRST_OFFICER, new RecordReached("by telephone"));
        assertThat(life.report().unreached()).isEmpty();
        life.on("2026-12-01").objects();
        assertThat(objection(life).state()).isInstanceOf(ObjectionState.AwaitingAdmission.class);
    }

    @Test
    void whereTheTimeRunsFromDeliveryItDoesNotRunAtApproval() {
        Life life =
                Life.begins().law(ReportParameters.OBJECTION_FROM, "DELIVERY").registered();
        life.paysTicket().approved();
        assertThat(life.report().tookEffect().orElseThrow().objectionFrom()).isNull();
        assertThat(life.told(NoticeKind.REPORT_APPROVED, Role.EMPLOYER)).isEqualTo(Map.of("wording", "notReached"));
        assertThat(life.on("2027-01-01")
                        .objects()
                        .report()
                        .objection()
                        .orElseThrow()
                        .state())
                .isInstanceOf(ObjectionState.AwaitingDecision.class);
    }

    @Test
    void whoApprovedTheReportDecidesNothingAboutTheObjection() {
        Life life = Life.inForce().objects();
        assertThat(life.refused(Life.FIRST_OFFICER, new UpholdObjection("PROVEN")))
                .containsExactly(ProblemCode.SAME_OFFICER);
        assertThat(life.refused(Life.FIRST_OFFICER, new DismissObjection("ABSENCE_PROVEN", false, "")))
                .containsExactly(ProblemCode.SAME_OFFICER);
        life.law(ReportParameters.OBJECTION_SAME_OFFICER, "ALLOWED");
        life.officer(Life.FIRST_OFFICER, new UpholdObjection("PROVEN"));
        assertThat(life.state()).isInstanceOf(ReportState.Revoked.class);
    }

    @Test
    void anUpheldObjectionUndoesEverythingInOneStep() {
        Life life = Life.inForce().objects().on("2026-03-20").upheld();
        assertThat(life.state()).isInstanceOf(ReportState.Revoked.class);
        assertThat(objection(life).state()).isInstanceOf(ObjectionState.Upheld.class);
        assertThat(life.report().alert()).isEqualTo(Alert.LIFT_ASKED);
        assertThat(life.effects())
                .containsExactly(
                        "registry.WorkerRestored",
                        "agency.PASSPORTS.LIFT_ALERT",
                        "case.reportEnded",
                        "registry.FalseReportRecorded",
                        "tell.REPORT_REVOKED.worker",
                        "tell.REPORT_REVOKED.employer");
        assertThat(life.told(NoticeKind.REPORT_REVOKED, Role.WORKER)).isEqualTo(Map.of("reason", "OBJECTION_UPHELD"));
        assertThat(life.report().deadlines()).isEmpty();
        assertThat(life.report().claims()).isEmpty();
    }

    @Test
    void aFalseReportIsOnRecordWithTheRangeOfItsFine() {
        Life life = Life.inForce()
                .law(ReportParameters.OBJECTION_EFFECTS, "SUSPENDED")
                .objects();
        life.on("2026-03-20").does(Role.PASSPORTS, new ReportCommand.Departed(World.LEFT, Leaving.AT_OWN_COST));
        life.upheld();
        FalseReportRecorded recorded =
                (FalseReportRecorded) life.effect(ChangeRegistry.class).change();
        assertThat(recorded.employer()).isEqualTo(World.FIRM);
        assertThat(recorded.report()).isEqualTo(World.REFERENCE);
        assertThat(recorded.fineLeast()).isEqualTo(Bills.omr("100.000"));
        assertThat(recorded.fineMost()).isEqualTo(Bills.omr("500.000"));
    }

    @Test
    void aDismissedObjectionLeavesTheReportAndAGroundlessOneIsRecorded() {
        Life life = Life.inForce().objects();
        life.officer(Life.SECOND_OFFICER, new DismissObjection("ABSENCE_PROVEN", true, "seen elsewhere"));
        assertThat(life.state()).isInstanceOf(ReportState.InForce.class);
        assertThat(life.told(NoticeKind.OBJECTION_ENDED, Role.WORKER))
                .isEqualTo(Map.of(
                        "reason",
                        "ABSENCE_PROVEN",
                        "wording",
                        "groundlessFined",
                        "least",
                        "400.000",
                        "most",
                        "800.000"));
        GroundlessObjectionRecorded recorded =
                (GroundlessObjectionRecorded) life.effect(ChangeRegistry.class).change();
        assertThat(recorded.fineLeast()).isEqualTo(Bills.omr("400.000"));
        assertThat(recorded.fineMost()).isEqualTo(Bills.omr("800.000"));

        Life fair = Life.inForce().objects();
        fair.officer(Life.SECOND_OFFICER, new DismissObjection("ABSENCE_PROVEN", false, ""));
        assertThat(fair.effects()).noneMatch(label -> label.startsWith("registry"));
        assertThat(fair.told(NoticeKind.OBJECTION_ENDED, Role.WORKER)).isEqualTo(Map.of("reason", "ABSENCE_PROVEN"));
        assertThat(fair.report().deadlines()).extracting("kind").containsExactly("LIFE");
    }

    @Test
    void whereTheRulebookSaysSoTheEffectsRestUntilTheObjectionIsDecided() {
        Life life = Life.begins()
                .law(ReportParameters.OBJECTION_EFFECTS, "SUSPENDED")
                .registered();
        life.paysTicket().approved().objects();
        assertThat(life.report().alert()).isEqualTo(Alert.LIFT_ASKED);
        assertThat(life.effects()).contains("registry.WorkerRestored", "agency.PASSPORTS.LIFT_ALERT");
        life.does(Role.WORKER, new WithdrawObjection());
        assertThat(life.report().alert()).isEqualTo(Alert.SET_ASKED);
        assertThat(life.effects()).contains("registry.WorkerLeft", "agency.PASSPORTS.SET_ALERT", "case.reportInForce");
    }

    @Test
    void afterALateObjectionWasTakenBackNothingIsUndoneThatNeverRested() {
        Life life = Life.begins()
                .law(ReportParameters.OBJECTION_EFFECTS, "SUSPENDED")
                .registered();
        life.paysTicket().approved().on("2026-09-01").objects();
        assertThat(life.report().alert()).isEqualTo(Alert.SET_ASKED);
        life.does(Role.WORKER, new WithdrawObjection());
        assertThat(life.effects()).allMatch(label -> label.startsWith("tell."));
    }

    @Test
    void whoTookHisObjectionBackMayObjectAgainUnderAnotherNumber() {
        Life life = Life.inForce()
                .objects()
                .does(Role.WORKER, new WithdrawObjection())
                .objects();
        assertThat(life.report().objections())
                .extracting(Objection::reference)
                .containsExactly("OB-7K2M9QXW4A-C", "OB-7K2M9QXW4A-C.2");
    }

    @Test
    void silenceNeverDecidesItIsSaidAgainAndAgain() {
        Life life = Life.inForce().objects();
        Instant first = life.deadline(Kind.OBJECTION).due();
        life.falls(Kind.OBJECTION);
        assertThat(objection(life).isOpen()).isTrue();
        assertThat(life.report().attention()).containsExactly("ESCALATED:OBJECTION");
        assertThat(life.deadline(Kind.OBJECTION).due()).isAfter(first);
        assertThat(life.falls(Kind.OBJECTION).report().attention()).containsExactly("ESCALATED:OBJECTION");
    }

    private static Objection objection(Life life) {
        return life.report().objection().orElseThrow();
    }
}
