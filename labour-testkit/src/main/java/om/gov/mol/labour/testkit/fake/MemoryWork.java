package om.gov.mol.labour.testkit.fake;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import om.gov.mol.labour.lifecycle.CaseId;
import om.gov.mol.labour.port.Save;
import om.gov.mol.labour.port.Work;
import om.gov.mol.labour.port.WorkFilter;
import om.gov.mol.labour.port.WorkResult;
import om.gov.mol.labour.port.WorkState;
import org.jspecify.annotations.Nullable;

/** The outgoing work of {@link InMemoryCaseStore}, which holds the lock. */
final class MemoryWork {

    /** Comes after every id. */
    private static final String LAST = "\uffff";

    private final TreeMap<Place, Work> all =
            new TreeMap<>(Comparator.comparing(Place::caseId).thenComparing(Place::id));

    void add(Save save) {
        save.outgoing().forEach(work -> {
            if (all.containsKey(Place.of(work))) {
                throw new IllegalStateException("id of new work is in use: " + work.position());
            }
        });
        save.outgoing().forEach(this::put);
        save.cancelled()
                .forEach(id -> all.computeIfPresent(
                        new Place(save.next().id().value(), id), (place, work) -> cancelled(work)));
    }

    private void put(Work work) {
        all.put(Place.of(work), work);
    }

    private static Work cancelled(Work work) {
        return work.state() == WorkState.WAITING ? free(work, WorkState.CANCELLED, work.due(), work.result()) : work;
    }

    /** When free work is due, or a lease ends. */
    private static Instant ready(Work work) {
        return work.leasedUntil() == null ? work.due() : work.leasedUntil();
    }

    Stream<Instant> ready(Predicate<CaseId> of) {
        return waiting(of).map(MemoryWork::ready);
    }

    private Stream<Work> waiting(Predicate<CaseId> of) {
        return all.values().stream().filter(work -> work.state() == WorkState.WAITING && of.test(work.caseId()));
    }

    List<Work> lease(Predicate<CaseId> of, String owner, Instant now, Instant until, int limit) {
        List<Work> taken = waiting(of)
                .filter(work -> !ready(work).isAfter(now))
                .sorted(Comparator.comparing(MemoryWork::ready))
                .limit(limit)
                .map(work -> leased(work, owner, until))
                .toList();
        taken.forEach(this::put);
        return taken;
    }

    private static Work leased(Work work, String owner, Instant until) {
        return new Work(
                work.id(),
                work.caseId(),
                work.kind(),
                work.payload(),
                work.due(),
                work.attempts() + 1,
                WorkState.WAITING,
                work.fence() + 1,
                owner,
                until,
                work.result());
    }

    boolean finish(Work leased, WorkResult result) {
        Work now = all.get(Place.of(leased));
        if (now == null
                || now.state() != WorkState.WAITING
                || now.owner() == null
                || now.fence() != leased.fence()
                || !now.owner().equals(leased.owner())) {
            return false;
        }
        put(finished(now, result));
        return true;
    }

    private static Work finished(Work now, WorkResult result) {
        if (result instanceof WorkResult.Done done) {
            return free(now, WorkState.DONE, now.due(), done.result());
        }
        if (result instanceof WorkResult.Again again) {
            return free(now, WorkState.WAITING, again.due(), again.result());
        }
        if (result instanceof WorkResult.Undeliverable undeliverable) {
            return free(now, WorkState.UNDELIVERABLE, now.due(), undeliverable.reason());
        }
        return free(now, WorkState.GIVEN_UP, now.due(), ((WorkResult.GivenUp) result).reason());
    }

    private static Work free(Work work, WorkState state, Instant due, @Nullable String result) {
        return new Work(
                work.id(),
                work.caseId(),
                work.kind(),
                work.payload(),
                due,
                work.attempts(),
                state,
                work.fence(),
                null,
                null,
                result);
    }

    List<Work> list(WorkFilter filter, @Nullable String after, int limit, Predicate<CaseId> of) {
        NavigableMap<Place, Work> some = filter.caseId() == null ? all : of(filter.caseId());
        return (after == null ? some : some.tailMap(Place.parse(after), false))
                .values().stream()
                        .filter(work ->
                                filter.caseId() == null || filter.caseId().equals(work.caseId()))
                        .filter(work ->
                                filter.states().isEmpty() || filter.states().contains(work.state()))
                        .filter(work ->
                                filter.kinds().isEmpty() || filter.kinds().contains(work.kind()))
                        .filter(work -> of.test(work.caseId()))
                        .limit(limit)
                        .toList();
    }

    /** The work of one case. */
    private NavigableMap<Place, Work> of(CaseId id) {
        return all.subMap(new Place(id.value(), ""), true, new Place(id.value(), LAST), true);
    }

    void erase(CaseId id) {
        all.replaceAll((place, work) -> work.caseId().equals(id) && work.state() != WorkState.WAITING
                ? new Work(
                        work.id(),
                        id,
                        work.kind(),
                        "",
                        work.due(),
                        work.attempts(),
                        work.state(),
                        work.fence(),
                        null,
                        null,
                        null)
                : work);
    }

    private record Place(String caseId, String id) {

        static Place of(Work work) {
            return new Place(work.caseId().value(), work.id());
        }

        static Place parse(String position) {
            int slash = position.indexOf('/');
            if (slash < 0) {
                throw new IllegalArgumentException("after: not a position of work");
            }
            return new Place(position.substring(0, slash), position.substring(slash + 1));
        }
    }
}
