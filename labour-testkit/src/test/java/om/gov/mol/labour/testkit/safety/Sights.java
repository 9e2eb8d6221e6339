package om.gov.mol.labour.testkit.safety;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import om.gov.mol.labour.lifecycle.CaseId;
import om.gov.mol.labour.port.CaseFilter;
import om.gov.mol.labour.port.CaseRow;
import om.gov.mol.labour.port.JournalRow;
import om.gov.mol.labour.port.Page;
import om.gov.mol.labour.service.AbscondingView;
import om.gov.mol.labour.service.Call;
import om.gov.mol.labour.service.TransferView;
import org.jspecify.annotations.Nullable;

/** Every case of the village as an officer of its governorate sees it; looked at again only when it has changed. */
final class Sights {

    private static final int PAGE = 200;
    private static final String TENANT = "default";

    private final Village village;
    private final Map<CaseId, Sight> seen = new LinkedHashMap<>();
    private final Map<CaseId, Sight> checked = new LinkedHashMap<>();

    Sights(Village village) {
        this.village = village;
    }

    /** One case: a report, or a transfer. */
    record Sight(
            CaseRow row,
            List<JournalRow> journal,
            @Nullable AbscondingView report,
            @Nullable TransferView transfer) {

        /** Whose case it is at the ministry. */
        Villager officer() {
            return Sights.officer(row);
        }

        private boolean isOf(CaseRow now, List<JournalRow> entries) {
            return row.equals(now) && journal.equals(entries);
        }
    }

    private static Villager officer(CaseRow row) {
        return Villager.OFFICES.get("OM-MA".equals(row.index().governorate()) ? 0 : 1);
    }

    /** All cases as they are now. */
    List<Sight> all() {
        List<Sight> all = new ArrayList<>();
        String after = null;
        do {
            Page<CaseRow> page = village.store.list(CaseFilter.all(TENANT), after, PAGE);
            page.items().forEach(row -> all.add(sight(row)));
            after = page.next();
        } while (after != null);
        return all;
    }

    private Sight sight(CaseRow row) {
        List<JournalRow> journal = village.store.journal(row.id());
        Sight known = seen.get(row.id());
        if (known != null && known.isOf(row, journal)) {
            return known;
        }
        Sight now = looked(row, journal);
        seen.put(row.id(), now);
        return now;
    }

    private Sight looked(CaseRow row, List<JournalRow> journal) {
        Villager officer = officer(row);
        Call look = Call.of("look", village.labour.signIn(officer.evidence()).orElseThrow(), officer.capacity());
        return row.procedure().equals("absconding")
                ? new Sight(row, journal, Town.value(village.labour.reports().view(look, row.reference())), null)
                : new Sight(
                        row,
                        journal,
                        null,
                        Town.value(village.labour.transfers().view(look, row.reference())));
    }

    Stream<AbscondingView> reports() {
        return all().stream().map(Sight::report).filter(Objects::nonNull);
    }

    Stream<TransferView> transfers() {
        return all().stream().map(Sight::transfer).filter(Objects::nonNull);
    }

    /** What is other than it was when this was asked last. */
    List<Sight> changed() {
        List<Sight> changed = all().stream()
                .filter(sight -> !sight.equals(checked.get(sight.row().id())))
                .toList();
        changed.forEach(sight -> checked.put(sight.row().id(), sight));
        return changed;
    }

    /** The case as it was when {@link #changed} was asked last; for the look at what became of it. */
    List<JournalRow> journalBefore(CaseId id) {
        Sight before = checked.get(id);
        return before == null ? List.of() : before.journal();
    }

    /** Looks at everything again. */
    void forget() {
        seen.clear();
        checked.clear();
    }
}
