package om.gov.mol.labour.testkit.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import om.gov.mol.labour.lifecycle.CaseId;
import om.gov.mol.labour.lifecycle.Guard;
import om.gov.mol.labour.lifecycle.RequestId;
import om.gov.mol.labour.port.Loaded;
import om.gov.mol.labour.testkit.fake.InMemoryCaseStore;
import org.junit.jupiter.api.Test;

/** Cases that cannot be read, however many, keep no deadline of another from falling. */
class StarvationTest {

    /** As many as are looked at in one round. */
    private static final int BROKEN = 200;

    private static final class Damaged extends ForwardingStore {

        private final Set<CaseId> unreadable = new HashSet<>();

        Damaged() {
            super(new InMemoryCaseStore());
        }

        @Override
        public Loaded load(CaseId id, RequestId request, Set<Guard> guards) {
            if (unreadable.contains(id)) {
                throw new IllegalStateException("unreadable");
            }
            return super.load(id, request, guards);
        }
    }

    @Test
    void aDeadlineFallsAlthoughABatchOfOlderOnesCannot() {
        Damaged store = new Damaged();
        try (Town town = new Town(store, Map.of("transfer.currentEmployer.silence", "LAPSES"), host -> host)) {
            for (int number = 1; number <= BROKEN; number++) {
                store.unreadable.add(store.byReference(town.submitted(number)).orElseThrow());
            }
            town.clock.advance(Duration.ofSeconds(1));
            String last = town.submitted(BROKEN + 1);
            town.clock.advance(Duration.ofDays(60));

            for (int round = 0; round < 3; round++) {
                town.labour.runDue();
            }

            assertThat(town.view(last).state()).isEqualTo("Closed");
        }
    }
}
