package om.gov.mol.labour.store.jdbc;

import java.sql.SQLException;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import om.gov.mol.labour.lifecycle.CaseId;
import om.gov.mol.labour.lifecycle.Claim;
import om.gov.mol.labour.lifecycle.Guard;
import om.gov.mol.labour.port.CaseRow;
import om.gov.mol.labour.port.Loaded;
import om.gov.mol.labour.port.Save;
import om.gov.mol.labour.port.SaveResult;
import om.gov.mol.labour.port.Work;
import org.jspecify.annotations.Nullable;

/**
 * Says, after a save wrote nothing, what was in its way. Looked up afterwards, so that a save that succeeds pays
 * nothing for it.
 *
 * @param result the answer, or {@code null} when nothing is in the way any more
 * @param stored the case as it is now
 */
record Obstacle(@Nullable SaveResult result, @Nullable CaseRow stored) {

    static Obstacle find(Session session, Save save) throws SQLException {
        CaseId id = save.next().id();
        Loaded loaded = CaseReads.load(
                session, id, save.entry().request(), save.reliedOn().keySet());
        CaseRow stored = loaded.row();
        if (loaded.earlier() != null) {
            return new Obstacle(new SaveResult.SeenBefore(loaded.earlier()), stored);
        }
        long version = stored == null ? 0 : stored.version();
        if (version != save.expectedVersion()) {
            return new Obstacle(new SaveResult.VersionTaken(), stored);
        }
        Optional<SaveResult> moved = moved(save, loaded.guards());
        return new Obstacle(
                moved.isPresent() ? moved.get() : taken(session, save).orElse(null), stored);
    }

    private static Optional<SaveResult> moved(Save save, Map<Guard, Long> versions) {
        return save.reliedOn().entrySet().stream()
                .filter(relied -> !relied.getValue().equals(versions.get(relied.getKey())))
                .map(Map.Entry::getKey)
                .min(Comparator.comparing(Guard::key))
                .map(SaveResult.GuardMoved::new);
    }

    private static Optional<SaveResult> taken(Session session, Save save) throws SQLException {
        if (save.taken().isEmpty()) {
            return Optional.empty();
        }
        List<String> keys = save.taken().stream().map(Claim::key).toList();
        String marks = String.join(", ", Collections.nCopies(keys.size(), "?"));
        Query query = new Query();
        query.add(
                "select claim_key from claim where case_id <> ?",
                save.next().id().value());
        query.add(" and claim_key in (" + marks + ") order by claim_key limit 1", keys.toArray());
        return session.first(query.sql(), query.arguments(), row -> new Claim(row.getString(1)))
                .map(SaveResult.ClaimTaken::new);
    }

    /** The parties of the case are to be changed, which takes more statements. */
    boolean changesParties(Save save) {
        return stored != null && !stored.index().equals(save.next().index());
    }

    /**
     * Names the promise that the caller broke, where nothing else explains why a save wrote nothing.
     *
     * @throws IllegalStateException with ids only
     */
    static void refuseBrokenPromise(Session session, CaseRow next, List<Work> outgoing) throws SQLException {
        Optional<CaseId> owner = CaseReads.byReference(session, next.reference());
        if (owner.isPresent() && !owner.get().equals(next.id())) {
            throw new IllegalStateException("case " + next.id().value() + ": its reference is in use");
        }
        Optional<CaseRow> stored = CaseReads.row(session, next.id());
        if (stored.isPresent() && !keepsWhatIsFixed(stored.get(), next)) {
            throw new IllegalStateException(
                    "case " + next.id().value() + ": procedure, reference, tenant and opening never change");
        }
        List<String> used = WorkQueue.used(session, next.id(), outgoing);
        if (!used.isEmpty()) {
            throw new IllegalStateException("case " + next.id().value() + ": work ids are in use: " + used);
        }
    }

    private static boolean keepsWhatIsFixed(CaseRow stored, CaseRow next) {
        return stored.procedure().equals(next.procedure())
                && stored.reference().equals(next.reference())
                && stored.openedAt().equals(next.openedAt())
                && stored.index().tenant().equals(next.index().tenant());
    }
}
