package om.gov.mol.labour.store.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import om.gov.mol.labour.lifecycle.CaseId;
import om.gov.mol.labour.port.Work;
import om.gov.mol.labour.port.WorkFilter;
import om.gov.mol.labour.port.WorkResult;
import om.gov.mol.labour.port.WorkState;
import org.jspecify.annotations.Nullable;

/** Outgoing work: who may do it, what came of it, and lists of it. */
final class WorkQueue {

    static final String NEXT_DUE = "select min(next_due) from case_ where tenant = ? and next_due is not null"
            + " union all select min(ready_at) from outgoing where tenant = ? and state = 'WAITING'";

    private static final String COLUMNS =
            "case_id, id, kind, payload, due, attempts, state, fence, owner, leased_until, result";
    private static final String FINISH =
            "update outgoing set state = ?, due = ?, ready_at = ?, result = ?, owner = null, leased_until = null where"
                    + " case_id = ? and id = ? and fence = ? and owner = ? and state = 'WAITING'";
    private static final String ERASE =
            "update outgoing set payload = '', result = null where case_id = ? and state <> 'WAITING'";

    private WorkQueue() {}

    /** Whether a lease would find anything; spares SQLite's only write lock. */
    static boolean anyDue(Session session, String tenant, Instant now) throws SQLException {
        return session.first(
                        "select 1 from outgoing where state = 'WAITING' and tenant = ? and ready_at <= ? limit 1",
                        List.of(tenant, Micros.of(now)),
                        row -> row.getInt(1))
                .isPresent();
    }

    static List<Work> lease(Session session, String tenant, String owner, Instant now, Instant until, int limit)
            throws SQLException {
        long end = Micros.of(until);
        List<Work> leased = session.query(
                leasing(session.dialect), List.of(tenant, Micros.of(now), limit, owner, end, end), WorkQueue::work);
        return leased.stream()
                .sorted(Comparator.comparing(Work::due).thenComparing(Work::position))
                .toList();
    }

    static String leasing(Dialect dialect) {
        return "with picked as (select case_id as picked_case, id as picked_id from outgoing"
                + " where state = 'WAITING' and tenant = ? and ready_at <= ? order by ready_at, case_id, id limit ?"
                + dialect.skipLocked + ") update outgoing set owner = ?, leased_until = ?, ready_at = ?,"
                + " fence = fence + 1, attempts = attempts + 1 from picked where case_id = picked_case"
                + " and id = picked_id and state = 'WAITING' returning " + COLUMNS;
    }

    private static Work work(ResultSet row) throws SQLException {
        return new Work(
                row.getString(2),
                new CaseId(row.getString(1)),
                row.getString(3),
                row.getString(4),
                Micros.toInstant(row.getLong(5)),
                row.getInt(6),
                WorkState.valueOf(row.getString(7)),
                row.getLong(8),
                row.getString(9),
                Micros.read(row, 10),
                row.getString(11));
    }

    static boolean finish(Session session, Work leased, WorkResult result) throws SQLException {
        Instant due = result instanceof WorkResult.Again again ? again.due() : leased.due();
        long ready = Micros.of(due);
        return session.update(
                        FINISH,
                        stateAfter(result).name(),
                        ready,
                        ready,
                        remembered(result),
                        leased.caseId().value(),
                        leased.id(),
                        leased.fence(),
                        leased.owner())
                == 1;
    }

    private static WorkState stateAfter(WorkResult result) {
        if (result instanceof WorkResult.Done) {
            return WorkState.DONE;
        }
        if (result instanceof WorkResult.Again) {
            return WorkState.WAITING;
        }
        return result instanceof WorkResult.Undeliverable ? WorkState.UNDELIVERABLE : WorkState.GIVEN_UP;
    }

    private static @Nullable String remembered(WorkResult result) {
        if (result instanceof WorkResult.Done done) {
            return done.result();
        }
        if (result instanceof WorkResult.Again again) {
            return again.result();
        }
        return result instanceof WorkResult.Undeliverable undeliverable
                ? undeliverable.reason()
                : ((WorkResult.GivenUp) result).reason();
    }

    static List<Work> list(Session session, WorkFilter filter, @Nullable String after, int limit) throws SQLException {
        Query query = new Query();
        query.add("select " + COLUMNS + " from outgoing where 1 = 1");
        query.equal("tenant", filter.tenant());
        query.equal("case_id", filter.caseId() == null ? null : filter.caseId().value());
        if (!filter.states().isEmpty()) {
            query.add(" and " + stateIs(filter.states()));
        }
        if (!filter.kinds().isEmpty()) {
            String marks = String.join(", ", Collections.nCopies(filter.kinds().size(), "?"));
            query.add(" and kind in (" + marks + ")", filter.kinds().toArray());
        }
        if (after != null) {
            int slash = after.indexOf('/');
            if (slash < 0) {
                throw new IllegalArgumentException("after: not a position of work");
            }
            query.add(" and (case_id, id) > (?, ?)", after.substring(0, slash), after.substring(slash + 1));
        }
        query.add(" order by case_id, id limit ?", limit);
        return session.query(query.sql(), query.arguments(), WorkQueue::work);
    }

    /** Written out, not bound: the partial indexes are chosen by it. */
    private static String stateIs(Set<WorkState> states) {
        String names =
                states.stream().map(state -> "'" + state.name() + "'").sorted().collect(Collectors.joining(", "));
        return states.size() == 1 ? "state = " + names : "state in (" + names + ")";
    }

    /** Ids of new work that the case has used before. */
    static List<String> used(Session session, CaseId id, List<Work> outgoing) throws SQLException {
        Set<String> fresh = outgoing.stream().map(Work::id).collect(Collectors.toSet());
        List<String> stored = session.query(
                "select id from outgoing where case_id = ?", List.of(id.value()), row -> row.getString(1));
        return stored.stream().filter(fresh::contains).toList();
    }

    static Optional<Instant> nextDue(Session session, String tenant) throws SQLException {
        return session
                .query(NEXT_DUE, List.of(tenant, tenant), row -> Optional.ofNullable(Micros.read(row, 1)))
                .stream()
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    static void erase(Session session, CaseId id) throws SQLException {
        session.update(ERASE, id.value());
    }
}
