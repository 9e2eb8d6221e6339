package om.gov.mol.labour.transfer;

import static om.gov.mol.labour.transfer.Given.everythingInOrder;
import static om.gov.mol.labour.transfer.Said.effects;
import static om.gov.mol.labour.transfer.Said.event;
import static om.gov.mol.labour.transfer.Said.tells;
import static om.gov.mol.labour.transfer.Transfers.awaitingCard;
import static om.gov.mol.labour.transfer.Transfers.awaitingCurrentEmployer;
import static om.gov.mol.labour.transfer.Transfers.awaitingFee;
import static om.gov.mol.labour.transfer.Transfers.awaitingWorker;
import static om.gov.mol.labour.transfer.Transfers.deadline;
import static om.gov.mol.labour.transfer.Transfers.toldOnly;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import om.gov.mol.labour.lifecycle.Deadline;
import om.gov.mol.labour.lifecycle.Decision;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.transfer.TransferCommand.CompletionTimePassed;
import om.gov.mol.labour.transfer.TransferCommand.ConsentTimePassed;
import om.gov.mol.labour.transfer.TransferCommand.DeadlineRecounted;
import om.gov.mol.labour.transfer.TransferCommand.NoticeUndelivered;
import om.gov.mol.labour.transfer.TransferCommand.ReminderDue;
import om.gov.mol.labour.transfer.TransferEvent.AttentionCalled;
import om.gov.mol.labour.transfer.TransferEvent.Closed;
import om.gov.mol.labour.transfer.TransferEvent.DeadlinesMoved;
import om.gov.mol.labour.transfer.TransferEvent.Escalated;
import org.junit.jupiter.api.Test;

/** What time and failed deliveries do to a transfer. */
class WaitingTest {

    private static final List<Deadline> COMPLETION =
            List.of(deadline("COMPLETION", "transfer.completion.days", "2026-03-31T20:00:00Z"));

    @Test
    void aWorkerWhoDoesNotAnswerLetsTheRequestLapse() {
        assertThat(event(Waiting.consentLapsed(everythingInOrder().asks(awaitingWorker(), new ConsentTimePassed()))))
                .isEqualTo(new Closed(People.NOW, ClosingReason.LAPSED_WITHOUT_CONSENT, "", List.of()));
    }

    @Test
    void aTransferThatIsNotCompletedInTimeLapses() {
        assertThat(event(
                        Waiting.completionLapsed(everythingInOrder().asks(awaitingCard(), new CompletionTimePassed()))))
                .isEqualTo(new Closed(People.NOW, ClosingReason.LAPSED_BEFORE_COMPLETION, "", List.of()));
    }

    @Test
    void theWorkerIsRemindedOfHisConsentOnce() {
        Decision<Transfer> said = remind(awaitingWorker(), "CONSENT_REMINDER");

        assertThat(event(said))
                .isEqualTo(new DeadlinesMoved(
                        List.of(deadline("CONSENT", "transfer.worker.consent.days", "2026-03-08T20:00:00Z"))));
        assertThat(effects(said)).containsExactly("tell.REMINDER.worker");
        assertThat(tells(said, "tell.REMINDER.worker")).isEqualTo(Map.of("until", "2026-03-08", "action", "consent"));
    }

    @Test
    void theCurrentEmployerIsRemindedOfHisAnswer() {
        Decision<Transfer> said = remind(awaitingCurrentEmployer(), "ANSWER_REMINDER");

        assertThat(event(said)).isInstanceOf(DeadlinesMoved.class);
        assertThat(effects(said)).containsExactly("tell.REMINDER.current-employer");
        assertThat(tells(said, "tell.REMINDER.current-employer"))
                .isEqualTo(Map.of("until", "2026-03-10", "action", "approve"));
    }

    @Test
    void theNewEmployerIsRemindedOfTheFeeAndAnOfficerHearsOfIt() {
        Decision<Transfer> said = remind(awaitingFee(), "COMPLETION_REMINDER");

        assertThat(event(said)).isEqualTo(new Escalated("ESCALATED:COMPLETION", COMPLETION));
        assertThat(effects(said)).containsExactly("tell.REMINDER.new-employer", "tell.REMINDER.worker");
        assertThat(tells(said, "tell.REMINDER.new-employer"))
                .isEqualTo(Map.of("until", "2026-03-31", "action", "payFee"));
    }

    @Test
    void whereAnAgencyMustActThoseWhoDependOnItAreReminded() {
        Transfer quiet = toldOnly(awaitingCard(), Role.CURRENT_EMPLOYER);

        assertThat(tells(remind(awaitingCard(), "COMPLETION_REMINDER"), "tell.REMINDER.worker"))
                .isEqualTo(Map.of("until", "2026-03-31", "action", "complete"));
        assertThat(effects(remind(quiet, "COMPLETION_REMINDER"))).containsExactly("tell.REMINDER.new-employer");
    }

    @Test
    void aRecountedDeadlineIsDueLaterAndTheOthersStay() {
        Instant later = Instant.parse("2026-03-12T20:00:00Z");
        Decision<Transfer> said = Waiting.recounted(
                everythingInOrder().asks(awaitingCurrentEmployer(), new DeadlineRecounted("ANSWER", later)));

        assertThat(event(said))
                .isEqualTo(new DeadlinesMoved(List.of(
                        deadline("ANSWER_REMINDER", "transfer.currentEmployer.reminder", "2026-03-08T04:00:00Z"),
                        deadline("ANSWER", "transfer.currentEmployer.answer", "2026-03-12T20:00:00Z"))));
        assertThat(effects(said)).isEmpty();
    }

    @Test
    void anUndeliveredNoticeIsPutOnTheOfficersList() {
        Decision<Transfer> said = Waiting.undelivered(
                everythingInOrder().asks(awaitingCard(), new NoticeUndelivered("TRANSFER_APPROVED", "SMS", "BARRED")));

        assertThat(event(said)).isEqualTo(new AttentionCalled("UNDELIVERED:TRANSFER_APPROVED:SMS:BARRED"));
    }

    private static Decision<Transfer> remind(Transfer transfer, String deadline) {
        return Waiting.remind(everythingInOrder().asks(transfer, new ReminderDue(deadline)));
    }
}
