package om.gov.mol.labour.service;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import om.gov.mol.labour.lifecycle.CaseFile;
import om.gov.mol.labour.lifecycle.Claim;
import om.gov.mol.labour.lifecycle.Deadline;
import om.gov.mol.labour.lifecycle.Guard;
import om.gov.mol.labour.port.CaseIndex;
import om.gov.mol.labour.port.CaseRow;
import om.gov.mol.labour.port.JournalRow;
import om.gov.mol.labour.port.Save;

/** Everything that a decision writes, in one piece: case, journal entry, claims, guards, outgoing work, next deadline. */
final class Saves<C extends CaseFile> {

    private final Parts parts;
    private final Procedure<C, ?> procedure;
    private final Journal journal;
    private final Outbox<C> outbox;

    Saves(Parts parts, Procedure<C, ?> procedure) {
        this.parts = parts;
        this.procedure = procedure;
        this.journal = new Journal(parts.random());
        this.outbox = new Outbox<>(procedure);
    }

    Save of(Step<C> step) {
        JournalRow entry = journal.entry(step, procedure);
        CaseIndex index = procedure.index(parts.tenant(), step.after());
        C before = step.before();
        Set<Claim> held = before == null ? Set.of() : claims(before);
        Set<Claim> wanted = claims(step.after());
        return new Save(
                row(step, entry.hash(), index),
                step.version() - 1,
                entry,
                without(wanted, held),
                without(held, wanted),
                step.loaded().guards(),
                moved(step, index),
                outbox.work(step),
                List.of());
    }

    private CaseRow row(Step<C> step, String headHash, CaseIndex index) {
        C after = step.after();
        CaseRow before = step.loaded().row();
        return new CaseRow(
                after.id(),
                procedure.name(),
                step.version(),
                after.state().name(),
                after.reference(),
                procedure.write(after),
                headHash,
                after.deadlines().stream()
                        .map(Deadline::due)
                        .min(Instant::compareTo)
                        .orElse(null),
                index,
                before == null ? step.now() : before.openedAt(),
                step.now());
    }

    /** Other cases of the worker must look again whenever this one changes its state. */
    private Set<Guard> moved(Step<C> step, CaseIndex index) {
        C before = step.before();
        boolean changed = before == null || !before.state().equals(step.after().state());
        return changed && index.worker() != null ? Set.of(guard(parts.tenant(), index.worker())) : Set.of();
    }

    /** The guard of a worker, whatever the procedure. */
    static Guard guard(String tenant, String worker) {
        return Guard.ofWorker(tenant, worker);
    }

    /** A claim of a tenant. */
    static Claim claim(String tenant, Claim claim) {
        return new Claim(tenant + "/" + claim.key());
    }

    private Set<Claim> claims(C file) {
        return file.claims().stream().map(claim -> claim(parts.tenant(), claim)).collect(Collectors.toSet());
    }

    private static Set<Claim> without(Set<Claim> all, Set<Claim> some) {
        Set<Claim> rest = new HashSet<>(all);
        rest.removeAll(some);
        return rest;
    }
}
