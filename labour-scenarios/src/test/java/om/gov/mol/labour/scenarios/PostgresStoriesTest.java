package om.gov.mol.labour.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PostgresStoriesTest {

    @Test
    void everyStoryHoldsOnPostgresqlAndLeavesNothingBehind() throws IOException, SQLException {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setPGStartupWait(Duration.ofMinutes(2))
                .setServerConfig("fsync", "off")
                .start()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
            String store = server.getJdbcUrl("postgres", "postgres");

            List<String> arguments = new ArrayList<>(List.of("run", "--store", store));
            arguments.addAll(stories());
            int exit = Main.run(arguments, stream, stream);

            assertThat(exit).as(out.toString(StandardCharsets.UTF_8)).isZero();
            assertThat(schemas(server)).isZero();
        }
    }

    private static List<String> stories() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("stories"))) {
            return files.map(Path::toString).sorted().toList();
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
