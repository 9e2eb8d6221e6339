package om.gov.mol.labour.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import om.gov.mol.labour.port.CaseFilter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What officers open many times a day is read along an index, to its end and no further. */
class OfficersListsTest {

    private static final Keyset MIDDLE =
            new Keyset(Instant.parse("2026-03-01T08:00:00Z"), "caseaaaaaaaaaaaaaaaaaaaaaa");
    private static final CaseFilter ATTENTION =
            CaseFilter.all("").ofGovernorate("OM-MA").needingAttention(true);
    private static final CaseFilter OPEN = new CaseFilter("", "transfer", null, null, null, Set.of("OPEN"));
    private static final CaseFilter OWNED = CaseFilter.all("").ownedBy("10000099");

    @TempDir
    private Path directory;

    @Test
    void sqliteWalksTheIndexesOfOfficers() {
        JdbcCaseStore.sqlite(directory.resolve("cases.db")).close();
        SqliteTransactions own = new SqliteTransactions(directory.resolve("cases.db"));
        for (Keyset after : new @Nullable Keyset[] {null, MIDDLE}) {
            assertThat(planOfSqlite(own, ATTENTION, after))
                    .contains("INDEX case_attention (tenant=? AND governorate=?" + (after == null ? ")" : " AND"))
                    .doesNotContain("USE TEMP B-TREE FOR LAST TERM", "SCAN c");
            assertThat(planOfSqlite(own, OWNED, after))
                    .contains("INDEX case_owner (tenant=? AND owner=?" + (after == null ? ")" : " AND"))
                    .doesNotContain("SCAN c");
        }
        for (CaseFilter everywhere : List.of(CaseFilter.all("").needingAttention(true), OPEN.needingAttention(true))) {
            assertThat(planOfSqlite(own, everywhere, MIDDLE)).contains("INDEX case_attention (tenant=?");
        }
        assertThat(planOfSqlite(own, OPEN.ofGovernorate("OM-MA").needingAttention(true), MIDDLE))
                .contains("INDEX case_attention (tenant=? AND governorate=?");
        assertThat(planOfSqlite(own, OPEN.ownedBy("10000099"), MIDDLE))
                .contains("INDEX case_owner (tenant=? AND owner=?");
        own.close();
    }

    private static String planOfSqlite(SqliteTransactions own, CaseFilter filter, @Nullable Keyset after) {
        List<String> lines = own.read(session -> {
            Query query = CaseLists.query(session, filter, after, 51);
            return session.query(
                    "explain query plan " + query.sql(), query.arguments(), row -> row.getString("detail"));
        });
        return String.join("\n", lines);
    }

    @Test
    void postgresCanAnswerFromTheIndexesOfOfficersWithoutSorting() throws SQLException {
        DataSource database = Postgres.newDatabase();
        JdbcCaseStore.postgres(database).close();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            fill(statement);
            Session session = Session.borrowed(connection, Dialect.POSTGRESQL);
            assertThat(planOfPostgres(session, ATTENTION))
                    .contains("case_attention")
                    .doesNotContain("Sort", "Seq Scan");
            assertThat(planOfPostgres(session, OWNED)).contains("case_owner").doesNotContain("Sort", "Seq Scan");
            assertThat(planOfPostgres(session, OPEN.ofGovernorate("OM-MA").needingAttention(true)))
                    .contains("case_attention")
                    .doesNotContain("Seq Scan", "case_list");
        }
    }

    private static void fill(Statement statement) throws SQLException {
        statement.execute("insert into case_ (id, version, opened_at, changed_at, tenant, procedure_name, state,"
                + " reference, governorate, attention, owner, head_hash, payload) select 'case' || n, 1, n, n, '',"
                + " 'transfer', 'OPEN', 'TR-' || n, case n % 11 when 0 then 'OM-MA' else 'OM-ZU' end,"
                + " case n % 7 when 0 then 1 else 0 end, case n % 50 when 0 then '10000099' end, '', '{}'"
                + " from generate_series(1, 20000) n");
        statement.execute("analyze case_");
    }

    private static String planOfPostgres(Session session, CaseFilter filter) throws SQLException {
        Query query = CaseLists.query(session, filter, MIDDLE, 51);
        List<String> lines =
                session.query("explain " + query.sql(), query.arguments(), (ResultSet row) -> row.getString(1));
        return String.join("\n", lines);
    }

    @Test
    void aListByStatesStillWalksTheListOfStates() {
        JdbcCaseStore.sqlite(directory.resolve("cases.db")).close();
        SqliteTransactions own = new SqliteTransactions(directory.resolve("cases.db"));
        assertThat(planOfSqlite(own, OPEN.ofGovernorate("OM-MA").needingAttention(false), MIDDLE))
                .contains("INDEX case_list (procedure_name=? AND state=? AND tenant=?");
        own.close();
    }
}
