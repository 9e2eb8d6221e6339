package om.gov.mol.labour.store.jdbc;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import om.gov.mol.labour.port.CaseRow;

/** Forgets what is personal in a case. */
final class Erasure {

    private Erasure() {}

    /** Whether the case was at that version. */
    static boolean erase(Session session, CaseRow erased, long expectedVersion) throws SQLException {
        Optional<CaseRow> stored = CaseReads.row(session, erased.id());
        if (stored.isEmpty() || stored.get().version() != expectedVersion) {
            return false;
        }
        List<Step> steps = new ArrayList<>();
        SaveSteps.snapshot(steps, erased, expectedVersion, stored.get());
        if (!session.perform(steps)) {
            Obstacle.refuseBrokenPromise(session, erased, List.of());
            return false;
        }
        session.update("delete from private_part where case_id = ?", erased.id().value());
        WorkQueue.erase(session, erased.id());
        return true;
    }
}
