package om.gov.mol.labour.testkit.fake;

import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import om.gov.mol.labour.party.CivilNumber;
import om.gov.mol.labour.port.AgencyLink;
import om.gov.mol.labour.port.AgencyUnavailable;
import om.gov.mol.labour.registry.AgencyRequest;

/**
 * Agencies that acknowledge every request and keep it, each key once. Their answers are commands that a test gives itself.
 *
 * <p>{@link Fault#UNREACHABLE} and {@link Fault#LOST} lose the request, {@link Fault#TIME_OUT_AFTER_SUCCESS} and
 * {@link Fault#LATE} the acknowledgement. Safe for several threads.
 */
public final class FakeAgencies implements AgencyLink {

    private static final Duration SHORT_BREAK = Duration.ofMinutes(5);

    private final Map<String, AgencyRequest> requests = new LinkedHashMap<>();
    private final FaultPlan faults = new FaultPlan();
    private int calls;

    /** Agencies that have not been asked anything. */
    public FakeAgencies() {}

    @Override
    public synchronized Receipt send(AgencyRequest request) {
        calls++;
        Fault fault = faults.take();
        return switch (fault) {
            case UNREACHABLE, LOST -> throw unavailable(fault);
            case THROWS_ERROR -> throw FaultPlan.defect(fault);
            case TRY_LATER -> new Receipt.TryLater(SHORT_BREAK);
            default -> acknowledged(request, fault);
        };
    }

    private Receipt acknowledged(AgencyRequest request, Fault fault) {
        AgencyRequest earlier = requests.putIfAbsent(request.key(), request);
        if (earlier != null && !earlier.equals(request)) {
            throw new IllegalStateException("key " + request.key() + " was used for another request");
        }
        return switch (fault) {
            case TIME_OUT_AFTER_SUCCESS, LATE -> throw unavailable(fault);
            case ERROR_AFTER_SUCCESS -> throw FaultPlan.defect(fault);
            default -> new Receipt.Acknowledged("fake-" + request.key());
        };
    }

    private static AgencyUnavailable unavailable(Fault fault) {
        return new AgencyUnavailable("ordered by the test: " + fault, null);
    }

    /** Everything that arrived, oldest first, repetitions not counted. */
    public synchronized List<AgencyRequest> requests() {
        return List.copyOf(requests.values());
    }

    /**
     * Whether passports would stop the worker at the border: for one case at least an alert arrived, and after it no request
     * to lift it.
     */
    public synchronized boolean alerted(CivilNumber worker) {
        Set<String> cases = new HashSet<>();
        for (AgencyRequest request : requests.values()) {
            if (request.worker().equals(worker) && request.kind() == AgencyRequest.Kind.SET_ALERT) {
                cases.add(request.reference());
            } else if (request.worker().equals(worker) && request.kind() == AgencyRequest.Kind.LIFT_ALERT) {
                cases.remove(request.reference());
            }
        }
        return !cases.isEmpty();
    }

    /** How often {@link #send} was called, whatever came of it. */
    public synchronized int calls() {
        return calls;
    }

    /** Orders a fault for the next call that has none yet; several wait in a row. */
    public void next(Fault fault) {
        faults.next(fault);
    }

    /** Orders a fault for every call until {@link #recover}. */
    public void always(Fault fault) {
        faults.always(fault);
    }

    /** Forgets all faults that were ordered. */
    public void recover() {
        faults.recover();
    }
}
