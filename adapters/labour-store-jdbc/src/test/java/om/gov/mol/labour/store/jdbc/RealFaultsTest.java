package om.gov.mol.labour.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import om.gov.mol.labour.testkit.fake.SettableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Hosts under load on a real PostgreSQL, with real faults: processes that are killed, a server that is killed, lines that are cut in the
 * middle of what is said, providers that do not answer. See docs/reliability.md for the command that goes on for ten minutes.
 */
class RealFaultsTest {

    private static final int HOSTS = 2;
    private static final long SEED = Long.getLong("seed", System.nanoTime());
    private static final int SECONDS = Integer.getInteger("faults.seconds", 0);
    private static final int SECONDS_BETWEEN = Integer.getInteger("faults.every", 10);

    /** Between two faults of the short form each host answers so often. */
    private static final int ANSWERS_BETWEEN = 15;

    private enum Fault {
        HOST_KILLED,
        DATABASE_KILLED,
        LINE_CUT,
        PROVIDERS_OUT,
        DATABASE_STOPPED
    }

    @TempDir
    private Path directory;

    private final Random random = new Random(SEED);
    private final Map<String, String> acknowledged = new TreeMap<>();
    private final Map<Fault, Integer> faults = new EnumMap<>(Fault.class);
    private final List<Java> hosts = new ArrayList<>();
    private FragilePostgres database;
    private CutLine line;
    private Bank bank;
    private int started;

    @Test
    void nothingIsLostDoubledOrStuckWhateverBreaks() throws Exception {
        bank = new Bank(directory.resolve("bank.db"));
        bank.create();
        try (FragilePostgres server = new FragilePostgres(directory.resolve("postgres"));
                CutLine between = new CutLine(server.port())) {
            database = server;
            line = between;
            for (int host = 0; host < HOSTS; host++) {
                hosts.add(started());
            }
            breakThings();
            for (Java host : hosts) {
                host.kill().forEach(this::remember);
            }
            Files.deleteIfExists(bank.outage());
            audit();
        } finally {
            hosts.forEach(Java::close);
        }
    }

    private Java started() throws IOException {
        started++;
        return Java.start(
                LoadProcess.class, line.port(), directory.resolve("bank.db"), random.nextLong(), "k" + started);
    }

    /** Every kind of fault once, in the order that the seed says; or for so many seconds. */
    private void breakThings() throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        List<Fault> order = new ArrayList<>(List.of(Fault.values()));
        do {
            java.util.Collections.shuffle(order, random);
            for (Fault fault : order) {
                goOn();
                happens(fault);
                faults.merge(fault, 1, Integer::sum);
            }
        } while (System.nanoTime() < end);
        goOn();
    }

    /** The hosts answer for a while. */
    private void goOn() throws IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_BETWEEN);
        do {
            for (Java host : hosts) {
                for (int answer = 0; answer < ANSWERS_BETWEEN; answer++) {
                    String said = host.line();
                    assertThat(said).as("a host ended by itself, seed " + SEED).isNotNull();
                    remember(said);
                }
            }
        } while (SECONDS > 0 && System.nanoTime() < end);
    }

    private void happens(Fault fault) throws Exception {
        switch (fault) {
            case HOST_KILLED -> {
                int host = random.nextInt(HOSTS);
                hosts.get(host).kill().forEach(this::remember);
                hosts.set(host, started());
            }
            case DATABASE_KILLED -> database.killAndStart();
            case DATABASE_STOPPED -> database.stopAtOnceAndStart();
            case LINE_CUT -> line.cutNext(20);
            case PROVIDERS_OUT -> providersOut();
        }
    }

    private void providersOut() throws IOException {
        Files.createFile(bank.outage());
        goOn();
        Files.delete(bank.outage());
    }

    /** The last line of a host may have been cut by its end: only whole ones count. */
    private void remember(String said) {
        if (said.matches("k[0-9.]+(\\.[ep])? [AT]R-[0-9A-Z]{10}-[0-9A-Z]")) {
            String[] parts = said.split(" ", -1);
            assertThat(acknowledged.put(parts[0], parts[1])).as(said).isNull();
        }
    }

    private void audit() {
        SettableClock clock =
                SettableClock.at(Clock.systemUTC().instant().plusSeconds(3_600).toString());
        try (Hamlet hamlet = LoadProcess.hamlet(database.port(), bank, clock)) {
            FaultsAudit.Counts counts = new FaultsAudit(hamlet, clock, bank).check(acknowledged);
            System.out.println("seed " + SEED + ": " + faults + ", " + acknowledged.size() + " answers, " + counts);
            assertThat(counts.payments()).as("payments, seed " + SEED).isPositive();
        } catch (AssertionError found) {
            throw new AssertionError("seed " + SEED + " after " + faults + ": " + found.getMessage(), found);
        }
    }
}
