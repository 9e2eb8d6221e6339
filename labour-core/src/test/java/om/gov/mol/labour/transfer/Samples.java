package om.gov.mol.labour.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import om.gov.mol.labour.lifecycle.Command;
import om.gov.mol.labour.lifecycle.Deadline;
import om.gov.mol.labour.lifecycle.Moment;
import om.gov.mol.labour.lifecycle.State;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.payment.Capture;
import om.gov.mol.labour.payment.PaymentStatus;
import om.gov.mol.labour.payment.RefundStatus;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** One command of each kind and a transfer in every state, for asking the table about all of them. */
final class Samples {

    private static final Instant AT = Instant.parse("2026-03-01T06:00:00Z");
    private static final String PAYMENT = "p1";
    private static final Capture CAPTURE = new Capture("c1", Money.parse("OMR 5.000"), AT);

    static final Map<Class<? extends Command>, Command> COMMANDS = Stream.<Command>of(
                    new TransferCommand.Submit(World.request(null)),
                    new TransferCommand.SubmitWithoutApproval(World.request(NoApprovalCase.COURT_JUDGMENT)),
                    new TransferCommand.Consent(),
                    new TransferCommand.Decline("r"),
                    new TransferCommand.PayDues(),
                    new TransferCommand.Approve(null),
                    new TransferCommand.Reject("r", ""),
                    new TransferCommand.Withdraw(),
                    new TransferCommand.OfficerApprove("r"),
                    new TransferCommand.OfficerRefuse("r", ""),
                    new TransferCommand.VisaIssued("v"),
                    new TransferCommand.VisaRefused("r"),
                    new TransferCommand.PayFee(),
                    new TransferCommand.Fit("m"),
                    new TransferCommand.Unfit("m"),
                    new TransferCommand.CardIssued("c", LocalDate.of(2028, 1, 1)),
                    new TransferCommand.Extend(1, "r"),
                    new TransferCommand.Stop("r", ""),
                    new TransferCommand.CheckoutOpened(PAYMENT, null, null),
                    new TransferCommand.PaymentPending(PAYMENT),
                    new TransferCommand.PaymentUnknown(PAYMENT),
                    new TransferCommand.PaymentFailed(PAYMENT, PaymentStatus.DECLINED),
                    new TransferCommand.DuesPaid(PAYMENT, CAPTURE, List.of()),
                    new TransferCommand.FeePaid(PAYMENT, CAPTURE, List.of()),
                    new TransferCommand.CapturedWithoutPurpose(PAYMENT, List.of(CAPTURE), PaymentStatus.EXPIRED),
                    new TransferCommand.RefundReported(PAYMENT, "r1", RefundStatus.REFUNDED, null),
                    new TransferCommand.RepeatRefund(null),
                    new TransferCommand.RecordNoCapture(PAYMENT, "letter 1", ""),
                    new TransferCommand.RecordCapture(
                            PAYMENT, "c1", Money.parse("OMR 5.000"), LocalDate.of(2026, 3, 1), ""),
                    new TransferCommand.PaymentConfirmed(PAYMENT, CAPTURE, List.of()),
                    new TransferCommand.ReceiptNumbered(PAYMENT, "1"),
                    new TransferCommand.ConsentTimePassed(),
                    new TransferCommand.AnswerTimePassed(),
                    new TransferCommand.OfficerTimePassed(),
                    new TransferCommand.CompletionTimePassed(),
                    new TransferCommand.ReminderDue("ANSWER_REMINDER"),
                    new TransferCommand.DeadlineRecounted("ANSWER", AT),
                    new TransferCommand.SuspendForReport(),
                    new TransferCommand.ResumeAfterReport(),
                    new TransferCommand.NoticeUndelivered("n", "SMS", "BARRED"))
            .collect(Collectors.toUnmodifiableMap(Command::getClass, Function.identity()));

    private Samples() {}

    /** Every state a transfer can be in, with every task that an officer can have, and the state before it exists. */
    static List<State> states() {
        List<State> states = new ArrayList<>(List.of(
                new State.Unopened(),
                new TransferState.AwaitingWorker(),
                new TransferState.AwaitingCurrentEmployer(),
                new TransferState.AwaitingVisa(),
                new TransferState.AwaitingTransferFee("v"),
                new TransferState.AwaitingMedical("v"),
                new TransferState.AwaitingResidentCard("v"),
                new TransferState.Completed(AT),
                new TransferState.Closed(AT, ClosingReason.WITHDRAWN, "")));
        Arrays.stream(OfficerTask.values())
                .map(TransferState.AwaitingOfficer::new)
                .forEach(states::add);
        return states;
    }

    static Command command(Class<? extends Command> kind) {
        Command command = COMMANDS.get(kind);
        if (command == null) {
            throw new IllegalStateException("add a sample of " + kind.getSimpleName());
        }
        return command;
    }

    /** A transfer in that state, claimed without approval or not; nothing before it is opened. */
    static Moment<Transfer, Command, TransferFacts> moment(
            State state, @Nullable NoApprovalCase claimed, Command command, TransferFacts facts) {
        if (!(state instanceof TransferState opened)) {
            return new Moment<>(null, command, facts);
        }
        List<Deadline> deadlines = opened.isFinal() ? List.of() : List.of(new Deadline("ANSWER", AT, "rule", 0, AT));
        TransferRequest request = World.request(claimed);
        Set<Role> told = Set.of(Role.WORKER, Role.CURRENT_EMPLOYER);
        Transfer transfer = new Transfer(
                World.ID, World.REFERENCE, request, opened, deadlines, List.of(), null, told, List.of(), AT);
        return new Moment<>(transfer, command, facts);
    }
}
