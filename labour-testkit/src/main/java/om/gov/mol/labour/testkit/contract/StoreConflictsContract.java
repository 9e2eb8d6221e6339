package om.gov.mol.labour.testkit.contract;

import static om.gov.mol.labour.testkit.contract.StoreSample.NOON;
import static om.gov.mol.labour.testkit.contract.StoreSample.after;
import static om.gov.mol.labour.testkit.contract.StoreSample.id;
import static om.gov.mol.labour.testkit.contract.StoreSample.opening;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import java.util.Set;
import om.gov.mol.labour.lifecycle.Claim;
import om.gov.mol.labour.lifecycle.Guard;
import om.gov.mol.labour.lifecycle.RequestId;
import om.gov.mol.labour.port.Save;
import om.gov.mol.labour.port.SaveResult;
import om.gov.mol.labour.port.SaveResult.ClaimTaken;
import om.gov.mol.labour.port.SaveResult.GuardMoved;
import om.gov.mol.labour.port.SaveResult.Saved;
import om.gov.mol.labour.port.SaveResult.SeenBefore;
import om.gov.mol.labour.port.SaveResult.VersionTaken;
import om.gov.mol.labour.port.WorkFilter;
import org.junit.jupiter.api.Test;

/** Claims and guards: what keeps two cases apart. */
@SuppressWarnings("exports") // JUnit comes with whoever extends the contract
public interface StoreConflictsContract extends StoreUnderTest {

    /** The claim of the tests. */
    Claim WORKER = new Claim("transfer/worker/90000001");

    /** The guards of the tests, in the order of their keys. */
    Guard FIRST = new Guard("worker/1");

    /** See {@link #FIRST}. */
    Guard SECOND = new Guard("worker/2");

    private void saved(Save save) {
        assertEquals(new Saved(), store().save(save));
    }

    private long version(Guard guard) {
        Long version = store().load(id(1), new RequestId("nobody-asked"), Set.of(guard))
                .guards()
                .get(guard);
        return version == null ? -1 : version;
    }

    @Test
    default void required_sto05_aClaimBelongsToOneCase() {
        saved(opening(1).taking(WORKER).save());
        assertEquals(
                new ClaimTaken(WORKER), store().save(opening(2).taking(WORKER).save()));
        saved(opening(2).taking(new Claim("transfer/worker/90000002")).save());
    }

    @Test
    default void required_sto05_takingOnesOwnClaimAgainIsFine() {
        Save first = opening(1).taking(WORKER).save();
        saved(first);
        saved(after(first.next()).taking(WORKER).save());
        assertEquals(
                new ClaimTaken(WORKER), store().save(opening(2).taking(WORKER).save()));
    }

    @Test
    default void required_sto05_aClaimIsFreeOnceItsCaseReleasedIt() {
        Save first = opening(1).taking(WORKER).save();
        saved(first);
        saved(after(first.next()).state("CLOSED").releasing(WORKER).save());
        saved(opening(2).taking(WORKER).save());
    }

    @Test
    default void required_sto05_theHolderOfAClaimIsKnownUntilItIsReleased() {
        Claim free = new Claim("transfer/worker/nobody");
        Save first = opening(1).taking(WORKER).save();
        saved(first);
        assertEquals(Map.of(WORKER, id(1)), store().holders(Set.of(WORKER, free)));
        assertEquals(Map.of(), store().holders(Set.of(free)));
        assertEquals(Map.of(), store().holders(Set.of()));
        saved(after(first.next()).releasing(WORKER).save());
        assertEquals(Map.of(), store().holders(Set.of(WORKER)));
    }

    @Test
    default void required_sto05_nobodyReleasesTheClaimOfAnother() {
        saved(opening(1).taking(WORKER).save());
        saved(opening(2).releasing(WORKER).save());
        assertEquals(
                new ClaimTaken(WORKER), store().save(opening(3).taking(WORKER).save()));
    }

    @Test
    default void required_sto05_theFirstClaimByKeyIsNamed() {
        Claim licence = new Claim("transfer/licence/7");
        saved(opening(1).taking(WORKER).taking(licence).save());
        assertEquals(
                new ClaimTaken(licence),
                store().save(opening(2).taking(WORKER).taking(licence).save()));
    }

    @Test
    default void required_sto05_ofManyNewCasesThatClaimOneWorkerExactlyOneOpens() {
        for (int round = 0; round < 10; round++) {
            int base = 100 * round;
            Claim claim = new Claim("transfer/worker/" + round);
            List<SaveResult> results = Together.run(
                    6, n -> store().save(opening(base + n).taking(claim).save()));
            assertEquals(1, results.stream().filter(new Saved()::equals).count(), results.toString());
            assertEquals(
                    5, results.stream().filter(new ClaimTaken(claim)::equals).count(), results.toString());
        }
        assertEquals(10, store().statistics("", "transfer").get("OPEN"));
    }

    @Test
    default void required_sto05_claimsTakenInDifferentOrdersNeverHangUp() {
        Claim a = new Claim("a");
        Claim b = new Claim("b");
        for (int round = 0; round < 10; round++) {
            int base = 100 * round;
            List<SaveResult> results = Together.run(
                    4, n -> store().save(opening(base + n).taking(a).taking(b).save()));
            assertEquals(1, results.stream().filter(new Saved()::equals).count(), results.toString());
            Save winner = opening(base + results.indexOf(new Saved())).save();
            saved(after(winner.next()).releasing(b).releasing(a).save());
        }
    }

    @Test
    default void required_sto06_aGuardCountsItsMoves() {
        assertEquals(0, version(FIRST));
        saved(opening(1).moving(FIRST).save());
        assertEquals(1, version(FIRST));
        saved(opening(2).relyingOn(FIRST, 1).moving(FIRST).save());
        saved(opening(3).relyingOn(FIRST, 2).save());
        assertEquals(2, version(FIRST));
        assertEquals(0, version(SECOND));
    }

    @Test
    default void required_sto06_aGuardThatWasNeverMovedHasVersionZero() {
        saved(opening(1).relyingOn(FIRST, 0).save());
        saved(opening(2).relyingOn(FIRST, 0).moving(FIRST).save());
        assertEquals(1, version(FIRST));
    }

    @Test
    default void required_sto06_aSaveThatReliedOnAMovedGuardIsRefused() {
        saved(opening(1).relyingOn(FIRST, 0).moving(FIRST).save());
        assertEquals(
                new GuardMoved(FIRST),
                store().save(opening(2).relyingOn(FIRST, 0).moving(FIRST).save()));
        assertEquals(
                new GuardMoved(FIRST),
                store().save(opening(2).relyingOn(FIRST, 2).save()));
        assertEquals(
                new GuardMoved(SECOND),
                store().save(opening(2).relyingOn(SECOND, 1).save()));
        assertEquals(1, version(FIRST));
    }

    @Test
    default void required_sto06_ofTwoSavesThatReliedOnEachOthersGuardOneIsRefused() {
        for (int round = 0; round < 20; round++) {
            int base = 10 * round;
            Guard left = new Guard("left/" + round);
            Guard right = new Guard("right/" + round);
            List<SaveResult> results = Together.run(
                    2,
                    n -> store().save(opening(base + n)
                            .relyingOn(left, 0)
                            .relyingOn(right, 0)
                            .moving(n == 0 ? left : right)
                            .save()));
            assertEquals(1, results.stream().filter(new Saved()::equals).count(), results.toString());
        }
    }

    @Test
    default void required_sto02_theFirstObstacleIsTheAnswer() {
        Save first = opening(1).taking(WORKER).moving(FIRST).save();
        Save second = opening(2).save();
        saved(first);
        saved(second);
        saved(after(second.next(), "seen").save());
        StoreSample all = after(second.next(), "seen").relyingOn(FIRST, 0).taking(WORKER);
        assertEquals(SeenBefore.class, store().save(all.save()).getClass());
        StoreSample old = after(second.next(), "old").relyingOn(FIRST, 0).taking(WORKER);
        assertEquals(new VersionTaken(), store().save(old.save()));
        StoreSample relying = opening(3).relyingOn(FIRST, 0).taking(WORKER);
        assertEquals(new GuardMoved(FIRST), store().save(relying.save()));
        assertEquals(
                new ClaimTaken(WORKER),
                store().save(opening(3).relyingOn(FIRST, 1).taking(WORKER).save()));
    }

    @Test
    default void required_sto02_aRefusedSaveLeavesNothingBehind() {
        Claim free = new Claim("a-free-one");
        saved(opening(1).taking(WORKER).save());
        Save refused = opening(2)
                .taking(free)
                .taking(WORKER)
                .moving(FIRST)
                .privately("name")
                .sending("1.1", NOON)
                .save();
        assertEquals(new ClaimTaken(WORKER), store().save(refused));
        assertNull(store().load(id(2), new RequestId("open"), Set.of()).row());
        assertEquals(List.of(), store().journal(id(2)));
        assertEquals(List.of(), store().work(WorkFilter.of(id(2)), null, 10));
        assertEquals(0, version(FIRST));
        saved(opening(3).taking(free).save());
        saved(opening(4).reference("TR-2").save());
    }
}
