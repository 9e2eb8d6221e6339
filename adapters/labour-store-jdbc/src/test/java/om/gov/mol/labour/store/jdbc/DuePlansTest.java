package om.gov.mol.labour.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every host asks all day long is read along the part of an index that is its tenant's, however much waits for others. */
class DuePlansTest {

    private static final List<Object> LEASE = List.of("north", 1_000L, 4, "host", 2_000L, 2_000L);
    private static final List<Object> DUE = List.of("north", 1_000L, 200);
    private static final List<Object> NEXT = List.of("north", "north");

    @TempDir
    private Path directory;

    @Test
    void sqliteWalksTheTenantsOwn() {
        JdbcCaseStore.sqlite(directory.resolve("cases.db")).close();
        SqliteTransactions own = new SqliteTransactions(directory.resolve("cases.db"));
        assertThat(own.<String>read(session -> plan(session, WorkQueue.leasing(Dialect.SQLITE), LEASE)))
                .contains("INDEX outgoing_ready (tenant=? AND ready_at<?)")
                .doesNotContain("TEMP B-TREE", "SCAN outgoing");
        assertThat(own.<String>read(session -> plan(session, CaseReads.DUE, DUE)))
                .contains("INDEX case_due (tenant=? AND next_due")
                .doesNotContain("TEMP B-TREE");
        assertThat(own.<String>read(session -> plan(session, WorkQueue.NEXT_DUE, NEXT)))
                .contains("INDEX case_due (tenant=?", "INDEX outgoing_ready (tenant=?)");
        own.close();
    }

    @Test
    void postgresWalksTheTenantsOwn() throws SQLException {
        DataSource database = Postgres.newDatabase();
        JdbcCaseStore.postgres(database).close();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            fill(statement);
            Session session = Session.borrowed(connection, Dialect.POSTGRESQL);
            assertThat(plan(session, WorkQueue.leasing(Dialect.POSTGRESQL), LEASE))
                    .contains("Index Scan using outgoing_ready", "Index Cond: ((tenant = 'north'::text) AND (ready_at")
                    .doesNotContain("Sort", "Seq Scan");
            assertThat(plan(session, CaseReads.DUE, DUE))
                    .contains("using case_due", "Index Cond: ((tenant = 'north'::text) AND (next_due")
                    .doesNotContain("Sort", "Seq Scan");
            assertThat(plan(session, WorkQueue.NEXT_DUE, NEXT))
                    .contains("using case_due", "using outgoing_ready")
                    .doesNotContain("Sort", "Seq Scan");
        }
    }

    /** Nearly everything that waits is the south's. */
    private static void fill(Statement statement) throws SQLException {
        String tenant = "case n % 50 when 0 then 'north' else 'south' end";
        statement.execute(
                "insert into case_ (id, version, opened_at, changed_at, next_due, tenant, procedure_name, state,"
                        + " reference, head_hash, payload) select 'case' || n, 1, n, n, n, " + tenant
                        + ", 'transfer', 'OPEN', 'TR-' || n, '', '{}' from generate_series(1, 20000) n");
        statement.execute(
                "insert into outgoing (case_id, id, due, ready_at, fence, attempts, tenant, state, kind, payload)"
                        + " select 'case' || n, '1.1', n, n, 0, 0, " + tenant + ", 'WAITING', 'sms', '' from"
                        + " generate_series(1, 20000) n");
        statement.execute("analyze case_");
        statement.execute("analyze outgoing");
    }

    private static String plan(Session session, String sql, List<Object> arguments) throws SQLException {
        boolean sqlite = session.dialect == Dialect.SQLITE;
        List<String> lines = session.query(
                (sqlite ? "explain query plan " : "explain ") + sql,
                arguments,
                row -> row.getString(sqlite ? "detail" : "QUERY PLAN"));
        return String.join("\n", lines);
    }
}
