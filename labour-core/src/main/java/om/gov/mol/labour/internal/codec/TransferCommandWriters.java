package om.gov.mol.labour.internal.codec;

import static om.gov.mol.labour.internal.codec.CommandFields.DEADLINE;
import static om.gov.mol.labour.internal.codec.CommandFields.NOTE;
import static om.gov.mol.labour.internal.codec.CommandFields.PAYMENT;
import static om.gov.mol.labour.internal.codec.CommandFields.REASON;
import static om.gov.mol.labour.internal.codec.CommandFields.capture;
import static om.gov.mol.labour.internal.codec.CommandFields.captured;
import static om.gov.mol.labour.internal.codec.CommandFields.extend;
import static om.gov.mol.labour.internal.codec.CommandFields.paid;
import static om.gov.mol.labour.internal.codec.CommandFields.reason;
import static om.gov.mol.labour.internal.codec.CommandFields.receipt;
import static om.gov.mol.labour.internal.codec.CommandFields.recounted;
import static om.gov.mol.labour.internal.codec.CommandFields.refund;
import static om.gov.mol.labour.internal.codec.CommandFields.secret;
import static om.gov.mol.labour.internal.codec.CommandFields.uncaptured;
import static om.gov.mol.labour.internal.codec.CommandFields.undelivered;

import java.util.Set;
import om.gov.mol.labour.transfer.TransferCommand;
import om.gov.mol.labour.transfer.TransferCommand.AnswerTimePassed;
import om.gov.mol.labour.transfer.TransferCommand.Approve;
import om.gov.mol.labour.transfer.TransferCommand.CapturedWithoutPurpose;
import om.gov.mol.labour.transfer.TransferCommand.CardIssued;
import om.gov.mol.labour.transfer.TransferCommand.CheckoutOpened;
import om.gov.mol.labour.transfer.TransferCommand.CompletionTimePassed;
import om.gov.mol.labour.transfer.TransferCommand.Consent;
import om.gov.mol.labour.transfer.TransferCommand.ConsentTimePassed;
import om.gov.mol.labour.transfer.TransferCommand.DeadlineRecounted;
import om.gov.mol.labour.transfer.TransferCommand.Decline;
import om.gov.mol.labour.transfer.TransferCommand.DuesPaid;
import om.gov.mol.labour.transfer.TransferCommand.Extend;
import om.gov.mol.labour.transfer.TransferCommand.FeePaid;
import om.gov.mol.labour.transfer.TransferCommand.Fit;
import om.gov.mol.labour.transfer.TransferCommand.NoticeUndelivered;
import om.gov.mol.labour.transfer.TransferCommand.OfficerApprove;
import om.gov.mol.labour.transfer.TransferCommand.OfficerRefuse;
import om.gov.mol.labour.transfer.TransferCommand.OfficerTimePassed;
import om.gov.mol.labour.transfer.TransferCommand.PayDues;
import om.gov.mol.labour.transfer.TransferCommand.PayFee;
import om.gov.mol.labour.transfer.TransferCommand.PaymentConfirmed;
import om.gov.mol.labour.transfer.TransferCommand.PaymentFailed;
import om.gov.mol.labour.transfer.TransferCommand.PaymentPending;
import om.gov.mol.labour.transfer.TransferCommand.PaymentUnknown;
import om.gov.mol.labour.transfer.TransferCommand.ReceiptNumbered;
import om.gov.mol.labour.transfer.TransferCommand.RecordCapture;
import om.gov.mol.labour.transfer.TransferCommand.RecordNoCapture;
import om.gov.mol.labour.transfer.TransferCommand.RefundReported;
import om.gov.mol.labour.transfer.TransferCommand.Reject;
import om.gov.mol.labour.transfer.TransferCommand.ReminderDue;
import om.gov.mol.labour.transfer.TransferCommand.RepeatRefund;
import om.gov.mol.labour.transfer.TransferCommand.ResumeAfterReport;
import om.gov.mol.labour.transfer.TransferCommand.Stop;
import om.gov.mol.labour.transfer.TransferCommand.Submit;
import om.gov.mol.labour.transfer.TransferCommand.SubmitWithoutApproval;
import om.gov.mol.labour.transfer.TransferCommand.SuspendForReport;
import om.gov.mol.labour.transfer.TransferCommand.Unfit;
import om.gov.mol.labour.transfer.TransferCommand.VisaIssued;
import om.gov.mol.labour.transfer.TransferCommand.VisaRefused;
import om.gov.mol.labour.transfer.TransferCommand.Withdraw;
import om.gov.mol.labour.transfer.TransferRequest;

/** The fields of each command of a transfer, and into which part they go. */
final class TransferCommandWriters {

    private static final String CERTIFICATE = "certificate";

    /** All commands. */
    static final PartedWriters<TransferCommand> COMMANDS = clock(payments(agencies(officers(people(bare())))));

    private TransferCommandWriters() {}

    private static PartedWriters<TransferCommand> bare() {
        return new PartedWriters<TransferCommand>()
                .bare(Set.of(
                        Consent.class,
                        PayDues.class,
                        Withdraw.class,
                        PayFee.class,
                        ConsentTimePassed.class,
                        AnswerTimePassed.class,
                        OfficerTimePassed.class,
                        CompletionTimePassed.class,
                        SuspendForReport.class,
                        ResumeAfterReport.class));
    }

    private static PartedWriters<TransferCommand> people(PartedWriters<TransferCommand> writers) {
        return writers.with(Submit.class, (command, into) -> request(command.request(), into))
                .with(SubmitWithoutApproval.class, (command, into) -> request(command.request(), into))
                .with(Decline.class, (command, into) -> into.open().put(REASON, command.reason()))
                .with(Approve.class, (command, into) -> into.open().put("releaseOn", command.releaseOn()))
                .with(Reject.class, (command, into) -> reason(command.reason(), command.note(), into));
    }

    private static PartedWriters<TransferCommand> officers(PartedWriters<TransferCommand> writers) {
        return writers.with(OfficerApprove.class, (command, into) -> into.open().put(REASON, command.reason()))
                .with(OfficerRefuse.class, (command, into) -> reason(command.reason(), command.note(), into))
                .with(Extend.class, (command, into) -> extend(command.days(), command.reason(), into))
                .with(Stop.class, (command, into) -> reason(command.reason(), command.note(), into))
                .with(
                        RecordNoCapture.class,
                        (command, into) -> uncaptured(command.payment(), command.reference(), command.note(), into))
                .with(
                        RecordCapture.class,
                        (command, into) -> captured(
                                command.payment(),
                                capture(command.reference(), command.amount(), command.on()),
                                command.note(),
                                into));
    }

    private static PartedWriters<TransferCommand> agencies(PartedWriters<TransferCommand> writers) {
        return writers.with(VisaIssued.class, (command, into) -> into.open().put("visa", command.visa()))
                .with(VisaRefused.class, (command, into) -> secret(NOTE, command.reason(), into))
                .with(Fit.class, (command, into) -> into.open().put(CERTIFICATE, command.certificate()))
                .with(Unfit.class, (command, into) -> into.open().put(CERTIFICATE, command.certificate()))
                .with(
                        CardIssued.class,
                        (command, into) ->
                                into.open().put("card", command.card()).put("expires", command.expires()));
    }

    private static PartedWriters<TransferCommand> payments(PartedWriters<TransferCommand> writers) {
        return refunds(writers)
                .with(
                        CheckoutOpened.class,
                        (command, into) -> into.open()
                                .put(PAYMENT, command.payment())
                                .put("gatewayReference", command.gatewayReference())
                                .put("checkout", command.checkout()))
                .with(PaymentPending.class, (command, into) -> into.open().put(PAYMENT, command.payment()))
                .with(PaymentUnknown.class, (command, into) -> into.open().put(PAYMENT, command.payment()))
                .with(
                        PaymentFailed.class,
                        (command, into) -> into.open()
                                .put(PAYMENT, command.payment())
                                .put("how", command.how().name()))
                .with(
                        DuesPaid.class,
                        (command, into) -> paid(command.payment(), command.capture(), command.surplus(), into))
                .with(
                        FeePaid.class,
                        (command, into) -> paid(command.payment(), command.capture(), command.surplus(), into));
    }

    private static PartedWriters<TransferCommand> refunds(PartedWriters<TransferCommand> writers) {
        return writers.with(
                        CapturedWithoutPurpose.class,
                        (command, into) -> into.open()
                                .put(PAYMENT, command.payment())
                                .put("captures", Fields.list(command.captures(), CaptureCodec::write))
                                .put("status", command.status().name()))
                .with(
                        RefundReported.class,
                        (command, into) -> refund(
                                command.payment(),
                                command.refund(),
                                command.status(),
                                command.gatewayReference(),
                                into))
                .with(
                        PaymentConfirmed.class,
                        (command, into) -> paid(command.payment(), command.capture(), command.surplus(), into))
                .with(RepeatRefund.class, (command, into) -> Fields.account(into.secret(), command.to()))
                .with(ReceiptNumbered.class, (command, into) -> receipt(command.payment(), command.number(), into));
    }

    private static PartedWriters<TransferCommand> clock(PartedWriters<TransferCommand> writers) {
        return writers.with(ReminderDue.class, (command, into) -> into.open().put(DEADLINE, command.deadline()))
                .with(DeadlineRecounted.class, (command, into) -> recounted(command.deadline(), command.due(), into))
                .with(
                        NoticeUndelivered.class,
                        (command, into) -> undelivered(command.notice(), command.channel(), command.why(), into));
    }

    private static void request(TransferRequest request, Written into) {
        into.open().put("request", RequestCodec.writeOpen(request));
        secret(RequestCodec.PROOF, request.proof(), into);
    }
}
