package om.gov.mol.labour.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;

/** Everything happens inside the host's transaction; a write that fails is undone to a savepoint. */
final class JoinedTransactions implements Transactions {

    private final Session session;

    JoinedTransactions(Connection connection, Dialect dialect) {
        this.session = Session.borrowed(connection, dialect);
    }

    @Override
    public Dialect dialect() {
        return session.dialect;
    }

    @Override
    public <T> T read(Body<T> body) {
        try {
            return body.run(session);
        } catch (SQLException fault) {
            throw Faults.unavailable(session.dialect, fault);
        }
    }

    @Override
    public <T> T single(Body<T> body) {
        return read(body);
    }

    @Override
    public boolean write(Body<Boolean> body) {
        try {
            return toSavepoint(body);
        } catch (SQLException fault) {
            throw Faults.unavailable(session.dialect, fault);
        }
    }

    private boolean toSavepoint(Body<Boolean> body) throws SQLException {
        Connection connection = session.connection;
        Savepoint before = connection.setSavepoint();
        boolean complete = false;
        try {
            complete = body.run(session);
        } finally {
            if (!complete) {
                connection.rollback(before);
            }
        }
        connection.releaseSavepoint(before);
        return complete;
    }

    @Override
    public boolean joined() {
        return true;
    }

    /** The connection is the host's. */
    @Override
    public void close() {}
}
