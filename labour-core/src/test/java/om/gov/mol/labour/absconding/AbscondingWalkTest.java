package om.gov.mol.labour.absconding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import om.gov.mol.labour.lifecycle.Row;
import om.gov.mol.labour.outcome.ProblemCode;
import org.junit.jupiter.api.Test;

/** Random walks over the four tables: what must never happen does not, and every row is taken. */
class AbscondingWalkTest {

    private static final int WALKS = 1200;
    private static final int THROWS = 400;
    /** Divides evenly by every number of choices up to ten. */
    private static final int SIDES = 5040;

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void whatMustNeverHappenDoesNot(@ForAll("dice") List<Integer> given) {
        new Walk(given).run();
    }

    @Provide
    Arbitrary<List<Integer>> dice() {
        return Arbitraries.integers()
                .between(0, SIDES - 1)
                .withDistribution(RandomDistribution.uniform())
                .list()
                .ofMinSize(30)
                .ofMaxSize(THROWS);
    }

    @Test
    void theSuiteTakesEveryRowAndGivesEveryRefusalOfTheTables() {
        Set<String> taken = new TreeSet<>();
        Set<ProblemCode> given = EnumSet.noneOf(ProblemCode.class);
        for (int seed = 0; seed < WALKS; seed++) {
            Walk walk = walked(seed);
            taken.addAll(walk.rows);
            given.addAll(walk.refusals);
        }
        assertThat(AbscondingTables.LIFECYCLE.rows().map(Row::id).filter(row -> !taken.contains(row)))
                .as("rows never taken")
                .isEmpty();
        assertThat(refusals().stream().filter(code -> !given.contains(code)))
                .as("refusals never given")
                .isEmpty();
    }

    private static Walk walked(int seed) {
        Walk walk = new Walk(new Random(seed).ints(THROWS, 0, SIDES).boxed().toList());
        try {
            return walk.run();
        } catch (AssertionError | RuntimeException fault) {
            throw new AssertionError("seed " + seed + ", rows " + walk.rows, fault);
        }
    }

    private static Set<ProblemCode> refusals() {
        return AbscondingTables.LIFECYCLE
                .rows()
                .flatMap(Row::refusals)
                .collect(Collectors.toCollection(() -> EnumSet.of(
                        ProblemCode.NOT_THIS_ROLE,
                        ProblemCode.NOT_IN_THIS_STATE,
                        ProblemCode.REASON_NOT_VALID,
                        ProblemCode.REFUND_GROUND_NOT_MET,
                        ProblemCode.EXTENSION_TOO_LONG)));
    }
}
