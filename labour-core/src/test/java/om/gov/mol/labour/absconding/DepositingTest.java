package om.gov.mol.labour.absconding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import om.gov.mol.labour.absconding.AbscondingClock.Kind;
import om.gov.mol.labour.absconding.DepositCommand.ApproveRefund;
import om.gov.mol.labour.absconding.DepositCommand.DenyRefund;
import om.gov.mol.labour.absconding.DepositCommand.RequestRefund;
import om.gov.mol.labour.absconding.DepositCommand.RetryRefund;
import om.gov.mol.labour.absconding.DepositCommand.WithdrawRefund;
import om.gov.mol.labour.absconding.DepositState.Forfeited;
import om.gov.mol.labour.absconding.DepositState.Held;
import om.gov.mol.labour.absconding.DepositState.RefundRequested;
import om.gov.mol.labour.absconding.DepositState.RefundUnderWay;
import om.gov.mol.labour.absconding.DepositState.Refunded;
import om.gov.mol.labour.absconding.DepositState.Used;
import om.gov.mol.labour.absconding.ReportCommand.Departed;
import om.gov.mol.labour.absconding.ReportCommand.Stop;
import om.gov.mol.labour.absconding.ReportCommand.Withdraw;
import om.gov.mol.labour.law.ReportParameters;
import om.gov.mol.labour.notice.NoticeKind;
import om.gov.mol.labour.outcome.Problem;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.payment.RefundStatus;
import org.junit.jupiter.api.Test;

/** Where the 120 rials of the ticket go. */
class DepositingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    @Test
    void aTicketIsDueThenHeldAndAWithdrawnReportSendsItBackByItself() {
        Life life = Life.begins().registered();
        assertThat(life.deposit()).isEqualTo(new DepositState.Due());
        assertThat(life.paysTicket().ledger().held()).isEqualTo(Bills.omr("120.000"));
        life.does(Role.EMPLOYER, new Withdraw());
        assertThat(life.deposit()).isInstanceOf(RefundUnderWay.class);
        assertThat(life.told(NoticeKind.REFUND_STARTED, Role.EMPLOYER)).containsEntry("amount", "120.000");
        assertThat(life.report().isOver()).isFalse();
        life.refundIs(RefundStatus.REFUNDED);
        assertThat(life.deposit()).isInstanceOf(Refunded.class);
        assertThat(life.ledger().refunded()).isEqualTo(Bills.omr("120.000"));
        assertThat(life.report().isOver()).isTrue();
    }

    @Test
    void aTicketThatWasNeverPaidIsDropped() {
        Life life = Life.begins().registered().falls(Kind.TICKET);
        assertThat(life.state()).isEqualTo(new ReportState.Closed(life.world.now, ClosingReason.TICKET_NOT_PAID, ""));
        assertThat(life.deposit()).isInstanceOf(DepositState.NeverPaid.class);
        assertThat(life.report().isOver()).isTrue();
    }

    @Test
    void theRulebookMayKeepTheTicketOfAReportThatWasWithdrawn() {
        Life life = Life.begins()
                .law(ReportParameters.TICKET_KEPT, "WITHDRAWN")
                .registered()
                .paysTicket();
        life.does(Role.EMPLOYER, new Withdraw());
        assertThat(life.deposit()).isEqualTo(new Forfeited(life.world.now, "WITHDRAWN"));
        assertThat(life.ledger().forfeited()).isEqualTo(Bills.omr("120.000"));
        assertThat(life.told(NoticeKind.TICKET_FORFEITED, Role.EMPLOYER)).containsEntry("reason", "WITHDRAWN");
    }

    @Test
    void aWorkerWhoLeavesOnTheTicketUsesIt() {
        Life life = Life.inForce().does(Role.PASSPORTS, new Departed(DAY, Leaving.WITH_TICKET));
        assertThat(life.deposit()).isInstanceOf(Used.class);
        assertThat(life.ledger().used()).isEqualTo(Bills.omr("120.000"));
        assertThat(life.report().isOver()).isTrue();
    }

    @Test
    void eachOfTheFourGroundsHoldsWhereItIsTrueAndNowhereElse() {
        holds(Life.inForce().falls(Kind.LIFE), RefundGround.PERIOD_OVER);
        holds(Life.inForce().objects().upheld(), RefundGround.OBJECTION_UPHELD);
        holds(
                Life.inForce().does(Role.PASSPORTS, new Departed(DAY, Leaving.AT_OWN_COST)),
                RefundGround.LEFT_AT_OWN_COST);
        holds(cancelled(), RefundGround.CANCELLATION_APPROVED);
        assertThat(refusedGrounds(Life.inForce())).containsExactly(RefundGround.values());
        Life dismissed = Life.inForce()
                .objects()
                .officer(Life.SECOND_OFFICER, new ObjectionCommand.DismissObjection("ABSENCE_PROVEN", false, ""));
        assertThat(refusedGrounds(dismissed)).contains(RefundGround.OBJECTION_UPHELD);
    }

    private static Life cancelled() {
        Life life = Life.inForce();
        life.world.fee = "0.000";
        life.world.dues = "0.000";
        life.does(Role.EMPLOYER, new CancellationCommand.RequestCancellation("WORKER_RETURNED"));
        return life.officer(Life.SECOND_OFFICER, new CancellationCommand.ApproveCancellation("SETTLED"));
    }

    private static void holds(Life life, RefundGround ground) {
        assertThat(refusedGrounds(life))
                .as("refused after %s", ground)
                .containsExactlyElementsOf(List.of(RefundGround.values()).stream()
                        .filter(other -> other != ground)
                        .toList());
        life.asksBack(ground);
        assertThat(((RefundRequested) life.deposit()).ground()).isEqualTo(ground);
        assertThat(life.told(NoticeKind.REFUND_REQUESTED, Role.EMPLOYER)).containsEntry("ground", ground.name());
    }

    private static List<RefundGround> refusedGrounds(Life life) {
        return List.of(RefundGround.values()).stream()
                .filter(ground -> RefundGrounds.problem(ground, life.report(), life.world.facts(Role.EMPLOYER)) != null)
                .toList();
    }

    @Test
    void aGroundThatTheRulebookDoesNotListIsNone() {
        Life life = Life.inForce()
                .law(ReportParameters.REFUND_GROUNDS, "CANCELLATION_APPROVED")
                .falls(Kind.LIFE);
        assertThat(life.problems(Role.EMPLOYER, back(RefundGround.PERIOD_OVER)))
                .containsExactly(Problem.of(ProblemCode.REFUND_GROUND_NOT_MET, "ground", "PERIOD_OVER"));
    }

    @Test
    void afterFourYearsTheTicketCanBeClaimedAndTheEmployerIsToldOnTheDay() {
        Life life = Life.inForce().falls(Kind.LIFE);
        assertThat(life.world.facts(Role.CLOCK).today()).isEqualTo("2030-03-02");
        assertThat(life.told(NoticeKind.REPORT_LAPSED, Role.EMPLOYER))
                .containsEntry("amount", "120.000")
                .containsEntry("until", "2035-03-01");
    }

    @Test
    void forNineYearsTheTicketCanBeClaimedAndTheDayAfterItIsTooLate() {
        Life life = Life.inForce().falls(Kind.LIFE).on("2035-03-01");
        assertThat(RefundGrounds.problem(RefundGround.PERIOD_OVER, life.report(), life.world.facts(Role.EMPLOYER)))
                .isNull();
        life.on("2035-03-02");
        assertThat(life.problems(Role.EMPLOYER, back(RefundGround.PERIOD_OVER)))
                .containsExactly(Problem.of(ProblemCode.REFUND_TOO_LATE, "until", "2035-03-01"));
    }

    @Test
    void theNineYearsBindOnlyTheGroundsThatTheRulebookNames() {
        Life life = Life.inForce().objects().upheld().on("2036-01-01").asksBack(RefundGround.OBJECTION_UPHELD);
        assertThat(life.deposit()).isInstanceOf(RefundRequested.class);
        Life bound = Life.inForce()
                .law(ReportParameters.CLAIM_LIMIT_GROUNDS, "OBJECTION_UPHELD")
                .objects()
                .upheld();
        assertThat(bound.deadline(Kind.CLAIM).started()).isEqualTo(Samples.AT);
        assertThat(bound.on("2036-01-01").refused(Role.EMPLOYER, back(RefundGround.OBJECTION_UPHELD)))
                .containsExactly(ProblemCode.REFUND_TOO_LATE);
    }

    @Test
    void aForgottenTicketIsForfeitedAfterNineYearsOrStaysHeld() {
        Life forfeited = Life.inForce().falls(Kind.LIFE).falls(Kind.CLAIM);
        assertThat(forfeited.deposit()).isEqualTo(new Forfeited(forfeited.world.now, "CLAIM_TIME_PASSED"));
        assertThat(forfeited.report().isOver()).isTrue();
        Life held = Life.inForce()
                .law(ReportParameters.AFTER_LIMIT, "HELD")
                .falls(Kind.LIFE)
                .falls(Kind.CLAIM);
        assertThat(held.deposit()).isInstanceOf(Held.class);
        assertThat(held.report().deadlines()).isEmpty();
    }

    @Test
    void whoAskedInTimeIsStillDecidedAfterTheLimit() {
        Life life = Life.inForce().falls(Kind.LIFE).on("2035-03-01").asksBack(RefundGround.PERIOD_OVER);
        life.falls(Kind.CLAIM);
        assertThat(life.deposit()).isInstanceOf(RefundRequested.class);
        life.officer(Life.FIRST_OFFICER, new DenyRefund("ACCOUNT_NOT_OWN", ""));
        assertThat(life.deposit()).isInstanceOf(Held.class);
        assertThat(life.told(NoticeKind.REFUND_DENIED, Role.EMPLOYER))
                .isEqualTo(Map.of("reason", "ACCOUNT_NOT_OWN", "wording", "limited", "until", "2035-05-31"));
        life.on("2035-05-31").asksBack(RefundGround.PERIOD_OVER).does(Role.EMPLOYER, new WithdrawRefund());
        assertThat(life.deposit()).isInstanceOf(Held.class);
        assertThat(life.deadline(Kind.CLAIM).due())
                .as("counted again")
                .isEqualTo(AbscondingClock.recounted(life.deadline(Kind.CLAIM), life.world.facts(Role.CLOCK)));
        assertThat(life.falls(Kind.CLAIM).deposit()).isInstanceOf(Forfeited.class);
        assertThat(life.world.facts(Role.CLOCK).today()).isEqualTo("2035-06-01");
    }

    @Test
    void whoIsRefusedShortlyBeforeTheLimitHasAsMuchTimeAsWhoIsReminded() {
        Life early = Life.inForce().falls(Kind.LIFE).asksBack(RefundGround.PERIOD_OVER);
        early.officer(Life.FIRST_OFFICER, new DenyRefund("ACCOUNT_NOT_OWN", ""));
        assertThat(early.told(NoticeKind.REFUND_DENIED, Role.EMPLOYER)).containsEntry("until", "2035-03-01");
        Life late = Life.inForce().falls(Kind.LIFE).on("2035-02-20").asksBack(RefundGround.PERIOD_OVER);
        late.officer(Life.FIRST_OFFICER, new DenyRefund("ACCOUNT_NOT_OWN", ""));
        assertThat(late.told(NoticeKind.REFUND_DENIED, Role.EMPLOYER)).containsEntry("until", "2035-05-21");
    }

    @Test
    void aRefundGoesToTheAccountNamedUnderItsOwnNumber() {
        Life life = asked().officer(Life.FIRST_OFFICER, new ApproveRefund("IN_ORDER"));
        RefundUnderWay underWay = (RefundUnderWay) life.deposit();
        assertThat(underWay.reference()).isEqualTo("RF-7K2M9QXW4A-C");
        assertThat(underWay.to()).isEqualTo(Samples.ACCOUNT);
        assertThat(life.report().payments().get(0).refunds().get(0).to()).isEqualTo(Samples.ACCOUNT);
        assertThat(life.effects())
                .containsExactly("refund." + World.ID.value() + "-p1-r1", "tell.REFUND_STARTED.employer");
        assertThat(life.report().deadlines()).isEmpty();
    }

    @Test
    void aDeniedOrWithdrawnRefundStaysHeldAndMayBeAskedForAgain() {
        Life life = asked();
        Held before = (Held) Life.inForce().deposit();
        assertThat(life.refused(Life.FIRST_OFFICER, new DenyRefund("BAD_LUCK", "")))
                .containsExactly(ProblemCode.REASON_NOT_VALID);
        life.officer(Life.FIRST_OFFICER, new DenyRefund("PROOF_INSUFFICIENT", ""));
        assertThat(life.deposit()).isEqualTo(before);
        assertThat(life.told(NoticeKind.REFUND_DENIED, Role.EMPLOYER)).containsEntry("reason", "PROOF_INSUFFICIENT");
        assertThat(life.report().deadlines()).extracting("kind").containsExactly("CLAIM_REMINDER", "CLAIM");
        life.asksBack(RefundGround.PERIOD_OVER).does(Role.EMPLOYER, new WithdrawRefund());
        life.asksBack(RefundGround.PERIOD_OVER);
        assertThat(((RefundRequested) life.deposit()).reference()).isEqualTo("RF-7K2M9QXW4A-C.3");
    }

    @Test
    void silenceAboutARefundDecidesNothing() {
        Life life = asked().falls(Kind.REFUND);
        assertThat(life.deposit()).isInstanceOf(RefundRequested.class);
        assertThat(life.report().attention()).containsExactly("ESCALATED:REFUND");
    }

    @Test
    void aRefundThatFailedIsTriedAgainToAnotherAccountAndPaidOnce() {
        Life life = asked().officer(Life.FIRST_OFFICER, new ApproveRefund("IN_ORDER"));
        assertThat(life.refused(Role.EMPLOYER, new RetryRefund(Samples.OTHER_ACCOUNT)))
                .containsExactly(ProblemCode.PAYMENT_IN_PROGRESS);
        life.refundIs(RefundStatus.PENDING).refundIs(RefundStatus.FAILED);
        assertThat(life.told(NoticeKind.REFUND_FAILED, Role.EMPLOYER))
                .isEqualTo(Map.of("purpose", "TICKET", "amount", "120.000"));
        assertThat(life.report().attention()).containsExactly("REFUND_FAILED:" + World.ID.value() + "-p1-r1");
        assertThat(life.ledger().underWay()).isEqualTo(Bills.omr("120.000"));
        life.does(Role.EMPLOYER, new RetryRefund(Samples.OTHER_ACCOUNT));
        assertThat(((RefundUnderWay) life.deposit()).to()).isEqualTo(Samples.OTHER_ACCOUNT);
        assertThat(((RefundUnderWay) life.deposit()).reference()).isEqualTo("RF-7K2M9QXW4A-C");
        assertThat(life.ledger().underWay()).isEqualTo(Bills.omr("120.000"));
        life.refundIs(RefundStatus.REFUNDED);
        assertThat(life.ledger().refunded()).isEqualTo(Bills.omr("120.000"));
        assertThat(life.told(NoticeKind.REFUND_PAID, Role.EMPLOYER)).containsEntry("amount", "120.000");
        assertThat(life.report().isOver())
                .as("the refund that failed is done with")
                .isTrue();
    }

    @Test
    void aReportThatAnOfficerTakesBackSendsTheTicketBack() {
        Life life = Life.inForce().officer(Life.SECOND_OFFICER, new Stop("COURT_ORDER", ""));
        assertThat(life.state()).isInstanceOf(ReportState.Revoked.class);
        assertThat(life.ledger().underWay()).isEqualTo(Bills.omr("120.000"));
    }

    private static Life asked() {
        return Life.inForce().falls(Kind.LIFE).asksBack(RefundGround.PERIOD_OVER);
    }

    private static RequestRefund back(RefundGround ground) {
        return new RequestRefund(ground, Samples.ACCOUNT);
    }
}
