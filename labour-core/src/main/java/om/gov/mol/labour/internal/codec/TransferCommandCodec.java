package om.gov.mol.labour.internal.codec;

import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.transfer.TransferCommand;

/**
 * Commands of transfers, for the journal, the history and the hash of the content: {@code {"command":"reject","format":1,…}}.
 * Only written, never read back. Deterministic: equal commands give equal parts. Thread-safe.
 *
 * <p>Free text goes to the secret part: the {@code note} of reject, officer refuse and stop, and the {@code proof} of a
 * no-approval case. Everything else is open.
 */
public final class TransferCommandCodec {

    private static final int FORMAT = 1;

    private TransferCommandCodec() {}

    /** The two parts of a command. */
    public static Written write(TransferCommand command) {
        JsonObject open = new JsonObject().put("command", command.name()).put("format", FORMAT);
        return TransferCommandWriters.COMMANDS.write(command, new Written(open, new JsonObject()));
    }
}
