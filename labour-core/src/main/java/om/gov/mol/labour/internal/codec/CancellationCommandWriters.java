package om.gov.mol.labour.internal.codec;

import static om.gov.mol.labour.internal.codec.CommandFields.REASON;
import static om.gov.mol.labour.internal.codec.CommandFields.paid;
import static om.gov.mol.labour.internal.codec.CommandFields.reason;
import static om.gov.mol.labour.internal.codec.CommandFields.secret;

import java.util.Set;
import om.gov.mol.labour.absconding.AbscondingCommand;
import om.gov.mol.labour.absconding.CancellationCommand.AgreeToCancellation;
import om.gov.mol.labour.absconding.CancellationCommand.AllowCancellation;
import om.gov.mol.labour.absconding.CancellationCommand.ApproveCancellation;
import om.gov.mol.labour.absconding.CancellationCommand.CancellationPaid;
import om.gov.mol.labour.absconding.CancellationCommand.CancellationPaymentTimePassed;
import om.gov.mol.labour.absconding.CancellationCommand.CancellationTimePassed;
import om.gov.mol.labour.absconding.CancellationCommand.CloseCancellation;
import om.gov.mol.labour.absconding.CancellationCommand.DenyCancellation;
import om.gov.mol.labour.absconding.CancellationCommand.PayCancellation;
import om.gov.mol.labour.absconding.CancellationCommand.RequestCancellation;
import om.gov.mol.labour.absconding.CancellationCommand.WithdrawCancellation;

/** The fields of each command of a request for cancellation, and into which part they go. */
final class CancellationCommandWriters {

    private CancellationCommandWriters() {}

    /** Adds them. */
    static PartedWriters<AbscondingCommand> with(PartedWriters<AbscondingCommand> writers) {
        return bare(writers)
                .with(RequestCancellation.class, (command, into) -> into.open().put(REASON, command.reason()))
                .with(AllowCancellation.class, (command, into) -> secret(REASON, command.reason(), into))
                .with(
                        CancellationPaid.class,
                        (command, into) -> paid(command.payment(), command.capture(), command.surplus(), into))
                .with(ApproveCancellation.class, (command, into) -> secret(REASON, command.reason(), into))
                .with(DenyCancellation.class, (command, into) -> reason(command.reason(), command.note(), into));
    }

    private static PartedWriters<AbscondingCommand> bare(PartedWriters<AbscondingCommand> writers) {
        return writers.bare(Set.of(
                PayCancellation.class,
                AgreeToCancellation.class,
                WithdrawCancellation.class,
                CloseCancellation.class,
                CancellationPaymentTimePassed.class,
                CancellationTimePassed.class));
    }
}
