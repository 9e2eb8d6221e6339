package om.gov.mol.labour.internal.codec;

import static om.gov.mol.labour.internal.codec.CommandFields.REASON;
import static om.gov.mol.labour.internal.codec.CommandFields.reason;
import static om.gov.mol.labour.internal.codec.CommandFields.secret;
import static om.gov.mol.labour.internal.codec.CommandFields.statement;

import java.util.Set;
import om.gov.mol.labour.absconding.AbscondingCommand;
import om.gov.mol.labour.absconding.ObjectionCommand.AdmitObjection;
import om.gov.mol.labour.absconding.ObjectionCommand.CloseObjection;
import om.gov.mol.labour.absconding.ObjectionCommand.DismissObjection;
import om.gov.mol.labour.absconding.ObjectionCommand.FileObjection;
import om.gov.mol.labour.absconding.ObjectionCommand.ObjectionTimePassed;
import om.gov.mol.labour.absconding.ObjectionCommand.RefuseObjection;
import om.gov.mol.labour.absconding.ObjectionCommand.UpholdObjection;
import om.gov.mol.labour.absconding.ObjectionCommand.WithdrawObjection;

/** The fields of each command of an objection, and into which part they go. */
final class ObjectionCommandWriters {

    private ObjectionCommandWriters() {}

    /** Adds them. */
    static PartedWriters<AbscondingCommand> with(PartedWriters<AbscondingCommand> writers) {
        return writers.bare(Set.of(WithdrawObjection.class, CloseObjection.class, ObjectionTimePassed.class))
                .with(FileObjection.class, (command, into) -> {
                    into.open().put("ground", command.ground());
                    statement(command.statement(), command.evidence(), into);
                })
                .with(AdmitObjection.class, (command, into) -> secret(REASON, command.reason(), into))
                .with(RefuseObjection.class, (command, into) -> into.open().put(REASON, command.reason()))
                .with(UpholdObjection.class, (command, into) -> secret(REASON, command.reason(), into))
                .with(DismissObjection.class, (command, into) -> {
                    reason(command.reason(), command.note(), into);
                    into.open().put("groundless", command.groundless());
                });
    }
}
