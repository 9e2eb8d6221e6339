package om.gov.mol.labour.testkit.contract;

import static om.gov.mol.labour.testkit.contract.StoreSample.INDEX;
import static om.gov.mol.labour.testkit.contract.StoreSample.NOON;
import static om.gov.mol.labour.testkit.contract.StoreSample.after;
import static om.gov.mol.labour.testkit.contract.StoreSample.opening;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import om.gov.mol.labour.lifecycle.CaseId;
import om.gov.mol.labour.port.CaseFilter;
import om.gov.mol.labour.port.CaseIndex;
import om.gov.mol.labour.port.CaseRow;
import om.gov.mol.labour.port.Page;
import om.gov.mol.labour.port.Save;
import om.gov.mol.labour.port.SaveResult.Saved;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Work lists, deadlines and statistics. */
@SuppressWarnings("exports") // JUnit comes with whoever extends the contract
public interface StoreListsContract extends StoreUnderTest {

    private CaseRow saved(Save save) {
        assertEquals(new Saved(), store().save(save));
        return save.next();
    }

    private List<CaseId> listed(CaseFilter filter) {
        List<CaseId> all = new ArrayList<>();
        String after = null;
        do {
            Page<CaseRow> page = store().list(filter, after, 3);
            page.items().forEach(row -> all.add(row.id()));
            after = page.next();
        } while (after != null);
        return all;
    }

    private static List<CaseId> ids(int... numbers) {
        return IntStream.of(numbers).mapToObj(StoreSample::id).toList();
    }

    private static CaseFilter by(@Nullable String worker, @Nullable String party, @Nullable String governorate) {
        return new CaseFilter("", null, worker, party, governorate, Set.of());
    }

    private static CaseFilter in(@Nullable String procedure, String... states) {
        return new CaseFilter("", procedure, null, null, null, Set.of(states));
    }

    @Test
    default void required_sto09_anEmptyStoreHasOneEmptyPage() {
        assertEquals(new Page<>(List.of(), null), store().list(CaseFilter.all(""), null, 10));
        assertEquals(new Page<>(List.of(), null), store().list(by("90000001", null, null), null, 10));
    }

    @Test
    default void required_sto09_theNewestCaseComesFirst() {
        saved(opening(1).openedAt(NOON.plusSeconds(2)).save());
        saved(opening(2).openedAt(NOON).save());
        saved(opening(3).openedAt(NOON.plusNanos(1000)).save());
        assertEquals(ids(1, 3, 2), listed(CaseFilter.all("")));
        assertEquals(ids(1, 3, 2), listed(by(null, "12345678", null)));
    }

    @Test
    default void required_sto09_pagesHaveNoGapsAndNoRepeats() {
        for (int n = 1; n <= 25; n++) {
            String state = n % 2 == 0 ? "OPEN" : "WAITING";
            saved(opening(n).state(state).openedAt(NOON.plusSeconds(n / 10)).save());
        }
        List<CaseId> expected = IntStream.rangeClosed(1, 25)
                .mapToObj(n -> StoreSample.id(26 - n))
                .toList();
        assertEquals(expected, listed(CaseFilter.all("")));
        assertEquals(expected, listed(by("90000001", null, null)));
        assertEquals(expected, listed(by(null, "87654321", "OM-MA")));
        assertEquals(expected, listed(in("transfer", "OPEN", "WAITING")));
    }

    @Test
    default void required_sto09_aPageThatHoldsEverythingIsTheLast() {
        saved(opening(1).save());
        saved(opening(2).save());
        assertEquals(null, store().list(CaseFilter.all(""), null, 2).next());
        Page<CaseRow> first = store().list(CaseFilter.all(""), null, 1);
        assertEquals(null, store().list(CaseFilter.all(""), first.next(), 1).next());
    }

    @Test
    default void required_sto09_changesBetweenTwoPagesHideNothing() {
        List<CaseRow> rows = new ArrayList<>();
        for (int n = 0; n < 6; n++) {
            rows.add(saved(opening(n).openedAt(NOON.plusSeconds(n)).save()));
        }
        Page<CaseRow> first = store().list(CaseFilter.all(""), null, 3);
        saved(opening(9).openedAt(NOON.plusSeconds(9)).save());
        saved(after(rows.get(0)).state("CLOSED").save());
        saved(after(rows.get(5)).state("CLOSED").save());
        Page<CaseRow> second = store().list(CaseFilter.all(""), first.next(), 3);
        assertEquals(ids(2, 1, 0), second.items().stream().map(CaseRow::id).toList());
    }

    @Test
    default void required_sto09_listsShowTheCaseAsItIsStored() {
        CaseRow row = saved(opening(1).due(NOON).payload("{\"a\":\"ب\"}").save());
        assertEquals(List.of(row), store().list(CaseFilter.all(""), null, 10).items());
    }

    @Test
    default void required_sto10_everyPartOfAFilterMustHold() {
        saved(opening(1).save());
        saved(opening(2).procedure("report").save());
        saved(opening(3)
                .index(new CaseIndex("", "90000002", "11111111", "12345678", "OM-ZU"))
                .save());
        saved(opening(4).state("CLOSED").save());
        saved(opening(5).index(new CaseIndex("", null, null, null, null)).save());
        assertEquals(ids(3), listed(by("90000002", null, null)));
        assertEquals(ids(4, 3, 2, 1), listed(by(null, "12345678", null)));
        assertEquals(ids(4, 2, 1), listed(by(null, "12345678", "OM-MA")));
        assertEquals(ids(3), listed(by("90000002", "12345678", null)));
        assertEquals(ids(), listed(by("90000002", "87654321", null)));
        assertEquals(ids(4, 2, 1), listed(by(null, null, "OM-MA")));
        assertEquals(ids(5, 4, 3, 1), listed(in("transfer")));
        assertEquals(ids(4), listed(in("transfer", "CLOSED", "NO_SUCH_STATE")));
        assertEquals(ids(5, 3, 2, 1), listed(in(null, "OPEN")));
        assertEquals(
                ids(4, 1),
                listed(new CaseFilter("", "transfer", "90000001", "12345678", "OM-MA", Set.of("OPEN", "CLOSED"))));
    }

    @Test
    default void required_sto10_aPartyOnBothSidesSeesItsCaseOnce() {
        saved(opening(1)
                .index(new CaseIndex("", null, "12345678", "12345678", null))
                .save());
        assertEquals(ids(1), listed(by(null, "12345678", null)));
    }

    @Test
    default void required_sto10_tenantsNeverSeeEachOther() {
        saved(opening(1)
                .index(new CaseIndex("north", "90000001", "1", null, "OM-MA"))
                .save());
        saved(opening(2)
                .index(new CaseIndex("south", "90000001", "1", null, "OM-MA"))
                .save());
        assertEquals(ids(1), listed(CaseFilter.all("north")));
        assertEquals(ids(2), listed(new CaseFilter("south", null, "90000001", null, null, Set.of())));
        assertEquals(ids(2), listed(new CaseFilter("south", null, null, "1", null, Set.of())));
        assertEquals(ids(), listed(CaseFilter.all("")));
    }

    @Test
    default void required_sto10_partiesOfACaseMayChange() {
        CaseRow row = saved(opening(1).save());
        CaseIndex other = new CaseIndex("", "90000001", "12345678", "99999999", "OM-ZU");
        CaseRow moved = saved(after(row).index(other).save());
        assertEquals(ids(), listed(by(null, "87654321", null)));
        assertEquals(ids(1), listed(by(null, "99999999", "OM-ZU")));
        assertEquals(ids(1), listed(by("90000001", "12345678", null)));
        saved(after(moved).index(INDEX).save());
        assertEquals(ids(1), listed(by(null, "87654321", "OM-MA")));
        assertEquals(ids(), listed(by(null, "99999999", null)));
    }

    private static CaseIndex ofOfficers(String governorate, boolean attention, @Nullable String owner) {
        return new CaseIndex("", "90000001", "12345678", null, governorate, attention, owner);
    }

    @Test
    default void required_sto10_officersListWhatNeedsAttentionAndWhatIsTheirs() {
        saved(opening(1).index(ofOfficers("OM-MA", true, "10000099")).save());
        saved(opening(2).index(ofOfficers("OM-MA", false, "10000099")).save());
        saved(opening(3).index(ofOfficers("OM-ZU", true, null)).state("CLOSED").save());
        saved(opening(4).index(ofOfficers("OM-MA", false, null)).save());
        saved(opening(5)
                .index(ofOfficers("OM-MA", true, "10000088"))
                .procedure("report")
                .save());
        CaseFilter all = CaseFilter.all("");
        assertEquals(ids(5, 3, 1), listed(all.needingAttention(true)));
        assertEquals(ids(4, 2), listed(all.needingAttention(false)));
        assertEquals(ids(5, 1), listed(all.needingAttention(true).ofGovernorate("OM-MA")));
        assertEquals(ids(3), listed(all.needingAttention(true).in(Set.of("CLOSED"))));
        assertEquals(ids(2, 1), listed(all.ownedBy("10000099")));
        assertEquals(ids(1), listed(all.ownedBy("10000099").needingAttention(true)));
        assertEquals(ids(2), listed(all.ownedBy("10000099").needingAttention(false)));
        assertEquals(ids(), listed(all.ownedBy("10000099").ofGovernorate("OM-ZU")));
        assertEquals(ids(), listed(all.ownedBy("10000077")));
        assertEquals(ids(), listed(CaseFilter.all("north").ownedBy("10000099")));
        assertEquals(ids(), listed(CaseFilter.all("north").needingAttention(true)));
        CaseFilter report = new CaseFilter("", "report", "90000001", "12345678", "OM-MA", Set.of("OPEN"), true, null);
        assertEquals(ids(5), listed(report));
        assertEquals(ids(5), listed(new CaseFilter("", "report", null, null, null, Set.of(), true, "10000088")));
    }

    @Test
    default void required_sto09_pagesOfOfficersHaveNoGapsAndNoRepeats() {
        for (int n = 1; n <= 25; n++) {
            String governorate = n % 2 == 0 ? "OM-MA" : "OM-ZU";
            CaseIndex index = ofOfficers(governorate, n % 5 != 0, n % 3 == 0 ? "10000099" : null);
            saved(opening(n).index(index).openedAt(NOON.plusSeconds(n / 10)).save());
        }
        CaseFilter all = CaseFilter.all("").needingAttention(true);
        assertEquals(ids(24, 23, 22, 21, 19, 18, 17, 16, 14, 13, 12, 11, 9, 8, 7, 6, 4, 3, 2, 1), listed(all));
        assertEquals(ids(24, 22, 18, 16, 14, 12, 8, 6, 4, 2), listed(all.ofGovernorate("OM-MA")));
        assertEquals(ids(24, 21, 18, 15, 12, 9, 6, 3), listed(CaseFilter.all("").ownedBy("10000099")));
    }

    @Test
    default void required_sto09_aCaseThatIsDealtWithLeavesTheListAndHidesNothing() {
        List<CaseRow> rows = new ArrayList<>();
        for (int n = 0; n < 6; n++) {
            rows.add(saved(opening(n).index(ofOfficers("OM-MA", true, null)).save()));
        }
        CaseFilter waiting = CaseFilter.all("").ofGovernorate("OM-MA").needingAttention(true);
        Page<CaseRow> first = store().list(waiting, null, 3);
        saved(after(rows.get(4)).index(ofOfficers("OM-MA", false, "10000099")).save());
        CaseRow taken = saved(
                after(rows.get(1)).index(ofOfficers("OM-MA", true, "10000099")).save());
        Page<CaseRow> second = store().list(waiting, first.next(), 3);
        assertEquals(ids(2, 1, 0), second.items().stream().map(CaseRow::id).toList());
        assertEquals(taken, second.items().get(1));
        assertEquals(ids(5, 3, 2, 1, 0), listed(waiting));
        assertEquals(ids(4, 1), listed(CaseFilter.all("").ownedBy("10000099")));
    }

    @Test
    default void required_sto08_misuseOfListsIsRefused() {
        CaseFilter all = CaseFilter.all("");
        assertThrows(IllegalArgumentException.class, () -> store().list(all, null, 0));
        assertThrows(IllegalArgumentException.class, () -> store().list(all, null, 1001));
        assertThrows(IllegalArgumentException.class, () -> store().list(all, "', 1) --", 1));
        assertThrows(IllegalArgumentException.class, () -> store().dueCases("", NOON, 0));
    }

    @Test
    default void required_sto11_dueCasesComeLongestOverdueFirst() {
        saved(opening(1).due(NOON.plusSeconds(3)).save());
        saved(opening(2).due(NOON.plusSeconds(1)).save());
        saved(opening(3).save());
        saved(opening(4).due(NOON.plusSeconds(2)).save());
        assertEquals(ids(), store().dueCases("", NOON.plusNanos(999_999_999), 10));
        assertEquals(ids(2), store().dueCases("", NOON.plusSeconds(1), 10));
        assertEquals(ids(2, 4, 1), store().dueCases("", NOON.plusSeconds(9), 10));
        assertEquals(ids(2, 4), store().dueCases("", NOON.plusSeconds(9), 2));
    }

    @Test
    default void required_sto11_aDeadlineMovesWithItsCase() {
        CaseRow row = saved(opening(1).due(NOON).save());
        CaseRow later = saved(after(row).due(NOON.plusSeconds(60)).save());
        assertEquals(ids(), store().dueCases("", NOON, 10));
        assertEquals(Optional.of(NOON.plusSeconds(60)), store().nextDue(""));
        saved(after(later).due(null).save());
        assertEquals(Optional.empty(), store().nextDue(""));
    }

    @Test
    default void required_sto11_theNextDueIsTheEarliestOfDeadlinesAndWork() {
        assertEquals(Optional.empty(), store().nextDue(""));
        saved(opening(1).due(NOON.plusSeconds(5)).save());
        assertEquals(Optional.of(NOON.plusSeconds(5)), store().nextDue(""));
        saved(opening(2).sending("1.1", NOON.plusSeconds(2)).save());
        assertEquals(Optional.of(NOON.plusSeconds(2)), store().nextDue(""));
        store().lease("", "host", NOON.plusSeconds(2), NOON.plusSeconds(4), 10);
        assertEquals(Optional.of(NOON.plusSeconds(4)), store().nextDue(""));
    }

    @Test
    default void required_sto17_statisticsCountTheCasesOfAProcedureByState() {
        CaseRow row = saved(opening(1).save());
        saved(opening(2).save());
        saved(opening(3).state("CLOSED").save());
        saved(opening(4).procedure("report").save());
        saved(after(row).state("CLOSED").save());
        assertEquals(Map.of("CLOSED", 2L, "OPEN", 1L), store().statistics("", "transfer"));
        assertEquals(
                List.of("CLOSED", "OPEN"),
                List.copyOf(store().statistics("", "transfer").keySet()));
        assertEquals(Map.of(), store().statistics("", "nothing"));
    }
}
