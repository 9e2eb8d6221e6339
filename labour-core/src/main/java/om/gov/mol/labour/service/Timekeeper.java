package om.gov.mol.labour.service;

import java.util.List;
import om.gov.mol.labour.lifecycle.CaseId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns deadlines that have passed into commands. Late or repeated runs are harmless: the case says what is still due. */
final class Timekeeper {

    private static final Logger LOG = LoggerFactory.getLogger(Timekeeper.class);
    private static final int BATCH = 200;

    private final Parts parts;
    private final Desks desks;

    Timekeeper(Parts parts, Desks desks) {
        this.parts = parts;
        this.desks = desks;
    }

    /** Fires what is due now; how many deadlines fell. */
    int run() {
        List<CaseId> due = parts.store().dueCases(parts.now(), BATCH);
        return due.stream().mapToInt(this::fire).sum();
    }

    private int fire(CaseId id) {
        try {
            return desks.of(id).filter(desk -> desk.fire(id)).isPresent() ? 1 : 0;
        } catch (Throwable broken) {
            LOG.error("deadline of case {} failed: {}", id, Broken.where(broken));
            return 0;
        }
    }
}
