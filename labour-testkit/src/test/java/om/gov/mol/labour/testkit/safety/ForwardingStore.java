package om.gov.mol.labour.testkit.safety;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import om.gov.mol.labour.port.Work;
import om.gov.mol.labour.port.WorkFilter;
import om.gov.mol.labour.port.WorkResult;
import org.jspecify.annotations.Nullable;

/** Does what another store does; to be changed in one place. */
class ForwardingStore implements CaseStore {

    private final CaseStore store;

    ForwardingStore(CaseStore store) {
        this.store = store;
    }

    @Override
    public Loaded load(CaseId id, RequestId request, Set<Guard> guards) {
        return store.load(id, request, guards);
    }

    @Override
    public Optional<Loaded> find(String reference, RequestId request, boolean workerGuard) {
        return store.find(reference, request, workerGuard);
    }

    @Override
    public Optional<CaseId> byReference(String reference) {
        return store.byReference(reference);
    }

    @Override
    public SaveResult save(Save save) {
        return store.save(save);
    }

    @Override
    public Page<CaseRow> list(CaseFilter filter, @Nullable String after, int limit) {
        return store.list(filter, after, limit);
    }

    @Override
    public List<JournalRow> journal(CaseId id) {
        return store.journal(id);
    }

    @Override
    public Map<Claim, CaseId> holders(Set<Claim> claims) {
        return store.holders(claims);
    }

    @Override
    public List<CaseId> dueCases(String tenant, Instant now, int limit) {
        return store.dueCases(tenant, now, limit);
    }

    @Override
    public Optional<Instant> nextDue(String tenant) {
        return store.nextDue(tenant);
    }

    @Override
    public List<Work> lease(String tenant, String owner, Instant now, Instant until, int limit) {
        return store.lease(tenant, owner, now, until, limit);
    }

    @Override
    public boolean finish(Work leased, WorkResult result) {
        return store.finish(leased, result);
    }

    @Override
    public List<Work> work(WorkFilter filter, @Nullable String after, int limit) {
        return store.work(filter, after, limit);
    }

    @Override
    public void recordAttempt(Attempt attempt) {
        store.recordAttempt(attempt);
    }

    @Override
    public int attempts(String tenant, String actor, Instant since) {
        return store.attempts(tenant, actor, since);
    }

    @Override
    public long number(String tenant, String series, String key) {
        return store.number(tenant, series, key);
    }

    @Override
    public Map<String, Long> statistics(String tenant, String procedure) {
        return store.statistics(tenant, procedure);
    }

    @Override
    public boolean erase(CaseRow erased, long expectedVersion) {
        return store.erase(erased, expectedVersion);
    }

    @Override
    public void close() {
        store.close();
    }
}
