package om.gov.mol.labour.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stop of the ministry's services for an establishment.
 *
 * @param reason the ministry's code of the reason
 * @param until the last day; absent while no end is set
 */
public record ServiceStop(
        String reason, LocalDate from, @Nullable LocalDate until) {

    /** Whether services are stopped on that day. */
    public boolean on(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
