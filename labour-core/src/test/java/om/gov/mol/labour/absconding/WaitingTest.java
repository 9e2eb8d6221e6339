package om.gov.mol.labour.absconding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import om.gov.mol.labour.absconding.AbscondingClock.Kind;
import om.gov.mol.labour.absconding.ReportCommand.Correct;
import om.gov.mol.labour.absconding.ReportCommand.DeadlineRecounted;
import om.gov.mol.labour.absconding.ReportCommand.NoticeDelivered;
import om.gov.mol.labour.absconding.ReportCommand.RecordReached;
import om.gov.mol.labour.absconding.ReportCommand.ReminderDue;
import om.gov.mol.labour.absconding.ReportCommand.SendBack;
import om.gov.mol.labour.absconding.ReportCommand.SettleAttention;
import om.gov.mol.labour.absconding.ReportState.InForce;
import om.gov.mol.labour.law.ReportParameters;
import om.gov.mol.labour.lifecycle.Deadline;
import om.gov.mol.labour.notice.NoticeKind;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.party.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What time and failed deliveries do to a report. */
class WaitingTest {

    private static final String APPROVED = "REPORT_APPROVED.worker";

    @Test
    void theEmployerIsRemindedOnceOfWhatHeHasToDoAndUntilWhen() {
        Life life = Life.begins().registered();
        Deadline reminder = life.report().deadlines().get(0);
        assertThat(reminder.kind()).isEqualTo("TICKET_REMINDER");
        assertThat(AbscondingClock.command(reminder)).isEqualTo(new ReminderDue("TICKET_REMINDER"));
        assertThat(AbscondingClock.recounted(reminder, life.world.facts(Role.CLOCK)))
                .isEqualTo(reminder.due());
        life.world.now = reminder.due();
        life.does(Role.CLOCK, new ReminderDue("TICKET_REMINDER"));
        String lastDay =
                AbscondingClock.lastDay(life.report().deadlines(), Kind.TICKET).toString();
        assertThat(life.told(NoticeKind.REMINDER, Role.EMPLOYER))
                .containsEntry("action", "payTicket")
                .containsEntry("until", lastDay);
        assertThat(life.report().deadlines()).extracting(Deadline::kind).containsExactly("TICKET");
    }

    @Test
    void aHolidayMovesADeadlineThatCountsWorkingDaysAndItIsMovedWhenItFalls() {
        Life life = Life.begins().registered().paysTicket();
        Deadline review = life.deadline(Kind.REVIEW);
        assertThat(AbscondingClock.recounted(review, life.world.facts(Role.CLOCK)))
                .isEqualTo(review.due());
        life.does(Role.CLOCK, new DeadlineRecounted("REVIEW", review.due().plusSeconds(86_400)));
        assertThat(life.deadline(Kind.REVIEW).due()).isEqualTo(review.due().plusSeconds(86_400));
    }

    @Test
    void aNoticeThatFailedOnOneChannelMayHaveArrivedOnTheOther() {
        Life life = Life.inForce().notDelivered(APPROVED, "SMS");
        assertThat(life.report().attention()).containsExactly("UNDELIVERED:" + APPROVED + ":SMS:BARRED");
        assertThat(life.report().unreached()).isEmpty();
        assertThat(runsFrom(life)).isNotNull();
        life.notDelivered(APPROVED, "SMS");
        assertThat(life.report().unreached()).as("twice on one channel").isEmpty();
        life.notDelivered("REPORT_REGISTERED.worker", "EMAIL");
        assertThat(life.report().unreached()).as("another notice").isEmpty();
    }

    @Test
    void aNoticeThatFailedOnBothStopsTheTimeForAnObjectionUntilHeIsReached() {
        Life life = Life.inForce().notDelivered(APPROVED, "SMS").notDelivered(APPROVED, "EMAIL");
        assertThat(life.report().unreached()).containsExactly(APPROVED);
        assertThat(runsFrom(life)).isNull();
        life.on("2026-06-01").officer(Life.FIRST_OFFICER, new RecordReached("met at the counter"));
        assertThat(runsFrom(life)).isEqualTo(life.world.now);
        assertThat(life.report().unreached()).isEmpty();
        assertThat(life.refused(Life.FIRST_OFFICER, new RecordReached("")))
                .containsExactly(ProblemCode.NOT_IN_THIS_STATE);
    }

    @Test
    void whereTheRulebookLetsItRunTheTimeRunsAndHeIsStillToBeReached() {
        Life life = Life.begins()
                .law(ReportParameters.OBJECTION_UNDELIVERED, "RUNS")
                .registered()
                .paysTicket()
                .approved()
                .notDelivered(APPROVED, "SMS")
                .notDelivered(APPROVED, "EMAIL");
        Instant before = runsFrom(life);
        assertThat(before).isNotNull();
        life.on("2026-06-01").officer(Life.FIRST_OFFICER, new RecordReached("met at the counter"));
        assertThat(runsFrom(life)).as("it does not begin anew").isEqualTo(before);
    }

    @Test
    void aTimeThatHasEndedDoesNotBeginAnewBecauseALaterNoticeFailed() {
        Life life = Life.inForce();
        Instant before = runsFrom(life);
        life.on("2026-12-01")
                .notDelivered("CANCELLATION_REQUESTED.worker", "SMS")
                .notDelivered("CANCELLATION_REQUESTED.worker", "EMAIL");
        assertThat(life.report().unreached()).containsExactly("CANCELLATION_REQUESTED.worker");
        assertThat(runsFrom(life)).isEqualTo(before);
        life.notDelivered(APPROVED, "SMS").notDelivered(APPROVED, "EMAIL");
        assertThat(runsFrom(life)).as("too late to stop").isEqualTo(before);
    }

    @Test
    void onlyWhatTellsHimOfTheReportStopsTheTimeThatRuns() {
        Life life = Life.inForce();
        life.notDelivered("CANCELLATION_REQUESTED.worker", "SMS")
                .notDelivered("CANCELLATION_REQUESTED.worker", "EMAIL");
        assertThat(runsFrom(life)).isNotNull();
        life.notDelivered("REPORT_REGISTERED.worker", "SMS").notDelivered("REPORT_REGISTERED.worker", "EMAIL");
        assertThat(runsFrom(life)).isNull();
    }

    @Test
    void theEmployersOwnNoticesStopNothing() {
        Life life = Life.inForce()
                .notDelivered("REPORT_APPROVED.employer", "SMS")
                .notDelivered("REPORT_APPROVED.employer", "EMAIL");
        assertThat(life.report().unreached()).isEmpty();
        assertThat(life.report().attention()).hasSize(2);
    }

    @Test
    void aWorkerWhoWasNeverReachedBeforeTheDecisionHasHisTimeStoppedFromTheStart() {
        Life life = Life.begins().registered().paysTicket();
        assertThat(life.refused(Life.FIRST_OFFICER, new RecordReached("")))
                .containsExactly(ProblemCode.NOT_IN_THIS_STATE);
        life.notDelivered("REPORT_REGISTERED.worker", "EMAIL").notDelivered("REPORT_REGISTERED.worker", "SMS");
        assertThat(life.state()).isInstanceOf(ReportState.UnderReview.class);
        life.approved();
        assertThat(runsFrom(life)).isNull();
        assertThat(List.copyOf(life.report().unreached())).containsExactly("REPORT_REGISTERED.worker");
    }

    @Test
    void whatAnOfficerSettledOnHisListIsStillRememberedWhenTheOtherChannelFails() {
        Life life = Life.inForce().notDelivered(APPROVED, "SMS");
        String listed = life.report().attention().get(0);
        life.officer(Life.FIRST_OFFICER, new SettleAttention(listed, "number is wrong"));
        life.notDelivered(APPROVED, "EMAIL");
        assertThat(life.report().unreached()).containsExactly(APPROVED);
        assertThat(runsFrom(life)).isNull();
    }

    @Test
    void whatFailedOfTheFirstLetterSaysNothingAboutTheCorrectedOne() {
        Life life = Life.begins().registered().paysTicket().notDelivered("REPORT_REGISTERED.worker", "SMS");
        life.officer(Life.FIRST_OFFICER, new SendBack("DATA_WRONG", ""));
        life.does(Role.EMPLOYER, new Correct(null, "he left at night", Set.of()));
        life.notDelivered("REPORT_REGISTERED.worker", "EMAIL");
        assertThat(life.report().unreached()).isEmpty();
        life.notDelivered("REPORT_REGISTERED.worker", "SMS");
        assertThat(life.report().unreached()).containsExactly("REPORT_REGISTERED.worker");
    }

    @Test
    void whereTheTimeRunsFromDeliveryItBeginsWhenTheNoticeIsProvenToHaveArrived() {
        Life life = Life.begins()
                .law(ReportParameters.OBJECTION_FROM, "DELIVERY")
                .registered()
                .paysTicket()
                .approved();
        assertThat(runsFrom(life)).isNull();
        var proof = new NoticeDelivered(APPROVED);
        assertThat(proof.isAwaited(life.report())).isTrue();
        assertThat(new NoticeDelivered("REPORT_REGISTERED.worker").isAwaited(life.report()))
                .isFalse();
        life.on("2026-06-01").proven(APPROVED);
        assertThat(runsFrom(life)).isEqualTo(life.world.now);
        assertThat(life.told(NoticeKind.OBJECTION_TIME_RUNS, Role.WORKER)).containsEntry("until", "2026-07-31");
        assertThat(life.told(NoticeKind.OBJECTION_TIME_RUNS, Role.EMPLOYER)).containsEntry("until", "2026-07-31");
        assertThat(proof.isAwaited(life.report())).as("on the second channel").isFalse();
    }

    @Test
    void aWorkerWhomTheFirstNoticeMissedIsReachedByTheSecond() {
        Life life = Life.begins()
                .registered()
                .paysTicket()
                .notDelivered("REPORT_REGISTERED.worker", "SMS")
                .notDelivered("REPORT_REGISTERED.worker", "EMAIL")
                .approved();
        assertThat(runsFrom(life)).isNull();
        life.proven(APPROVED);
        assertThat(runsFrom(life)).isEqualTo(life.world.now);
        assertThat(life.report().unreached()).isEmpty();
    }

    private static @Nullable Instant runsFrom(Life life) {
        return ((InForce) life.state()).objectionFrom();
    }
}
