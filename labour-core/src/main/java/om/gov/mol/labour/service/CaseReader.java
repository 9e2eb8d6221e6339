package om.gov.mol.labour.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import om.gov.mol.labour.explanation.Explanation;
import om.gov.mol.labour.internal.codec.FindingCodec;
import om.gov.mol.labour.internal.codec.TransferCodec;
import om.gov.mol.labour.internal.json.Json;
import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.lifecycle.CaseId;
import om.gov.mol.labour.party.Capacity;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.port.CaseFilter;
import om.gov.mol.labour.port.CaseRow;
import om.gov.mol.labour.port.JournalRow;
import om.gov.mol.labour.port.Page;
import om.gov.mol.labour.registry.Mandate;
import om.gov.mol.labour.transfer.Transfer;
import om.gov.mol.labour.transfer.TransferTable;
import org.jspecify.annotations.Nullable;

/** Reads lists and histories. Changes nothing. */
final class CaseReader {

    /** Roles whose party is a person's own number, which the others need not see. */
    private static final Set<String> OF_PEOPLE = Set.of(Role.WORKER.key(), Role.REPRESENTATIVE.key());

    private static final int LIMIT_MAX = 200;

    private final Parts parts;

    CaseReader(Parts parts) {
        this.parts = parts;
    }

    /** The cases an actor has business with: his own, or those of his governorate. */
    Page<CaseSummary> cases(String procedure, Actor actor, @Nullable String after, int limit) {
        Page<CaseRow> page = parts.store().list(filter(procedure, actor), after, checked(limit));
        List<CaseSummary> lines = page.items().stream()
                .map(row ->
                        new CaseSummary(row.reference(), row.procedure(), row.state(), row.openedAt(), row.changedAt()))
                .toList();
        return new Page<>(lines, page.next());
    }

    /** The transfers of an officer's governorate, narrowed. */
    Page<TransferSummary> work(Actor officer, WorkListFilter wanted, @Nullable String after, int limit) {
        CaseFilter filter = wanted.narrowing(filter(TransferTable.PROCEDURE, officer));
        Page<CaseRow> page = parts.store().list(filter, after, checked(limit));
        return new Page<>(page.items().stream().map(CaseReader::line).toList(), page.next());
    }

    private static TransferSummary line(CaseRow row) {
        Transfer transfer = TransferCodec.read(row.payload());
        return new TransferSummary(
                transfer.reference(),
                transfer.state().name(),
                transfer.request().newEmployer(),
                transfer.request().currentEmployer(),
                transfer.openedAt(),
                transfer.attention(),
                row.nextDue());
    }

    private static int checked(int limit) {
        if (limit < 1 || limit > LIMIT_MAX) {
            throw new IllegalArgumentException("limit: 1 to " + LIMIT_MAX);
        }
        return limit;
    }

    private CaseFilter filter(String procedure, Actor actor) {
        Capacity capacity = actor.capacity();
        if (capacity instanceof Capacity.Officer officer) {
            return new CaseFilter(
                    parts.tenant(), procedure, null, null, officer.governorate().code(), Set.of());
        }
        boolean himself = actor.mandate() != null && actor.mandate().kind() == Mandate.Kind.SELF;
        return himself
                ? new CaseFilter(parts.tenant(), procedure, actor.who(), null, null, Set.of())
                : new CaseFilter(parts.tenant(), procedure, null, actor.party(), null, Set.of());
    }

    /** Everything that has happened, oldest first, as the asking party may see it. */
    List<HistoryLine> history(CaseId id, Actor asking, Role role) {
        return parts.store().journal(id).stream()
                .map(row -> line(row, role == Role.OFFICER || row.party().equals(asking.party())))
                .toList();
    }

    /** Why an entry came out as it did, as the asking party may see it; empty when there is no such entry. */
    Optional<Explanation> explain(CaseId id, Actor asking, Role role, long sequence) {
        return parts.store().journal(id).stream()
                .filter(row -> row.sequence() == sequence)
                .findFirst()
                .map(row -> EntryExplanations.of(
                        row.payload(),
                        parts.rulebook(),
                        role == Role.OFFICER || row.party().equals(asking.party())));
    }

    private static HistoryLine line(JournalRow row, boolean own) {
        JsonObject entry = Json.read(row.payload());
        JsonObject actor = entry.object("actor");
        return new HistoryLine(
                row.sequence(),
                row.at(),
                OF_PEOPLE.contains(actor.text("role")) ? actor.text("role") : actor.text("party"),
                actor.text("role"),
                entry.text("command"),
                entry.text("row"),
                entry.text("state"),
                Sight.findings(
                        entry.objects("findings").stream()
                                .map(FindingCodec::read)
                                .toList(),
                        own),
                entry.texts("effects"),
                entry.text("rulebook"));
    }

    /** The case with that reference. */
    Optional<CaseId> find(String reference) {
        return parts.store().byReference(reference);
    }

    /** The journal rows of a case, for checking. */
    List<JournalRow> journal(CaseId id) {
        return new ArrayList<>(parts.store().journal(id));
    }
}
