package om.gov.mol.labour.absconding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import om.gov.mol.labour.absconding.AbscondingClock.Kind;
import om.gov.mol.labour.absconding.ReportCommand.Approve;
import om.gov.mol.labour.absconding.ReportCommand.Assign;
import om.gov.mol.labour.absconding.ReportCommand.Correct;
import om.gov.mol.labour.absconding.ReportCommand.Extend;
import om.gov.mol.labour.absconding.ReportCommand.Reject;
import om.gov.mol.labour.absconding.ReportCommand.ReminderDue;
import om.gov.mol.labour.absconding.ReportCommand.SendBack;
import om.gov.mol.labour.absconding.ReportCommand.SettleAttention;
import om.gov.mol.labour.absconding.ReportCommand.Stop;
import om.gov.mol.labour.absconding.ReportCommand.Withdraw;
import om.gov.mol.labour.absconding.ReportState.AwaitingCorrection;
import om.gov.mol.labour.absconding.ReportState.AwaitingTicketAfterReview;
import om.gov.mol.labour.absconding.ReportState.Closed;
import om.gov.mol.labour.absconding.ReportState.InForce;
import om.gov.mol.labour.absconding.ReportState.UnderReview;
import om.gov.mol.labour.law.ReportParameters;
import om.gov.mol.labour.lifecycle.Deadline;
import om.gov.mol.labour.lifecycle.Deadlines;
import om.gov.mol.labour.notice.NoticeKind;
import om.gov.mol.labour.outcome.Problem;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.party.Role;
import org.junit.jupiter.api.Test;

/** An officer looks at a report that is not in force yet. */
class ReviewingTest {

    private static final String OFFICER = Life.FIRST_OFFICER;

    private static Life underReview() {
        return Life.begins().registered().paysTicket();
    }

    @Test
    void whatBarsAReportBarsItsApprovalAsWell() {
        Life life = underReview();
        life.world.resigned = true;
        assertThat(life.refused(OFFICER, new Approve("complete"))).contains(ProblemCode.RESIGNATION_ACCEPTED);
        life.world.resigned = false;
        life.officer(OFFICER, new Approve("complete"));
        assertThat(life.state()).isInstanceOf(InForce.class);
    }

    @Test
    void whereTheTicketComesAfterReviewAnApprovalDemandsItFirst() {
        Life life = Life.begins()
                .law(ReportParameters.TICKET_PAYMENT, "AFTER_REVIEW")
                .registered();
        assertThat(life.state()).isInstanceOf(UnderReview.class);
        assertThat(life.deposit()).isInstanceOf(DepositState.NotDue.class);
        life.officer(OFFICER, new Approve("complete"));
        assertThat(life.state()).isEqualTo(new AwaitingTicketAfterReview(OFFICER));
        assertThat(life.deposit()).isInstanceOf(DepositState.Due.class);
        assertThat(life.effects()).containsExactly("tell.TICKET_DUE.worker", "tell.TICKET_DUE.employer");
        assertThat(life.report().deadlines()).extracting("kind").containsExactly("TICKET_REMINDER", "TICKET");
        life.paysTicket();
        assertThat(life.state()).isInstanceOf(InForce.class);
        assertThat(((InForce) life.state()).approvedBy()).isEqualTo(OFFICER);
        assertThat(life.deposit()).isInstanceOf(DepositState.Held.class);
    }

    @Test
    void aRejectionNeedsAReasonOfTheListAndGivesTheTicketBack() {
        Life life = underReview();
        assertThat(life.refused(OFFICER, new Reject("BECAUSE", ""))).containsExactly(ProblemCode.REASON_NOT_VALID);
        String reason = first(life, ReportParameters.REJECT_REASONS);
        life.officer(OFFICER, new Reject(reason, "words"));
        assertThat(((Closed) life.state()).reason()).isEqualTo(ClosingReason.REJECTED);
        assertThat(((Closed) life.state()).detail()).isEqualTo(reason);
        assertThat(life.deposit()).isInstanceOf(DepositState.RefundUnderWay.class);
        assertThat(life.report().deadlines()).isEmpty();
    }

    @Test
    void aStopNeedsAReasonOfTheList() {
        Life life = underReview();
        assertThat(life.refused(OFFICER, new Stop("BECAUSE", ""))).containsExactly(ProblemCode.REASON_NOT_VALID);
        life.officer(OFFICER, new Stop(first(life, ReportParameters.STOP_REASONS), ""));
        assertThat(((Closed) life.state()).reason()).isEqualTo(ClosingReason.STOPPED);
    }

    @Test
    void whatIsSentBackWaitsForTheEmployerAndIsReviewedAnew() {
        Life life = underReview();
        assertThat(life.refused(OFFICER, new SendBack("BECAUSE", ""))).containsExactly(ProblemCode.REASON_NOT_VALID);
        String reason = first(life, ReportParameters.CORRECTION_REASONS);
        life.officer(OFFICER, new SendBack(reason, "words"));
        assertThat(life.state()).isEqualTo(new AwaitingCorrection(reason));
        assertThat(life.told(NoticeKind.CORRECTION_ASKED, Role.WORKER)).containsEntry("reason", reason);
        assertThat(life.report().deadlines()).extracting("kind").containsExactly("CORRECTION_REMINDER", "CORRECTION");
        ReportRequest before = life.report().request();
        LocalDate earlier = before.absentSince().minusDays(3);
        life.does(Role.EMPLOYER, new Correct(earlier, "better words", Set.of()));
        assertThat(life.state()).isInstanceOf(UnderReview.class);
        assertThat(life.report().request()).isEqualTo(before.corrected(earlier, "better words", before.evidence()));
        assertThat(life.report().deadlines()).extracting("kind").containsExactly("REVIEW", "UNDECIDED");
    }

    @Test
    void aCorrectionThatSaysNothingLeavesWhatWasSaid() {
        Life life = underReview();
        ReportRequest before = life.report().request();
        life.officer(OFFICER, new SendBack(first(life, ReportParameters.CORRECTION_REASONS), ""));
        life.does(Role.EMPLOYER, new Correct(null, "", Set.of()));
        assertThat(life.report().request()).isEqualTo(before);
    }

    @Test
    void whatIsNotCorrectedInTimeIsClosed() {
        Life life = underReview();
        life.officer(OFFICER, new SendBack(first(life, ReportParameters.CORRECTION_REASONS), ""));
        life.falls(Kind.CORRECTION);
        assertThat(((Closed) life.state()).reason()).isEqualTo(ClosingReason.NOT_CORRECTED);
    }

    @Test
    void timeEscalatesAndThenEndsAReportButNeverApprovesIt() {
        Life life = underReview();
        life.falls(Kind.REVIEW);
        assertThat(life.state()).isInstanceOf(UnderReview.class);
        assertThat(life.report().attention()).contains("ESCALATED:REVIEW");
        assertThat(life.deadline(Kind.REVIEW).due()).isAfter(life.world.now);
        life.falls(Kind.UNDECIDED);
        assertThat(((Closed) life.state()).reason()).isEqualTo(ClosingReason.UNDECIDED);
        assertThat(life.report().attention()).doesNotContain("ESCALATED:REVIEW");
    }

    @Test
    void moreTimeIsGivenForAReasonAndWithinABound() {
        Life life = underReview().law(ReportParameters.EXTENSION_MAX, "10 CALENDAR");
        String reason = first(life, ReportParameters.EXTENSION_REASONS);
        assertThat(life.refused(OFFICER, new Extend(5, "BECAUSE"))).containsExactly(ProblemCode.REASON_NOT_VALID);
        var before = life.deadline(Kind.UNDECIDED);
        life.officer(OFFICER, new Extend(7, reason));
        assertThat(life.deadline(Kind.UNDECIDED).due()).isEqualTo(before.due().plus(java.time.Duration.ofDays(7)));
        assertThat(life.deadline(Kind.UNDECIDED).extendedDays()).isEqualTo(7);
        assertThat(life.told(NoticeKind.TIME_EXTENDED, Role.EMPLOYER))
                .containsEntry(
                        "until",
                        AbscondingClock.lastDay(life.report().deadlines(), Kind.UNDECIDED)
                                .toString());
        assertThat(life.problems(Role.OFFICER, new Extend(4, reason)))
                .containsExactly(Problem.of(ProblemCode.EXTENSION_TOO_LONG, "days", "3"));
        life.officer(OFFICER, new Extend(3, reason));
    }

    @Test
    void whoWasRemindedOfTheOldEndIsRemindedOfTheNewOne() {
        Life life = Life.begins().registered();
        Deadline reminder = life.report().deadlines().get(0);
        life.world.now = reminder.due();
        life.does(Role.CLOCK, new ReminderDue(reminder.kind()));
        assertThat(life.report().deadlines()).noneMatch(Deadlines::isReminder);

        life.officer(OFFICER, new Extend(10, first(life, ReportParameters.EXTENSION_REASONS)));

        assertThat(life.report().deadlines()).extracting(Deadline::kind).containsExactly("TICKET_REMINDER", "TICKET");
    }

    @Test
    void theLifeOfAReportIsLawAndIsNotExtended() {
        Life life = Life.inForce();
        String reason = first(life, ReportParameters.EXTENSION_REASONS);
        assertThat(life.refused(OFFICER, new Extend(1, reason))).containsExactly(ProblemCode.NOT_IN_THIS_STATE);
    }

    @Test
    void anOfficerTakesItOnAndSettlesWhatIsOnTheList() {
        Life life = underReview();
        life.officer(OFFICER, new Assign("20000001"));
        assertThat(life.report().assignedTo()).isEqualTo("20000001");
        life.falls(Kind.REVIEW);
        assertThat(life.refused(OFFICER, new SettleAttention("SOMETHING_ELSE", "")))
                .containsExactly(ProblemCode.NOT_IN_THIS_STATE);
        life.officer(OFFICER, new SettleAttention("ESCALATED:REVIEW", "dealt with"));
        assertThat(life.report().attention()).isEmpty();
    }

    @Test
    void aWithdrawnReportGivesTheTicketBackAndAnUnpaidOneOwesNothing() {
        Life paid = underReview();
        paid.does(Role.EMPLOYER, new Withdraw());
        assertThat(((Closed) paid.state()).reason()).isEqualTo(ClosingReason.WITHDRAWN);
        assertThat(paid.deposit()).isInstanceOf(DepositState.RefundUnderWay.class);
        Life unpaid = Life.begins().registered();
        unpaid.does(Role.EMPLOYER, new Withdraw());
        assertThat(unpaid.deposit()).isInstanceOf(DepositState.NeverPaid.class);
    }

    @Test
    void aTicketThatIsNotPaidInTimeClosesTheReport() {
        Life life = Life.begins().registered();
        life.falls(Kind.TICKET);
        assertThat(((Closed) life.state()).reason()).isEqualTo(ClosingReason.TICKET_NOT_PAID);
    }

    private static String first(Life life, om.gov.mol.labour.law.Parameter<Set<String>> reasons) {
        return life.world.facts(Role.OFFICER).value(reasons).iterator().next();
    }
}
