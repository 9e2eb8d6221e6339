package om.gov.mol.labour.testkit.safety;

import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/**
 * Transfers and reports of the same few people, with everything else that can happen, in any order. After every step
 * nothing has happened that must never happen. The seed of a walk and its steps are printed with its failure.
 */
class BothProceduresTest {

    private static final int STEPS = Integer.getInteger("labour.walk.steps", 50);

    private static final List<String> BEGINNINGS =
            List.of("2018-03-04T06:00:00Z", "2021-09-01T06:00:00Z", "2025-08-03T06:00:00Z");

    private static final List<Map<String, String>> RULES = List.of(
            Map.of(),
            Map.of("report.ticket.payment", "AFTER_REVIEW", "report.threshold.month", "2"),
            Map.of("report.objection.effects", "SUSPENDED", "report.refund.afterLimit", "HELD"),
            Map.of("report.ticket.keptCauses", "REJECTED", "report.threshold.counts", "APPROVED"));

    @Property(tries = 6, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void nothingHappensThatMustNeverHappen(@ForAll long seed) {
        Random random = new Random(seed);
        String begins = BEGINNINGS.get(random.nextInt(BEGINNINGS.size()));
        Map<String, String> rules = RULES.get(random.nextInt(RULES.size()));
        StringBuilder steps = new StringBuilder("seed " + seed + " from " + begins + " under " + rules);
        try (Village village = new Village(begins, rules)) {
            BothWalk walk = new BothWalk(village, random);
            BothInvariants invariants = new BothInvariants(village);
            for (int step = 1; step <= STEPS; step++) {
                steps.append(System.lineSeparator()).append(step).append(": ").append(walk.step());
                invariants.hold(steps.toString());
                if (step % 10 == 0) {
                    invariants.nothingStuck(steps.toString());
                    invariants.strangerLearnsNothing(
                            steps.toString(), ReportForms.ALL.get(random.nextInt(ReportForms.ALL.size())));
                }
            }
            walk.recover();
            invariants.hold(steps + ", at the end");
            invariants.nothingStuck(steps + ", at the end");
            invariants.atRest(steps + ", at the end");
        }
    }
}
