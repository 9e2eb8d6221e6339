package om.gov.mol.labour.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import om.gov.mol.labour.lifecycle.CaseId;
import om.gov.mol.labour.port.CaseFilter;
import om.gov.mol.labour.port.CaseRow;
import om.gov.mol.labour.port.CaseStore;
import om.gov.mol.labour.port.JournalRow;
import om.gov.mol.labour.port.Page;
import om.gov.mol.labour.port.Work;
import om.gov.mol.labour.port.WorkFilter;
import om.gov.mol.labour.port.WorkState;
import om.gov.mol.labour.service.JournalCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that takes transfers is killed again and again; whoever had an answer finds it kept, whole and once. */
class TransferKillTest {

    private static final int ROUNDS = 8;
    private static final int MOST_ANSWERS = 400;
    private static final long SEED = Long.getLong("seed", System.nanoTime());

    @TempDir
    private Path directory;

    /** Reference by acknowledged request. */
    private final Map<String, String> acknowledged = new HashMap<>();

    @Test
    void everyAnswerSurvivesTheKillOfItsProcess() throws Exception {
        Path file = directory.resolve("transfers.db");
        Random random = new Random(SEED);
        for (int round = 1; round <= ROUNDS; round++) {
            actAndKill(file, round, random);
        }
        try (Hamlet hamlet = new Hamlet(JdbcCaseStore.sqlite(file), Clock.systemUTC(), 1)) {
            List<CaseRow> rows = all(hamlet.store);
            Map<String, String> kept = kept(hamlet.store, rows);
            assertThat(acknowledged).as("seed " + SEED).isNotEmpty();
            assertThat(kept).as("seed " + SEED).containsAllEntriesOf(acknowledged);
            rows.forEach(row -> whole(hamlet, row));
            oneOpenTransferEach(rows);
            nothingOutgoingIsLost(hamlet);
        }
    }

    private void actAndKill(Path file, int round, Random random) throws IOException, InterruptedException {
        try (Java process = Java.start(HamletProcess.class, file, "forever", random.nextLong(), round)) {
            int answers = 1 + random.nextInt(MOST_ANSWERS);
            for (int line = 0; line < answers; line++) {
                remember(process.line());
            }
            process.kill().forEach(this::remember);
        }
    }

    /** The last line may have been cut by the kill: only whole ones count. */
    private void remember(String line) {
        assertThat(line).as("the process ended by itself, seed " + SEED).isNotNull();
        if (line.matches("k[0-9.]+(end)? TR-[0-9A-Z]{10}-[0-9A-Z]")) {
            String[] parts = line.split(" ", -1);
            assertThat(acknowledged.put(parts[0], parts[1])).isNull();
        }
    }

    private static List<CaseRow> all(CaseStore store) {
        List<CaseRow> rows = new java.util.ArrayList<>();
        String after = null;
        do {
            Page<CaseRow> page = store.list(CaseFilter.all("default"), after, 1000);
            rows.addAll(page.items());
            after = page.next();
        } while (after != null);
        return rows;
    }

    /** Reference by request, from the journals; a request that stands twice is found here. */
    private static Map<String, String> kept(CaseStore store, List<CaseRow> rows) {
        Map<String, String> kept = new HashMap<>();
        for (CaseRow row : rows) {
            for (JournalRow entry : store.journal(row.id())) {
                if (entry.request().value().startsWith("k")) {
                    assertThat(kept.put(entry.request().value(), row.reference()))
                            .isNull();
                }
            }
        }
        return kept;
    }

    private static void whole(Hamlet hamlet, CaseRow row) {
        assertThat(hamlet.labour.verify(row.reference()).orElseThrow().verdict())
                .as(row.reference() + ", seed " + SEED)
                .isEqualTo(JournalCheck.Verdict.INTACT);
        for (JournalRow entry : hamlet.store.journal(row.id())) {
            promised(hamlet.store, row.id(), entry);
        }
    }

    /** Every notice that the journal names is there as work for both channels, done or not. */
    private static void promised(CaseStore store, CaseId id, JournalRow entry) {
        Set<String> work = new HashSet<>();
        store.work(WorkFilter.of(id), null, 200).forEach(one -> work.add(one.id()));
        var effects = java.util.regex.Pattern.compile("\"(tell\\.[A-Z_]+\\.[a-z-]+)\"")
                .matcher(entry.payload());
        while (effects.find()) {
            String name = id.value() + ":" + entry.sequence() + ":" + effects.group(1);
            assertThat(work).contains(name + ":SMS", name + ":EMAIL");
        }
    }

    private static void oneOpenTransferEach(List<CaseRow> rows) {
        List<String> open = rows.stream()
                .filter(row -> !row.state().equals("Closed"))
                .map(row -> String.valueOf(row.index().worker()))
                .toList();
        assertThat(open).as("seed " + SEED).doesNotHaveDuplicates();
    }

    private static void nothingOutgoingIsLost(Hamlet hamlet) {
        while (!hamlet.labour.runDue().idle()) {
            // until everything that can be done is done
        }
        assertThat(hamlet.store.work(new WorkFilter(null, null, Set.of(WorkState.WAITING), Set.of()), null, 100))
                .as(
                        "work that is leased to a process that was killed may wait for the end of its lease, a notice for its receipt")
                .allMatch(work -> work.leasedUntil() != null || isHandedOver(work));
    }

    private static boolean isHandedOver(Work work) {
        String result = work.result();
        return result != null && result.startsWith("handed-over ");
    }
}
