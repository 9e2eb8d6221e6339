package om.gov.mol.labour.store.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The settings without which SQLite does not keep what it acknowledged, or gives up where it should wait. */
final class SqlitePragmas {

    static final int BUSY_TIMEOUT_MILLIS = 10_000;

    private static final int SYNCHRONOUS_FULL = 2;

    private SqlitePragmas() {}

    /** Sets them on a connection of ours. The file remembers the journal mode; the others belong to the connection. */
    static void set(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("pragma busy_timeout = " + BUSY_TIMEOUT_MILLIS);
            statement.execute("pragma synchronous = full");
            if (!"wal".equals(text(statement, "journal_mode"))) {
                statement.execute("pragma journal_mode = wal");
            }
        }
        check(connection);
    }

    /**
     * Looks at a connection.
     *
     * @throws IllegalArgumentException naming the first setting that is wrong
     */
    static void check(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            require("wal".equals(text(statement, "journal_mode")), "journal_mode=wal");
            require(Integer.parseInt(text(statement, "synchronous")) >= SYNCHRONOUS_FULL, "synchronous=full");
            require(Integer.parseInt(text(statement, "busy_timeout")) > 0, "busy_timeout above 0");
        }
    }

    private static void require(boolean holds, String setting) {
        if (!holds) {
            throw new IllegalArgumentException("connection: SQLite must run with " + setting
                    + ", or acknowledged commands can be lost; JdbcCaseStore.sqlite(path) sets everything itself");
        }
    }

    private static String text(Statement statement, String pragma) throws SQLException {
        try (ResultSet result = statement.executeQuery("pragma " + pragma)) {
            return result.next() ? result.getString(1) : "";
        }
    }
}
