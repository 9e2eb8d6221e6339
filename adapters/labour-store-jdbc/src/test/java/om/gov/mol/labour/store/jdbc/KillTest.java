package om.gov.mol.labour.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import om.gov.mol.labour.lifecycle.CaseId;
import om.gov.mol.labour.lifecycle.RequestId;
import om.gov.mol.labour.port.CaseFilter;
import om.gov.mol.labour.port.CaseRow;
import om.gov.mol.labour.port.CaseStore;
import om.gov.mol.labour.port.JournalRow;
import om.gov.mol.labour.port.Loaded;
import om.gov.mol.labour.port.Page;
import om.gov.mol.labour.port.WorkFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that writes is killed again and again; what it acknowledged is there, whole, and nothing is half. */
class KillTest {

    private static final int ROUNDS = 10;
    private static final int MOST_SAVES = 400;
    private static final int CASES_OF_A_ROUND = 100_000;
    private static final long SEED = 20260301;

    @TempDir
    private Path directory;

    /** Highest acknowledged version by case. */
    private final Map<String, Long> acknowledged = new HashMap<>();

    @Test
    void everyAcknowledgedSaveSurvivesTheKillOfItsProcess() throws Exception {
        Path file = directory.resolve("cases.db");
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            writeAndKill(file, round, 1 + random.nextInt(MOST_SAVES));
        }
        assertThat(acknowledged).isNotEmpty();
        assertThat(integrity(file)).isEqualTo("ok");
        try (CaseStore store = JdbcCaseStore.sqlite(file)) {
            long saves = checkAll(store);
            Loaded loaded = store.load(ChainWriter.id(0), new RequestId("none"), Set.of(ChainWriter.GUARD));
            assertThat(loaded.guards()).as("each save moved the guard once").containsValue(saves);
        }
    }

    private void writeAndKill(Path file, int round, int saves) throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ChainWriter.class.getName(),
                        file.toString(),
                        Integer.toString(round * CASES_OF_A_ROUND),
                        Integer.toString(CASES_OF_A_ROUND))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader output =
                new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
            for (int line = 0; line < saves; line++) {
                remember(output.readLine());
            }
            writer.toHandle().destroyForcibly(); // unlike Process.destroyForcibly, leaves the output to be read
            assertThat(writer.waitFor(30, TimeUnit.SECONDS)).isTrue();
            output.lines().forEach(this::remember);
        } finally {
            writer.destroyForcibly();
        }
    }

    /** The last line may have been cut by the kill: only whole ones count. */
    private void remember(String line) {
        assertThat(line).as("the writer ended by itself").isNotNull();
        if (line.matches("[a-z2-7]{26} \\d")) {
            acknowledged.merge(line.substring(0, 26), Long.parseLong(line.substring(27)), Math::max);
        }
    }

    private static String integrity(Path file) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var result = connection.createStatement().executeQuery("pragma integrity_check")) {
            return result.getString(1);
        }
    }

    private long checkAll(CaseStore store) {
        Map<String, Long> found = new HashMap<>();
        String after = null;
        do {
            Page<CaseRow> page = store.list(CaseFilter.all(""), after, 1000);
            page.items().forEach(row -> found.put(row.id().value(), checked(store, row)));
            after = page.next();
        } while (after != null);
        acknowledged.forEach((id, version) -> assertThat(found.get(id)).as(id).isGreaterThanOrEqualTo(version));
        return found.values().stream().mapToLong(Long::longValue).sum();
    }

    private static long checked(CaseStore store, CaseRow row) {
        CaseId id = row.id();
        List<JournalRow> journal = store.journal(id);
        assertThat(journal).hasSize((int) row.version());
        String head = "";
        for (JournalRow entry : journal) {
            assertThat(entry.payload()).isEqualTo(ChainWriter.payload(id, entry.sequence()));
            assertThat(entry.privatePart()).isNotNull();
            head = ChainWriter.hash(head, entry.payload());
            assertThat(entry.hash()).isEqualTo(head);
        }
        assertThat(row.headHash()).isEqualTo(head);
        assertThat(row.payload()).isEqualTo(ChainWriter.payload(id, row.version()));
        assertThat(row.state()).isEqualTo("S" + row.version());
        assertThat(store.work(WorkFilter.of(id), null, 100)).hasSize(2 * (int) row.version());
        assertThat(store.byReference(row.reference())).contains(id);
        return row.version();
    }
}
