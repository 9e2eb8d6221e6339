package om.gov.mol.labour.testkit.fake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import om.gov.mol.labour.payment.spi.CallContext;
import om.gov.mol.labour.payment.spi.GatewayUnavailable;

/** Lets calls through to the book of the fake gateway, or stops them: deadline, hours, faults. Guarded by the gateway. */
final class GatewayDoor {

    private static final Duration SHORT_BREAK = Duration.ofMinutes(5);

    private final Clock clock;
    private final FaultPlan faults = new FaultPlan();
    private final OpeningHours hours = new OpeningHours();
    private int calls;

    GatewayDoor(Clock clock) {
        this.clock = clock;
    }

    FaultPlan faults() {
        return faults;
    }

    OpeningHours hours() {
        return hours;
    }

    int calls() {
        return calls;
    }

    /** A call that changes something. */
    <R> R change(CallContext context, Function<Instant, R> closed, R unknown, Function<Fault, R> work) {
        calls++;
        Instant now = clock.instant();
        if (context.isOver(now)) {
            return unknown;
        }
        Optional<Instant> opens = hours.opensAfter(now);
        if (opens.isPresent()) {
            return closed.apply(opens.get());
        }
        Fault fault = reached();
        return switch (fault) {
            case TRY_LATER -> closed.apply(now.plus(SHORT_BREAK));
            case LOST -> unknown;
            default -> answer(work.apply(fault), unknown, fault);
        };
    }

    private static <R> R answer(R done, R unknown, Fault fault) {
        return switch (fault) {
            case ERROR_AFTER_SUCCESS -> throw FaultPlan.defect(fault);
            case TIME_OUT_AFTER_SUCCESS, LATE -> unknown;
            default -> done;
        };
    }

    /** A call that only asks. */
    <R> R ask(CallContext context, R unknown, Supplier<R> work) {
        calls++;
        if (context.isOver(clock.instant())) {
            return unknown;
        }
        Fault fault = reached();
        return switch (fault) {
            case NONE, DUPLICATE -> work.get();
            case ERROR_AFTER_SUCCESS -> throw FaultPlan.defect(fault);
            default -> unknown;
        };
    }

    /** A call that needs nothing but to reach the gateway. */
    void reach() {
        calls++;
        reached();
    }

    private Fault reached() {
        Fault fault = faults.take();
        if (fault == Fault.UNREACHABLE) {
            throw new GatewayUnavailable("ordered by the test: " + fault, null);
        }
        if (fault == Fault.THROWS_ERROR) {
            throw FaultPlan.defect(fault);
        }
        return fault;
    }
}
