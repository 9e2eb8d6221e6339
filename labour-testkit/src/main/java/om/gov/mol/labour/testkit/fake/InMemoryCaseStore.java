package om.gov.mol.labour.testkit.fake;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import om.gov.mol.labour.lifecycle.CaseId;
import om.gov.mol.labour.lifecycle.Claim;
import om.gov.mol.labour.lifecycle.Guard;
import om.gov.mol.labour.lifecycle.RequestId;
import om.gov.mol.labour.port.Attempt;
import om.gov.mol.labour.port.CaseFilter;
import om.gov.mol.labour.port.CaseRow;
import om.gov.mol.labour.port.CaseStore;
import om.gov.mol.labour.port.JournalRow;
import om.gov.mol.labour.port.Loaded;
import om.gov.mol.labour.port.Page;
import om.gov.mol.labour.port.Save;
import om.gov.mol.labour.port.SaveResult;
import om.gov.mol.labour.port.StoreUnavailable;
import om.gov.mol.labour.port.Work;
import om.gov.mol.labour.port.WorkFilter;
import om.gov.mol.labour.port.WorkResult;
import org.jspecify.annotations.Nullable;

/**
 * A {@link CaseStore} in memory, for tests: everything the contract asks for, except that nothing survives the process.
 * Safe for use by many threads; several hosts in one process may share it.
 *
 * <p>{@link #failNextSave} orders a fault: a test can lose a save before or after it was written.
 */
public final class InMemoryCaseStore implements CaseStore {
    /** When an ordered fault strikes. */
    public enum Fault {
        /** Nothing was written, and the caller is told so by an exception. */
        BEFORE_WRITING,
        /** Everything was written, but the answer was lost: the caller sees the same exception. */
        AFTER_WRITING
    }

    private final Map<CaseId, CaseRow> cases = new TreeMap<>(Comparator.comparing(CaseId::value));
    private final Map<String, CaseId> references = new HashMap<>();
    private final Map<CaseId, List<JournalRow>> journals = new HashMap<>();
    private final Map<Guard, Long> guards = new HashMap<>();
    private final Map<Claim, CaseId> claims = new HashMap<>();
    private final MemoryTallies tallies = new MemoryTallies();
    private final MemoryWork work = new MemoryWork();
    private @Nullable Fault fault;
    private boolean closed;

    /** An empty store. */
    public InMemoryCaseStore() {}

    /** The next {@link #save} fails with {@link StoreUnavailable}, once. */
    public synchronized void failNextSave(Fault when) {
        fault = requireNonNull(when, "when");
    }

    @Override
    public synchronized Loaded load(CaseId id, RequestId request, Set<Guard> asked) {
        open();
        Map<Guard, Long> versions = new HashMap<>();
        asked.forEach(guard -> versions.put(guard, guards.getOrDefault(guard, 0L)));
        return new Loaded(cases.get(id), earlier(id, request), versions);
    }

    private @Nullable JournalRow earlier(CaseId id, RequestId request) {
        return journals.getOrDefault(id, List.of()).stream()
                .filter(row -> row.request().equals(request))
                .findFirst()
                .orElse(null);
    }

    @Override
    public synchronized Optional<CaseId> byReference(String reference) {
        open();
        return Optional.ofNullable(references.get(requireNonNull(reference, "reference")));
    }

    @Override
    public synchronized SaveResult save(Save save) {
        open();
        Fault ordered = fault;
        fault = null;
        if (ordered == Fault.BEFORE_WRITING) {
            throw new StoreUnavailable("ordered fault: nothing was written");
        }
        SaveResult result = obstacle(save).orElseGet(() -> write(save));
        if (ordered == Fault.AFTER_WRITING) {
            throw new StoreUnavailable("ordered fault: the answer was lost");
        }
        return result;
    }

    private Optional<SaveResult> obstacle(Save save) {
        CaseRow next = save.next();
        JournalRow earlier = earlier(next.id(), save.entry().request());
        if (earlier != null) {
            return Optional.of(new SaveResult.SeenBefore(earlier));
        }
        if (versionOf(next.id()) != save.expectedVersion()) {
            return Optional.of(new SaveResult.VersionTaken());
        }
        Optional<SaveResult> moved = save.reliedOn().entrySet().stream()
                .filter(relied -> !relied.getValue().equals(guards.getOrDefault(relied.getKey(), 0L)))
                .map(Map.Entry::getKey)
                .min(Comparator.comparing(Guard::key))
                .map(SaveResult.GuardMoved::new);
        return moved.isPresent()
                ? moved
                : save.taken().stream()
                        .filter(claim -> !claims.getOrDefault(claim, next.id()).equals(next.id()))
                        .min(Comparator.comparing(Claim::key))
                        .map(SaveResult.ClaimTaken::new);
    }

    private long versionOf(CaseId id) {
        CaseRow row = cases.get(id);
        return row == null ? 0 : row.version();
    }

    private SaveResult write(Save save) {
        CaseRow next = save.next();
        CaseId owner = references.getOrDefault(next.reference(), next.id());
        if (!owner.equals(next.id()) || !keepsWhatIsFixed(cases.get(next.id()), next)) {
            throw new IllegalStateException(
                    "case " + next.id().value() + ": reference in use, or changed after opening");
        }
        work.add(save);
        cases.put(next.id(), next);
        references.put(next.reference(), next.id());
        journals.computeIfAbsent(next.id(), id -> new ArrayList<>()).add(save.entry());
        save.moved().forEach(guard -> guards.merge(guard, 1L, Long::sum));
        save.released().forEach(claim -> claims.remove(claim, next.id()));
        save.taken().forEach(claim -> claims.put(claim, next.id()));
        return new SaveResult.Saved();
    }

    private static boolean keepsWhatIsFixed(@Nullable CaseRow row, CaseRow next) {
        return row == null
                || (row.procedure().equals(next.procedure())
                        && row.reference().equals(next.reference())
                        && row.openedAt().equals(next.openedAt()));
    }

    @Override
    public synchronized Page<CaseRow> list(CaseFilter filter, @Nullable String after, int limit) {
        open(limit);
        Optional<ListPosition> begin = Optional.ofNullable(after).map(ListPosition::parse);
        List<CaseRow> found = cases.values().stream()
                .filter(filter::matches)
                .filter(row -> begin.isEmpty() || ListPosition.of(row).compareTo(begin.get()) > 0)
                .sorted(Comparator.comparing(ListPosition::of))
                .limit(limit + 1L)
                .toList();
        return found.size() <= limit
                ? new Page<>(found, null)
                : new Page<>(
                        found.subList(0, limit),
                        ListPosition.of(found.get(limit - 1)).toString());
    }

    @Override
    public synchronized List<JournalRow> journal(CaseId id) {
        open();
        return List.copyOf(journals.getOrDefault(id, List.of()));
    }

    @Override
    public synchronized Map<Claim, CaseId> holders(Set<Claim> asked) {
        open();
        Map<Claim, CaseId> held = new HashMap<>(claims);
        held.keySet().retainAll(asked);
        return Map.copyOf(held);
    }

    @Override
    public synchronized List<CaseId> dueCases(String tenant, Instant now, int limit) {
        open(limit);
        return of(tenant)
                .filter(row -> row.nextDue() != null && !row.nextDue().isAfter(now))
                .sorted(Comparator.comparing(CaseRow::nextDue)
                        .thenComparing(row -> row.id().value()))
                .map(CaseRow::id)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized Optional<Instant> nextDue(String tenant) {
        open();
        Stream<Instant> deadlines = of(tenant).map(CaseRow::nextDue).filter(Objects::nonNull);
        return Stream.concat(deadlines, work.ready(isOf(tenant))).min(Comparator.naturalOrder());
    }

    @Override
    public synchronized List<Work> lease(String tenant, String owner, Instant now, Instant until, int limit) {
        open(limit);
        requireNonNull(owner, "owner");
        if (!until.isAfter(now)) {
            throw new IllegalArgumentException("until must lie after now");
        }
        return work.lease(isOf(tenant), owner, now, until, limit);
    }

    @Override
    public synchronized boolean finish(Work leased, WorkResult result) {
        open();
        return work.finish(leased, requireNonNull(result, "result"));
    }

    @Override
    public synchronized List<Work> work(WorkFilter filter, @Nullable String after, int limit) {
        open(limit);
        return work.list(filter, after, limit, filter.tenant() == null ? id -> true : isOf(filter.tenant()));
    }

    private Stream<CaseRow> of(String tenant) {
        return cases.values().stream().filter(row -> row.index().tenant().equals(tenant));
    }

    private Predicate<CaseId> isOf(String tenant) {
        return id ->
                requireNonNull(cases.get(id), "case of work").index().tenant().equals(tenant);
    }

    @Override
    public synchronized void recordAttempt(Attempt attempt) {
        open();
        tallies.record(attempt);
    }

    @Override
    public synchronized int attempts(String tenant, String actor, Instant since) {
        open();
        return tallies.attempts(tenant, actor, since);
    }

    @Override
    public synchronized long number(String tenant, String series, String key) {
        open();
        return tallies.number(requireNonNull(tenant, "tenant"), series, key);
    }

    @Override
    public synchronized Map<String, Long> statistics(String tenant, String procedure) {
        open();
        Map<String, Long> counts = new TreeMap<>();
        of(tenant)
                .filter(row -> row.procedure().equals(procedure))
                .forEach(row -> counts.merge(row.state(), 1L, Long::sum));
        return counts;
    }

    @Override
    public synchronized boolean erase(CaseRow erased, long expectedVersion) {
        open();
        if (erased.version() != expectedVersion) {
            throw new IllegalArgumentException("an erasure is no new version: erased.version must be expectedVersion");
        }
        if (versionOf(erased.id()) != expectedVersion) {
            return false;
        }
        cases.put(erased.id(), erased);
        journals.computeIfPresent(
                erased.id(),
                (id, rows) -> new ArrayList<>(
                        rows.stream().map(JournalRow::withoutPrivatePart).toList()));
        work.erase(erased.id());
        return true;
    }

    @Override
    public synchronized void close() {
        closed = true;
    }

    private void open() {
        if (closed) {
            throw new StoreUnavailable("the store is closed");
        }
    }

    private void open(int limit) {
        open();
        if (limit < 1 || limit > 1_000) {
            throw new IllegalArgumentException("limit must lie between 1 and 1000");
        }
    }
}
