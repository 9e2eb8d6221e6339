package om.gov.mol.labour.store.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a PostgreSQL server must have on, so that a commit survives the loss of the server. */
final class PostgresSettings {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresSettings.class);
    private static final List<String> NEEDED = List.of("fsync", "full_page_writes", "synchronous_commit");

    private PostgresSettings() {}

    /**
     * Says so in the log where acknowledged commands can be lost. A warning and no refusal: trials run like that for speed, and
     * a server may keep its promises in another way.
     */
    static void warn(Connection connection) throws SQLException {
        for (String setting : off(connection)) {
            LOG.warn("PostgreSQL runs with {}=off: what was acknowledged can be lost with the server", setting);
        }
    }

    /** Those that are off; a server that does not know one is taken to need none. */
    static List<String> off(Connection connection) throws SQLException {
        List<String> off = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            for (String setting : NEEDED) {
                try (ResultSet result = statement.executeQuery("select current_setting('" + setting + "', true)")) {
                    if (result.next() && "off".equals(result.getString(1))) {
                        off.add(setting);
                    }
                }
            }
        }
        return off;
    }
}
