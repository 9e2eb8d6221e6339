package om.gov.mol.labour.transfer;

import java.time.Instant;
import java.time.LocalDate;
import om.gov.mol.labour.lifecycle.State;
import org.jspecify.annotations.Nullable;

/**
 * Where a transfer stands. The families say what states share: {@link Open} has a way out by time,
 * {@link Withdrawable} can be withdrawn, {@link Approved} runs under the completion clock, {@link Ended} is final.
 */
public sealed interface TransferState extends State {

    /** Not ended: something is awaited, and time leads out of it. */
    sealed interface Open extends TransferState {}

    /** The new employer may still withdraw. */
    sealed interface Withdrawable extends Open {}

    /** Approved and on the way to the resident card. */
    sealed interface Approved extends Open {}

    /** Nothing leads out of it. */
    sealed interface Ended extends TransferState {
        @Override
        default boolean isFinal() {
            return true;
        }
    }

    /** The worker is asked whether he wants the transfer. */
    record AwaitingWorker() implements Withdrawable {}

    /** The current employer is asked to pay the dues and to approve or reject. */
    record AwaitingCurrentEmployer() implements Withdrawable {}

    /**
     * An officer decides.
     *
     * @param cardExpires until when the resident card is good that civil status issued; absent where none is
     */
    record AwaitingOfficer(OfficerTask task, @Nullable LocalDate cardExpires) implements Withdrawable {

        /** Before any card. */
        public AwaitingOfficer(OfficerTask task) {
            this(task, null);
        }
    }

    /** Passports are to issue the visa. */
    record AwaitingVisa() implements Withdrawable, Approved {}

    /** The new employer is to pay the transfer fee. */
    record AwaitingTransferFee(String visa) implements Approved {}

    /** The worker is to be examined. */
    record AwaitingMedical(String visa) implements Approved {}

    /** Civil status are to issue the resident card. */
    record AwaitingResidentCard(String visa) implements Approved {}

    /** The worker works for the new employer. */
    record Completed(Instant at) implements Ended {}

    /**
     * Ended without a transfer.
     *
     * @param detail the coded reason a party or officer gave; empty where there is none
     */
    record Closed(Instant at, ClosingReason reason, String detail) implements Ended {

        /** Without the detail, which an agency may have written. */
        @Override
        public String toString() {
            return "Closed[" + at + ", " + reason + "]";
        }
    }
}
