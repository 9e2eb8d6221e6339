package om.gov.mol.labour.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import om.gov.mol.labour.port.CaseStore;
import om.gov.mol.labour.port.Save;
import om.gov.mol.labour.store.jdbc.JdbcCaseStore;

/** The contest on the embedded database: one file each, write-ahead log, every commit on the disk. */
final class OnSqlite implements Server {

    private final Path file;

    private OnSqlite(Path file) {
        this.file = file;
    }

    static void measure(List<Save> saves) throws IOException, SQLException {
        Path directory = Files.createTempDirectory("benchmark");
        Path ours = directory.resolve("labour.db");
        Path theirs = directory.resolve("floor.db");
        try (CaseStore store = JdbcCaseStore.sqlite(ours);
                Connection connection = DriverManager.getConnection("jdbc:sqlite:" + theirs);
                Statement statement = connection.createStatement()) {
            statement.execute("pragma journal_mode = wal");
            statement.execute("pragma synchronous = full");
            for (String table : Floor.TABLES) {
                statement.execute(table);
            }
            Floor floor = new Floor(saves);
            Floor.Transactions immediate = oneWriter(connection, statement);
            Contender hand = new Contender(
                    "floor (a): hand-written JDBC",
                    new OnSqlite(theirs),
                    (number, watch) -> floor.transfer(immediate, "a" + number, watch));
            new Contest("SQLite", List.of(hand, OnPostgres.labour(store, new OnSqlite(ours)))).hold();
        }
    }

    /** SQLite has one writer at a time; the floor waits for its turn in the program and not in the database. */
    private static Floor.Transactions oneWriter(Connection connection, Statement statement) {
        ReentrantLock writing = new ReentrantLock(true);
        return body -> {
            writing.lock();
            try {
                statement.execute("begin immediate");
                body.run(connection);
                statement.execute("commit");
            } finally {
                writing.unlock();
            }
        };
    }

    @Override
    public long roundTrips() {
        return 0;
    }

    @Override
    public long computed() {
        return 0;
    }

    @Override
    public long logged() {
        return 0;
    }

    @Override
    public long stored() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("pragma busy_timeout = 10000");
            statement.execute("vacuum");
            try (var row = statement.executeQuery(
                    "select page_count * page_size from pragma_page_count(), pragma_page_size()")) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
