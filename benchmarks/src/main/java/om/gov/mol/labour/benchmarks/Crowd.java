package om.gov.mol.labour.benchmarks;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * Fills a database with copies of the cases that are in it, by statements of the database: ids, references, workers, parties and
 * places differ as they would, texts stay those of the originals. Of what a case has sent and written down, the first entries
 * are copied only, so that a million cases find room on a desk.
 */
final class Crowd {

    private static final int ESTABLISHMENTS = 10_000;
    private static final int PLACES = 11;
    private static final int AT_ONCE = 20_000;

    /** An id of a case is 26 letters and digits of base 32; these are 26 hexadecimal digits, told with letters that it has. */
    private static final String ID = "substr(translate(md5(COLUMN || '/' || n), '0189', 'wxyz'), 1, 26)";

    private static final String WORKER = "'8' || lpad(n::text, 7, '0')";
    private static final String OPENED = "t.opened_at - n * 1000000::bigint";

    private static final Map<String, Map<String, String>> COPIES = Map.of(
            "case_",
                    Map.of(
                            "id",
                            id("t.id"),
                            "reference",
                            "t.reference || n",
                            "worker",
                            WORKER,
                            "opened_by",
                            party("t.opened_by"),
                            "counterparty",
                            party("t.counterparty"),
                            "governorate",
                            "'OM-' || n % " + PLACES,
                            "opened_at",
                            OPENED,
                            "next_due",
                            "t.next_due + 100000000000000"),
            "case_party",
                    Map.of(
                            "case_id",
                            id("t.case_id"),
                            "party",
                            "case t.kind when 'W' then " + WORKER + " else " + party("t.party") + " end",
                            "opened_at",
                            OPENED),
            "case_reference", Map.of("case_id", id("t.case_id"), "reference", "t.reference || n"),
            "journal", Map.of("case_id", id("t.case_id")),
            "outgoing", Map.of("case_id", id("t.case_id"), "state", "'DONE'"),
            "claim", Map.of("case_id", id("t.case_id"), "claim_key", "t.claim_key || '/' || n"));

    private static final String GUARDS = "insert into guard (guard_key, version) select distinct"
            + " split_part(guard_key, '/', 1) || '/worker/' || " + WORKER + ", 1 from guard cross join"
            + " generate_series(FROM, TO) n where guard_key like '%/worker/9%' on conflict do nothing";

    /** What is copied of the long tables. */
    private static final Map<String, String> FIRST =
            Map.of("journal", "t.sequence <= 2", "outgoing", "t.id like '%:1:%'");

    private final DataSource database;

    Crowd(DataSource database) {
        this.database = database;
    }

    private static String id(String column) {
        return ID.replace("COLUMN", column);
    }

    private static String party(String column) {
        String moved = "n % " + ESTABLISHMENTS;
        return "replace(replace(" + column + ", '1000001', (3000000 + " + moved + ")::text), '1000002', (4000000 + "
                + moved + ")::text)";
    }

    /** Brings the number of cases up to about so many. */
    void grow(int cases) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            int originals = number(statement, "select count(*) from case_");
            statement.execute("create temporary table original as select id from case_");
            int copies = cases / originals;
            for (int from = 1; from <= copies; from += AT_ONCE / originals) {
                int to = Math.min(copies, from + AT_ONCE / originals - 1);
                for (Map.Entry<String, Map<String, String>> table : COPIES.entrySet()) {
                    statement.execute(copy(statement, table.getKey(), table.getValue(), from, to));
                }
                statement.execute(GUARDS.replace("FROM", "" + from).replace("TO", "" + to));
            }
            statement.execute("drop table original");
            statement.execute("vacuum analyze");
        }
    }

    /** Only what was there at first is copied: the originals are few, and the rows of the others are never read. */
    private static String copy(Statement statement, String table, Map<String, String> changed, int from, int to)
            throws SQLException {
        List<String> columns = columns(statement, table);
        List<String> values = new ArrayList<>();
        columns.forEach(column -> values.add(changed.getOrDefault(column, "t." + column)));
        String key = table.equals("case_") ? "t.id" : "t.case_id";
        return "insert into " + table + " (" + String.join(", ", columns) + ") select " + String.join(", ", values)
                + " from " + table + " t cross join generate_series(" + from + ", " + to + ") n where " + key
                + " in (select id from original)"
                + (FIRST.containsKey(table) ? " and " + FIRST.get(table) : "") + " on conflict do nothing";
    }

    private static List<String> columns(Statement statement, String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        String sql =
                "select column_name from information_schema.columns where table_schema = 'public' and table_name = '"
                        + table + "' order by ordinal_position";
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                columns.add(rows.getString(1));
            }
        }
        return columns;
    }

    static int number(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }
}
