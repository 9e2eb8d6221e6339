package om.gov.mol.labour.internal.codec;

import static om.gov.mol.labour.internal.codec.CommandFields.PAYMENT;
import static om.gov.mol.labour.internal.codec.CommandFields.REASON;
import static om.gov.mol.labour.internal.codec.CommandFields.reason;
import static om.gov.mol.labour.internal.codec.CommandFields.secret;

import java.util.Set;
import om.gov.mol.labour.absconding.AbscondingCommand;
import om.gov.mol.labour.absconding.DepositCommand.ApproveRefund;
import om.gov.mol.labour.absconding.DepositCommand.ClaimTimePassed;
import om.gov.mol.labour.absconding.DepositCommand.DemandTicket;
import om.gov.mol.labour.absconding.DepositCommand.DenyRefund;
import om.gov.mol.labour.absconding.DepositCommand.DropTicket;
import om.gov.mol.labour.absconding.DepositCommand.HoldTicket;
import om.gov.mol.labour.absconding.DepositCommand.RefundTimePassed;
import om.gov.mol.labour.absconding.DepositCommand.ReleaseTicket;
import om.gov.mol.labour.absconding.DepositCommand.RequestRefund;
import om.gov.mol.labour.absconding.DepositCommand.RetryRefund;
import om.gov.mol.labour.absconding.DepositCommand.TicketRefunded;
import om.gov.mol.labour.absconding.DepositCommand.UseTicket;
import om.gov.mol.labour.absconding.DepositCommand.WithdrawRefund;

/** The fields of each command of the deposit, and into which part they go. */
final class DepositCommandWriters {

    private DepositCommandWriters() {}

    /** Adds them. */
    static PartedWriters<AbscondingCommand> with(PartedWriters<AbscondingCommand> writers) {
        return bare(writers)
                .with(HoldTicket.class, (command, into) -> into.open().put(PAYMENT, command.payment()))
                .with(
                        ReleaseTicket.class,
                        (command, into) ->
                                into.open().put("cause", command.cause().name()))
                .with(RequestRefund.class, (command, into) -> {
                    into.open().put("ground", command.ground().name());
                    Fields.account(into.secret(), command.to());
                })
                .with(ApproveRefund.class, (command, into) -> secret(REASON, command.reason(), into))
                .with(DenyRefund.class, (command, into) -> reason(command.reason(), command.note(), into))
                .with(RetryRefund.class, (command, into) -> Fields.account(into.secret(), command.to()));
    }

    private static PartedWriters<AbscondingCommand> bare(PartedWriters<AbscondingCommand> writers) {
        return writers.bare(Set.of(
                DemandTicket.class,
                DropTicket.class,
                UseTicket.class,
                WithdrawRefund.class,
                TicketRefunded.class,
                ClaimTimePassed.class,
                RefundTimePassed.class));
    }
}
