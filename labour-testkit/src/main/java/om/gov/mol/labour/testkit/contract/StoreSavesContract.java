package om.gov.mol.labour.testkit.contract;

import static om.gov.mol.labour.testkit.contract.StoreSample.NOON;
import static om.gov.mol.labour.testkit.contract.StoreSample.after;
import static om.gov.mol.labour.testkit.contract.StoreSample.id;
import static om.gov.mol.labour.testkit.contract.StoreSample.opening;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import om.gov.mol.labour.lifecycle.Guard;
import om.gov.mol.labour.lifecycle.RequestId;
import om.gov.mol.labour.port.CaseIndex;
import om.gov.mol.labour.port.CaseRow;
import om.gov.mol.labour.port.Loaded;
import om.gov.mol.labour.port.Save;
import om.gov.mol.labour.port.SaveResult;
import om.gov.mol.labour.port.SaveResult.Saved;
import om.gov.mol.labour.port.SaveResult.VersionTaken;
import om.gov.mol.labour.port.WorkFilter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Loading and saving one case. */
@SuppressWarnings("exports") // JUnit comes with whoever extends the contract
public interface StoreSavesContract extends StoreUnderTest {

    /** The case as it is stored. */
    private @Nullable CaseRow stored(int number) {
        return store().load(id(number), new RequestId("nobody-asked"), Set.of()).row();
    }

    private void saved(Save save) {
        assertEquals(new Saved(), store().save(save));
    }

    @Test
    default void required_sto01_aNewCaseIsLoadedAsItWasSaved() {
        Save save = opening(1).due(NOON.plusSeconds(60)).privately("name").save();
        saved(save);
        assertEquals(save.next(), stored(1));
        assertEquals(List.of(save.entry()), store().journal(id(1)));
    }

    @Test
    default void required_sto01_aCaseWithoutPartiesOrDeadlineIsKept() {
        var nobody = new CaseIndex("", null, null, null, null);
        Save save = opening(1).index(nobody).save();
        saved(save);
        assertEquals(save.next(), stored(1));
    }

    @Test
    default void required_sto01_nothingIsKnownOfACaseThatWasNeverSaved() {
        Loaded loaded = store().load(id(1), new RequestId("open"), Set.of(new Guard("worker/1")));
        assertNull(loaded.row());
        assertNull(loaded.earlier());
        assertEquals(0, loaded.guards().get(new Guard("worker/1")));
        assertEquals(List.of(), store().journal(id(1)));
        assertEquals(Optional.empty(), store().byReference("TR-1"));
    }

    @Test
    default void required_sto01_aSaveReplacesTheSnapshotAndExtendsTheJournal() {
        Save first = opening(1).save();
        Save second = after(first.next())
                .state("CLOSED")
                .payload("{\"b\":2}")
                .due(NOON)
                .save();
        saved(first);
        saved(second);
        assertEquals(second.next(), stored(1));
        assertEquals(List.of(first.entry(), second.entry()), store().journal(id(1)));
    }

    @Test
    default void required_sto01_casesDoNotTouchEachOther() {
        Save one = opening(1).save();
        Save two = opening(2).save();
        saved(one);
        saved(two);
        saved(after(two.next()).state("CLOSED").save());
        assertEquals(one.next(), stored(1));
        assertEquals(List.of(one.entry()), store().journal(id(1)));
    }

    @Test
    default void required_sto01_theEarlierAnswerComesWithTheCase() {
        Save first = opening(1).privately("name").save();
        saved(first);
        saved(after(first.next()).save());
        Loaded loaded = store().load(id(1), new RequestId("open"), Set.of());
        assertEquals(first.entry(), loaded.earlier());
        assertNotNull(loaded.row());
        assertEquals(2, loaded.row().version());
    }

    @Test
    default void required_sto01_aCaseIsFoundByItsReference() {
        saved(opening(1).save());
        saved(opening(2).save());
        assertEquals(Optional.of(id(2)), store().byReference("TR-2"));
        assertEquals(Optional.empty(), store().byReference("tr-2"));
    }

    @Test
    default void required_sto01_whatACommandNeedsIsFoundByReference() {
        Guard guard = Guard.ofWorker(StoreSample.INDEX.tenant(), "90000001");
        RequestId open = new RequestId("open");
        Save first = opening(1).privately("name").moving(guard).save();
        saved(first);
        saved(after(first.next()).save());
        saved(opening(2).save());
        Loaded found = store().find("TR-1", open, true).orElseThrow();
        assertEquals(store().load(id(1), open, Set.of(guard)), found);
        assertEquals(first.entry(), found.earlier());
        assertEquals(Map.of(guard, 1L), found.guards());
        assertEquals(Optional.of(store().load(id(1), open, Set.of())), store().find("TR-1", open, false));
        assertEquals(Optional.empty(), store().find("tr-1", open, true));
    }

    @Test
    default void required_sto01_aCaseWithoutAWorkerIsFoundWithoutAGuard() {
        Save save = opening(1).index(new CaseIndex("", null, null, null, null)).save();
        saved(save);
        assertEquals(
                Optional.of(new Loaded(save.next(), null, Map.of())),
                store().find("TR-1", new RequestId("later"), true));
    }

    @Test
    default void required_sto03_aRequestSeenBeforeIsAnsweredWithItsJournalRow() {
        Save first = opening(1).privately("name").save();
        saved(first);
        SaveResult seen = new SaveResult.SeenBefore(first.entry());
        assertEquals(seen, store().save(first));
        assertEquals(seen, store().save(after(first.next(), "open").save()));
        assertEquals(first.next(), stored(1));
    }

    @Test
    default void required_sto03_twoCasesMayUseTheSameRequestId() {
        saved(opening(1).save());
        saved(opening(2).save());
    }

    @Test
    default void required_sto04_aSaveOnAnOldVersionIsRefusedAndWritesNothing() {
        Save first = opening(1).save();
        Save second = after(first.next()).save();
        saved(first);
        saved(second);
        Save late =
                after(first.next(), "late").privately("x").sending("2.1", NOON).save();
        assertEquals(new VersionTaken(), store().save(late));
        assertEquals(second.next(), stored(1));
        assertEquals(2, store().journal(id(1)).size());
        assertEquals(List.of(), store().work(WorkFilter.of(id(1)), null, 10));
    }

    @Test
    default void required_sto04_aCaseOpensOnlyOnce() {
        Save first = opening(1).save();
        saved(first);
        saved(after(first.next(), "two").save());
        Save again = after(opening(1).save().next(), "three").save();
        assertEquals(new VersionTaken(), store().save(again));
    }

    @Test
    default void required_sto04_aCaseThatDoesNotExistCannotGoOn() {
        Save never = opening(1).save();
        assertEquals(new VersionTaken(), store().save(after(never.next()).save()));
        assertNull(stored(1));
    }

    @Test
    default void required_sto04_ofManyWritersOfOneVersionExactlyOneWins() {
        CaseRow row = opening(1).save().next();
        saved(opening(1).save());
        for (int round = 0; round < 10; round++) {
            CaseRow before = row;
            List<SaveResult> results = Together.run(
                    6,
                    n -> store().save(after(before, "round-" + before.version() + "-" + n)
                            .save()));
            assertEquals(1, results.stream().filter(new Saved()::equals).count(), results.toString());
            assertEquals(5, results.stream().filter(new VersionTaken()::equals).count(), results.toString());
            row = after(row).save().next();
        }
        assertEquals(11, store().journal(id(1)).size());
    }

    @Test
    default void required_sto03_oneRequestSentManyTimesAtOnceIsWrittenOnce() {
        Save save = opening(1).sending("1.1", NOON).save();
        List<SaveResult> results = Together.run(6, n -> store().save(save));
        assertEquals(1, results.stream().filter(new Saved()::equals).count(), results.toString());
        assertEquals(
                5,
                results.stream()
                        .filter(new SaveResult.SeenBefore(save.entry())::equals)
                        .count());
        assertEquals(1, store().work(WorkFilter.of(id(1)), null, 10).size());
    }

    @Test
    default void required_sto07_instantsAreKeptToTheMicrosecond() {
        Instant fine = Instant.parse("2026-03-01T23:59:59.999999999Z");
        Save save = opening(1).openedAt(fine).due(fine).save();
        saved(save);
        CaseRow row = stored(1);
        assertNotNull(row);
        assertEquals(Instant.parse("2026-03-01T23:59:59.999999Z"), row.openedAt());
        assertEquals(Instant.parse("2026-03-01T23:59:59.999999Z"), row.nextDue());
    }

    @Test
    default void required_sto07_instantsBefore1970AreKept() {
        Instant old = Instant.parse("1969-12-31T23:59:59.000001Z");
        saved(opening(1).openedAt(old).save());
        CaseRow row = stored(1);
        assertNotNull(row);
        assertEquals(old, row.openedAt());
    }

    @Test
    default void required_sto07_arabicTextAndAMebibyteOfItSurvive() {
        String arabic = "طلب نقل خدمات العامل \u2068٩٠٠٠٠٠٠١\u2069 🇴🇲 'quote' \"double\" ; -- ? \n";
        String large = arabic.repeat(1 + (1 << 20) / arabic.length());
        assertTrue(large.length() >= 1 << 20);
        Save save = opening(1).payload(large).privately(arabic).save();
        saved(save);
        assertEquals(save.next(), stored(1));
        assertEquals(List.of(save.entry()), store().journal(id(1)));
    }

    @Test
    default void required_sto08_aReferenceInUseIsABrokenPromise() {
        saved(opening(1).save());
        Save thief = opening(2).reference("TR-1").save();
        assertThrows(IllegalStateException.class, () -> store().save(thief));
        assertNull(stored(2));
        assertEquals(Optional.of(id(1)), store().byReference("TR-1"));
    }

    @Test
    default void required_sto08_aReferenceNeverChanges() {
        Save first = opening(1).save();
        saved(first);
        Save other = after(first.next()).reference("TR-99").save();
        assertThrows(IllegalStateException.class, () -> store().save(other));
        assertEquals(first.next(), stored(1));
    }

    @Test
    default void required_sto08_anIdOfWorkIsUsedOnce() {
        Save first = opening(1).sending("1.1", NOON).save();
        saved(first);
        Save again = after(first.next()).sending("1.1", NOON).save();
        assertThrows(IllegalStateException.class, () -> store().save(again));
        assertEquals(first.next(), stored(1));
    }
}
