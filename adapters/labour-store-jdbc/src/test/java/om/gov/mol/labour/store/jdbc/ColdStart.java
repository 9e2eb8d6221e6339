package om.gov.mol.labour.store.jdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import om.gov.mol.labour.outcome.Outcome;

/**
 * How long a plain {@code main} takes from the start of its Java to its first accepted command on an existing SQLite file,
 * beside hand-written JDBC that inserts the same rows into the same file. Prints the medians and their ratio; run by hand,
 * see {@code docs/performance.md}. Each measurement is a fresh Java; the two take turns.
 */
final class ColdStart {

    private static final int RUNS = Integer.getInteger("runs", 11);

    private ColdStart() {}

    /** Without arguments measures; with a name and a file it is what is measured. */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 0) {
            measured();
        } else if (arguments[0].equals("labour")) {
            submitted(Path.of(arguments[1]), Integer.parseInt(arguments[2]));
        } else {
            inserted(Path.of(arguments[1]), arguments[2]);
        }
    }

    private static void measured() throws Exception {
        Path directory = Files.createTempDirectory("cold-start");
        Path file = directory.resolve("cases.db");
        submitted(file, RUNS + 1);
        long[] labour = new long[RUNS];
        long[] jdbc = new long[RUNS];
        for (int run = 0; run < RUNS; run++) {
            jdbc[run] = took("jdbc", file, run + 1);
            labour[run] = took("labour", file, run + 1);
        }
        long ours = median(labour);
        long plain = median(jdbc);
        System.out.printf(
                Locale.ROOT,
                "labour %d ms (%s), JDBC %d ms (%s), ratio %.2f%n",
                ours,
                Arrays.toString(labour),
                plain,
                Arrays.toString(jdbc),
                (double) ours / plain);
    }

    private static long took(String what, Path file, int run) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                ColdStart.class.getName(),
                what,
                file.toString(),
                Integer.toString(run)));
        String options = System.getProperty("options");
        if (options != null) {
            command.addAll(1, List.of(options.split(" ", -1)));
        }
        long began = System.nanoTime();
        Process process = new ProcessBuilder(command).inheritIO().start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(what + " failed");
        }
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
    }

    private static long median(long[] times) {
        return Arrays.stream(times).sorted().skip(times.length / 2).findFirst().orElseThrow();
    }

    private static void submitted(Path file, int worker) {
        try (Hamlet hamlet = new Hamlet(JdbcCaseStore.sqlite(file), Clock.systemUTC(), 0)) {
            hamlet.arrive(worker);
            Outcome<?> answer = hamlet.labour
                    .transfers()
                    .submit(hamlet.asNewEmployer("cold" + worker), Hamlet.form(worker, worker));
            if (!(answer instanceof Outcome.Accepted)) {
                throw new IllegalStateException(answer.toString());
            }
        }
    }

    private static void inserted(Path file, String run) throws SQLException {
        String id = "byhand" + run;
        String text = "{\"type\":\"Transfer\"}".repeat(100);
        long now = System.currentTimeMillis() * 1000;
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("pragma journal_mode = wal");
            statement.execute("pragma synchronous = full");
            statement.execute("pragma busy_timeout = 10000");
            statement.execute("begin immediate");
            statement
                    .executeQuery("select payload from case_ where id = '" + id + "'")
                    .close();
            insertAll(connection, id, text, now);
            statement.execute("commit");
        }
    }

    private static void insertAll(Connection connection, String id, String text, long now) throws SQLException {
        Object[] row = {id, 1, now, now, now, "t", "transfer", "S", "R" + id, "w", "o", "c", "g", "h", text, 0, null};
        insert(connection, "case_", row);
        insert(connection, "case_party", "t", "P", "o", now, id);
        insert(connection, "case_party", "t", "P", "c", now, id);
        insert(connection, "case_party", "t", "W", "w", now, id);
        insert(connection, "case_reference", "R" + id, id);
        insert(connection, "journal", id, 1, now, "r", "o", "h", "h", text);
        for (int work = 1; work <= 4; work++) {
            insert(connection, "outgoing", id, "w" + work, now, now, null, 0, 0, "t", "DONE", "SMS", null, null, text);
        }
        insert(connection, "claim", "w" + id, id);
        insert(connection, "claim", "l" + id, id);
        insert(connection, "guard", "g" + id, 1);
    }

    private static void insert(Connection connection, String table, Object... values) throws SQLException {
        String places = String.join(", ", java.util.Collections.nCopies(values.length, "?"));
        try (PreparedStatement statement =
                connection.prepareStatement("insert into " + table + " values (" + places + ")")) {
            for (int place = 1; place <= values.length; place++) {
                statement.setObject(place, values[place - 1]);
            }
            statement.executeUpdate();
        }
    }
}
