package om.gov.mol.labour.transfer;

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

/** Random walks over the table: what must never happen does not, and every row is taken. */
class TransferWalkTest {

    private static final int WALKS = 600;
    private static final int THROWS = 160;
    /** Divides evenly by every number of choices up to ten. */
    private static final int SIDES = 5040;

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
    void whatMustNeverHappenDoesNot(@ForAll("dice") List<Integer> given) {
        new Walk(given).run();
    }

    @Provide
    Arbitrary<List<Integer>> dice() {
        return Arbitraries.integers()
                .between(0, SIDES - 1)
                .withDistribution(RandomDistribution.uniform())
                .list()
                .ofMinSize(20)
                .ofMaxSize(THROWS);
    }

    @Test
    void theSuiteTakesEveryRowAndGivesEveryRefusalOfTheTable() {
        Set<String> taken = new TreeSet<>();
        Set<ProblemCode> given = EnumSet.noneOf(ProblemCode.class);
        for (int seed = 0; seed < WALKS; seed++) {
            Walk walk = new Walk(new Random(seed).ints(THROWS, 0, SIDES).boxed().toList()).run();
            taken.addAll(walk.rows);
            given.addAll(walk.refusals);
        }
        assertThat(taken)
                .as("rows taken")
                .containsExactlyInAnyOrderElementsOf(
                        TransferTable.TABLE.rows().stream().map(Row::id).toList());
        assertThat(given).as("refusals given").containsAll(refusals());
    }

    private static Set<ProblemCode> refusals() {
        Set<ProblemCode> refusals = TransferTable.TABLE.rows().stream()
                .flatMap(Row::refusals)
                .collect(Collectors.toCollection(() -> EnumSet.of(
                        ProblemCode.NOT_THIS_ROLE,
                        ProblemCode.NOT_IN_THIS_STATE,
                        ProblemCode.REASON_NOT_VALID,
                        ProblemCode.RELEASE_DATE_MISSING,
                        ProblemCode.RELEASE_DATE_OUT_OF_RANGE,
                        ProblemCode.EXTENSION_TOO_LONG)));
        return refusals;
    }
}
