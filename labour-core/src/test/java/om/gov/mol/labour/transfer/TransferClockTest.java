package om.gov.mol.labour.transfer;

import static om.gov.mol.labour.transfer.Given.everythingInOrder;
import static om.gov.mol.labour.transfer.Transfers.awaitingCurrentEmployer;
import static om.gov.mol.labour.transfer.Transfers.awaitingOfficer;
import static om.gov.mol.labour.transfer.Transfers.awaitingVisa;
import static om.gov.mol.labour.transfer.Transfers.awaitingWorker;
import static om.gov.mol.labour.transfer.Transfers.deadline;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import om.gov.mol.labour.law.Parameters;
import om.gov.mol.labour.lifecycle.Deadline;
import om.gov.mol.labour.lifecycle.Deadlines;
import om.gov.mol.labour.transfer.TransferCommand.AnswerTimePassed;
import om.gov.mol.labour.transfer.TransferCommand.CompletionTimePassed;
import om.gov.mol.labour.transfer.TransferCommand.ConsentTimePassed;
import om.gov.mol.labour.transfer.TransferCommand.OfficerTimePassed;
import om.gov.mol.labour.transfer.TransferCommand.ReminderDue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is waited for, how long, and what is said before time runs out. */
class TransferClockTest {

    private static final TransferFacts TODAY = everythingInOrder().facts();

    @Test
    void theWorkerHasSevenDaysAndIsReminded() {
        assertThat(TransferClock.untilConsent(TODAY)).isEqualTo(awaitingWorker().deadlines());
    }

    @Test
    void theCurrentEmployerHasSevenWorkingDaysAndIsReminded() {
        assertThat(TransferClock.untilAnswer(TODAY))
                .isEqualTo(awaitingCurrentEmployer().deadlines());
    }

    @Test
    void fromApprovalToCardThereAreThirtyDays() {
        assertThat(TransferClock.untilCompletion(TODAY))
                .isEqualTo(awaitingVisa().deadlines());
    }

    @Test
    void anOfficerHasFourteenWorkingDaysAndThenSevenAgain() {
        assertThat(TransferClock.untilOfficer(TODAY))
                .isEqualTo(awaitingOfficer(OfficerTask.SILENCE).deadlines());
        assertThat(TransferClock.untilNextEscalation(TODAY))
                .containsExactly(deadline("OFFICER", "transfer.officer.escalation", "2026-03-10T20:00:00Z"));
    }

    @Test
    void holidaysAreNoWorkingDaysAlsoWhenTheReminderIsCountedBack() {
        TransferFacts eid =
                everythingInOrder().holiday("2026-03-09").holiday("2026-03-10").facts();

        assertThat(TransferClock.untilAnswer(eid))
                .extracting(Deadline::due)
                .containsExactly(Instant.parse("2026-03-08T04:00:00Z"), Instant.parse("2026-03-12T20:00:00Z"));
    }

    @Test
    void aReminderThatWouldComeTooLateIsLeftOut() {
        TransferFacts tooLate = everythingInOrder()
                .law(Parameters.WORKER_CONSENT_DAYS, "2")
                .at(Instant.parse("2026-03-01T04:00:00Z"))
                .facts();
        TransferFacts before = everythingInOrder()
                .law(Parameters.WORKER_CONSENT_DAYS, "2")
                .at(Instant.parse("2026-03-01T03:59:59.999Z"))
                .facts();

        assertThat(TransferClock.untilConsent(tooLate))
                .extracting(Deadline::kind)
                .containsExactly("CONSENT");
        assertThat(TransferClock.untilConsent(before))
                .extracting(Deadline::kind)
                .containsExactly("CONSENT_REMINDER", "CONSENT");
    }

    @Test
    void theLastDayIsTheDayThatTheMidnightCloses() {
        assertThat(TransferClock.lastDay(awaitingVisa().deadlines())).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(TransferClock.lastDay(List.of(deadline("ANSWER", "x", "2026-03-10T20:00:00.000000001Z"))))
                .isEqualTo(LocalDate.of(2026, 3, 11));
    }

    @Test
    void aReminderAloneIsNoDeadline() {
        List<Deadline> reminder = awaitingVisa().deadlines().subList(0, 1);

        assertThatIllegalStateException().isThrownBy(() -> TransferClock.lastDay(reminder));
    }

    @ParameterizedTest
    @CsvSource({
        "CONSENT, transfer.worker.consent.days, 2026-03-08T20:00:00Z",
        "ANSWER, transfer.currentEmployer.answer, 2026-03-11T20:00:00Z",
        "OFFICER, transfer.officer.decision, 2026-03-22T20:00:00Z",
        "OFFICER, transfer.officer.escalation, 2026-03-11T20:00:00Z",
        "COMPLETION, transfer.completion.days, 2026-03-31T20:00:00Z"
    })
    void countedAgainAfterAHolidayWasDeclaredTimeEndsLater(String kind, String rule, Instant end) {
        TransferFacts holiday =
                everythingInOrder().on("2026-03-08").holiday("2026-03-05").facts();

        assertThat(TransferClock.recounted(deadline(kind, rule, "2026-03-02T20:00:00Z"), holiday))
                .isEqualTo(end);
    }

    @Test
    void anExtensionOutlivesTheRecount() {
        Deadline extended = new Deadline("ANSWER", People.NOW, "transfer.currentEmployer.answer", 3, People.NOW);

        assertThat(TransferClock.recounted(extended, TODAY)).isEqualTo(Instant.parse("2026-03-13T20:00:00Z"));
    }

    @Test
    void aReminderIsNotCountedAgain() {
        Deadline reminder = awaitingWorker().deadlines().get(0);

        assertThat(TransferClock.recounted(reminder, TODAY)).isEqualTo(reminder.due());
    }

    @Test
    void eachDeadlineMeansSomethingOfItsOwn() {
        assertThat(command("CONSENT")).isEqualTo(new ConsentTimePassed());
        assertThat(command("ANSWER")).isEqualTo(new AnswerTimePassed());
        assertThat(command("OFFICER")).isEqualTo(new OfficerTimePassed());
        assertThat(command("COMPLETION")).isEqualTo(new CompletionTimePassed());
        assertThat(command("ANSWER_REMINDER")).isEqualTo(new ReminderDue("ANSWER_REMINDER"));
        assertThatIllegalArgumentException().isThrownBy(() -> command("LUNCH"));
    }

    @ParameterizedTest
    @EnumSource
    void aReminderPrecedesALapseOfItsKind(TransferClock.Kind kind) {
        boolean reminder = kind.name().contains("REMINDER");

        assertThat(kind.isReminder()).isEqualTo(reminder);
        assertThat(kind.lapse().isReminder()).isFalse();
        assertThat(kind.name()).startsWith(kind.lapse().name());
    }

    @Test
    void anExtensionMovesEveryDeadlineByWholeDays() {
        List<Deadline> once = Deadlines.extended(awaitingWorker().deadlines(), 2);
        List<Deadline> twice = Deadlines.extended(once, 1);

        assertThat(twice).extracting(Deadline::extendedDays).containsExactly(3, 3);
        assertThat(twice)
                .extracting(Deadline::due)
                .containsExactly(Instant.parse("2026-03-09T04:00:00Z"), Instant.parse("2026-03-11T20:00:00Z"));
        assertThat(twice).extracting(Deadline::kind).containsExactly("CONSENT_REMINDER", "CONSENT");
        assertThat(twice).extracting(Deadline::started).containsOnly(People.NOW);
    }

    @Test
    void oneDeadlineIsTakenOutOrMovedAndTheOthersStay() {
        List<Deadline> both = awaitingWorker().deadlines();
        Instant later = Instant.parse("2026-03-20T20:00:00Z");

        assertThat(Deadlines.without(both, "CONSENT")).containsExactly(both.get(0));
        assertThat(Deadlines.redue(both, "CONSENT", later))
                .containsExactly(
                        both.get(0), deadline("CONSENT", "transfer.worker.consent.days", "2026-03-20T20:00:00Z"));
        assertThat(Deadlines.redue(both, "ANSWER", later)).isEqualTo(both);
    }

    @Test
    void anExtensionSurvivesWhenADeadlineIsMoved() {
        List<Deadline> extended = Deadlines.extended(awaitingWorker().deadlines(), 4);

        assertThat(Deadlines.redue(extended, "CONSENT", People.NOW).get(1))
                .isEqualTo(new Deadline("CONSENT", People.NOW, "transfer.worker.consent.days", 4, People.NOW));
    }

    private static TransferCommand command(String kind) {
        return TransferClock.command(deadline(kind, "rule", "2026-03-02T20:00:00Z"));
    }
}
