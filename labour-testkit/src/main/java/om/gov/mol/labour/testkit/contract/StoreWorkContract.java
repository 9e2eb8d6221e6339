package om.gov.mol.labour.testkit.contract;

import static om.gov.mol.labour.testkit.contract.StoreSample.NOON;
import static om.gov.mol.labour.testkit.contract.StoreSample.after;
import static om.gov.mol.labour.testkit.contract.StoreSample.id;
import static om.gov.mol.labour.testkit.contract.StoreSample.opening;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import om.gov.mol.labour.port.CaseIndex;
import om.gov.mol.labour.port.CaseRow;
import om.gov.mol.labour.port.Save;
import om.gov.mol.labour.port.SaveResult.Saved;
import om.gov.mol.labour.port.Work;
import om.gov.mol.labour.port.WorkFilter;
import om.gov.mol.labour.port.WorkResult;
import om.gov.mol.labour.port.WorkState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Outgoing work and its leases. */
@SuppressWarnings("exports") // JUnit comes with whoever extends the contract
public interface StoreWorkContract extends StoreUnderTest {

    /** End of the leases that begin at noon. */
    Instant UNTIL = NOON.plusSeconds(30);

    private CaseRow saved(Save save) {
        assertEquals(new Saved(), store().save(save));
        return save.next();
    }

    private List<Work> leased(String owner, Instant now) {
        return store().lease("", owner, now, now.plusSeconds(30), 100);
    }

    private Work only(List<Work> works) {
        assertEquals(1, works.size(), works.toString());
        return works.get(0);
    }

    private Work stored() {
        return only(store().work(WorkFilter.of(id(1)), null, 10));
    }

    @Test
    default void required_sto12_workIsSavedWithItsCase() {
        saved(opening(1).sending("1.1", NOON).save());
        assertEquals(Work.waiting("1.1", id(1), "sms", "send 1.1", NOON), stored());
    }

    @Test
    default void required_sto11_onlyDueWorkIsLeasedTheLongestDueFirst() {
        saved(opening(1)
                .sending("1.1", NOON)
                .sending("1.2", NOON.minusSeconds(5))
                .save());
        saved(opening(2).sending("1.1", NOON.plusNanos(1000)).save());
        assertEquals(
                List.of("1.2", "1.1"),
                leased("host", NOON).stream().map(Work::id).toList());
    }

    @Test
    default void required_sto12_aLeaseTellsItsOwnerItsEndAndItsFence() {
        saved(opening(1).sending("1.1", NOON).save());
        Work leased = only(leased("host", NOON));
        assertEquals(
                new Work("1.1", id(1), "sms", "send 1.1", NOON, 1, WorkState.WAITING, 1, "host", UNTIL, null), leased);
        assertEquals(leased, stored());
    }

    @Test
    default void required_sto11_atMostTheLimitIsLeasedAndTheLongestWaitingFirst() {
        saved(opening(1)
                .sending("1.1", NOON)
                .sending("1.2", NOON.minusSeconds(9))
                .save());
        assertEquals("1.2", only(store().lease("", "host", NOON, UNTIL, 1)).id());
        assertEquals("1.1", only(store().lease("", "host", NOON, UNTIL, 1)).id());
        assertEquals(List.of(), store().lease("", "host", NOON, UNTIL, 1));
    }

    @Test
    default void required_sto12_leasedWorkIsNotGivenAway() {
        saved(opening(1).sending("1.1", NOON).save());
        assertEquals(1, leased("host", NOON).size());
        assertEquals(List.of(), leased("other", NOON.plusSeconds(29)));
        assertEquals(List.of(), leased("host", NOON.plusSeconds(29)));
    }

    @Test
    default void required_sto12_anOverdueLeaseGoesElsewhereWithAHigherFence() {
        saved(opening(1).sending("1.1", NOON).save());
        Work lost = only(leased("host", NOON));
        Work taken = only(leased("other", UNTIL));
        assertTrue(taken.fence() > lost.fence());
        assertEquals("other", taken.owner());
        assertEquals(2, taken.attempts());
        assertFalse(store().finish(lost, new WorkResult.Done("late")));
        assertEquals(taken, stored());
        assertTrue(store().finish(taken, new WorkResult.Done("in time")));
        assertEquals("in time", stored().result());
    }

    @Test
    default void required_sto13_theSameOwnerCannotFinishUnderItsOlderLease() {
        saved(opening(1).sending("1.1", NOON).save());
        Work older = only(leased("host", NOON));
        Work newer = only(leased("host", UNTIL));
        assertFalse(store().finish(older, new WorkResult.GivenUp("old")));
        assertTrue(store().finish(newer, new WorkResult.Done(null)));
    }

    @Test
    default void required_sto13_anOverdueLeaseThatNobodyTookStillCounts() {
        saved(opening(1).sending("1.1", NOON).save());
        assertTrue(store().finish(only(leased("host", NOON)), new WorkResult.Done("slow but first")));
    }

    @Test
    default void required_sto13_workIsFinishedOnce() {
        saved(opening(1).sending("1.1", NOON).save());
        Work leased = only(leased("host", NOON));
        assertTrue(store().finish(leased, new WorkResult.Done("first")));
        assertFalse(store().finish(leased, new WorkResult.Done("second")));
        assertEquals("first", stored().result());
    }

    @Test
    default void required_sto13_finishingWithoutALeaseDoesNothing() {
        saved(opening(1).sending("1.1", NOON).save());
        assertFalse(store().finish(stored(), new WorkResult.Done(null)));
        assertFalse(store().finish(Work.waiting("9.9", id(9), "sms", "", NOON), new WorkResult.Done(null)));
        assertEquals(WorkState.WAITING, stored().state());
    }

    @Test
    default void required_sto13_everyResultHasItsState() {
        Object[][] cases = {
            {new WorkResult.Done("id 7"), WorkState.DONE, "id 7"},
            {new WorkResult.Done(null), WorkState.DONE, null},
            {new WorkResult.Undeliverable("no such number"), WorkState.UNDELIVERABLE, "no such number"},
            {new WorkResult.GivenUp("tried 12 times"), WorkState.GIVEN_UP, "tried 12 times"},
        };
        for (int n = 0; n < cases.length; n++) {
            saved(opening(n).sending("1.1", NOON).save());
            assertTrue(store().finish(only(leased("host", NOON)), (WorkResult) cases[n][0]));
            Work work = only(store().work(WorkFilter.of(id(n)), null, 10));
            assertEquals(cases[n][1], work.state());
            assertEquals(cases[n][2], work.result());
            assertEquals(1, work.attempts());
            assertEquals(null, work.owner());
            assertEquals(null, work.leasedUntil());
        }
        assertEquals(List.of(), leased("host", NOON.plusSeconds(999)));
    }

    @Test
    default void required_sto13_workToBeTriedAgainWaitsUntilItsNewTime() {
        saved(opening(1).sending("1.1", NOON).save());
        Instant later = NOON.plusSeconds(600);
        assertTrue(store().finish(only(leased("host", NOON)), new WorkResult.Again(later, "busy")));
        assertEquals(
                new Work("1.1", id(1), "sms", "send 1.1", later, 1, WorkState.WAITING, 1, null, null, "busy"),
                stored());
        assertEquals(List.of(), leased("host", later.minusNanos(1000)));
        assertEquals(2, only(leased("host", later)).attempts());
    }

    @Test
    default void required_sto14_cancelledWorkIsNeverDone() {
        CaseRow row = saved(opening(1).sending("1.1", NOON).save());
        saved(after(row).cancelling("1.1").cancelling("no-such").save());
        assertEquals(WorkState.CANCELLED, stored().state());
        assertEquals(List.of(), leased("host", NOON.plusSeconds(999)));
    }

    @Test
    default void required_sto14_workCancelledUnderALeaseCannotBeFinished() {
        CaseRow row = saved(opening(1).sending("1.1", NOON).save());
        Work leased = only(leased("host", NOON));
        saved(after(row).cancelling("1.1").save());
        assertFalse(store().finish(leased, new WorkResult.Done(null)));
        assertEquals(WorkState.CANCELLED, stored().state());
        assertEquals(null, stored().owner());
    }

    @Test
    default void required_sto14_whatIsDoneCannotBeCancelled() {
        CaseRow row = saved(opening(1).sending("1.1", NOON).save());
        assertTrue(store().finish(only(leased("host", NOON)), new WorkResult.Done("id")));
        saved(after(row).cancelling("1.1").save());
        assertEquals(WorkState.DONE, stored().state());
    }

    @Test
    default void required_sto12_noWorkIsGivenToTwoHosts() {
        for (int n = 0; n < 40; n++) {
            saved(opening(n).sending("1.1", NOON).save());
        }
        List<List<Work>> taken = Together.run(4, n -> leasedAll("host-" + n));
        Set<String> positions = new HashSet<>();
        taken.stream().flatMap(List::stream).forEach(work -> assertTrue(positions.add(work.position())));
        assertEquals(40, positions.size());
    }

    private List<Work> leasedAll(String owner) {
        return IntStream.range(0, 50)
                .mapToObj(n -> store().lease("", owner, NOON, UNTIL, 3))
                .flatMap(List::stream)
                .toList();
    }

    @Test
    default void required_sto15_workIsListedByCaseAndIdWithoutGaps() {
        for (int n = 1; n <= 3; n++) {
            saved(opening(n).sending("1.2", NOON).sending("1.1", NOON).save());
        }
        WorkFilter all = new WorkFilter(null, null, Set.of(), Set.of());
        List<Work> first = store().work(all, null, 4);
        List<Work> second = store().work(all, first.get(3).position(), 4);
        assertEquals(
                List.of("1.1", "1.2", "1.1", "1.2"),
                first.stream().map(Work::id).toList());
        assertEquals(List.of("1.1", "1.2"), second.stream().map(Work::id).toList());
        assertEquals(id(3), second.get(0).caseId());
        assertThrows(IllegalArgumentException.class, () -> store().work(all, "nowhere", 4));
    }

    @Test
    default void required_sto15_workIsFilteredByTenantStateAndKind() {
        saved(opening(1).sending("1.1", NOON).save());
        saved(opening(2)
                .index(new CaseIndex("north", null, null, null, null))
                .sending("1.1", NOON.plusSeconds(1))
                .save());
        assertTrue(store().finish(only(leased("host", NOON)), new WorkResult.GivenUp("tried")));
        assertEquals(
                id(1), only(listed(null, Set.of(WorkState.GIVEN_UP), Set.of())).caseId());
        assertEquals(
                2,
                listed(null, Set.of(WorkState.GIVEN_UP, WorkState.WAITING), Set.of("sms"))
                        .size());
        assertEquals(id(2), only(listed("north", Set.of(), Set.of())).caseId());
        assertEquals(List.of(), listed(null, Set.of(), Set.of("email")));
    }

    private List<Work> listed(@Nullable String tenant, Set<WorkState> states, Set<String> kinds) {
        return store().work(new WorkFilter(tenant, null, states, kinds), null, 10);
    }

    @Test
    default void required_sto08_misuseOfLeasesIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> store().lease("", "host", NOON, NOON, 1));
        assertThrows(IllegalArgumentException.class, () -> store().lease("", "host", NOON, UNTIL, 0));
    }
}
