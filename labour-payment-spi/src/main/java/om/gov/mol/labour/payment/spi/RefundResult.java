package om.gov.mol.labour.payment.spi;

import java.time.Instant;
import java.util.Objects;

/** What came of asking for a refund. None of the answers says that money went back: that is {@link RefundState}. */
public sealed interface RefundResult {

    /**
     * The gateway will pay back, or has done so; ask for the state.
     *
     * @param gatewayReference under which the gateway knows the refund; not blank, no personal data
     */
    record Accepted(String gatewayReference) implements RefundResult {

        /** Refuses a blank reference. */
        public Accepted {
            Checks.line(gatewayReference, "gatewayReference");
        }
    }

    /**
     * The gateway takes no refunds at this hour; nothing was begun.
     *
     * @param until when it opens again
     */
    record Closed(Instant until) implements RefundResult {

        /** Refuses a missing time. */
        public Closed {
            Objects.requireNonNull(until, "until");
        }
    }

    /**
     * The gateway refuses this refund, and will refuse it again; nothing was begun. Another way has to be found.
     *
     * @param reason the gateway's code or a short sentence for the log; no personal data
     */
    record Rejected(String reason) implements RefundResult {

        /** Refuses a blank reason. */
        public Rejected {
            Checks.line(reason, "reason");
        }
    }

    /** It may or may not have been accepted: the request left, and no clear answer came back. */
    record Unknown() implements RefundResult {}
}
