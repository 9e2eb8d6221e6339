package om.gov.mol.labour.absconding;

import java.time.Instant;
import om.gov.mol.labour.lifecycle.State;

/** Where a request for cancellation stands. */
public sealed interface CancellationState extends State {

    /** Not decided. */
    sealed interface Open extends CancellationState {}

    /** Ended without a cancellation; the employer may ask again. */
    sealed interface Failed extends CancellationState {}

    /** It came late: an officer decides whether it is looked at. */
    record AwaitingLeave() implements Open {}

    /** The employer is to pay fee and dues. */
    record AwaitingCancellationPayment() implements Open {}

    /** An officer decides. */
    record AwaitingCancellationDecision() implements Open {}

    /** The report is cancelled. */
    record CancellationApproved(Instant at) implements CancellationState {
        @Override
        public boolean isFinal() {
            return true;
        }
    }

    /** The report stands. */
    record CancellationDenied(Instant at, String reason) implements Failed {}

    /** The employer took it back. */
    record CancellationWithdrawn(Instant at) implements Failed {}

    /** Not paid in time. */
    record CancellationLapsed(Instant at) implements Failed {}

    /** The report ended by itself before. */
    record CancellationOvertaken(Instant at) implements CancellationState {
        @Override
        public boolean isFinal() {
            return true;
        }
    }
}
