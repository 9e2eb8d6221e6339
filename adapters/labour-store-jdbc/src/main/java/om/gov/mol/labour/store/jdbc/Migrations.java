package om.gov.mol.labour.store.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import om.gov.mol.labour.port.StoreUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the tables to the newest version. The scripts are {@code migrations/0001.sql} and so on; {@code schema_version}
 * remembers which ran. Many hosts may start at once: row 0 of that table is the lock, taken by updating it.
 */
final class Migrations {

    static final int NEWEST = 3;

    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);
    private static final int TRIES = 50;
    private static final Pattern COMMENT = Pattern.compile("--[^\n]*");

    private Migrations() {}

    /**
     * Runs what has not run yet.
     *
     * @throws IllegalStateException if the database is newer than this release
     */
    static void apply(Transactions transactions) {
        for (int tries = 1; version(transactions) < NEWEST; tries++) {
            if (tries > TRIES) {
                throw new StoreUnavailable("the tables could not be created: other hosts were always faster");
            }
            if (transactions.write(Migrations::applyMissing)) {
                LOG.info("the tables are at version {}", NEWEST);
            }
        }
        check(transactions);
    }

    /**
     * Looks whether the tables fit this release.
     *
     * @throws IllegalStateException if they do not
     */
    static void check(Transactions transactions) {
        int version = version(transactions);
        if (version != NEWEST) {
            throw new IllegalStateException(
                    "the database is at version " + version + ", this release works with version " + NEWEST);
        }
    }

    private static int version(Transactions transactions) {
        return transactions.read(session -> {
            try {
                return newest(session);
            } catch (SQLException fault) {
                if (session.dialect.isMissingTable(fault)) {
                    return 0;
                }
                throw fault;
            }
        });
    }

    private static int newest(Session session) throws SQLException {
        Optional<Integer> newest =
                session.first("select coalesce(max(version), 0) from schema_version", List.of(), row -> row.getInt(1));
        return newest.orElse(0);
    }

    /** Answers false, to be called again, when another host was creating the same tables. */
    private static boolean applyMissing(Session session) throws SQLException {
        try {
            session.run("create table if not exists schema_version (version integer not null primary key)");
            session.run("insert into schema_version (version) values (0) on conflict (version) do nothing");
            session.run("update schema_version set version = 0 where version = 0");
            for (int version = newest(session) + 1; version <= NEWEST; version++) {
                for (String statement : statements(version, session.dialect)) {
                    session.run(statement);
                }
                session.run("insert into schema_version (version) values (" + version + ")");
            }
            return true;
        } catch (SQLException fault) {
            if (session.dialect.isLostRace(fault)) {
                return false;
            }
            throw fault;
        }
    }

    /** The statements of a script; it has no semicolon but at their ends. */
    static List<String> statements(int version, Dialect dialect) {
        String name = String.format(Locale.ROOT, "migrations/%04d.sql", version);
        try (InputStream script = Objects.requireNonNull(Migrations.class.getResourceAsStream(name), name)) {
            String text = new String(script.readAllBytes(), StandardCharsets.UTF_8);
            String sql = COMMENT.matcher(dialect.translate(text)).replaceAll("");
            return Stream.of(sql.split(";", -1))
                    .map(String::strip)
                    .filter(statement -> !statement.isEmpty())
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
