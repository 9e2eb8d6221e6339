package om.gov.mol.labour.port;

import static java.time.temporal.ChronoUnit.MICROS;
import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;

/**
 * Something that was tried and refused; kept in a log of its own, never in the journal of a case.
 *
 * @param actor who tried
 * @param operation for example {@code transfer.submit}
 * @param problems codes of the refusal in their order, for example {@code DUES_UNPAID}; without line breaks
 */
public record Attempt(String tenant, String actor, Instant at, String operation, List<String> problems) {

    public Attempt {
        requireNonNull(tenant, "tenant");
        requireNonNull(actor, "actor");
        requireNonNull(operation, "operation");
        at = at.truncatedTo(MICROS);
        problems = List.copyOf(problems);
    }

    /** Without the actor. */
    @Override
    public String toString() {
        return "Attempt[" + operation + " " + problems + "]";
    }
}
