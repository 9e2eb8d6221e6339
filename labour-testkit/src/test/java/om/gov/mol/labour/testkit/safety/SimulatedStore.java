package om.gov.mol.labour.testkit.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import om.gov.mol.labour.lifecycle.CaseId;
import om.gov.mol.labour.lifecycle.Guard;
import om.gov.mol.labour.lifecycle.RequestId;
import om.gov.mol.labour.port.CaseStore;
import om.gov.mol.labour.port.Loaded;
import om.gov.mol.labour.port.Save;
import om.gov.mol.labour.port.SaveResult;
import om.gov.mol.labour.port.StoreUnavailable;
import om.gov.mol.labour.port.Work;
import om.gov.mol.labour.port.WorkResult;

/** The way of one host to the common store: connections break, the disk is full, answers get lost, others are faster. */
final class SimulatedStore extends ForwardingStore {

    private final SimulatedHost host;
    private final Simulation world;

    SimulatedStore(SimulatedHost host, Simulation world, CaseStore store) {
        super(store);
        this.host = host;
        this.world = world;
    }

    @Override
    public Loaded load(CaseId id, RequestId request, Set<Guard> guards) {
        host.mayDie("before load");
        unavailable("connection lost at load", 600);
        return super.load(id, request, guards);
    }

    @Override
    public SaveResult save(Save save) {
        host.mayDie("before save");
        unavailable("disk full at save", 120);
        if (world.mischief().strikes("others are faster than " + host, 60)) {
            world.meanwhile(host);
        }
        SaveResult result = super.save(save);
        unavailable("answer of save lost", 120);
        host.mayDie("after save");
        if (result instanceof SaveResult.Saved) {
            world.acknowledged(save.entry());
        }
        return result;
    }

    @Override
    public List<Work> lease(String tenant, String owner, Instant now, Instant until, int limit) {
        host.mayDie("before lease");
        List<Work> taken = super.lease(tenant, owner, now, until, limit);
        world.leases().taken(now, taken);
        host.mayDie("after lease");
        return taken;
    }

    @Override
    public boolean finish(Work leased, WorkResult result) {
        host.mayDie("before finish");
        unavailable("disk full at finish", 150);
        boolean kept = super.finish(leased, result);
        world.leases().finished(leased, kept);
        unavailable("answer of finish lost", 150);
        return kept;
    }

    @Override
    public List<CaseId> dueCases(String tenant, Instant now, int limit) {
        host.mayDie("before dueCases");
        return super.dueCases(tenant, now, limit);
    }

    @Override
    public long number(String tenant, String series, String key) {
        host.mayDie("before number");
        long number = super.number(tenant, series, key);
        host.mayDie("after number");
        return number;
    }

    private void unavailable(String what, int onceIn) {
        if (world.mischief().strikes(what + " of " + host, onceIn)) {
            throw new StoreUnavailable(what);
        }
    }

    /** No work is given to two at once, and who lost his lease is told so. */
    static final class Leases {

        private final Map<String, Work> newest = new HashMap<>();

        void taken(Instant now, List<Work> works) {
            for (Work work : works) {
                Work before = newest.put(work.position(), work);
                assertThat(before == null || !before.leasedUntil().isAfter(now))
                        .as(work + " was given to two at once")
                        .isTrue();
            }
        }

        void finished(Work leased, boolean kept) {
            Work last = newest.get(leased.position());
            boolean lost = last != null && last.fence() != leased.fence();
            assertThat(kept && lost)
                    .as(leased + " was finished by who had lost it")
                    .isFalse();
            if (kept) {
                newest.remove(leased.position());
            }
        }
    }
}
