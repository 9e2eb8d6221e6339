package om.gov.mol.labour.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import om.gov.mol.labour.lifecycle.CaseId;
import om.gov.mol.labour.lifecycle.Claim;
import om.gov.mol.labour.lifecycle.RequestId;
import om.gov.mol.labour.port.CaseIndex;
import om.gov.mol.labour.port.CaseRow;
import om.gov.mol.labour.port.CaseStore;
import om.gov.mol.labour.port.JournalRow;
import om.gov.mol.labour.port.Save;
import om.gov.mol.labour.port.SaveResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store inside the host's own transaction. */
class JoiningTest {

    private static final Claim CLAIM = new Claim("transfer/worker/1");

    @TempDir
    private Path directory;

    private static Save opening(char letter) {
        CaseId id = new CaseId(String.valueOf(letter).repeat(26));
        Instant now = Instant.parse("2026-03-01T08:00:00Z");
        CaseIndex index = new CaseIndex("", null, null, null, null);
        return new Save(
                new CaseRow(id, "transfer", 1, "OPEN", "TR-" + letter, "{}", "h", null, index, now, now),
                0,
                new JournalRow(id, 1, new RequestId("open"), "p", "c", "{}", "h", null, now),
                Set.of(CLAIM),
                Set.of(),
                Map.of(),
                Set.of(),
                List.of(),
                List.of());
    }

    private interface Host {
        Connection connect() throws SQLException;
    }

    @Test
    void onPostgresTheHostDecides() throws SQLException {
        DataSource database = Postgres.newDatabase();
        theHostDecides(database::getConnection, JdbcCaseStore.postgres(database));
    }

    @Test
    void onSqliteTheHostDecides() throws SQLException {
        Path file = directory.resolve("cases.db");
        theHostDecides(() -> sqlite(file), JdbcCaseStore.sqlite(file));
    }

    private static Connection sqlite(Path file) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        SqlitePragmas.set(connection);
        return connection;
    }

    private static void theHostDecides(Host host, CaseStore outside) throws SQLException {
        try (outside;
                Connection connection = host.connect()) {
            run(connection, "create table host_table (id integer)");
            connection.setAutoCommit(false);
            CaseStore joined = JdbcCaseStore.joining(connection);
            nothingStaysAfterARollback(connection, joined, outside);
            aConflictLeavesTheHostsTransactionWhole(connection, joined, outside);
            joined.close();
            connection.rollback();
            connection.setAutoCommit(true);
            assertThatIllegalArgumentException().isThrownBy(() -> JdbcCaseStore.joining(connection));
        }
    }

    private static void nothingStaysAfterARollback(Connection connection, CaseStore joined, CaseStore outside)
            throws SQLException {
        assertThat(joined.save(opening('a'))).isEqualTo(new SaveResult.Saved());
        assertThat(outside.journal(opening('a').next().id()))
                .as("before the commit")
                .isEmpty();
        connection.rollback();
        assertThat(outside.journal(opening('a').next().id()))
                .as("after the rollback")
                .isEmpty();
    }

    private static void aConflictLeavesTheHostsTransactionWhole(
            Connection connection, CaseStore joined, CaseStore outside) throws SQLException {
        run(connection, "insert into host_table values (1)");
        assertThat(joined.save(opening('a'))).isEqualTo(new SaveResult.Saved());
        assertThatExceptionOfType(SaveConflict.class)
                .isThrownBy(() -> joined.save(opening('b')))
                .satisfies(conflict -> assertThat(conflict.result()).isEqualTo(new SaveResult.ClaimTaken(CLAIM)));
        assertThat(joined.save(opening('a')))
                .isEqualTo(new SaveResult.SeenBefore(opening('a').entry()));
        run(connection, "insert into host_table values (2)");
        connection.commit();
        assertThat(outside.journal(opening('a').next().id())).hasSize(1);
        assertThat(outside.journal(opening('b').next().id())).isEmpty();
        assertThat(count(connection)).isEqualTo(2);
    }

    @Test
    void aDatabaseWithoutTablesCannotBeJoined() throws SQLException {
        try (Connection connection = sqlite(directory.resolve("empty.db"))) {
            connection.setAutoCommit(false);
            assertThatIllegalStateException().isThrownBy(() -> JdbcCaseStore.joining(connection));
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int count(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                var result = statement.executeQuery("select count(*) from host_table")) {
            result.next();
            return result.getInt(1);
        }
    }
}
