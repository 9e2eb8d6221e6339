package om.gov.mol.labour.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import om.gov.mol.labour.lifecycle.CaseId;
import om.gov.mol.labour.lifecycle.RequestId;
import om.gov.mol.labour.port.CaseFilter;
import om.gov.mol.labour.port.CaseIndex;
import om.gov.mol.labour.port.CaseRow;
import om.gov.mol.labour.port.CaseStore;
import om.gov.mol.labour.port.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database of an earlier release is brought to this one when it opens, with everything in it. */
class MigrationTest {

    private static final CaseId OLD = new CaseId("caseaaaaaaaaaaaaaaaaaaaaaa");
    private static final String OLD_CASE = "insert into case_ (id, version, opened_at, changed_at, tenant,"
            + " procedure_name, state, reference, worker, governorate, head_hash, payload) values ('" + OLD.value()
            + "', 1, 1000000, 1000000, '', 'transfer', 'OPEN', 'TR-1', '90000001', 'OM-MA', 'head', '{}')";
    private static final CaseId OTHER = new CaseId("casebbbbbbbbbbbbbbbbbbbbbb");
    private static final String CASE_OF_ANOTHER =
            "insert into case_ (id, version, opened_at, changed_at, next_due, tenant,"
                    + " procedure_name, state, reference, head_hash, payload) values ('" + OTHER.value()
                    + "', 1, 1000000, 1000000, 5000000, 'other', 'transfer', 'OPEN', 'TR-2', 'head', '{}')";
    private static final Instant NOW = Instant.ofEpochSecond(9);

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

    private static String work(CaseId id, String name) {
        return "insert into outgoing (case_id, id, due, ready_at, fence, attempts, state, kind, payload) values ('"
                + id.value() + "', '" + name + "', 2000000, 2000000, 0, 0, 'WAITING', 'sms', 'hello')";
    }

    private static String numbered(CaseId id, int given) {
        return "insert into numbering (series, numbered_key, given) values ('receipt', '" + id.value() + "-p" + given
                + "', " + given + ")";
    }

    /** What several tenants had waiting, and numbered in one series, before they were kept apart. */
    private static void fill(Connection connection) throws SQLException {
        try (connection;
                Statement statement = connection.createStatement()) {
            for (String sql : List.of(
                    CASE_OF_ANOTHER,
                    work(OLD, "1.1"),
                    work(OTHER, "1.1"),
                    work(OTHER, "1.2"),
                    "insert into numbering_series (series, last_number) values ('receipt', 3)",
                    numbered(OLD, 1),
                    numbered(OTHER, 2),
                    numbered(OLD, 3))) {
                statement.execute(sql);
            }
        }
    }

    private static void isKeptApart(CaseStore store) {
        assertThat(store.dueCases("other", NOW, 10)).containsExactly(OTHER);
        assertThat(store.dueCases("", NOW, 10)).isEmpty();
        assertThat(store.nextDue("")).contains(Instant.ofEpochSecond(2));
        assertThat(leased(store, ""))
                .containsExactly(Work.waiting("1.1", OLD, "sms", "hello", Instant.ofEpochSecond(2)));
        assertThat(leased(store, "other"))
                .extracting(Work::position)
                .containsExactly(OTHER.value() + "/1.1", OTHER.value() + "/1.2");
        assertThat(store.number("", "receipt", OLD.value() + "-p3")).isEqualTo(3);
        assertThat(store.number("", "receipt", "the next")).isEqualTo(4);
        assertThat(store.number("other", "receipt", OTHER.value() + "-p2")).isEqualTo(2);
        assertThat(store.number("other", "receipt", "the next")).isEqualTo(3);
    }

    private static List<Work> leased(CaseStore store, String tenant) {
        return store.lease(tenant, "host", NOW, NOW.plusSeconds(1), 10).stream()
                .map(work -> Work.waiting(work.id(), work.caseId(), work.kind(), work.payload(), work.due()))
                .toList();
    }

    @Test
    void whatWaitsInASqliteFileBecomesItsTenantsOwn() throws SQLException {
        create(file(), Dialect.SQLITE);
        fill(file());
        try (CaseStore store = JdbcCaseStore.sqlite(directory.resolve("cases.db"))) {
            isKeptApart(store);
        }
    }

    @Test
    void whatWaitsInAPostgresDatabaseBecomesItsTenantsOwn() throws SQLException {
        DataSource database = Postgres.newDatabase();
        create(database.getConnection(), Dialect.POSTGRESQL);
        fill(database.getConnection());
        try (CaseStore store = JdbcCaseStore.postgres(database)) {
            isKeptApart(store);
        }
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
        assertThat(store.statistics("", "transfer")).containsEntry("OPEN", 1L);
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
    void aHostOfAnEarlierReleaseWritesNoWorkThatNobodyWouldDo() throws SQLException {
        try (CaseStore store = JdbcCaseStore.sqlite(directory.resolve("cases.db"));
                Connection earlier = file();
                Statement statement = earlier.createStatement()) {
            statement.execute(OLD_CASE);
            assertThatExceptionOfType(SQLException.class).isThrownBy(() -> statement.execute(work(OLD, "1.1")));
            assertThatExceptionOfType(SQLException.class).isThrownBy(() -> statement.execute(numbered(OLD, 1)));
            assertThat(store.list(CaseFilter.all(""), null, 10).items())
                    .extracting(row -> row.index().attention())
                    .isEqualTo(List.of(false));
        }
    }
}
