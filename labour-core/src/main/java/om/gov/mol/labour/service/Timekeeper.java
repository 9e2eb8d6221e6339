package om.gov.mol.labour.service;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import om.gov.mol.labour.lifecycle.CaseId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns deadlines that have passed into commands. Late or repeated runs are harmless: the case says what is still due. Cases
 * whose deadline could not fall are tried again after all others, and for each of them one more is looked at: however
 * many cannot be read, they hold nobody up.
 */
final class Timekeeper {

    private static final Logger LOG = LoggerFactory.getLogger(Timekeeper.class);
    private static final int BATCH = 200;

    private final Parts parts;
    private final Desks desks;
    private final Set<CaseId> held = ConcurrentHashMap.newKeySet();

    Timekeeper(Parts parts, Desks desks) {
        this.parts = parts;
        this.desks = desks;
    }

    /** Fires what is due now; how many deadlines fell. */
    int run() {
        Set<CaseId> before = Set.copyOf(held);
        List<CaseId> due = parts.store().dueCases(parts.tenant(), parts.now(), BATCH + before.size());
        held.retainAll(Set.copyOf(due));
        return Stream.concat(
                        due.stream().filter(Predicate.not(before::contains)),
                        due.stream().filter(before::contains))
                .mapToInt(this::fire)
                .sum();
    }

    private int fire(CaseId id) {
        if (fell(id)) {
            held.remove(id);
            return 1;
        }
        held.add(id);
        return 0;
    }

    private boolean fell(CaseId id) {
        try {
            return desks.of(id).filter(desk -> desk.fire(id)).isPresent();
        } catch (Throwable broken) {
            LOG.error("deadline of case {} failed: {}", id, Broken.where(broken));
            return false;
        }
    }
}
