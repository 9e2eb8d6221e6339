package om.gov.mol.labour.benchmarks;

import static om.gov.mol.labour.party.Role.CASE;
import static om.gov.mol.labour.party.Role.CIVIL_STATUS;
import static om.gov.mol.labour.party.Role.CLOCK;
import static om.gov.mol.labour.party.Role.CURRENT_EMPLOYER;
import static om.gov.mol.labour.party.Role.HEALTH;
import static om.gov.mol.labour.party.Role.NEW_EMPLOYER;
import static om.gov.mol.labour.party.Role.OFFICER;
import static om.gov.mol.labour.party.Role.PASSPORTS;
import static om.gov.mol.labour.party.Role.PAYMENTS;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import om.gov.mol.labour.fee.QuoteResult.Quoted;
import om.gov.mol.labour.lifecycle.Command;
import om.gov.mol.labour.lifecycle.Deadline;
import om.gov.mol.labour.lifecycle.Moment;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.payment.Capture;
import om.gov.mol.labour.payment.Payment;
import om.gov.mol.labour.payment.PaymentPurpose;
import om.gov.mol.labour.transfer.OfficerTask;
import om.gov.mol.labour.transfer.Transfer;
import om.gov.mol.labour.transfer.TransferCommand;
import om.gov.mol.labour.transfer.TransferFacts;
import om.gov.mol.labour.transfer.TransferState;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Acts on a transfer, named like the rows of the table that decide them: the way of a transfer, and ways out of it. */
public enum Act {
    T01(NEW_EMPLOYER, null, new TransferCommand.Submit(Sample.request(null))),
    T08(CURRENT_EMPLOYER, new TransferState.AwaitingCurrentEmployer(), new TransferCommand.PayDues()),
    T09(PAYMENTS, new TransferState.AwaitingCurrentEmployer(), paid("p1")),
    T10(
            CURRENT_EMPLOYER,
            new TransferState.AwaitingCurrentEmployer(),
            new TransferCommand.Approve(LocalDate.of(2026, 3, 31))),
    T11(CURRENT_EMPLOYER, new TransferState.AwaitingCurrentEmployer(), new TransferCommand.Reject("OTHER", "")),
    T12(CLOCK, new TransferState.AwaitingCurrentEmployer(), new TransferCommand.AnswerTimePassed()),
    T15(
            OFFICER,
            new TransferState.AwaitingOfficer(OfficerTask.NO_APPROVAL_CASE),
            new TransferCommand.OfficerApprove("PROOF_ACCEPTED")),
    T16(
            OFFICER,
            new TransferState.AwaitingOfficer(OfficerTask.SILENCE),
            new TransferCommand.OfficerRefuse("OTHER", "")),
    T17(PASSPORTS, new TransferState.AwaitingVisa(), new TransferCommand.VisaIssued("V-1")),
    T19(NEW_EMPLOYER, new TransferState.AwaitingTransferFee("V-1"), new TransferCommand.PayFee()),
    T21(HEALTH, new TransferState.AwaitingMedical("V-1"), new TransferCommand.Fit("M-1")),
    T22(HEALTH, new TransferState.AwaitingMedical("V-1"), new TransferCommand.Unfit("M-1")),
    T23(
            CIVIL_STATUS,
            new TransferState.AwaitingResidentCard("V-1"),
            new TransferCommand.CardIssued("C-1", LocalDate.of(2028, 3, 1))),
    T25(NEW_EMPLOYER, new TransferState.AwaitingVisa(), new TransferCommand.Withdraw()),
    T26B(CLOCK, new TransferState.AwaitingOfficer(OfficerTask.SILENCE), new TransferCommand.OfficerTimePassed()),
    T26D(CLOCK, new TransferState.AwaitingTransferFee("V-1"), new TransferCommand.CompletionTimePassed()),
    T27(OFFICER, new TransferState.AwaitingVisa(), new TransferCommand.Extend(5, "OTHER")),
    T28(OFFICER, new TransferState.AwaitingMedical("V-1"), new TransferCommand.Stop("OTHER", "")),
    T30(
            PAYMENTS,
            new TransferState.AwaitingCurrentEmployer(),
            new TransferCommand.CheckoutOpened("p1", "gateway-1", "https://pay.example/1")),
    T32(PAYMENTS, new TransferState.AwaitingCurrentEmployer(), new TransferCommand.PaymentUnknown("p1")),
    T36(PAYMENTS, new TransferState.AwaitingVisa(), new TransferCommand.ReceiptNumbered("p1", "R-1")),
    T40(CLOCK, new TransferState.AwaitingCurrentEmployer(), new TransferCommand.ReminderDue("ANSWER_REMINDER")),
    T42(
            CASE,
            new TransferState.AwaitingCurrentEmployer(),
            new TransferCommand.NoticeUndelivered("tell.TRANSFER_REQUESTED.worker", "SMS", "BARRED")),
    T43(PASSPORTS, new TransferState.Completed(Sample.NOW), new TransferCommand.VisaIssued("V-1")),
    T50(CASE, new TransferState.AwaitingCurrentEmployer(), new TransferCommand.SuspendForReport());

    private final Role role;
    private final @Nullable TransferState state;
    private final Command command;

    Act(Role role, @Nullable TransferState state, Command command) {
        this.role = role;
        this.state = state;
        this.command = command;
    }

    /** What the table is asked. */
    Moment<Transfer, Command, TransferFacts> moment() {
        TransferFacts facts = Sample.inOrder(role);
        Transfer before = state == null ? null : transfer(state, facts);
        return new Moment<>(before, command, facts);
    }

    /** The transfer before the act. Dues are paid, unless the act is to pay them. */
    private Transfer transfer(TransferState at, TransferFacts facts) {
        return new Transfer(
                Sample.ID,
                Sample.REFERENCE,
                Sample.request(null),
                at,
                List.of(new Deadline("ANSWER", Sample.NOW, "transfer.currentEmployer.answer", 0, Sample.NOW)),
                this == T08 ? List.of() : List.of(dues(facts)),
                null,
                Set.of(Role.CURRENT_EMPLOYER, Role.WORKER),
                List.of(),
                Sample.NOW);
    }

    private Payment dues(TransferFacts facts) {
        Payment opened = Payment.open(
                "p1",
                PaymentPurpose.DUES,
                CURRENT_EMPLOYER,
                Sample.CURRENT.value(),
                ((Quoted) facts.dues()).quote(),
                Sample.NOW);
        Payment pending = opened.checkedOut("gateway-1", "https://pay.example/1");
        return switch (this) {
            case T30 -> opened;
            case T09, T32 -> pending;
            default -> pending.settled(new Capture("capture-1", opened.amount(), Sample.NOW));
        };
    }

    private static TransferCommand paid(String payment) {
        Money dues = ((Quoted) Sample.inOrder(PAYMENTS).dues()).quote().total();
        return new TransferCommand.DuesPaid(payment, new Capture("capture-1", dues, Sample.NOW), List.of());
    }
}
