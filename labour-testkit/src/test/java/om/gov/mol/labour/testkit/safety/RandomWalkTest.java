package om.gov.mol.labour.testkit.safety;

import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/**
 * Parties, providers and time do what they like, in any order. After every step nothing has happened that must never
 * happen. The seed of a walk is printed with its failure.
 */
class RandomWalkTest {

    private static final int STEPS = 50;

    @Property(tries = 15, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void nothingHappensThatMustNeverHappen(@ForAll long seed) {
        Random random = new Random(seed);
        try (Town town = new Town()) {
            Walk walk = new Walk(town, random);
            Invariants invariants = new Invariants(town);
            for (int step = 1; step <= STEPS; step++) {
                String did = walk.step();
                invariants.hold("seed " + seed + ", step " + step + ": " + did, walk.references());
            }
            walk.recover();
            invariants.hold("seed " + seed + ", at the end", walk.references());
            invariants.nothingIsUnderWay("seed " + seed + ", at the end", walk.references());
        }
    }
}
