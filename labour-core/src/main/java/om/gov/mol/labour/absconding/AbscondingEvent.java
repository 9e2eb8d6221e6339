package om.gov.mol.labour.absconding;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import om.gov.mol.labour.lifecycle.CaseId;
import om.gov.mol.labour.lifecycle.Deadline;
import om.gov.mol.labour.lifecycle.Deadlines;
import om.gov.mol.labour.lifecycle.Event;
import om.gov.mol.labour.payment.Payment;
import org.jspecify.annotations.Nullable;

/**
 * What can have happened to a report. Which row brought it about stands beside it in the journal; an event only says which
 * part of the case is another one now.
 */
public sealed interface AbscondingEvent extends Event<AbscondingReport> {

    /** Changes the parts that this event is about. */
    void change(AbscondingReport.Draft draft);

    @Override
    default AbscondingReport evolve(@Nullable AbscondingReport before) {
        AbscondingReport.Draft draft = Objects.requireNonNull(before, "before").draft();
        change(draft);
        return draft.done();
    }

    /**
     * The report was registered and the case opened.
     *
     * @param takenInBy the officer who took it in at the counter, as the journal names him; absent where nobody did
     */
    record Registered(
            CaseId id,
            String reference,
            ReportRequest request,
            @Nullable String takenInBy,
            ReportState state,
            List<Deadline> deadlines,
            Instant at)
            implements AbscondingEvent {

        public Registered {
            deadlines = List.copyOf(deadlines);
        }

        @Override
        public AbscondingReport evolve(@Nullable AbscondingReport before) {
            return new AbscondingReport(
                    id,
                    reference,
                    request,
                    takenInBy,
                    state,
                    deadlines,
                    Deposit.NONE,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Alert.NONE,
                    null,
                    null,
                    List.of(),
                    Reach.NOTHING_FAILED,
                    at);
        }

        @Override
        public void change(AbscondingReport.Draft draft) {
            throw new IllegalStateException("opens a case");
        }
    }

    /** The report itself stands elsewhere now. */
    record ReportMoved(ReportState state, Clocks clocks) implements AbscondingEvent {
        @Override
        public void change(AbscondingReport.Draft draft) {
            draft.state = state;
            draft.deadlines = clocks.applied(draft.deadlines);
            draft.attention.remove(Escalated.REVIEW);
        }
    }

    /** The employer corrected what he says. */
    record Corrected(ReportRequest request, ReportState state, Clocks clocks) implements AbscondingEvent {
        @Override
        public void change(AbscondingReport.Draft draft) {
            draft.request = request;
            draft.state = state;
            draft.reach = draft.reach.again(Waiting.REGISTERED);
            draft.deadlines = clocks.applied(draft.deadlines);
        }
    }

    /** The worker gave his side. */
    record Replied(Reply reply) implements AbscondingEvent {
        @Override
        public void change(AbscondingReport.Draft draft) {
            draft.replies.add(reply);
        }
    }

    /** An objection was filed, or stands elsewhere now. */
    record ObjectionMoved(Objection objection, Clocks clocks) implements AbscondingEvent {
        @Override
        public void change(AbscondingReport.Draft draft) {
            draft.objections.removeIf(known -> known.reference().equals(objection.reference()));
            draft.objections.add(objection);
            draft.deadlines = clocks.applied(draft.deadlines);
            draft.attention.remove(Escalated.OBJECTION);
        }
    }

    /** A cancellation was asked for, or stands elsewhere now. */
    record CancellationMoved(Cancellation cancellation, Clocks clocks) implements AbscondingEvent {
        @Override
        public void change(AbscondingReport.Draft draft) {
            draft.cancellations.removeIf(known -> known.reference().equals(cancellation.reference()));
            draft.cancellations.add(cancellation);
            draft.deadlines = clocks.applied(draft.deadlines);
            draft.attention.remove(Escalated.CANCELLATION);
        }
    }

    /** The value of the ticket is elsewhere now. */
    record DepositMoved(Deposit deposit, Clocks clocks) implements AbscondingEvent {
        @Override
        public void change(AbscondingReport.Draft draft) {
            draft.deposit = deposit;
            draft.deadlines = clocks.applied(draft.deadlines);
            draft.attention.remove(Escalated.REFUND);
        }
    }

    /** Payments were opened, cancelled, or the gateway said something. A refund that failed is put on the officers' list. */
    record PaymentsChanged(List<Payment> payments) implements AbscondingEvent {
        public PaymentsChanged {
            payments = List.copyOf(payments);
        }

        @Override
        public void change(AbscondingReport.Draft draft) {
            payments.forEach(payment -> changed(draft, payment));
        }

        private static void changed(AbscondingReport.Draft draft, Payment payment) {
            Payment before = draft.payments.stream()
                    .filter(one -> one.key().equals(payment.key()))
                    .findFirst()
                    .orElse(null);
            if (before == null) {
                draft.payments.add(payment);
            } else {
                draft.payments.set(draft.payments.indexOf(before), payment);
            }
            List<String> attention = payment.attention(draft.attention, before);
            draft.attention.clear();
            draft.attention.addAll(attention);
        }
    }

    /** A reminder went out, an officer gave more time, or a deadline was counted again. */
    record DeadlinesMoved(List<Deadline> deadlines) implements AbscondingEvent {
        public DeadlinesMoved {
            deadlines = List.copyOf(deadlines);
        }

        @Override
        public void change(AbscondingReport.Draft draft) {
            draft.deadlines = deadlines;
        }
    }

    /** Time runs out and somebody of the ministry must look at it, until what was waited for has happened. */
    record Escalated(String what, List<Deadline> next) implements AbscondingEvent {

        static final String REVIEW = "ESCALATED:REVIEW";
        static final String OBJECTION = "ESCALATED:OBJECTION";
        static final String CANCELLATION = "ESCALATED:CANCELLATION";
        static final String REFUND = "ESCALATED:REFUND";

        public Escalated {
            next = List.copyOf(next);
        }

        @Override
        public void change(AbscondingReport.Draft draft) {
            draft.deadlines = Deadlines.with(draft.deadlines, next);
            if (!draft.attention.contains(what)) {
                draft.attention.add(what);
            }
        }
    }

    /** Somebody of the ministry must look at something. */
    record AttentionCalled(String what) implements AbscondingEvent {
        @Override
        public void change(AbscondingReport.Draft draft) {
            draft.attention.add(what);
        }
    }

    /** Somebody has looked at it. */
    record AttentionSettled(String what) implements AbscondingEvent {
        @Override
        public void change(AbscondingReport.Draft draft) {
            draft.attention.remove(what);
        }
    }

    /**
     * A notice could not be delivered on a channel: somebody of the ministry must look at it.
     *
     * @param notice such as {@code REPORT_REGISTERED.worker}
     * @param channel such as {@code SMS}
     * @param onBoth whether it has failed on the other channel, too, and so did not reach the worker at all
     */
    record Missed(String notice, String channel, String why, boolean onBoth, ReportState state)
            implements AbscondingEvent {
        @Override
        public void change(AbscondingReport.Draft draft) {
            draft.attention.add(Waiting.attention(notice, channel, why));
            draft.reach = draft.reach.missing(notice, channel, onBoth);
            draft.state = state;
        }
    }

    /** The worker was reached: by an officer, or by a notice that is proven to have arrived. */
    record Reached(ReportState state) implements AbscondingEvent {
        @Override
        public void change(AbscondingReport.Draft draft) {
            draft.reach = Reach.NOTHING_FAILED;
            draft.state = state;
        }
    }

    /** An officer deals with it from now on. */
    record Assigned(String officer) implements AbscondingEvent {
        @Override
        public void change(AbscondingReport.Draft draft) {
            draft.assignedTo = officer;
        }
    }

    /** Passports have acknowledged, or were asked. */
    record AlertMoved(Alert alert) implements AbscondingEvent {
        @Override
        public void change(AbscondingReport.Draft draft) {
            draft.alert = alert;
        }
    }

    /** The employer was referred to inspection, or the inspector has decided. */
    record ReferralMoved(Referral referral) implements AbscondingEvent {
        @Override
        public void change(AbscondingReport.Draft draft) {
            draft.referral = referral;
        }
    }
}
