package om.gov.mol.labour.payment.spi;

import java.time.Instant;
import java.util.Objects;

/** What the gateway knows of one refund. */
public sealed interface RefundState {

    /**
     * The money left; final.
     *
     * @param at when, by the gateway's clock
     * @param reference under which the receiver finds it in a statement; no personal data
     */
    record Refunded(Instant at, String reference) implements RefundState {

        /** Refuses a missing time and a blank reference. */
        public Refunded {
            Objects.requireNonNull(at, "at");
            Checks.line(reference, "reference");
        }
    }

    /** Accepted, and the money has not left yet; worth asking again, for days if need be. */
    record Pending() implements RefundState {}

    /**
     * The money did not leave, or it came back, and this refund will not be tried again; final.
     *
     * @param reason the gateway's code or a short sentence for the log, such as {@code account closed}; no personal data
     */
    record Failed(String reason) implements RefundState {

        /** Refuses a blank reason. */
        public Failed {
            Checks.line(reason, "reason");
        }
    }

    /** No refund was begun under this key, for certain. */
    record NotFound() implements RefundState {}

    /** The gateway cannot tell now; worth asking again. */
    record Unknown() implements RefundState {}
}
