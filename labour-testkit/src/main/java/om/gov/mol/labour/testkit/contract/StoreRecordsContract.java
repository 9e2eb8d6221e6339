package om.gov.mol.labour.testkit.contract;

import static om.gov.mol.labour.testkit.contract.StoreSample.INDEX;
import static om.gov.mol.labour.testkit.contract.StoreSample.NOON;
import static om.gov.mol.labour.testkit.contract.StoreSample.after;
import static om.gov.mol.labour.testkit.contract.StoreSample.id;
import static om.gov.mol.labour.testkit.contract.StoreSample.opening;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import om.gov.mol.labour.lifecycle.Claim;
import om.gov.mol.labour.lifecycle.Guard;
import om.gov.mol.labour.lifecycle.RequestId;
import om.gov.mol.labour.port.Attempt;
import om.gov.mol.labour.port.CaseFilter;
import om.gov.mol.labour.port.CaseIndex;
import om.gov.mol.labour.port.CaseRow;
import om.gov.mol.labour.port.CaseStore;
import om.gov.mol.labour.port.JournalRow;
import om.gov.mol.labour.port.Save;
import om.gov.mol.labour.port.SaveResult.ClaimTaken;
import om.gov.mol.labour.port.SaveResult.Saved;
import om.gov.mol.labour.port.StoreUnavailable;
import om.gov.mol.labour.port.Work;
import om.gov.mol.labour.port.WorkFilter;
import om.gov.mol.labour.port.WorkResult;
import org.junit.jupiter.api.Test;

/** Numbers, attempts, erasure, closing. */
@SuppressWarnings("exports") // JUnit comes with whoever extends the contract
public interface StoreRecordsContract extends StoreUnderTest {

    private CaseRow saved(Save save) {
        assertEquals(new Saved(), store().save(save));
        return save.next();
    }

    @Test
    default void required_sto16_numbersOfASeriesCountFromOneAndStay() {
        assertEquals(1, store().number("", "receipt/2026", "a"));
        assertEquals(2, store().number("", "receipt/2026", "b"));
        assertEquals(1, store().number("", "receipt/2026", "a"));
        assertEquals(1, store().number("", "receipt/2027", "b"));
        assertEquals(3, store().number("", "receipt/2026", "c"));
    }

    @Test
    default void required_sto16_numbersHaveNoGapsWhenManyAskAtOnce() {
        List<List<Long>> given = Together.run(
                4,
                n -> LongStream.range(0, 15)
                        .mapToObj(key -> store().number("", "receipt", n % 2 + "/" + key))
                        .toList());
        assertEquals(given.get(0), given.get(2));
        assertEquals(given.get(1), given.get(3));
        assertEquals(
                LongStream.rangeClosed(1, 30).boxed().collect(Collectors.toSet()),
                given.stream().flatMap(List::stream).collect(Collectors.toSet()));
    }

    @Test
    default void required_sto17_attemptsAreCountedByActorAndTime() {
        store().recordAttempt(new Attempt("", "me", NOON, "transfer.submit", List.of("DUES_UNPAID", "B")));
        store().recordAttempt(new Attempt("", "me", NOON, "transfer.submit", List.of()));
        store().recordAttempt(new Attempt("", "me", NOON.plusSeconds(9), "transfer.submit", List.of()));
        store().recordAttempt(new Attempt("", "you", NOON, "transfer.submit", List.of()));
        assertEquals(3, store().attempts("", "me", NOON));
        assertEquals(1, store().attempts("", "me", NOON.plusNanos(1000)));
        assertEquals(0, store().attempts("", "me", NOON.plusSeconds(10)));
        assertEquals(0, store().attempts("", "nobody", NOON));
    }

    private static CaseRow cleaned(CaseRow row) {
        return StoreSample.withIndex(
                opening(1).payload("{\"erased\":true}").save().next(),
                new CaseIndex("", null, null, null, row.index().governorate()));
    }

    @Test
    default void required_sto18_anErasureKeepsTheJournalAndDropsWhatIsPersonal() {
        Save first = opening(1)
                .privately("name")
                .sending("1.1", NOON)
                .sending("1.2", NOON.plusSeconds(99))
                .save();
        Save other = opening(2).privately("name").save();
        saved(first);
        saved(other);
        Work done = store().lease("", "host", NOON, NOON.plusSeconds(1), 1).get(0);
        assertTrue(store().finish(done, new WorkResult.Done("sent to +96890000001")));
        CaseRow erased = cleaned(first.next());
        assertTrue(store().erase(erased, 1));
        assertEquals(erased, store().load(id(1), new RequestId("x"), Set.of()).row());
        assertEquals(List.of(first.entry().withoutPrivatePart()), store().journal(id(1)));
        assertEquals(List.of(other.entry()), store().journal(id(2)));
        List<Work> work = store().work(WorkFilter.of(id(1)), null, 10);
        assertEquals("", work.get(0).payload());
        assertEquals(null, work.get(0).result());
        assertEquals("send 1.2", work.get(1).payload());
    }

    @Test
    default void required_sto18_anErasedCaseIsNoLongerFoundByItsParties() {
        CaseRow row = saved(opening(1).save());
        assertTrue(store().erase(cleaned(row), 1));
        CaseFilter worker = new CaseFilter("", null, INDEX.worker(), null, null, Set.of());
        CaseFilter party = new CaseFilter("", null, null, INDEX.openedBy(), null, Set.of());
        assertEquals(List.of(), store().list(worker, null, 10).items());
        assertEquals(List.of(), store().list(party, null, 10).items());
        assertEquals(1, store().list(CaseFilter.all(""), null, 10).items().size());
        assertEquals(id(1), store().byReference("TR-1").orElseThrow());
    }

    @Test
    default void required_sto18_anErasureOfAnotherVersionChangesNothing() {
        Save first = opening(1).privately("name").save();
        CaseRow row = saved(first);
        CaseRow now = saved(after(row).save());
        assertFalse(store().erase(cleaned(row), 1));
        assertFalse(store().erase(opening(7).save().next(), 1));
        assertEquals(now, store().load(id(1), new RequestId("x"), Set.of()).row());
        assertEquals(first.entry(), store().journal(id(1)).get(0));
        assertThrows(IllegalArgumentException.class, () -> store().erase(row, 2));
    }

    @Test
    default void optional_sto19_everythingIsThereAfterReopening() {
        Skip.unlessClaimed(remembersAfterClosing(), "remembersAfterClosing is not declared");
        Claim claim = new Claim("transfer/worker/1");
        Guard guard = new Guard("worker/1");
        Save save = opening(1)
                .privately("name")
                .due(NOON)
                .taking(claim)
                .moving(guard)
                .sending("1.1", NOON)
                .save();
        saved(save);
        JournalRow entry = save.entry();
        store().recordAttempt(new Attempt("", "me", NOON, "transfer.submit", List.of()));
        assertEquals(1, store().number("", "receipt", "a"));
        CaseStore again = reopened();
        var loaded = again.load(id(1), entry.request(), Set.of(guard));
        assertEquals(save.next(), loaded.row());
        assertEquals(entry, loaded.earlier());
        assertEquals(Map.of(guard, 1L), loaded.guards());
        assertEquals(new ClaimTaken(claim), again.save(opening(2).taking(claim).save()));
        assertEquals(save.outgoing(), again.work(WorkFilter.of(id(1)), null, 10));
        assertEquals(1, again.attempts("", "me", NOON));
        assertEquals(2, again.number("", "receipt", "b"));
    }

    @Test
    default void untested_sto19_whatWasAnsweredSurvivesAPowerCut() {
        Skip.always("it takes a machine that loses its power");
    }

    @Test
    default void required_sto20_aClosedStoreSaysSoAndClosesAgain() {
        store().close();
        store().close();
        assertThrows(StoreUnavailable.class, () -> store().save(opening(1).save()));
        assertThrows(StoreUnavailable.class, () -> store().journal(id(1)));
        assertThrows(StoreUnavailable.class, () -> store().lease("", "host", NOON, NOON.plusSeconds(1), 1));
    }
}
