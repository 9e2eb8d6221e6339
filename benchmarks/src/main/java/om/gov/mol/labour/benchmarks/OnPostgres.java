package om.gov.mol.labour.benchmarks;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import om.gov.mol.labour.port.CaseStore;
import om.gov.mol.labour.port.Save;
import om.gov.mol.labour.store.jdbc.JdbcCaseStore;
import om.gov.mol.labour.testkit.fake.SettableClock;

/** The contest on a PostgreSQL of our own, which keeps what it says: every commit waits for the disk. */
final class OnPostgres implements Server {

    private final Pool pool;

    OnPostgres(Pool pool) {
        this.pool = pool;
    }

    /** Somebody else who plays on the same server, in a database of his own. */
    interface Rival {
        Contender on(Pool database, List<Save> saves) throws SQLException;
    }

    static void measure(List<Save> saves, List<Rival> rivals) throws IOException, SQLException {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setPGStartupWait(Duration.ofMinutes(2))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "80")
                .start()) {
            Pool ours = database(server, "labour");
            try (CaseStore store = JdbcCaseStore.postgres(ours)) {
                List<Contender> contenders = new ArrayList<>(List.of(
                        floor(database(server, "floor"), saves),
                        labour(store, new OnPostgres(ours)),
                        oneStatement(database(server, "single"), saves)));
                for (Rival rival : rivals) {
                    contenders.add(rival.on(database(server, "rival" + contenders.size()), saves));
                }
                new Contest("PostgreSQL", contenders).hold();
            }
        }
    }

    private static Pool database(EmbeddedPostgres server, String name) throws SQLException {
        execute(server.getPostgresDatabase(), List.of("create database " + name));
        return new Pool(server.getDatabase("postgres", name));
    }

    private static Contender floor(Pool pool, List<Save> saves) throws SQLException {
        execute(pool, Floor.TABLES);
        Floor floor = new Floor(saves);
        return new Contender(
                "floor (a): hand-written JDBC",
                new OnPostgres(pool),
                (number, watch) -> floor.transfer(body -> transaction(pool, body), "a" + number, watch));
    }

    private static Contender oneStatement(Pool pool, List<Save> saves) throws SQLException {
        execute(pool, Floor.TABLES);
        OneStatement one = new OneStatement(pool, saves);
        return new Contender(
                "floor (b): the same in one statement",
                new OnPostgres(pool),
                (number, watch) -> one.transfer("b" + number, watch));
    }

    static Contender labour(CaseStore store, Server server) {
        Hamlet hamlet = new Hamlet(store, SettableClock.at(Hamlet.NOW), 0);
        return new Contender("labour", server, (number, watch) -> {
            hamlet.arrive(number);
            new WholeTransfer(hamlet, number, watch).play();
        });
    }

    private static void transaction(Pool pool, Floor.Body body) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            body.run(connection);
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    static void execute(DataSource pool, List<String> statements) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        }
    }

    @Override
    public long roundTrips() {
        return pool.prepared.sum() + pool.commits.sum();
    }

    /** As Linux counts for each process of the server that serves a client of ours. */
    @Override
    public long computed() throws SQLException {
        long nanos = 0;
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                var row =
                        statement.executeQuery("select pid from pg_stat_activity where datname = current_database()")) {
            while (row.next()) {
                Path counted = Path.of("/proc", row.getString(1), "schedstat");
                if (Files.isReadable(counted)) {
                    nanos += Long.parseLong(Files.readString(counted).split(" ", 2)[0]);
                }
            }
        } catch (IOException gone) {
            throw new IllegalStateException("a process of the server ended meanwhile", gone);
        }
        return nanos;
    }

    @Override
    public long logged() throws SQLException {
        return number("select pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')");
    }

    @Override
    public long stored() throws SQLException {
        execute(pool, List.of("vacuum full"));
        return number("select sum(pg_total_relation_size(oid)) from pg_class where relkind = 'r'"
                + " and relnamespace = 'public'::regnamespace");
    }

    private long number(String sql) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
