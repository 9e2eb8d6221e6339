package om.gov.mol.labour.port;

import java.time.Duration;
import java.util.regex.Pattern;
import om.gov.mol.labour.registry.AgencyRequest;

/**
 * The line to the other government bodies: passports, health, civil status. Implemented by the host; called by the runner
 * of outgoing work, at least once for each key, until the agency has acknowledged.
 *
 * <p>The answer to the question does not come back here: it is a command that the agency's message makes the host call.
 */
public interface AgencyLink {

    /**
     * Hands a request over. The same key again is acknowledged again and does nothing new.
     *
     * @throws AgencyUnavailable when it is not known whether the request arrived; it will be repeated
     */
    Receipt send(AgencyRequest request);

    /**
     * What this is, in one line for people, for {@code Labour.describe()} and the table of the contract: constant, without the
     * network, without secrets. Its class unless it says otherwise.
     */
    default String describe() {
        return getClass().getName();
    }

    /** What the agency said. */
    sealed interface Receipt {

        /**
         * It has the request.
         *
         * @param agencyReference under which the agency knows it: one line, not blank, at most 200 characters, nothing personal.
         *     Example: {@code ROP-2026-004711}
         */
        record Acknowledged(String agencyReference) implements Receipt {

            private static final Pattern REFERENCE =
                    Pattern.compile("(?U)(?=.*[^\\p{Space}])[^\\p{Cntrl}\\x{2028}\\x{2029}]{1,200}");

            /** Refuses a reference that has not the form; the fault does not show it. */
            public Acknowledged {
                if (!REFERENCE.matcher(agencyReference).matches()) {
                    throw new IllegalArgumentException("agencyReference: one line of 1 to 200 characters, not blank");
                }
            }
        }

        /**
         * Not now.
         *
         * @param after how long to wait at least; more than zero
         */
        record TryLater(Duration after) implements Receipt {

            /** Refuses a wait that is not more than zero. */
            public TryLater {
                if (after.isZero() || after.isNegative()) {
                    throw new IllegalArgumentException("after: more than zero");
                }
            }
        }
    }
}
