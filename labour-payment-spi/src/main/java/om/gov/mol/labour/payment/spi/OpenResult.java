package om.gov.mol.labour.payment.spi;

import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What came of opening a payment. None of the answers says that anything was paid. */
public sealed interface OpenResult {

    /**
     * The payer can pay now.
     *
     * @param gatewayReference under which the gateway knows the payment; not blank, no personal data
     * @param checkout the page to which the payer is sent, absolute, {@code https} (plain {@code http} only for sandboxes);
     *     null where the payer is reached in another way. It may carry a secret, so {@link #toString} does not show it
     */
    record Opened(String gatewayReference, @Nullable URI checkout) implements OpenResult {

        /** Refuses a blank reference, and an address that a browser would not open as a page. */
        public Opened {
            Checks.line(gatewayReference, "gatewayReference");
            if (checkout != null && !isPage(checkout)) {
                throw new IllegalArgumentException("checkout must be an absolute http or https address");
            }
        }

        private static boolean isPage(URI address) {
            String scheme = address.getScheme();
            return ("https".equals(scheme) || "http".equals(scheme)) && address.getHost() != null;
        }

        @Override
        public String toString() {
            return "Opened[gatewayReference=" + gatewayReference + ", checkout=" + (checkout == null ? "none" : "***")
                    + "]";
        }
    }

    /**
     * The gateway takes no payments at this hour (the national one rests from 23:00 to 01:00); nothing was opened.
     *
     * @param until when it opens again
     */
    record Closed(Instant until) implements OpenResult {

        /** Refuses a missing time. */
        public Closed {
            Objects.requireNonNull(until, "until");
        }
    }

    /**
     * The gateway refuses this request, and will refuse it again; nothing was opened by it.
     *
     * @param reason the gateway's code or a short sentence for the log; no personal data
     */
    record Rejected(String reason) implements OpenResult {

        /** Refuses a blank reason. */
        public Rejected {
            Checks.line(reason, "reason");
        }
    }

    /** It may or may not have been opened: the request left, and no clear answer came back. */
    record Unknown() implements OpenResult {}
}
