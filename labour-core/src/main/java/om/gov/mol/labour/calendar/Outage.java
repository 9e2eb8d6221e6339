package om.gov.mol.labour.calendar;

import java.time.Instant;

/**
 * A time in which a service could not be reached, so that no clock runs.
 *
 * @param from the first moment
 * @param to the first moment after it; later than {@code from}
 */
public record Outage(Instant from, Instant to) {
    public Outage {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("to: not after from");
        }
    }
}
