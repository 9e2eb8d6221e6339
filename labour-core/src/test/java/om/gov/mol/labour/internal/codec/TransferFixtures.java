package om.gov.mol.labour.internal.codec;

import static om.gov.mol.labour.internal.codec.Fixtures.CAPTURE;
import static om.gov.mol.labour.internal.codec.Fixtures.DEADLINES;
import static om.gov.mol.labour.internal.codec.Fixtures.ID;
import static om.gov.mol.labour.internal.codec.Fixtures.LATER;
import static om.gov.mol.labour.internal.codec.Fixtures.OPEN;
import static om.gov.mol.labour.internal.codec.Fixtures.OPENED;
import static om.gov.mol.labour.internal.codec.Fixtures.PAID;
import static om.gov.mol.labour.internal.codec.Fixtures.RELEASE;
import static om.gov.mol.labour.internal.codec.Fixtures.REQUEST;
import static om.gov.mol.labour.internal.codec.Fixtures.WITHOUT_APPROVAL;
import static om.gov.mol.labour.internal.codec.Fixtures.told;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import om.gov.mol.labour.party.Iban;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.payment.Capture;
import om.gov.mol.labour.payment.Payment;
import om.gov.mol.labour.payment.PaymentStatus;
import om.gov.mol.labour.payment.RefundStatus;
import om.gov.mol.labour.transfer.ClosingReason;
import om.gov.mol.labour.transfer.OfficerTask;
import om.gov.mol.labour.transfer.Transfer;
import om.gov.mol.labour.transfer.TransferCommand;
import om.gov.mol.labour.transfer.TransferEvent;
import om.gov.mol.labour.transfer.TransferState;

/** One transfer per state, one event and one command of each kind. */
final class TransferFixtures {

    private TransferFixtures() {}

    /** Of which an officer has said that it was captured, and the gateway nothing. */
    static Payment paidOnWord() {
        return OPEN.settled(new Capture("cap-1", OPEN.amount(), LATER, true));
    }

    static List<Transfer> transfers() {
        return List.of(
                bare(new TransferState.AwaitingWorker()),
                full(new TransferState.AwaitingCurrentEmployer()),
                bare(new TransferState.AwaitingOfficer(OfficerTask.HELD_AT_CARD, LocalDate.of(2024, 4, 1))),
                full(new TransferState.AwaitingVisa()),
                full(new TransferState.AwaitingTransferFee("V-4711")),
                full(new TransferState.AwaitingMedical("V-4711")),
                full(new TransferState.AwaitingResidentCard("V-4711")),
                ended(new TransferState.Completed(LATER)),
                ended(new TransferState.Closed(LATER, ClosingReason.REJECTED, "CONTRACT_RUNS")));
    }

    private static Transfer bare(TransferState state) {
        return new Transfer(
                ID,
                "TR-7K2M9QXW4A-C",
                WITHOUT_APPROVAL,
                state,
                DEADLINES,
                List.of(),
                null,
                Set.of(),
                List.of(),
                OPENED);
    }

    private static Transfer full(TransferState state) {
        List<String> attention = List.of("UNDELIVERED:REQUESTED:SMS:BARRED");
        return new Transfer(
                ID, "TR-7K2M9QXW4A-C", REQUEST, state, DEADLINES, List.of(PAID), RELEASE, told(), attention, OPENED);
    }

    private static Transfer ended(TransferState state) {
        return new Transfer(
                ID, "TR-7K2M9QXW4A-C", REQUEST, state, List.of(), List.of(OPEN), null, told(), List.of(), OPENED);
    }

    /** Rests since a report on the worker is in force. */
    static Transfer suspended() {
        Transfer open = full(new TransferState.AwaitingCurrentEmployer());
        return new Transfer(
                ID,
                open.reference(),
                REQUEST,
                "90000077",
                open.state(),
                DEADLINES,
                open.payments(),
                RELEASE,
                told(),
                open.attention(),
                OPENED,
                LATER);
    }

    static List<TransferEvent> events() {
        return List.of(
                new TransferEvent.Submitted(
                        ID,
                        "TR-7K2M9QXW4A-C",
                        WITHOUT_APPROVAL,
                        "90000077",
                        new TransferState.AwaitingOfficer(OfficerTask.NO_APPROVAL_CASE),
                        DEADLINES,
                        told(),
                        OPENED),
                new TransferEvent.WorkerConsented(new TransferState.AwaitingCurrentEmployer(), DEADLINES, told()),
                new TransferEvent.PassedToOfficer(OfficerTask.HELD_AT_CARD, LocalDate.of(2024, 4, 1), DEADLINES),
                new TransferEvent.Approved(Role.CURRENT_EMPLOYER, RELEASE, DEADLINES),
                new TransferEvent.VisaIssued("V-4711", DEADLINES),
                new TransferEvent.FeePaid(PAID, "V-4711", DEADLINES),
                new TransferEvent.MedicalPassed("M-12", "V-4711", DEADLINES),
                new TransferEvent.Completed(LATER),
                new TransferEvent.Closed(LATER, ClosingReason.WITHDRAWN, "", List.of(OPEN, PAID)),
                new TransferEvent.PaymentChanged(OPEN),
                new TransferEvent.DeadlinesMoved(DEADLINES),
                new TransferEvent.Escalated("ESCALATED:OFFICER", DEADLINES),
                new TransferEvent.AttentionCalled("LATE_ANSWER:visaIssued"),
                new TransferEvent.AttentionSettled("PAYMENT_UNKNOWN:" + OPEN.key()),
                new TransferEvent.Suspended(LATER),
                new TransferEvent.Resumed(LATER, DEADLINES));
    }

    static List<TransferCommand> commands() {
        return Stream.of(ofPeople(), ofOfficersAndAgencies(), ofPayments(), ofTheClock())
                .flatMap(List::stream)
                .toList();
    }

    private static List<TransferCommand> ofPeople() {
        return List.of(
                new TransferCommand.Submit(REQUEST),
                new TransferCommand.SubmitWithoutApproval(WITHOUT_APPROVAL),
                new TransferCommand.Consent(),
                new TransferCommand.Decline("WAGE_TOO_LOW"),
                new TransferCommand.PayDues(),
                new TransferCommand.PayFee(),
                new TransferCommand.Approve(RELEASE),
                new TransferCommand.Reject("CONTRACT_RUNS", Fixtures.ARABIC),
                new TransferCommand.Withdraw());
    }

    private static List<TransferCommand> ofOfficersAndAgencies() {
        return List.of(
                new TransferCommand.OfficerApprove("PROOF_ACCEPTED"),
                new TransferCommand.OfficerRefuse("PROOF_MISSING", Fixtures.ARABIC),
                new TransferCommand.VisaIssued("V-4711"),
                new TransferCommand.VisaRefused("SECURITY"),
                new TransferCommand.Fit("M-12"),
                new TransferCommand.Unfit("M-13"),
                new TransferCommand.CardIssued("C-9", LocalDate.of(2024, 4, 1)),
                new TransferCommand.Extend(7, "OUTAGE"),
                new TransferCommand.Stop("COURT_ORDER", Fixtures.ARABIC));
    }

    private static List<TransferCommand> ofPayments() {
        return List.of(
                new TransferCommand.CheckoutOpened(OPEN.key(), "gw-77", null),
                new TransferCommand.PaymentPending(OPEN.key()),
                new TransferCommand.PaymentUnknown(OPEN.key()),
                new TransferCommand.PaymentFailed(OPEN.key(), PaymentStatus.DECLINED),
                new TransferCommand.DuesPaid(OPEN.key(), CAPTURE, List.of()),
                new TransferCommand.FeePaid(OPEN.key(), CAPTURE, List.of(CAPTURE)),
                new TransferCommand.CapturedWithoutPurpose(OPEN.key(), List.of(CAPTURE), PaymentStatus.EXPIRED),
                new TransferCommand.RefundReported(OPEN.key(), "r-1", RefundStatus.REFUNDED, "gr-1"),
                new TransferCommand.PaymentConfirmed(OPEN.key(), CAPTURE, List.of(CAPTURE)),
                new TransferCommand.RecordNoCapture(OPEN.key(), "letter 12/2022", "the bank has looked twice"),
                new TransferCommand.RecordCapture(
                        OPEN.key(), "cap-1", CAPTURE.amount(), LocalDate.of(2022, 3, 1), "by telephone"),
                new TransferCommand.RepeatRefund(new Iban("OM810180000001299123456")),
                new TransferCommand.ReceiptNumbered(OPEN.key(), "2022-000017"));
    }

    private static List<TransferCommand> ofTheClock() {
        return List.of(
                new TransferCommand.ConsentTimePassed(),
                new TransferCommand.AnswerTimePassed(),
                new TransferCommand.OfficerTimePassed(),
                new TransferCommand.CompletionTimePassed(),
                new TransferCommand.ReminderDue("ANSWER"),
                new TransferCommand.DeadlineRecounted("ANSWER", LATER),
                new TransferCommand.NoticeUndelivered("REQUESTED", "SMS", "BARRED"),
                new TransferCommand.SuspendForReport(),
                new TransferCommand.ResumeAfterReport());
    }
}
