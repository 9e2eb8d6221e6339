package om.gov.mol.labour.journeys;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import javax.sql.ConnectionEvent;
import javax.sql.ConnectionEventListener;
import javax.sql.PooledConnection;
import org.postgresql.ds.PGConnectionPoolDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The smallest pool: it lends a connection that was given back, and tries it first, as the pools of hosts do. */
@SuppressWarnings("serial") // never written
final class KeptConnections extends PGSimpleDataSource {

    private static final int SECONDS = 5;

    private final transient Deque<PooledConnection> idle = new ConcurrentLinkedDeque<>();

    @Override
    public Connection getConnection() throws SQLException {
        for (PooledConnection kept = idle.poll(); kept != null; kept = idle.poll()) {
            Connection lent = kept.getConnection();
            if (lent.isValid(SECONDS)) {
                return lent;
            }
            kept.close();
        }
        return opened().getConnection();
    }

    private PooledConnection opened() throws SQLException {
        PGConnectionPoolDataSource pool = new PGConnectionPoolDataSource();
        pool.setURL(getURL());
        pool.setUser(getUser());
        PooledConnection opened = pool.getPooledConnection();
        opened.addConnectionEventListener(new Returned());
        return opened;
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
