package om.gov.mol.labour.transfer;

import static om.gov.mol.labour.lifecycle.Decision.accept;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import om.gov.mol.labour.lifecycle.Deadline;
import om.gov.mol.labour.lifecycle.Deadlines;
import om.gov.mol.labour.lifecycle.Decision;
import om.gov.mol.labour.lifecycle.Moment;
import om.gov.mol.labour.notice.NoticeKind;
import om.gov.mol.labour.notice.Tell;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.transfer.TransferCommand.DeadlineRecounted;
import om.gov.mol.labour.transfer.TransferCommand.NoticeUndelivered;
import om.gov.mol.labour.transfer.TransferCommand.ReminderDue;
import om.gov.mol.labour.transfer.TransferEvent.AttentionCalled;
import om.gov.mol.labour.transfer.TransferEvent.DeadlinesMoved;
import om.gov.mol.labour.transfer.TransferEvent.Escalated;
import om.gov.mol.labour.transfer.TransferState.AwaitingCurrentEmployer;
import om.gov.mol.labour.transfer.TransferState.AwaitingTransferFee;
import om.gov.mol.labour.transfer.TransferState.AwaitingWorker;

/** What time and failed deliveries do to a transfer. A reminder precedes every lapse. */
final class Waiting {

    private Waiting() {}

    static Decision<Transfer> consentLapsed(Moment<Transfer, ?, TransferFacts> moment) {
        return Closing.close(moment, ClosingReason.LAPSED_WITHOUT_CONSENT, "");
    }

    static Decision<Transfer> completionLapsed(Moment<Transfer, ?, TransferFacts> moment) {
        return Closing.close(moment, ClosingReason.LAPSED_BEFORE_COMPLETION, "");
    }

    static Decision<Transfer> remind(Moment<Transfer, ReminderDue, TransferFacts> moment) {
        Transfer transfer = moment.file();
        List<Deadline> rest =
                Deadlines.without(transfer.clocks(), moment.command().deadline());
        TransferEvent event = transfer.state() instanceof TransferState.Approved
                ? new Escalated("ESCALATED:COMPLETION", rest)
                : new DeadlinesMoved(rest);
        return Decision.<Transfer>accept(event).also(reminders(transfer));
    }

    static Decision<Transfer> recounted(Moment<Transfer, DeadlineRecounted, TransferFacts> moment) {
        DeadlineRecounted said = moment.command();
        return accept(new DeadlinesMoved(Deadlines.redue(moment.file().clocks(), said.deadline(), said.due())));
    }

    static Decision<Transfer> undelivered(Moment<Transfer, NoticeUndelivered, TransferFacts> moment) {
        return accept(new AttentionCalled(moment.command().attention()));
    }

    /** Who must act, and those who depend on it where an agency must. */
    private static List<Tell> reminders(Transfer transfer) {
        String until = TransferClock.lastDay(transfer.clocks()).toString();
        TransferState state = transfer.state();
        if (state instanceof AwaitingWorker) {
            return List.of(reminder(Role.WORKER, until, "consent"));
        }
        if (state instanceof AwaitingCurrentEmployer) {
            return List.of(reminder(Role.CURRENT_EMPLOYER, until, "approve"));
        }
        String action = state instanceof AwaitingTransferFee ? "payFee" : "complete";
        return Stream.of(Role.NEW_EMPLOYER, Role.WORKER)
                .filter(role -> role == Role.NEW_EMPLOYER || transfer.told().contains(role))
                .map(role -> reminder(role, until, action))
                .toList();
    }

    private static Tell reminder(Role role, String until, String action) {
        return new Tell(NoticeKind.REMINDER, role, Map.of("until", until, "action", action));
    }
}
