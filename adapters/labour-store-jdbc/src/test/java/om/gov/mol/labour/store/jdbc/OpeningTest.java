package om.gov.mol.labour.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import om.gov.mol.labour.port.CaseStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which databases are opened, with which settings, and by how many at once. */
class OpeningTest {

    private static final int HOSTS = 10;

    @TempDir
    private Path directory;

    private Path file() {
        return directory.resolve("cases.db");
    }

    private DataSource sqlite(String... pragmas) {
        return Stubs.dataSource(() -> {
            Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
            try (Statement statement = connection.createStatement()) {
                for (String pragma : pragmas) {
                    statement.execute("pragma " + pragma);
                }
            }
            return connection;
        });
    }

    @Test
    void aServerThatCanLoseWhatItAcknowledgesIsNamedSettingBySetting() throws SQLException {
        try (Connection connection = Postgres.newDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(PostgresSettings.off(connection)).contains("fsync", "synchronous_commit");
            statement.execute("set synchronous_commit = on");
            assertThat(PostgresSettings.off(connection)).contains("fsync").doesNotContain("synchronous_commit");
        }
    }

    @Test
    void everyConnectionOfTheEmbeddedStoreKeepsWhatItAcknowledges() {
        SqliteTransactions own = new SqliteTransactions(file());
        for (Session session : List.of(own.single(s -> s), own.read(s -> s))) {
            assertThat(pragma(session, "journal_mode")).isEqualTo("wal");
            assertThat(pragma(session, "synchronous")).isEqualTo("2");
            assertThat(pragma(session, "busy_timeout")).isEqualTo("10000");
        }
        own.close();
    }

    private static String pragma(Session session, String name) {
        try {
            return session.first("pragma " + name, List.of(), row -> row.getString(1))
                    .orElseThrow();
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    @Test
    void aForeignSqliteWithoutTheSettingsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JdbcCaseStore.open(sqlite()))
                .withMessageContaining("journal_mode=wal");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JdbcCaseStore.open(sqlite("journal_mode = wal", "synchronous = normal")))
                .withMessageContaining("synchronous=full");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        JdbcCaseStore.open(sqlite("journal_mode = wal", "synchronous = full", "busy_timeout = 0")))
                .withMessageContaining("busy_timeout");
    }

    @Test
    void aForeignSqliteWithTheSettingsIsOpened() {
        DataSource good = sqlite("journal_mode = wal", "synchronous = full", "busy_timeout = 5000");
        try (CaseStore store = JdbcCaseStore.open(good)) {
            assertThat(store.number("", "receipt", "a")).isEqualTo(1);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JdbcCaseStore.postgres(good))
                .withMessageContaining("expected PostgreSQL");
    }

    @Test
    void anotherDatabaseIsRefusedByName() {
        DatabaseMetaData metaData = Stubs.answering(DatabaseMetaData.class, "getDatabaseProductName", "H2");
        Connection connection = Stubs.answering(Connection.class, "getMetaData", metaData);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JdbcCaseStore.open(Stubs.dataSource(() -> connection)))
                .withMessageContaining("H2 is not supported")
                .withMessageContaining("PostgreSQL");
    }

    @Test
    void aDatabaseOfANewerReleaseIsRefused() throws SQLException {
        JdbcCaseStore.sqlite(file()).close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = connection.createStatement()) {
            statement.execute("insert into schema_version values (99)");
        }
        assertThatIllegalStateException()
                .isThrownBy(() -> JdbcCaseStore.sqlite(file()))
                .withMessageContaining("version 99");
    }

    @Test
    void tenHostsThatStartTogetherCreateTheTablesOnce() throws Exception {
        DataSource empty = Postgres.newDatabase();
        assertThat(numbersOfHosts(() -> JdbcCaseStore.postgres(empty)))
                .hasSize(HOSTS)
                .doesNotHaveDuplicates();
        assertThat(numbersOfHosts(() -> JdbcCaseStore.sqlite(file())))
                .hasSize(HOSTS)
                .doesNotHaveDuplicates();
    }

    private static List<Long> numbersOfHosts(Callable<CaseStore> opening) throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(HOSTS);
        CyclicBarrier start = new CyclicBarrier(HOSTS);
        List<Future<Long>> futures = new ArrayList<>();
        for (int host = 0; host < HOSTS; host++) {
            String key = "host-" + host;
            futures.add(executor.submit(() -> {
                start.await();
                try (CaseStore store = opening.call()) {
                    return store.number("", "hosts", key);
                }
            }));
        }
        List<Long> numbers = new ArrayList<>();
        for (Future<Long> future : futures) {
            numbers.add(future.get());
        }
        executor.shutdown();
        return numbers;
    }

    @Test
    void theScriptsStayPlainForDistributedDatabases() {
        for (Dialect dialect : Dialect.values()) {
            for (int version = 1; version <= Migrations.NEWEST; version++) {
                String script = String.join(";", Migrations.statements(version, dialect))
                        .toLowerCase(Locale.ROOT);
                assertThat(script)
                        .doesNotContain("trigger", "advisory", "listen", "notify", "serial", "references", "analyze")
                        .doesNotContain("create sequence", "{");
            }
        }
    }
}
