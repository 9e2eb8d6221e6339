package om.gov.mol.labour.internal.codec;

import om.gov.mol.labour.absconding.AbscondingCommand;
import om.gov.mol.labour.internal.json.JsonObject;

/**
 * Commands of absconding reports, of all four families, for the journal, the history and the hash of the content:
 * {@code {"command":"fileObjection","format":1,…}}. Only written, never read back. Deterministic: equal commands give equal
 * parts. Thread-safe.
 *
 * <p>What somebody wrote himself goes to the secret part: statements, notes, and reasons that are not coded. So does the
 * account that money is to go to. Everything else is open.
 */
public final class AbscondingCommandCodec {

    private static final int FORMAT = 1;

    private static final PartedWriters<AbscondingCommand> COMMANDS =
            DepositCommandWriters.with(CancellationCommandWriters.with(
                    ObjectionCommandWriters.with(ReportCommandWriters.with(new PartedWriters<>()))));

    private AbscondingCommandCodec() {}

    /** The two parts of a command. */
    public static Written write(AbscondingCommand command) {
        JsonObject open = new JsonObject().put("command", command.name()).put("format", FORMAT);
        return COMMANDS.write(command, new Written(open, new JsonObject()));
    }
}
