package om.gov.mol.labour.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import om.gov.mol.labour.lifecycle.CaseId;
import om.gov.mol.labour.lifecycle.Deadline;
import om.gov.mol.labour.lifecycle.Event;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.payment.Payment;
import om.gov.mol.labour.transfer.TransferState.AwaitingMedical;
import om.gov.mol.labour.transfer.TransferState.AwaitingOfficer;
import om.gov.mol.labour.transfer.TransferState.AwaitingResidentCard;
import om.gov.mol.labour.transfer.TransferState.AwaitingTransferFee;
import om.gov.mol.labour.transfer.TransferState.AwaitingVisa;
import org.jspecify.annotations.Nullable;

/**
 * What can have happened to a transfer. Java 17 cannot switch over a sealed family; a method on each is as exhaustive.
 */
public sealed interface TransferEvent extends Event<Transfer> {

    /** The transfer after this event, where there is one before. */
    Transfer applied(Transfer before);

    @Override
    default Transfer evolve(@Nullable Transfer before) {
        return applied(Objects.requireNonNull(before, "before"));
    }

    /**
     * The request was accepted and the case opened.
     *
     * @param takenInBy the officer who took it in at the counter, as the journal names him; absent where nobody did
     */
    record Submitted(
            CaseId id,
            String reference,
            TransferRequest request,
            @Nullable String takenInBy,
            TransferState state,
            List<Deadline> deadlines,
            Set<Role> told,
            Instant at)
            implements TransferEvent {
        @Override
        public Transfer evolve(@Nullable Transfer before) {
            return new Transfer(
                    id, reference, request, takenInBy, state, deadlines, List.of(), null, told, List.of(), at, null);
        }

        @Override
        public Transfer applied(Transfer before) {
            return evolve(before);
        }
    }

    /** The worker wants the transfer. */
    record WorkerConsented(TransferState next, List<Deadline> deadlines, Set<Role> told) implements TransferEvent {
        @Override
        public Transfer applied(Transfer before) {
            return before.moved(next, deadlines).telling(told);
        }
    }

    /**
     * An officer is to decide.
     *
     * @param cardExpires until when the resident card is good that civil status issued; absent where none is
     */
    record PassedToOfficer(OfficerTask task, @Nullable LocalDate cardExpires, List<Deadline> deadlines)
            implements TransferEvent {

        /** Before any card. */
        public PassedToOfficer(OfficerTask task, List<Deadline> deadlines) {
            this(task, null, deadlines);
        }

        @Override
        public Transfer applied(Transfer before) {
            return before.moved(new AwaitingOfficer(task, cardExpires), deadlines);
        }
    }

    /**
     * The current employer approved, or the law or an officer in his stead.
     *
     * @param by who approved; the clock where silence counts as approval
     */
    record Approved(Role by, @Nullable LocalDate releaseOn, List<Deadline> deadlines) implements TransferEvent {
        @Override
        public Transfer applied(Transfer before) {
            return before.moved(new AwaitingVisa(), deadlines).releasing(releaseOn);
        }
    }

    /** Passports issued the visa. */
    record VisaIssued(String visa, List<Deadline> deadlines) implements TransferEvent {
        @Override
        public Transfer applied(Transfer before) {
            return before.moved(new AwaitingTransferFee(visa), deadlines);
        }
    }

    /** The transfer fee was captured. */
    record FeePaid(Payment payment, String visa, List<Deadline> deadlines) implements TransferEvent {
        @Override
        public Transfer applied(Transfer before) {
            return before.paying(payment).moved(new AwaitingMedical(visa), deadlines);
        }
    }

    /** The worker is fit. Nothing else about his health is ever stored. */
    record MedicalPassed(String certificate, String visa, List<Deadline> deadlines) implements TransferEvent {
        @Override
        public Transfer applied(Transfer before) {
            return before.moved(new AwaitingResidentCard(visa), deadlines);
        }
    }

    /** The resident card was issued and the worker works for the new employer. */
    record Completed(Instant at) implements TransferEvent {
        @Override
        public Transfer applied(Transfer before) {
            return before.moved(new TransferState.Completed(at), List.of());
        }
    }

    /**
     * The transfer ended without result.
     *
     * @param payments those that the end changes: open ones cancelled, a paid transfer fee on its way back
     */
    record Closed(Instant at, ClosingReason reason, String detail, List<Payment> payments) implements TransferEvent {
        @Override
        public Transfer applied(Transfer before) {
            Transfer after = before.moved(new TransferState.Closed(at, reason, detail), List.of());
            for (Payment payment : payments) {
                after = after.paying(payment);
            }
            return after;
        }
    }

    /** A payment was opened, or the gateway said something about it. A refund that failed is put on the officers' list. */
    record PaymentChanged(Payment payment) implements TransferEvent {
        @Override
        public Transfer applied(Transfer before) {
            Payment known = before.payment(payment.key()).orElse(null);
            return before.paying(payment).attending(payment.attention(before.attention(), known));
        }
    }

    /** A reminder went out, an officer gave more time, or a deadline was counted again. */
    record DeadlinesMoved(List<Deadline> deadlines) implements TransferEvent {
        @Override
        public Transfer applied(Transfer before) {
            return before.moved(before.state(), deadlines);
        }
    }

    /** Time runs out and somebody of the ministry must look at it. */
    record Escalated(String what, List<Deadline> deadlines) implements TransferEvent {
        @Override
        public Transfer applied(Transfer before) {
            return before.moved(before.state(), deadlines).attending(what);
        }
    }

    /** A report on the worker is in force: the clocks stand still. */
    record Suspended(Instant at) implements TransferEvent {
        @Override
        public Transfer applied(Transfer before) {
            return before.resting(at);
        }
    }

    /** No report on the worker is in force any more: the clocks go on with the time that was left. */
    record Resumed(Instant at, List<Deadline> deadlines) implements TransferEvent {
        @Override
        public Transfer applied(Transfer before) {
            return before.goingOn(deadlines);
        }
    }

    /** Somebody has dealt with something on the list, if it was there. */
    record AttentionSettled(String what) implements TransferEvent {
        @Override
        public Transfer applied(Transfer before) {
            return before.attending(before.attention().stream()
                    .filter(listed -> !listed.equals(what))
                    .toList());
        }
    }

    /** Somebody of the ministry must look at something. */
    record AttentionCalled(String what) implements TransferEvent {
        @Override
        public Transfer applied(Transfer before) {
            return before.attending(what);
        }
    }
}
