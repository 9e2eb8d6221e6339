package om.gov.mol.labour.scenarios.law;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Makes one open case of an embedded store unreadable. */
final class Spoiled {

    private Spoiled() {}

    /** Its journal. Answers its reference. */
    static String journal(Path store) throws SQLException {
        return spoil(store, "update journal set payload = 'no JSON' where case_id = '");
    }

    /** Its state, as if a newer release had written it. Answers its reference. */
    static String state(Path store) throws SQLException {
        return spoil(store, "update case_ set payload = '{\"type\":\"transfer\",\"format\":999}' where id = '");
    }

    private static String spoil(Path store, String change) throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + store);
                Statement statement = database.createStatement()) {
            String id;
            String reference;
            try (ResultSet open = statement.executeQuery(
                    "select id, reference from case_ where state not in ('Completed', 'Closed') order by id")) {
                open.next();
                id = open.getString(1);
                reference = open.getString(2);
            }
            statement.executeUpdate(change + id + "'");
            return reference;
        }
    }
}
