package om.gov.mol.labour.absconding;

import java.time.Instant;
import om.gov.mol.labour.lifecycle.State;
import org.jspecify.annotations.Nullable;

/**
 * Where a report stands. {@link Pending} is not decided, {@link Withdrawable} can be withdrawn, {@link Open} has a way out by
 * time, {@link Objectionable} can still be proven false, {@link Ended} is final.
 */
public sealed interface ReportState extends State {

    /** Not ended: something is awaited, and time leads out of it. */
    sealed interface Open extends ReportState {}

    /** Not in force yet. */
    sealed interface Pending extends Open {}

    /** The employer may still withdraw. */
    sealed interface Withdrawable extends Pending {}

    /** It took effect and can be proven false. */
    sealed interface Objectionable extends ReportState {}

    /** Nothing leads out of it. */
    sealed interface Ended extends ReportState {
        @Override
        default boolean isFinal() {
            return true;
        }
    }

    /** The employer is to pay the ticket before an officer looks at it. */
    record AwaitingTicketPayment() implements Withdrawable {}

    /** An officer reviews; the worker may say his side. */
    record UnderReview() implements Withdrawable {}

    /** The employer is to correct the report; the officer's clock stands still. */
    record AwaitingCorrection(String reason) implements Withdrawable {}

    /**
     * Approved; it takes effect when the ticket is paid.
     *
     * @param approvedBy the officer, as the journal names him
     */
    record AwaitingTicketAfterReview(String approvedBy) implements Pending {

        /** Without the officer's number. */
        @Override
        public String toString() {
            return "AwaitingTicketAfterReview[]";
        }
    }

    /**
     * In force: the worker is registered as having left.
     *
     * @param approvedAt from when the life of the report and the limits of a refund are counted
     * @param approvedBy the officer, as the journal names him
     * @param objectionFrom from when the time for an objection runs; absent while it does not
     */
    record InForce(
            Instant approvedAt, String approvedBy, @Nullable Instant objectionFrom) implements Open, Objectionable {

        /** Without the officer's number. */
        @Override
        public String toString() {
            return "InForce[" + approvedAt + "]";
        }
    }

    /** The worker left the country while it was in force. */
    record Departed(Instant at, InForce before, Leaving leaving) implements Objectionable {}

    /** The worker moved to another employer although reported, as the law of the day allowed. */
    record Transferred(Instant at, InForce before) implements Objectionable {}

    /** It was false, or an officer took it back. */
    record Revoked(Instant at, String reason, InForce before) implements Ended {}

    /** Cancelled at the employer's wish. */
    record Cancelled(Instant at, InForce before) implements Ended {}

    /** Its time is over. What it says of the worker stays said: he can still prove it false. */
    record Lapsed(Instant at, InForce before) implements Objectionable {}

    /**
     * Ended without taking effect.
     *
     * @param detail the coded reason of an officer; empty where there is none
     */
    record Closed(Instant at, ClosingReason reason, String detail) implements Ended {}
}
