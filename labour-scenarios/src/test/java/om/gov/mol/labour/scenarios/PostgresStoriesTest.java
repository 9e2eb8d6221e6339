package om.gov.mol.labour.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostgresStoriesTest {

    @Test
    void storiesHoldOnPostgresqlAndLeaveNothingBehind() throws IOException, SQLException {
        try (EmbeddedPostgres server =
                EmbeddedPostgres.builder().setServerConfig("fsync", "off").start()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
            String store = server.getJdbcUrl("postgres", "postgres");

            int exit = Main.run(
                    List.of(
                            "run",
                            "--store",
                            store,
                            "stories/transfer-complete.json",
                            "stories/transfer-refused-at-the-door.json",
                            "stories/transfer-not-completed-in-time.json"),
                    stream,
                    stream);

            assertThat(exit).as(out.toString(StandardCharsets.UTF_8)).isZero();
            assertThat(schemas(server)).isZero();
        }
    }

    private static int schemas(EmbeddedPostgres server) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(
                        "select count(*) from pg_namespace where nspname like 'labour\\_story\\_%'")) {
            found.next();
            return found.getInt(1);
        }
    }
}
