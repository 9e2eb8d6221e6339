package om.gov.mol.labour.testkit.fake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;

/** The faults that a test has ordered. One that is ordered for the next call goes before one that lasts. */
final class FaultPlan {

    private final Deque<Fault> next = new ArrayDeque<>();
    private Fault always = Fault.NONE;

    synchronized void next(Fault fault) {
        next.add(Objects.requireNonNull(fault, "fault"));
    }

    synchronized void always(Fault fault) {
        always = Objects.requireNonNull(fault, "fault");
    }

    synchronized void recover() {
        next.clear();
        always = Fault.NONE;
    }

    synchronized Fault take() {
        return next.isEmpty() ? always : next.remove();
    }

    /** The exception of a defect in an implementation. */
    static IllegalStateException defect(Fault fault) {
        return new IllegalStateException("ordered by the test: " + fault);
    }
}
