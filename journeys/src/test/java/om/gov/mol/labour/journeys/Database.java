package om.gov.mol.labour.journeys;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** A PostgreSQL that is stopped and started again on its files, at the same port. */
final class Database implements Counterpart {

    private final Path files;
    private EmbeddedPostgres running;
    private int databases;

    Database() {
        try {
            files = Files.createTempDirectory("journeys");
            running = EmbeddedPostgres.builder()
                    .setPGStartupWait(Duration.ofMinutes(2))
                    .setDataDirectory(files)
                    .setCleanDataDirectory(false)
                    .setServerConfig("fsync", "off")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Connections to a new, empty database. */
    DataSource fresh() {
        String name = "journey" + ++databases;
        try (Connection connection = running.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        KeptConnections source = new KeptConnections();
        source.setURL(running.getJdbcUrl("postgres", name));
        source.setUser("postgres");
        return source;
    }

    @Override
    public void down() {
        try {
            running.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void up() {
        try {
            running = EmbeddedPostgres.builder()
                    .setPGStartupWait(Duration.ofMinutes(2))
                    .setDataDirectory(files)
                    .setCleanDataDirectory(false)
                    .setServerConfig("fsync", "off")
                    .setPort(running.getPort())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        down();
        try (Stream<Path> all = Files.walk(files)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
