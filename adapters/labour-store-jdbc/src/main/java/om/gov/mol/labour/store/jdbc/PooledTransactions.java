package om.gov.mol.labour.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import om.gov.mol.labour.port.StoreUnavailable;

/** Transactions on connections from the host's data source, which stays the host's. */
final class PooledTransactions implements Transactions {

    private static final int TRIES = 8;

    private final DataSource dataSource;
    private final Dialect dialect;
    private volatile boolean closed;

    PooledTransactions(DataSource dataSource, Dialect dialect) {
        this.dataSource = dataSource;
        this.dialect = dialect;
    }

    @Override
    public Dialect dialect() {
        return dialect;
    }

    @Override
    public <T> T read(Body<T> body) {
        return again(() -> withConnection(true, body));
    }

    @Override
    public <T> T single(Body<T> body) {
        return again(() -> withConnection(true, body));
    }

    @Override
    public boolean write(Body<Boolean> body) {
        return dialect == Dialect.SQLITE
                ? again(() -> withConnection(true, session -> SqliteTransactions.immediately(session, body)))
                : again(() -> withConnection(false, session -> committed(session.connection, session, body)));
    }

    @Override
    public boolean write(List<Step> steps) {
        return dialect == Dialect.POSTGRESQL
                ? again(() -> withConnection(true, session -> session.inOneStatement(steps)))
                : write(session -> session.perform(steps));
    }

    private static boolean committed(Connection connection, Session session, Body<Boolean> body) throws SQLException {
        boolean complete = false;
        try {
            complete = body.run(session);
        } finally {
            if (!complete) {
                connection.rollback();
            }
        }
        if (complete) {
            connection.commit();
        }
        return complete;
    }

    private <T> T withConnection(boolean autoCommit, Body<T> body) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            if (dialect == Dialect.SQLITE) {
                SqlitePragmas.check(connection);
            }
            boolean before = connection.getAutoCommit();
            connection.setAutoCommit(autoCommit);
            try {
                return body.run(Session.borrowed(connection, dialect));
            } finally {
                connection.setAutoCommit(before);
            }
        }
    }

    private interface Call<T> {
        T run() throws SQLException;
    }

    private <T> T again(Call<T> call) {
        if (closed) {
            throw new StoreUnavailable("the store is closed");
        }
        for (int tries = 1; ; tries++) {
            try {
                return call.run();
            } catch (SQLException fault) {
                if (tries == TRIES || !dialect.isToBeTriedAgain(fault)) {
                    throw Faults.unavailable(dialect, fault);
                }
            }
        }
    }

    @Override
    public boolean joined() {
        return false;
    }

    @Override
    public void close() {
        closed = true;
    }
}
