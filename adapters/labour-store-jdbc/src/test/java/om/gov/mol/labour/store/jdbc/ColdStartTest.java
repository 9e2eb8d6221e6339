package om.gov.mol.labour.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is compared when the cold start is measured: both halves know the tables of today. */
class ColdStartTest {

    @TempDir
    private Path folder;

    @Test
    void eachHalfWritesOneCaseWithItsJournal() throws Exception {
        String file = folder.resolve("cases.db").toString();
        ColdStart.main(new String[] {"labour", file, "1"});
        ColdStart.main(new String[] {"jdbc", file, "1"});
        assertThat(rows(file, "case_")).isEqualTo(2);
        assertThat(rows(file, "journal")).isEqualTo(2);
    }

    private static int rows(String file, String table) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select count(*) from " + table)) {
            assertThat(result.next()).isTrue();
            return result.getInt(1);
        }
    }
}
