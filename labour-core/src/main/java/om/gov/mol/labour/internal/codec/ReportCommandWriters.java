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
import static om.gov.mol.labour.internal.codec.CommandFields.statement;
import static om.gov.mol.labour.internal.codec.CommandFields.uncaptured;
import static om.gov.mol.labour.internal.codec.CommandFields.undelivered;

import java.util.Set;
import om.gov.mol.labour.absconding.AbscondingCommand;
import om.gov.mol.labour.absconding.ReportCommand.AgencyAcknowledged;
import om.gov.mol.labour.absconding.ReportCommand.Approve;
import om.gov.mol.labour.absconding.ReportCommand.Assign;
import om.gov.mol.labour.absconding.ReportCommand.CancellationGranted;
import om.gov.mol.labour.absconding.ReportCommand.Correct;
import om.gov.mol.labour.absconding.ReportCommand.CorrectionTimePassed;
import om.gov.mol.labour.absconding.ReportCommand.DeadlineRecounted;
import om.gov.mol.labour.absconding.ReportCommand.Departed;
import om.gov.mol.labour.absconding.ReportCommand.Extend;
import om.gov.mol.labour.absconding.ReportCommand.FoundCompliant;
import om.gov.mol.labour.absconding.ReportCommand.FoundNotCompliant;
import om.gov.mol.labour.absconding.ReportCommand.LifeOver;
import om.gov.mol.labour.absconding.ReportCommand.NoticeDelivered;
import om.gov.mol.labour.absconding.ReportCommand.NoticeUndelivered;
import om.gov.mol.labour.absconding.ReportCommand.ObjectionUpheld;
import om.gov.mol.labour.absconding.ReportCommand.PayTicket;
import om.gov.mol.labour.absconding.ReportCommand.PaymentReported;
import om.gov.mol.labour.absconding.ReportCommand.ReceiptNumbered;
import om.gov.mol.labour.absconding.ReportCommand.RecordCapture;
import om.gov.mol.labour.absconding.ReportCommand.RecordNoCapture;
import om.gov.mol.labour.absconding.ReportCommand.RecordReached;
import om.gov.mol.labour.absconding.ReportCommand.RefundReported;
import om.gov.mol.labour.absconding.ReportCommand.Register;
import om.gov.mol.labour.absconding.ReportCommand.Reject;
import om.gov.mol.labour.absconding.ReportCommand.ReminderDue;
import om.gov.mol.labour.absconding.ReportCommand.RepeatRefund;
import om.gov.mol.labour.absconding.ReportCommand.Reply;
import om.gov.mol.labour.absconding.ReportCommand.ReviewTimePassed;
import om.gov.mol.labour.absconding.ReportCommand.SendBack;
import om.gov.mol.labour.absconding.ReportCommand.SettleAttention;
import om.gov.mol.labour.absconding.ReportCommand.Stop;
import om.gov.mol.labour.absconding.ReportCommand.TicketPaid;
import om.gov.mol.labour.absconding.ReportCommand.TicketTimePassed;
import om.gov.mol.labour.absconding.ReportCommand.UndecidedTimePassed;
import om.gov.mol.labour.absconding.ReportCommand.Withdraw;
import om.gov.mol.labour.absconding.ReportCommand.WorkerMoved;

/** The fields of each command of the report itself, and into which part they go. */
final class ReportCommandWriters {

    private ReportCommandWriters() {}

    /** Adds them. */
    static PartedWriters<AbscondingCommand> with(PartedWriters<AbscondingCommand> writers) {
        return clock(payments(elsewhere(notes(officers(people(bare(writers)))))));
    }

    private static PartedWriters<AbscondingCommand> bare(PartedWriters<AbscondingCommand> writers) {
        return writers.bare(Set.of(
                PayTicket.class,
                Withdraw.class,
                WorkerMoved.class,
                ObjectionUpheld.class,
                CancellationGranted.class,
                TicketTimePassed.class,
                ReviewTimePassed.class,
                UndecidedTimePassed.class,
                CorrectionTimePassed.class,
                LifeOver.class));
    }

    private static PartedWriters<AbscondingCommand> people(PartedWriters<AbscondingCommand> writers) {
        return writers.with(Register.class, (command, into) -> {
                    into.open().put("request", ReportRequestCodec.writeOpen(command.request()));
                    Fields.statement(into.secret(), command.request().statement());
                })
                .with(RepeatRefund.class, (command, into) -> Fields.account(into.secret(), command.to()))
                .with(Reply.class, (command, into) -> statement(command.statement(), command.evidence(), into))
                .with(Correct.class, (command, into) -> {
                    into.open().put("absentSince", command.absentSince());
                    statement(command.statement(), command.evidence(), into);
                });
    }

    private static PartedWriters<AbscondingCommand> officers(PartedWriters<AbscondingCommand> writers) {
        return writers.with(Assign.class, (command, into) -> into.open().put("officer", command.officer()))
                .with(SendBack.class, (command, into) -> reason(command.reason(), command.note(), into))
                .with(Approve.class, (command, into) -> secret(REASON, command.reason(), into))
                .with(Reject.class, (command, into) -> reason(command.reason(), command.note(), into))
                .with(Stop.class, (command, into) -> reason(command.reason(), command.note(), into))
                .with(Extend.class, (command, into) -> extend(command.days(), command.reason(), into));
    }

    private static PartedWriters<AbscondingCommand> notes(PartedWriters<AbscondingCommand> writers) {
        return writers.with(RecordReached.class, (command, into) -> secret(NOTE, command.note(), into))
                .with(SettleAttention.class, (command, into) -> {
                    into.open().put("what", command.what());
                    secret(NOTE, command.note(), into);
                })
                .with(
                        RecordNoCapture.class,
                        (command, into) -> uncaptured(command.payment(), command.reference(), command.note(), into))
                .with(
                        RecordCapture.class,
                        (command, into) -> captured(
                                command.payment(),
                                capture(command.reference(), command.amount(), command.on()),
                                command.note(),
                                into))
                .with(FoundCompliant.class, (command, into) -> secret(NOTE, command.note(), into))
                .with(FoundNotCompliant.class, (command, into) -> secret(NOTE, command.note(), into));
    }

    private static PartedWriters<AbscondingCommand> elsewhere(PartedWriters<AbscondingCommand> writers) {
        return writers.with(
                        Departed.class,
                        (command, into) -> into.open()
                                .put("on", command.on())
                                .put("leaving", command.leaving().name()))
                .with(
                        AgencyAcknowledged.class,
                        (command, into) ->
                                into.open().put("kind", command.kind().name()));
    }

    private static PartedWriters<AbscondingCommand> payments(PartedWriters<AbscondingCommand> writers) {
        return writers.with(
                        TicketPaid.class,
                        (command, into) -> paid(command.payment(), command.capture(), command.surplus(), into))
                .with(
                        PaymentReported.class,
                        (command, into) -> into.open()
                                .put(PAYMENT, command.payment())
                                .put("news", PaymentNewsWriters.write(command.news())))
                .with(
                        RefundReported.class,
                        (command, into) -> refund(
                                command.payment(),
                                command.refund(),
                                command.status(),
                                command.gatewayReference(),
                                into))
                .with(ReceiptNumbered.class, (command, into) -> receipt(command.payment(), command.number(), into));
    }

    private static PartedWriters<AbscondingCommand> clock(PartedWriters<AbscondingCommand> writers) {
        return writers.with(ReminderDue.class, (command, into) -> into.open().put(DEADLINE, command.deadline()))
                .with(DeadlineRecounted.class, (command, into) -> recounted(command.deadline(), command.due(), into))
                .with(NoticeDelivered.class, (command, into) -> into.open().put("notice", command.notice()))
                .with(
                        NoticeUndelivered.class,
                        (command, into) -> undelivered(command.notice(), command.channel(), command.why(), into));
    }
}
