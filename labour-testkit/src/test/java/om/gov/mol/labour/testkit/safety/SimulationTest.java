package om.gov.mol.labour.testkit.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/**
 * Seed after seed of the {@link Simulation}. How many, from which one on and how long is said on the command line; see
 * docs/reliability.md. A failure names its seed and tells every step and every fault; the same seed does the same again.
 */
class SimulationTest {

    /** How many steps each world takes; 0 to let its seed say. */
    private static final int STEPS = Integer.getInteger("simulation.steps", 0);

    private static final long FIRST = Long.getLong("simulation.seed", 1);

    /** Each is found within so many seeds. */
    private static final int PLANTED_SEEDS_MAX = Integer.getInteger("simulation.planted.seeds", 400);

    /** The others take longer than a build should. */
    private static final Set<Planted> QUICKLY_FOUND = EnumSet.of(
            Planted.LEASE_FORGOTTEN,
            Planted.FENCE_FORGOTTEN,
            Planted.ANSWER_FORGOTTEN,
            Planted.CLAIMS_FORGOTTEN,
            Planted.NOTICE_NOT_SAVED,
            Planted.ERRAND_NOT_SAVED,
            Planted.UNKNOWN_IS_SENT,
            Planted.JOURNAL_ALTERED,
            Planted.MANDATE_NOT_ASKED);

    private static void run(long seed, Planted planted) {
        try (Simulation simulation = new Simulation(seed, planted)) {
            simulation.run(STEPS == 0 ? simulation.steps() : STEPS);
        }
        RecordedLogs.LINES.clear();
    }

    @Test
    void nothingHappensThatMustNeverHappenWhateverGoesWrong() throws Exception {
        Seeds seeds = new Seeds(
                FIRST,
                Long.getLong("simulation.seeds", 120),
                Duration.ofMinutes(Long.getLong("simulation.minutes", 60)));
        int threads =
                Integer.getInteger("simulation.threads", Runtime.getRuntime().availableProcessors());
        long began = System.nanoTime();
        long done = seeds.run(threads, seed -> run(seed, Planted.NOTHING));
        assertThat(done).isPositive();
        System.out.println("simulated " + done + " seeds from " + FIRST + " on, in "
                + Duration.ofNanos(System.nanoTime() - began).toSeconds() + " s");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "NOTHING")
    void everyPlantedMistakeIsFound(Planted planted) {
        assumeTrue(Boolean.getBoolean("simulation.planted") || QUICKLY_FOUND.contains(planted));
        for (long seed = FIRST; seed < FIRST + PLANTED_SEEDS_MAX; seed++) {
            long now = seed;
            Throwable found = catchThrowable(() -> run(now, planted));
            if (found != null) {
                String message = found.getMessage();
                System.out.println(planted + " found after " + (seed - FIRST + 1) + ": "
                        + message.substring(message.lastIndexOf(System.lineSeparator() + "[") + 1)
                                .lines()
                                .findFirst()
                                .orElse(""));
                return;
            }
        }
        assertThat(planted).as("not found in " + PLANTED_SEEDS_MAX + " seeds").isNull();
    }
}
