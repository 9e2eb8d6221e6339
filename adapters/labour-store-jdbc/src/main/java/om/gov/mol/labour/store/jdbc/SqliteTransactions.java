package om.gov.mol.labour.store.jdbc;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import om.gov.mol.labour.port.StoreUnavailable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A SQLite file of our own: one connection that writes, for SQLite has one writer at a time, and a few that read. */
final class SqliteTransactions implements Transactions {

    private static final Logger LOG = LoggerFactory.getLogger(SqliteTransactions.class);

    private static final int READERS = 4;
    private static final int OPENING_TRIES = 100;
    private static final long PAUSE_NANOS = 20_000_000;

    private final String url;
    private final ReentrantLock writing = new ReentrantLock(true);
    private final Session writer;
    private final Semaphore readers = new Semaphore(READERS, true);
    private final Deque<Session> idle = new ArrayDeque<>();
    private boolean closed;

    SqliteTransactions(Path file) {
        url = "jdbc:sqlite:" + file.toAbsolutePath();
        if (url.indexOf('?') >= 0) {
            throw new IllegalArgumentException("file: a path with a question mark cannot be opened");
        }
        try {
            writer = connect();
        } catch (SQLException fault) {
            throw Faults.unavailable(Dialect.SQLITE, fault);
        }
    }

    /** Two processes that open a new file at once may find it locked for a moment. */
    private Session connect() throws SQLException {
        for (int tries = 1; ; tries++) {
            Connection connection = DriverManager.getConnection(url);
            try {
                SqlitePragmas.set(connection);
                return Session.own(connection, Dialect.SQLITE);
            } catch (SQLException | RuntimeException fault) {
                connection.close();
                if (tries == OPENING_TRIES) {
                    throw fault;
                }
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    @Override
    public Dialect dialect() {
        return Dialect.SQLITE;
    }

    @Override
    public <T> T read(Body<T> body) {
        readers.acquireUninterruptibly();
        Session session = null;
        try {
            session = reader();
            return body.run(session);
        } catch (SQLException fault) {
            throw Faults.unavailable(Dialect.SQLITE, fault);
        } finally {
            giveBack(session);
            readers.release();
        }
    }

    private Session reader() throws SQLException {
        synchronized (idle) {
            requireOpen();
            Session session = idle.poll();
            if (session != null) {
                return session;
            }
        }
        return connect();
    }

    private void giveBack(@Nullable Session session) {
        if (session == null) {
            return;
        }
        synchronized (idle) {
            if (closed) {
                closeQuietly(session);
            } else {
                idle.push(session);
            }
        }
    }

    @Override
    public <T> T single(Body<T> body) {
        writing.lock();
        try {
            synchronized (idle) {
                requireOpen();
            }
            return body.run(writer);
        } catch (SQLException fault) {
            throw Faults.unavailable(Dialect.SQLITE, fault);
        } finally {
            writing.unlock();
        }
    }

    @Override
    public boolean write(Body<Boolean> body) {
        return single(session -> immediately(session, body));
    }

    /** Takes the write lock at once: a transaction that began by reading could not wait for it later. */
    static boolean immediately(Session session, Body<Boolean> body) throws SQLException {
        session.update("begin immediate");
        boolean complete;
        try {
            complete = body.run(session);
            session.update(complete ? "commit" : "rollback");
        } catch (SQLException | RuntimeException fault) {
            undo(session, fault);
            throw fault;
        }
        return complete;
    }

    /** After some faults, a full disk for instance, SQLite has already undone the transaction by itself. */
    private static void undo(Session session, Exception fault) {
        try {
            session.update("rollback");
        } catch (SQLException undone) {
            fault.addSuppressed(undone);
        }
    }

    private void requireOpen() {
        if (closed) {
            throw new StoreUnavailable("the store is closed");
        }
    }

    @Override
    public boolean joined() {
        return false;
    }

    @Override
    public void close() {
        writing.lock();
        try {
            synchronized (idle) {
                if (!closed) {
                    closed = true;
                    idle.forEach(SqliteTransactions::closeQuietly);
                    idle.clear();
                    closeQuietly(writer);
                }
            }
        } finally {
            writing.unlock();
        }
    }

    /** Everything acknowledged is on disk already; a connection that will not close loses nothing. */
    private static void closeQuietly(Session session) {
        try {
            session.close();
        } catch (SQLException fault) {
            LOG.warn("a connection did not close: code {}", fault.getErrorCode());
        }
    }
}
