package om.gov.mol.labour.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import om.gov.mol.labour.lifecycle.CaseId;
import om.gov.mol.labour.lifecycle.RequestId;
import om.gov.mol.labour.port.CaseFilter;
import om.gov.mol.labour.port.CaseIndex;
import om.gov.mol.labour.port.CaseRow;
import om.gov.mol.labour.port.CaseStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database of an earlier release is brought to this one when it opens, with everything in it. */
class MigrationTest {

    private static final CaseId OLD = new CaseId("caseaaaaaaaaaaaaaaaaaaaaaa");
    private static final String OLD_CASE = "insert into case_ (id, version, opened_at, changed_at, tenant,"
            + " procedure_name, state, reference, worker, governorate, head_hash, payload) values ('" + OLD.value()
            + "', 1, 1000000, 1000000, '', 'transfer', 'OPEN', 'TR-1', '90000001', 'OM-MA', 'head', '{}')";

    @TempDir
    private Path directory;

    private Connection file() throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("cases.db"));
        try (Statement statement = connection.createStatement()) {
            statement.execute("pragma journal_mode = wal");
            statement.execute("pragma synchronous = full");
            statement.execute("pragma busy_timeout = 5000");
        }
        return connection;
    }

    /** The tables of version 1 with one case that was saved then. */
    private static void create(Connection connection, Dialect dialect) throws SQLException {
        try (connection;
                Statement statement = connection.createStatement()) {
            statement.execute("create table schema_version (version integer not null primary key)");
            statement.execute("insert into schema_version (version) values (0), (1)");
            for (String table : Migrations.statements(1, dialect)) {
                statement.execute(table);
            }
            statement.execute(OLD_CASE);
        }
    }

    private static void showsTheOldCase(CaseStore store) {
        CaseRow row = store.load(OLD, new RequestId("look"), Set.of()).row();
        assertThat(row).isNotNull();
        assertThat(row.index()).isEqualTo(new CaseIndex("", "90000001", null, null, "OM-MA", false, null));
        CaseFilter calm = CaseFilter.all("").ofGovernorate("OM-MA").needingAttention(false);
        assertThat(store.list(calm, null, 10).items()).containsExactly(row);
        assertThat(store.list(calm.needingAttention(true), null, 10).items()).isEmpty();
        assertThat(store.statistics("transfer")).containsEntry("OPEN", 1L);
    }

    @Test
    void aSqliteFileOfVersionOneIsMigratedWithItsCases() throws SQLException {
        create(file(), Dialect.SQLITE);
        for (int opening = 1; opening <= 2; opening++) {
            try (CaseStore store = JdbcCaseStore.sqlite(directory.resolve("cases.db"))) {
                showsTheOldCase(store);
            }
        }
    }

    @Test
    void aPostgresDatabaseOfVersionOneIsMigratedWithItsCases() throws SQLException {
        DataSource database = Postgres.newDatabase();
        create(database.getConnection(), Dialect.POSTGRESQL);
        for (int opening = 1; opening <= 2; opening++) {
            try (CaseStore store = JdbcCaseStore.postgres(database)) {
                showsTheOldCase(store);
            }
        }
    }

    @Test
    void aHostThatJoinsDoesNotMigrate() throws SQLException {
        create(file(), Dialect.SQLITE);
        try (Connection connection = file()) {
            connection.setAutoCommit(false);
            assertThatIllegalStateException()
                    .isThrownBy(() -> JdbcCaseStore.joining(connection))
                    .withMessageContaining("version 1")
                    .withMessageContaining("version " + Migrations.NEWEST);
        }
    }

    @Test
    void aHostOfTheEarlierReleaseMayGoOnWhileTheTablesAreNew() throws SQLException {
        try (CaseStore store = JdbcCaseStore.sqlite(directory.resolve("cases.db"));
                Connection earlier = file();
                Statement statement = earlier.createStatement()) {
            statement.execute(OLD_CASE);
            assertThat(store.list(CaseFilter.all(""), null, 10).items())
                    .extracting(row -> row.index().attention())
                    .isEqualTo(List.of(false));
        }
    }
}
