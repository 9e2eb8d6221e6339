package om.gov.mol.labour.testkit.contract;

import static om.gov.mol.labour.testkit.contract.StoreSample.NOON;
import static om.gov.mol.labour.testkit.contract.StoreSample.id;
import static om.gov.mol.labour.testkit.contract.StoreSample.opening;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import om.gov.mol.labour.port.Attempt;
import om.gov.mol.labour.port.CaseIndex;
import om.gov.mol.labour.port.SaveResult.Saved;
import om.gov.mol.labour.port.Work;
import org.junit.jupiter.api.Test;

/** Several tenants in one store: what each takes, and what each counts. */
@SuppressWarnings("exports") // JUnit comes with whoever extends the contract
public interface StoreTenantsContract extends StoreUnderTest {

    /** A case with a deadline and a piece of work, both due at the same moment. */
    private void saved(int number, String tenant, Instant due) {
        CaseIndex index = new CaseIndex(tenant, "90000001", "12345678", null, "OM-MA");
        StoreSample sample = opening(number).index(index).due(due).sending("1.1", due);
        assertEquals(new Saved(), store().save(sample.save()));
    }

    private List<String> leased(String tenant, Instant now) {
        return store().lease(tenant, "host of " + tenant, now, now.plusSeconds(30), 10).stream()
                .map(Work::position)
                .toList();
    }

    private static String work(int number) {
        return id(number).value() + "/1.1";
    }

    @Test
    default void required_sto21_workIsLeasedToItsOwnTenantOnly() {
        saved(1, "north", NOON.minusSeconds(9));
        saved(2, "south", NOON);
        assertEquals(List.of(), leased("", NOON));
        assertEquals(List.of(work(2)), leased("south", NOON));
        assertEquals(List.of(work(1)), leased("north", NOON));
    }

    @Test
    default void required_sto21_anotherTenantsWorkTakesNoPlaceInALease() {
        saved(1, "north", NOON.minusSeconds(9));
        saved(2, "south", NOON);
        assertEquals(
                work(2),
                store().lease("south", "host", NOON, NOON.plusSeconds(30), 1)
                        .get(0)
                        .position());
    }

    @Test
    default void required_sto21_anOverdueLeaseGoesToNoOtherTenant() {
        saved(1, "north", NOON);
        assertEquals(List.of(work(1)), leased("north", NOON));
        assertEquals(List.of(), leased("south", NOON.plusSeconds(60)));
        assertEquals(List.of(work(1)), leased("north", NOON.plusSeconds(60)));
    }

    @Test
    default void required_sto21_dueCasesAreTheTenantsOwn() {
        saved(1, "north", NOON);
        saved(2, "south", NOON.minusSeconds(9));
        assertEquals(List.of(id(1)), store().dueCases("north", NOON, 10));
        assertEquals(List.of(id(2)), store().dueCases("south", NOON, 10));
        assertEquals(List.of(), store().dueCases("", NOON, 10));
    }

    @Test
    default void required_sto21_theNextDueIsTheTenantsOwn() {
        saved(1, "north", NOON);
        assertEquals(Optional.empty(), store().nextDue("south"));
        saved(2, "south", NOON.plusSeconds(9));
        assertEquals(Optional.of(NOON), store().nextDue("north"));
        assertEquals(Optional.of(NOON.plusSeconds(9)), store().nextDue("south"));
    }

    @Test
    default void required_sto21_eachTenantNumbersFromOne() {
        assertEquals(1, store().number("north", "receipt", "a"));
        assertEquals(2, store().number("north", "receipt", "b"));
        assertEquals(1, store().number("south", "receipt", "b"));
        assertEquals(2, store().number("south", "receipt", "a"));
        assertEquals(1, store().number("north", "receipt", "a"));
    }

    @Test
    default void required_sto21_attemptsAndCasesAreCountedForTheirTenant() {
        store().recordAttempt(new Attempt("north", "me", NOON, "transfer.submit", List.of()));
        saved(1, "north", NOON);
        assertEquals(1, store().attempts("north", "me", NOON));
        assertEquals(0, store().attempts("south", "me", NOON));
        assertEquals(Map.of("OPEN", 1L), store().statistics("north", "transfer"));
        assertEquals(Map.of(), store().statistics("south", "transfer"));
    }
}
