package om.gov.mol.labour.store.jdbc;

import java.sql.SQLException;
import java.util.List;

/** Who begins and ends a transaction. Every SQL fault leaves as a {@code StoreUnavailable}. */
interface Transactions {

    /** What is done with a session. */
    interface Body<T> {
        T run(Session session) throws SQLException;
    }

    Dialect dialect();

    /** Reading statements, each for itself. */
    <T> T read(Body<T> body);

    /** One writing statement that is its own transaction. */
    <T> T single(Body<T> body);

    /**
     * Several statements in one transaction. It is committed when the body answers {@code true}, and undone when it
     * answers {@code false} or throws. The body may run again if the database asks for it.
     */
    boolean write(Body<Boolean> body);

    /**
     * A transaction that only writes: all steps, or nothing where one of them did not write its rows.
     *
     * @param steps of which no two write the same row
     */
    default boolean write(List<Step> steps) {
        return write(session -> session.perform(steps));
    }

    /** Whether the transaction is the host's, who alone commits it. */
    boolean joined();

    void close();
}
