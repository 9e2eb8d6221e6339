package om.gov.mol.labour.store.jdbc;

import static java.util.Objects.requireNonNull;

import om.gov.mol.labour.port.SaveResult;

/**
 * A save inside the host's transaction met something in its way. Nothing of the save is left, and the host's transaction
 * is whole: the host may go on and commit what else it did, or roll back and try again in a new transaction. Thrown only
 * by a store that {@linkplain JdbcCaseStore#joining joined} a transaction.
 */
public final class SaveConflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient SaveResult result;

    SaveConflict(SaveResult result) {
        super("a save met a conflict inside the host's transaction: "
                + requireNonNull(result, "result").getClass().getSimpleName());
        this.result = result;
    }

    /** What was in the way: {@code VersionTaken}, {@code GuardMoved} or {@code ClaimTaken}. */
    public SaveResult result() {
        return result;
    }
}
