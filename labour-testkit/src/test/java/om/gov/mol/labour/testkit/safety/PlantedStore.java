package om.gov.mol.labour.testkit.safety;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import om.gov.mol.labour.lifecycle.CaseId;
import om.gov.mol.labour.lifecycle.Claim;
import om.gov.mol.labour.lifecycle.Guard;
import om.gov.mol.labour.lifecycle.RequestId;
import om.gov.mol.labour.port.CaseRow;
import om.gov.mol.labour.port.CaseStore;
import om.gov.mol.labour.port.JournalRow;
import om.gov.mol.labour.port.Loaded;
import om.gov.mol.labour.port.Save;
import om.gov.mol.labour.port.SaveResult;
import om.gov.mol.labour.port.Work;
import om.gov.mol.labour.port.WorkFilter;
import om.gov.mol.labour.port.WorkResult;

/** The store as somebody with a mistake would write it, or use it. */
final class PlantedStore extends ForwardingStore {

    private static final RequestId LOOK = new RequestId("look");

    private final Planted planted;
    private int saves;

    PlantedStore(Planted planted, CaseStore honest) {
        super(honest);
        this.planted = planted;
    }

    @Override
    public Loaded load(CaseId id, RequestId request, Set<Guard> guards) {
        Loaded loaded = super.load(id, request, guards);
        return planted == Planted.ANSWER_FORGOTTEN ? new Loaded(loaded.row(), null, loaded.guards()) : loaded;
    }

    @Override
    public SaveResult save(Save save) {
        saves++;
        return switch (planted) {
            case SAVE_NOT_WRITTEN -> saves % 7 == 0 ? new SaveResult.Saved() : super.save(save);
            case CLAIMS_FORGOTTEN -> super.save(with(save, save.entry(), Set.of(), save.outgoing()));
            case VERSION_FORGOTTEN -> super.save(onTop(save));
            case NOTICE_NOT_SAVED -> super.save(without(save, work -> work.id().endsWith(".worker:SMS")));
            case ERRAND_NOT_SAVED ->
                super.save(without(save, work -> work.kind().equals("AGENCY")));
            case JOURNAL_ALTERED -> super.save(with(save, altered(save.entry()), save.taken(), save.outgoing()));
            case ANSWER_FORGOTTEN -> {
                SaveResult result = super.save(save);
                yield result instanceof SaveResult.SeenBefore ? new SaveResult.VersionTaken() : result;
            }
            default -> super.save(save);
        };
    }

    private static Save without(Save save, Predicate<Work> lost) {
        return with(
                save,
                save.entry(),
                save.taken(),
                save.outgoing().stream().filter(lost.negate()).toList());
    }

    private static JournalRow altered(JournalRow entry) {
        return entry.sequence() % 4 > 0
                ? entry
                : new JournalRow(
                        entry.caseId(),
                        entry.sequence(),
                        entry.request(),
                        entry.party(),
                        entry.contentHash(),
                        entry.payload().replace("\"at\":\"20", "\"at\":\"19"),
                        entry.hash(),
                        entry.privatePart(),
                        entry.at());
    }

    private static Save with(Save save, JournalRow entry, Set<Claim> taken, List<Work> outgoing) {
        return new Save(
                save.next(),
                save.expectedVersion(),
                entry,
                taken,
                save.released(),
                save.reliedOn(),
                save.moved(),
                outgoing,
                save.cancelled());
    }

    /** Written over whatever is there. */
    private Save onTop(Save save) {
        CaseRow there = super.load(save.next().id(), LOOK, Set.of()).row();
        if (there == null || there.version() == save.expectedVersion()) {
            return save;
        }
        CaseRow next = save.next();
        CaseRow over = new CaseRow(
                next.id(),
                next.procedure(),
                there.version() + 1,
                next.state(),
                next.reference(),
                next.payload(),
                next.headHash(),
                next.nextDue(),
                next.index(),
                next.openedAt(),
                next.changedAt());
        return new Save(
                over,
                there.version(),
                save.entry(),
                save.taken(),
                save.released(),
                Map.of(),
                save.moved(),
                save.outgoing(),
                save.cancelled());
    }

    @Override
    public List<Work> lease(String tenant, String owner, Instant now, Instant until, int limit) {
        return planted == Planted.LEASE_FORGOTTEN
                ? super.lease(tenant, owner, now.plus(Duration.ofMinutes(5)), until.plus(Duration.ofMinutes(6)), limit)
                : super.lease(tenant, owner, now, until, limit);
    }

    @Override
    public boolean finish(Work leased, WorkResult result) {
        if (planted == Planted.FENCE_FORGOTTEN) {
            return super.finish(leased, result) || super.finish(newest(leased), result);
        }
        boolean unknown = result instanceof WorkResult.Again again
                && again.result() != null
                && again.result().startsWith("UNKNOWN");
        return (planted == Planted.UNKNOWN_IS_SENT && unknown)
                ? super.finish(leased, new WorkResult.Done("sent"))
                : super.finish(leased, result);
    }

    /** The same work as whoever holds it now. */
    private Work newest(Work leased) {
        return work(WorkFilter.of(leased.caseId()), null, 1_000).stream()
                .filter(one -> one.id().equals(leased.id()))
                .findFirst()
                .orElse(leased);
    }

    @Override
    public List<CaseId> dueCases(String tenant, Instant now, int limit) {
        return planted == Planted.DEADLINE_FORGOTTEN
                ? super.dueCases(tenant, now, limit).stream()
                        .filter(id -> id.value().charAt(25) < 'n')
                        .toList()
                : super.dueCases(tenant, now, limit);
    }
}
