package om.gov.mol.labour.port;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import om.gov.mol.labour.lifecycle.CaseId;
import om.gov.mol.labour.lifecycle.Claim;
import om.gov.mol.labour.lifecycle.Guard;
import om.gov.mol.labour.lifecycle.RequestId;
import org.jspecify.annotations.Nullable;

/**
 * Keeps cases. A snapshot is the state of a case, its journal is the proof, and both change together in
 * {@link #save}, the only transaction a command needs.
 *
 * <p><b>Threads and hosts.</b> Safe for use by many threads, and by several hosts on one database at once.
 *
 * <p><b>Durability.</b> When a call returns, what it wrote survives the end of the process and of the machine (stores
 * made for tests say that they do not). When a call throws {@link StoreUnavailable} it may or may not have happened:
 * call again with the same request, and {@link SaveResult.SeenBefore} tells.
 *
 * <p><b>Tenants.</b> Several authorities may share a store, each under a name of its own ({@link CaseIndex#tenant}). Whatever
 * is found, taken or counted without naming a case is one tenant's. Claims, guards and references are unique in the whole
 * store; the caller makes the tenant a part of claims and guards.
 *
 * <p><b>Text.</b> Any Unicode text of up to some megabytes, without the NUL character and unpaired surrogates.
 *
 * <p>Every method throws {@link StoreUnavailable} when the database cannot be reached or answers something that the
 * store does not understand, {@link NullPointerException} or {@link IllegalArgumentException} when it is misused
 * (a limit below 1, for instance).
 *
 * <pre>{@code
 * Loaded loaded = store.load(id, request, Set.of(workerGuard));
 * // decide …
 * SaveResult result = store.save(save);   // Saved, or why not: then load and decide again
 * }</pre>
 */
public interface CaseStore extends AutoCloseable {

    /**
     * Everything a command needs to begin, read at one moment and in one round trip where the store can: the case, the
     * earlier answer to the same request, and the versions of the guards the command will rely on.
     *
     * @param guards may be empty; a guard that was never moved is answered with version 0
     */
    Loaded load(CaseId id, RequestId request, Set<Guard> guards);

    /**
     * As {@link #load}, for the case with this reference, such as {@code TR-7K3M9QX2ABW}; references are compared exactly. Nothing
     * when no case has it.
     *
     * @param workerGuard whether the command will rely on the {@linkplain Guard#ofWorker guard of the case's worker}; it is
     *     the only guard in the answer, and is not there when the case has no worker any more
     */
    default Optional<Loaded> find(String reference, RequestId request, boolean workerGuard) {
        return byReference(reference).map(id -> {
            Loaded loaded = load(id, request, Set.of());
            CaseRow row = loaded.row();
            String worker = row == null || !workerGuard ? null : row.index().worker();
            return row == null || worker == null
                    ? loaded
                    : load(id, request, Set.of(Guard.ofWorker(row.index().tenant(), worker)));
        });
    }

    /** The case with this reference, such as {@code TR-7K3M9QX2ABW}; references are compared exactly. */
    Optional<CaseId> byReference(String reference);

    /**
     * Writes a command's result, all of it or nothing. The first of these that holds is the answer, and then nothing
     * is written:
     *
     * <ol>
     *   <li>the case has a journal row of the same request: {@link SaveResult.SeenBefore};
     *   <li>the case is not at the expected version (0: it must not exist): {@link SaveResult.VersionTaken};
     *   <li>a guard has another version than the command relied on: {@link SaveResult.GuardMoved};
     *   <li>another case holds a claim that is to be taken: {@link SaveResult.ClaimTaken}.
     * </ol>
     *
     * <p>Otherwise snapshot, journal row, claims, guards and work are written together: {@link SaveResult.Saved}.
     * Taking a claim one already holds and releasing one that one does not hold are both fine; another case's claim is
     * never released.
     *
     * @throws IllegalStateException if the reference of a new case, or the id of new work, is in use: the caller broke
     *     its promise that they are unique
     */
    SaveResult save(Save save);

    /**
     * One page of a work list, newest case first (by opening, then by id). Opening never changes, so walking the pages
     * shows each case that was there at the start exactly once, whatever happens to the cases meanwhile.
     *
     * @param after {@link Page#next} of the page before, or {@code null} for the first page
     * @param limit at most this many rows, from 1 to 1,000
     * @throws IllegalArgumentException if {@code after} did not come from a page of this store
     */
    Page<CaseRow> list(CaseFilter filter, @Nullable String after, int limit);

    /** The journal of a case from its first entry to its last; empty when there is no such case. */
    List<JournalRow> journal(CaseId id);

    /** Which open case holds each of these claims; a claim that nobody holds does not appear. One round trip. */
    Map<Claim, CaseId> holders(Set<Claim> claims);

    /** A tenant's cases whose {@link CaseRow#nextDue} has come ({@code <= now}), the longest overdue first. */
    List<CaseId> dueCases(String tenant, Instant now, int limit);

    /**
     * The earliest moment at which something is to be done for a tenant: a deadline of a case, or work that waits. Work under
     * a lease counts from the end of its lease. May lie in the past; empty when nothing waits.
     */
    Optional<Instant> nextDue(String tenant);

    /**
     * Takes waiting work of a tenant's cases that is due ({@code due <= now}) and free, or whose lease has run out
     * ({@code leasedUntil <= now}), the longest due first. No work is ever given to two at once: each taking raises
     * {@link Work#fence}, and only the holder of the newest fence can {@link #finish}. Each taking counts as an
     * attempt, so that work which kills its host is seen.
     *
     * @param tenant whose host asks: each has its own providers and templates
     * @param owner the name of the taking host, for people to read, for example {@code muscat-2/4711}
     * @param until the end of the lease; must lie after {@code now}
     */
    List<Work> lease(String tenant, String owner, Instant now, Instant until, int limit);

    /**
     * Says what came of work that was leased.
     *
     * @return {@code false} if the lease was lost to another owner or the work was cancelled meanwhile: nothing was
     *     written, and the caller's result no longer counts
     */
    boolean finish(Work leased, WorkResult result);

    /**
     * Lists work, ordered by case and then by id.
     *
     * @param after {@link Work#position} of the last item seen, or {@code null} to begin
     */
    List<Work> work(WorkFilter filter, @Nullable String after, int limit);

    /** Appends to the log of what was tried and refused. */
    void recordAttempt(Attempt attempt);

    /** How many attempts of this actor were recorded for a tenant at or after {@code since}. */
    int attempts(String tenant, String actor, Instant since);

    /**
     * Gapless numbering. The first key of a tenant's series is given 1, the next 2, and so on; a key that was numbered
     * before keeps its number for ever. Many hosts may ask at once.
     *
     * @param series for example {@code receipt/2026}
     * @param key what is numbered, for example the key of a payment
     */
    long number(String tenant, String series, String key);

    /** How many of a tenant's cases of a procedure are in each state; states without a case do not appear. Sorted by state. */
    Map<String, Long> statistics(String tenant, String procedure);

    /**
     * Forgets what is personal in a case: replaces the snapshot with one that was cleaned, drops the private part of
     * every journal row, and the payload and result of all finished work (they become empty). The journal itself stays
     * and still verifies. Record the erasure first, with a {@link #save} of its own.
     *
     * @param erased the cleaned snapshot; its version is the expected one, for an erasure is no new version
     * @return {@code false} if the case is not at the expected version; nothing was changed
     */
    boolean erase(CaseRow erased, long expectedVersion);

    /**
     * What this is, in one line for people, for {@code Labour.describe()} and the table of the contract: constant, without the
     * network, without secrets. Its class unless it says otherwise.
     */
    default String describe() {
        return getClass().getName();
    }

    /** Gives back connections and files. Idempotent; every other call afterwards throws {@link StoreUnavailable}. */
    @Override
    void close();
}
