package om.gov.mol.labour.store.jdbc;

import java.sql.SQLException;
import om.gov.mol.labour.port.StoreUnavailable;
import org.jspecify.annotations.Nullable;

/**
 * Turns the driver's exceptions into the port's. Messages of a database may quote the values of a row, so the driver's
 * own words are handed on only where they cannot.
 */
final class Faults {

    private Faults() {}

    static StoreUnavailable unavailable(Dialect dialect, SQLException fault) {
        String message = "the database failed: SQLSTATE " + fault.getSQLState() + ", code " + fault.getErrorCode();
        return quotesNoValues(dialect, fault.getSQLState())
                ? new StoreUnavailable(message + ": " + fault.getMessage(), fault)
                : new StoreUnavailable(message);
    }

    /** SQLite names tables and columns only; PostgreSQL quotes values in its classes 22 and 23. */
    private static boolean quotesNoValues(Dialect dialect, @Nullable String state) {
        return dialect == Dialect.SQLITE || (state != null && !state.startsWith("22") && !state.startsWith("23"));
    }
}
