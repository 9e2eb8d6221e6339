package om.gov.mol.labour.payment.spi;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the gateway knows of one payment. The only source of the truth: a callback is a hint to ask for this. */
public sealed interface PaymentState {

    /** Opened, and nothing decided yet. */
    record Pending() implements PaymentState {}

    /**
     * Money was captured. It stays this state when money goes back; refunds have a state of their own.
     *
     * @param captures every capture, oldest first, each once; as a rule one. More than one means that the payer was charged
     *     more than once, and the amount may differ from what was asked: the caller compares. At most 100: whoever names more
     *     is mistaken, and a case must stay readable
     */
    record Paid(List<Capture> captures) implements PaymentState {

        private static final int CAPTURES_MAX = 100;

        /** Refuses an empty list, one of more than 100, and a capture that is named twice: that would be refunded as if paid twice. */
        public Paid {
            captures = List.copyOf(captures);
            if (captures.size() > CAPTURES_MAX) {
                throw new IllegalArgumentException("captures must be at most 100");
            }
            if (captures.isEmpty()) {
                throw new IllegalArgumentException("captures must not be empty");
            }
            Set<String> references = new HashSet<>();
            for (Capture capture : captures) {
                if (!references.add(capture.reference())) {
                    throw new IllegalArgumentException("captures must name each capture once");
                }
            }
        }
    }

    /**
     * The bank or the gateway refused; no money was taken.
     *
     * @param reason the gateway's code or a short sentence for the log; no personal data
     */
    record Declined(String reason) implements PaymentState {

        /** Refuses a blank reason. */
        public Declined {
            Checks.line(reason, "reason");
        }
    }

    /** The payer gave up; no money was taken. */
    record Cancelled() implements PaymentState {}

    /** The time to pay is over; no money was taken. */
    record Expired() implements PaymentState {}

    /** Nothing was opened under this key, for certain. */
    record NotFound() implements PaymentState {}

    /** The gateway cannot tell now; worth asking again. */
    record Unknown() implements PaymentState {}
}
