package om.gov.mol.labour.store.jdbc;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import om.gov.mol.labour.lifecycle.CaseId;
import om.gov.mol.labour.lifecycle.Claim;
import om.gov.mol.labour.lifecycle.Guard;
import om.gov.mol.labour.lifecycle.RequestId;
import om.gov.mol.labour.port.Attempt;
import om.gov.mol.labour.port.CaseFilter;
import om.gov.mol.labour.port.CaseRow;
import om.gov.mol.labour.port.CaseStore;
import om.gov.mol.labour.port.JournalRow;
import om.gov.mol.labour.port.Loaded;
import om.gov.mol.labour.port.Page;
import om.gov.mol.labour.port.Save;
import om.gov.mol.labour.port.SaveResult;
import om.gov.mol.labour.port.StoreUnavailable;
import om.gov.mol.labour.port.Work;
import om.gov.mol.labour.port.WorkFilter;
import om.gov.mol.labour.port.WorkResult;
import org.jspecify.annotations.Nullable;

/**
 * Keeps cases in SQLite or PostgreSQL. Creates and upgrades its tables when it opens, which is safe when many hosts
 * start together. For PostgreSQL the tables stand in the first schema of the connection's search path.
 *
 * <p>Safe for use by many threads, except a store that {@linkplain #joining joined} a connection: it belongs to the
 * thread that owns the connection.
 *
 * <pre>{@code
 * CaseStore embedded = JdbcCaseStore.sqlite(Path.of("/var/lib/labour/cases.db"));
 * CaseStore shared = JdbcCaseStore.open(postgresDataSource);
 * }</pre>
 */
public final class JdbcCaseStore implements CaseStore {

    private static final int SAVE_TRIES = 5;
    private static final int LIMIT = 1_000;
    private static final String ATTEMPT =
            "insert into attempt (actor, at, tenant, operation, problems) values (?, ?, ?, ?, ?)";

    private final Transactions transactions;

    private JdbcCaseStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * Opens a SQLite file, which is created if it does not exist. The store owns its connections: write-ahead log,
     * {@code synchronous=FULL} (one sync for each commit), a busy timeout of 10 seconds. Several processes on one
     * machine may open the same file; it must lie on a local disk.
     */
    public static JdbcCaseStore sqlite(Path file) {
        return migrated(new SqliteTransactions(requireNonNull(file, "file")));
    }

    /**
     * Opens a PostgreSQL database (14 or newer, or one that understands its SQL). The data source stays the host's and
     * should be a pool. With {@code fsync}, {@code full_page_writes} or {@code synchronous_commit} off the log warns: then what was
     * acknowledged can be lost with the server.
     *
     * @throws IllegalArgumentException if it is another database
     */
    public static JdbcCaseStore postgres(DataSource dataSource) {
        Dialect dialect = detect(dataSource);
        if (dialect != Dialect.POSTGRESQL) {
            throw new IllegalArgumentException("dataSource: expected PostgreSQL, found " + dialect);
        }
        return migrated(new PooledTransactions(dataSource, dialect));
    }

    /**
     * Opens whichever of the two databases the data source leads to. Connections to SQLite must come with
     * {@code journal_mode=wal}, {@code synchronous=full} and a busy timeout.
     *
     * @throws IllegalArgumentException if it is another database, or SQLite with other settings
     */
    public static JdbcCaseStore open(DataSource dataSource) {
        return migrated(new PooledTransactions(dataSource, detect(dataSource)));
    }

    /**
     * Works inside the host's transaction: nothing is committed or rolled back here, and nothing is tried again. A save
     * that meets a conflict leaves nothing behind (it is undone to a savepoint) and throws {@link SaveConflict}; only
     * {@code SeenBefore} is still an answer. The tables must exist. Close the store with the transaction; the connection
     * stays the host's.
     *
     * @param connection with auto-commit off
     * @throws IllegalArgumentException if auto-commit is on, or for the reasons of {@link #open}
     * @throws IllegalStateException if the tables are missing or of another release
     */
    public static JdbcCaseStore joining(Connection connection) {
        try {
            if (connection.getAutoCommit()) {
                throw new IllegalArgumentException("connection: auto-commit is on, so there is nothing to join");
            }
            Transactions joined = new JoinedTransactions(connection, checked(connection));
            Migrations.check(joined);
            return new JdbcCaseStore(joined);
        } catch (SQLException fault) {
            throw new StoreUnavailable("the connection could not be joined: SQLSTATE " + fault.getSQLState(), fault);
        }
    }

    private static Dialect detect(DataSource dataSource) {
        try (Connection connection = requireNonNull(dataSource, "dataSource").getConnection()) {
            Dialect dialect = checked(connection);
            if (dialect == Dialect.POSTGRESQL) {
                PostgresSettings.warn(connection);
            }
            return dialect;
        } catch (SQLException fault) {
            throw new StoreUnavailable("the database cannot be reached: SQLSTATE " + fault.getSQLState(), fault);
        }
    }

    private static Dialect checked(Connection connection) throws SQLException {
        Dialect dialect = Dialect.of(connection);
        if (dialect == Dialect.SQLITE) {
            SqlitePragmas.check(connection);
        }
        return dialect;
    }

    private static JdbcCaseStore migrated(Transactions transactions) {
        try {
            Migrations.apply(transactions);
        } catch (RuntimeException fault) {
            transactions.close();
            throw fault;
        }
        return new JdbcCaseStore(transactions);
    }

    @Override
    public Loaded load(CaseId id, RequestId request, Set<Guard> guards) {
        return transactions.read(session -> CaseReads.load(session, id, request, guards));
    }

    @Override
    public Optional<Loaded> find(String reference, RequestId request, boolean workerGuard) {
        return transactions.read(session -> CaseReads.find(session, reference, request, workerGuard));
    }

    @Override
    public Optional<CaseId> byReference(String reference) {
        return transactions.read(session -> CaseReads.byReference(session, reference));
    }

    @Override
    public SaveResult save(Save save) {
        SaveResult result = written(save);
        boolean answer = result instanceof SaveResult.Saved || result instanceof SaveResult.SeenBefore;
        if (transactions.joined() && !answer) {
            throw new SaveConflict(result);
        }
        return result;
    }

    private SaveResult written(Save save) {
        CaseRow stored = null;
        for (int tries = 1; tries <= SAVE_TRIES; tries++) {
            List<Step> steps = SaveSteps.of(save, stored);
            if (stored == null ? transactions.write(steps) : transactions.write(session -> session.perform(steps))) {
                return new SaveResult.Saved();
            }
            Obstacle obstacle = transactions.read(session -> Obstacle.find(session, save));
            if (obstacle.result() != null) {
                return obstacle.result();
            }
            stored = obstacle.changesParties(save) ? obstacle.stored() : null;
        }
        return transactions.read(session -> unexplained(session, save));
    }

    private static SaveResult unexplained(Session session, Save save) throws SQLException {
        Obstacle.refuseBrokenPromise(session, save.next(), save.outgoing());
        throw new StoreUnavailable("the save of case " + save.next().id().value() + " was overtaken again and again");
    }

    @Override
    public Page<CaseRow> list(CaseFilter filter, @Nullable String after, int limit) {
        checkLimit(limit);
        Keyset begin = after == null ? null : Keyset.parse(after);
        return transactions.read(session -> CaseLists.page(session, filter, begin, limit));
    }

    @Override
    public List<JournalRow> journal(CaseId id) {
        return transactions.read(session -> CaseReads.journal(session, id));
    }

    @Override
    public Map<Claim, CaseId> holders(Set<Claim> claims) {
        return transactions.read(session -> CaseReads.holders(session, claims));
    }

    @Override
    public List<CaseId> dueCases(String tenant, Instant now, int limit) {
        checkLimit(limit);
        return transactions.read(session -> CaseReads.due(session, tenant, now, limit));
    }

    @Override
    public Optional<Instant> nextDue(String tenant) {
        return transactions.read(session -> WorkQueue.nextDue(session, tenant));
    }

    @Override
    public List<Work> lease(String tenant, String owner, Instant now, Instant until, int limit) {
        checkLimit(limit);
        requireNonNull(owner, "owner");
        if (!until.isAfter(now)) {
            throw new IllegalArgumentException("until must lie after now");
        }
        boolean idle = transactions.dialect() == Dialect.SQLITE
                && !transactions.read(session -> WorkQueue.anyDue(session, tenant, now));
        return idle
                ? List.of()
                : transactions.single(session -> WorkQueue.lease(session, tenant, owner, now, until, limit));
    }

    @Override
    public boolean finish(Work leased, WorkResult result) {
        requireNonNull(result, "result");
        return transactions.single(session -> WorkQueue.finish(session, leased, result));
    }

    @Override
    public List<Work> work(WorkFilter filter, @Nullable String after, int limit) {
        checkLimit(limit);
        return transactions.read(session -> WorkQueue.list(session, filter, after, limit));
    }

    @Override
    public void recordAttempt(Attempt attempt) {
        String problems = String.join("\n", attempt.problems());
        long at = Micros.of(attempt.at());
        transactions.single(session ->
                session.update(ATTEMPT, attempt.actor(), at, attempt.tenant(), attempt.operation(), problems));
    }

    @Override
    public int attempts(String tenant, String actor, Instant since) {
        return transactions.read(session -> session.first(
                        "select count(*) from attempt where tenant = ? and actor = ? and at >= ?",
                        List.of(tenant, actor, Micros.of(since)),
                        row -> row.getInt(1))
                .orElse(0));
    }

    @Override
    public long number(String tenant, String series, String key) {
        requireNonNull(series, "series");
        return Numbering.number(transactions, requireNonNull(tenant, "tenant"), series, requireNonNull(key, "key"));
    }

    @Override
    public Map<String, Long> statistics(String tenant, String procedure) {
        return transactions.read(session -> CaseReads.statistics(session, tenant, procedure));
    }

    @Override
    public boolean erase(CaseRow erased, long expectedVersion) {
        if (erased.version() != expectedVersion) {
            throw new IllegalArgumentException("an erasure is no new version: erased.version must be expectedVersion");
        }
        return transactions.write(session -> Erasure.erase(session, erased, expectedVersion));
    }

    @Override
    public void close() {
        transactions.close();
    }

    private static void checkLimit(int limit) {
        if (limit < 1 || limit > LIMIT) {
            throw new IllegalArgumentException("limit must lie between 1 and " + LIMIT);
        }
    }
}
