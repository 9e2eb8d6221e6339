package om.gov.mol.labour.absconding;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The employer's request to cancel a report that is in force.
 *
 * @param reference its own number, such as {@code CN-7K2M9QXW4A-C}
 * @param reason a code of the rulebook
 * @param late asked after the time in which no officer's leave is needed
 * @param workerAgrees the worker, who has objected, agrees all the same
 * @param payment the key of the payment that settled fee and dues
 */
public record Cancellation(
        String reference,
        CancellationState state,
        String reason,
        Instant requestedAt,
        boolean late,
        boolean workerAgrees,
        @Nullable String payment) {

    /** Whether it is not decided. */
    public boolean isOpen() {
        return state instanceof CancellationState.Open;
    }

    Cancellation moved(CancellationState to) {
        return new Cancellation(reference, to, reason, requestedAt, late, workerAgrees, payment);
    }

    Cancellation paid(CancellationState to, @Nullable String key) {
        return new Cancellation(reference, to, reason, requestedAt, late, workerAgrees, key);
    }

    /** The worker has objected since: what he agreed to before does not count. */
    Cancellation withoutConsent() {
        return new Cancellation(reference, state, reason, requestedAt, late, false, payment);
    }

    Cancellation agreed() {
        return new Cancellation(reference, state, reason, requestedAt, late, true, payment);
    }
}
