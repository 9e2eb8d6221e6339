package om.gov.mol.labour.scenarios;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import javax.sql.ConnectionEvent;
import javax.sql.ConnectionEventListener;
import javax.sql.PooledConnection;
import org.postgresql.ds.PGConnectionPoolDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Keeps connections to a PostgreSQL database for the next who asks: a story asks some thousand times. */
@SuppressWarnings("serial") // never written
final class KeptConnections extends PGSimpleDataSource {

    private final transient Deque<PooledConnection> idle = new ConcurrentLinkedDeque<>();

    @Override
    public Connection getConnection() throws SQLException {
        PooledConnection kept = idle.poll();
        return kept == null ? opened().getConnection() : kept.getConnection();
    }

    private PooledConnection opened() throws SQLException {
        PGConnectionPoolDataSource pool = new PGConnectionPoolDataSource();
        pool.setURL(getURL());
        pool.setUser(getUser());
        pool.setPassword(getPassword());
        pool.setCurrentSchema(getCurrentSchema());
        PooledConnection opened = pool.getPooledConnection();
        opened.addConnectionEventListener(new Returned());
        return opened;
    }

    /** Ends what is idle. */
    void close() {
        for (PooledConnection kept = idle.poll(); kept != null; kept = idle.poll()) {
            try {
                kept.close();
            } catch (SQLException gone) {
                throw new IllegalStateException("a connection does not close: SQLSTATE " + gone.getSQLState(), gone);
            }
        }
    }

    /** What was given back waits for the next; what is broken does not come back. */
    private final class Returned implements ConnectionEventListener {

        @Override
        public void connectionClosed(ConnectionEvent event) {
            idle.push((PooledConnection) event.getSource());
        }

        @Override
        public void connectionErrorOccurred(ConnectionEvent event) {}
    }
}
