package om.gov.mol.labour.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/** Where the two databases differ. */
enum Dialect {
    SQLITE("text", "without rowid", "", false),
    /** Sends all statements of a save in one round trip, and passes over work that another host is just taking. */
    POSTGRESQL("text collate \"C\"", "", " for update skip locked", true);

    private static final Set<String> TO_BE_TRIED_AGAIN = Set.of("40001", "40P01");
    private static final Set<String> LOST_A_RACE_TO_CREATE = Set.of("23505", "42P07", "42710", "XX000");

    private final String text;
    private final String keyed;
    final String skipLocked;
    final boolean pipelines;

    Dialect(String text, String keyed, String skipLocked, boolean pipelines) {
        this.text = text;
        this.keyed = keyed;
        this.skipLocked = skipLocked;
        this.pipelines = pipelines;
    }

    /**
     * The dialect of an open connection.
     *
     * @throws IllegalArgumentException for any other database
     */
    static Dialect of(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        return switch (product) {
            case "SQLite" -> SQLITE;
            case "PostgreSQL" -> POSTGRESQL;
            default ->
                throw new IllegalArgumentException("dataSource: " + product
                        + " is not supported. Cases are kept in SQLite or in PostgreSQL, whose commits survive a loss"
                        + " of power; JdbcCaseStore.sqlite(path) needs no server.");
        };
    }

    /** A migration script in this dialect. */
    String translate(String script) {
        return script.replace("{text}", text).replace("{keyed}", keyed);
    }

    /** Whether the transaction was undone for the sake of another one and may simply run again. */
    boolean isToBeTriedAgain(SQLException fault) {
        return this == POSTGRESQL && TO_BE_TRIED_AGAIN.contains(fault.getSQLState());
    }

    /** Whether another host created the same table at the same moment. */
    boolean isLostRace(SQLException fault) {
        return this == POSTGRESQL && (isToBeTriedAgain(fault) || LOST_A_RACE_TO_CREATE.contains(fault.getSQLState()));
    }

    boolean isMissingTable(SQLException fault) {
        return this == POSTGRESQL
                ? "42P01".equals(fault.getSQLState())
                : String.valueOf(fault.getMessage()).contains("no such table");
    }
}
