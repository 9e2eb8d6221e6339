package om.gov.mol.labour.absconding;

import java.util.List;
import om.gov.mol.labour.payment.Capture;

/** Everything that can be asked of a request for cancellation. Free text is never shown by {@code toString}. */
public sealed interface CancellationCommand extends AbscondingCommand {

    /** The employer asks to cancel the report. */
    record RequestCancellation(String reason) implements CancellationCommand {}

    /** An officer lets a late request be looked at. */
    record AllowCancellation(String reason) implements CancellationCommand {

        /** Without what somebody wrote himself. */
        @Override
        public String toString() {
            return "AllowCancellation[***]";
        }
    }

    /** Fee and dues are to be paid now. */
    record PayCancellation() implements CancellationCommand {}

    /** Fee and dues were captured; whatever else was captured goes back. */
    record CancellationPaid(String payment, Capture capture, List<Capture> surplus) implements CancellationCommand {}

    /** The worker, who has objected, agrees to the cancellation. */
    record AgreeToCancellation() implements CancellationCommand {}

    /** An officer approves the cancellation. */
    record ApproveCancellation(String reason) implements CancellationCommand {

        /** Without what somebody wrote himself. */
        @Override
        public String toString() {
            return "ApproveCancellation[***]";
        }
    }

    /** An officer denies the cancellation, with a coded reason. */
    record DenyCancellation(String reason, String note) implements CancellationCommand {

        /** Without what somebody wrote himself. */
        @Override
        public String toString() {
            return "DenyCancellation[***]";
        }
    }

    /** The employer takes the request back. */
    record WithdrawCancellation() implements CancellationCommand {}

    /** The report ended before the cancellation was decided. */
    record CloseCancellation() implements CancellationCommand {}

    /** The cancellation was not paid in time. */
    record CancellationPaymentTimePassed() implements CancellationCommand {}

    /** The cancellation was not decided in time. */
    record CancellationTimePassed() implements CancellationCommand {}
}
