package om.gov.mol.labour.absconding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import om.gov.mol.labour.absconding.AbscondingClock.Kind;
import om.gov.mol.labour.absconding.CancellationCommand.AgreeToCancellation;
import om.gov.mol.labour.absconding.CancellationCommand.AllowCancellation;
import om.gov.mol.labour.absconding.CancellationCommand.ApproveCancellation;
import om.gov.mol.labour.absconding.CancellationCommand.DenyCancellation;
import om.gov.mol.labour.absconding.CancellationCommand.PayCancellation;
import om.gov.mol.labour.absconding.CancellationCommand.RequestCancellation;
import om.gov.mol.labour.absconding.CancellationCommand.WithdrawCancellation;
import om.gov.mol.labour.absconding.CancellationState.AwaitingCancellationDecision;
import om.gov.mol.labour.absconding.CancellationState.AwaitingCancellationPayment;
import om.gov.mol.labour.absconding.CancellationState.AwaitingLeave;
import om.gov.mol.labour.absconding.CancellationState.CancellationDenied;
import om.gov.mol.labour.absconding.CancellationState.CancellationLapsed;
import om.gov.mol.labour.absconding.CancellationState.CancellationOvertaken;
import om.gov.mol.labour.absconding.CancellationState.CancellationWithdrawn;
import om.gov.mol.labour.law.ReportParameters;
import om.gov.mol.labour.notice.NoticeKind;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.party.Role;
import org.junit.jupiter.api.Test;

/** The employer wants the report gone. */
class CancellingTest {

    private static final RequestCancellation RETURNED = new RequestCancellation("WORKER_RETURNED");
    private static final ApproveCancellation YES = new ApproveCancellation("SETTLED");
    private static final DenyCancellation NO = new DenyCancellation("WORKER_DISAGREES", "");

    @Test
    void withinThirtyDaysFeeAndDuesAreToBePaidAndAfterThemAnOfficersLeaveIsNeeded() {
        assertThat(asked(Life.inForce().on("2026-03-31"))).isInstanceOf(AwaitingCancellationPayment.class);
        Life late = Life.inForce().on("2026-04-01");
        assertThat(asked(late)).isInstanceOf(AwaitingLeave.class);
        assertThat(late.report().cancellation().orElseThrow().late()).isTrue();
        late.officer(Life.SECOND_OFFICER, new AllowCancellation("AGREED"));
        assertThat(state(late)).isInstanceOf(AwaitingCancellationPayment.class);
        assertThat(late.told(NoticeKind.CANCELLATION_ALLOWED, Role.EMPLOYER)).containsOnlyKeys("until");
        assertThat(late.report().deadlines())
                .extracting("kind")
                .containsExactly("CANCELLATION_PAYMENT_REMINDER", "CANCELLATION_PAYMENT", "LIFE");
    }

    @Test
    void inAnAmnestyEveryReportMayBeCancelledInTime() {
        Life life = Life.inForce()
                .law(ReportParameters.CANCELLATION_DAYS, "36600 CALENDAR")
                .on("2029-03-31");
        assertThat(asked(life)).isInstanceOf(AwaitingCancellationPayment.class);
    }

    @Test
    void whereNothingIsDueAnOfficerDecidesAtOnce() {
        Life life = Life.inForce();
        life.world.fee = "0.000";
        life.world.dues = "0.000";
        assertThat(asked(life)).isInstanceOf(AwaitingCancellationDecision.class);
        Life late = Life.inForce().on("2026-06-01");
        late.world.fee = "0.000";
        late.world.dues = "0.000";
        assertThat(asked(late)).isInstanceOf(AwaitingLeave.class);
        late.officer(Life.SECOND_OFFICER, new AllowCancellation("AGREED"));
        assertThat(state(late)).isInstanceOf(AwaitingCancellationDecision.class);
        assertThat(late.told(NoticeKind.CANCELLATION_ALLOWED, Role.EMPLOYER))
                .isEqualTo(Map.of("wording", "nothingDue"));
    }

    @Test
    void aCostThatNobodyKnowsOrAReasonThatNobodyKnowsIsRefused() {
        Life life = Life.inForce();
        assertThat(life.refused(Role.EMPLOYER, new RequestCancellation("BAD_LUCK")))
                .containsExactly(ProblemCode.REASON_NOT_VALID);
        life.world.tariffsKnown = false;
        assertThat(life.refused(Role.EMPLOYER, RETURNED)).containsExactly(ProblemCode.TARIFF_UNKNOWN);
    }

    @Test
    void whatIsNotInForceCannotBeCancelled() {
        assertThat(Life.begins().registered().refused(Role.EMPLOYER, RETURNED))
                .containsExactly(ProblemCode.REPORT_NOT_IN_FORCE);
    }

    @Test
    void anApprovedCancellationEndsTheReportAndFreesTheWorker() {
        Life life = paid().officer(Life.SECOND_OFFICER, YES);
        assertThat(life.state()).isInstanceOf(ReportState.Cancelled.class);
        assertThat(life.effects())
                .containsExactly(
                        "registry.WorkerRestored",
                        "agency.PASSPORTS.LIFT_ALERT",
                        "case.reportEnded",
                        "tell.REPORT_CANCELLED.worker",
                        "tell.REPORT_CANCELLED.employer");
        assertThat(life.ledger().held()).isEqualTo(Bills.omr("120.000"));
        assertThat(life.ledger().used()).isEqualTo(Bills.omr("70.000"));
        assertThat(life.report().deadlines()).isEmpty();
    }

    @Test
    void anOpenObjectionIsDecidedFirstUnlessTheWorkerAgrees() {
        Life life = paid().objects();
        assertThat(life.refused(Life.SECOND_OFFICER, YES)).containsExactly(ProblemCode.OBJECTION_OPEN);
        life.does(Role.WORKER, new AgreeToCancellation()).officer(Life.SECOND_OFFICER, YES);
        assertThat(life.state()).isInstanceOf(ReportState.Cancelled.class);
        assertThat(life.report().objection().orElseThrow().state()).isInstanceOf(ObjectionState.Moot.class);
        assertThat(life.report().deadlines()).isEmpty();
    }

    @Test
    void aDeniedCancellationGivesTheFeeBackAndKeepsTheDues() {
        Life life = paid();
        assertThat(life.ledger().held()).isEqualTo(Bills.omr("190.000"));
        assertThat(life.refused(Life.SECOND_OFFICER, new DenyCancellation("BAD_LUCK", "")))
                .containsExactly(ProblemCode.REASON_NOT_VALID);
        life.officer(Life.SECOND_OFFICER, NO);
        assertThat(state(life)).isInstanceOf(CancellationDenied.class);
        assertThat(life.state()).isInstanceOf(ReportState.InForce.class);
        assertThat(life.effects())
                .containsExactly(
                        "refund." + World.ID.value() + "-p2-r1",
                        "tell.CANCELLATION_ENDED.worker",
                        "tell.CANCELLATION_ENDED.employer");
        assertThat(life.ledger().underWay()).isEqualTo(Bills.omr("50.000"));
        assertThat(life.ledger().used()).isEqualTo(Bills.omr("20.000"));
        assertThat(life.told(NoticeKind.CANCELLATION_ENDED, Role.WORKER)).containsEntry("reason", "WORKER_DISAGREES");
    }

    @Test
    void theRulebookMayKeepTheFeeAndWhereThereWasNoneNothingGoesBack() {
        Life kept = paid().law(ReportParameters.CANCELLATION_FEE_BACK, "false").officer(Life.SECOND_OFFICER, NO);
        assertThat(kept.ledger().used()).isEqualTo(Bills.omr("70.000"));
        Life none = Life.inForce();
        none.world.fee = "0.000";
        none.does(Role.EMPLOYER, RETURNED).pays(new PayCancellation()).officer(Life.SECOND_OFFICER, NO);
        assertThat(none.ledger().used()).isEqualTo(Bills.omr("20.000"));
        assertThat(none.ledger().underWay()).isEqualTo(Bills.NOTHING);
    }

    @Test
    void whoTakesItBackOrDoesNotPayMayAskAgainUnderAnotherNumber() {
        Life life = Life.inForce().does(Role.EMPLOYER, RETURNED).does(Role.EMPLOYER, new WithdrawCancellation());
        assertThat(state(life)).isInstanceOf(CancellationWithdrawn.class);
        life.does(Role.EMPLOYER, RETURNED).does(Role.EMPLOYER, new PayCancellation());
        assertThat(life.refused(Role.EMPLOYER, new PayCancellation())).containsExactly(ProblemCode.PAYMENT_IN_PROGRESS);
        life.falls(Kind.CANCELLATION_PAYMENT);
        assertThat(state(life)).isInstanceOf(CancellationLapsed.class);
        assertThat(life.report().payments().get(1).status().isOpen()).isFalse();
        life.does(Role.EMPLOYER, RETURNED);
        assertThat(life.report().cancellations())
                .extracting(Cancellation::reference)
                .containsExactly("CN-7K2M9QXW4A-C", "CN-7K2M9QXW4A-C.2", "CN-7K2M9QXW4A-C.3");
    }

    @Test
    void aReportThatEndsByItselfOvertakesTheRequestAndGivesTheFeeBack() {
        Life life = paid().objects().upheld();
        assertThat(state(life)).isInstanceOf(CancellationOvertaken.class);
        assertThat(life.ledger().underWay()).isEqualTo(Bills.omr("50.000"));
        assertThat(life.effects()).contains("tell.CANCELLATION_ENDED.employer");
    }

    @Test
    void silenceDecidesNothing() {
        Life life = paid().falls(Kind.CANCELLATION).falls(Kind.CANCELLATION);
        assertThat(state(life)).isInstanceOf(AwaitingCancellationDecision.class);
        assertThat(life.report().attention()).containsExactly("ESCALATED:CANCELLATION");
    }

    private static Life paid() {
        return Life.inForce().does(Role.EMPLOYER, RETURNED).pays(new PayCancellation());
    }

    private static CancellationState asked(Life life) {
        return state(life.does(Role.EMPLOYER, RETURNED));
    }

    private static CancellationState state(Life life) {
        return life.report().cancellation().orElseThrow().state();
    }
}
