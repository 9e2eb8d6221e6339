package om.gov.mol.labour.port;

import static java.time.temporal.ChronoUnit.MICROS;
import static java.util.Objects.requireNonNull;

import java.time.Instant;
import om.gov.mol.labour.lifecycle.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * The snapshot of a case as the store keeps it.
 *
 * @param procedure for example {@code transfer}
 * @param version 1 when the case opens, one more with each save
 * @param state name of the state, for lists and statistics
 * @param reference what people quote, for example {@code TR-7K3M9QX2ABW}; unique
 * @param payload the state with its data, serialised by the core
 * @param headHash hash of the newest journal row
 * @param nextDue the earliest deadline, or {@code null} when time alone will do nothing
 * @param index the columns by which the case is found
 */
public record CaseRow(
        CaseId id,
        String procedure,
        long version,
        String state,
        String reference,
        String payload,
        String headHash,
        @Nullable Instant nextDue,
        CaseIndex index,
        Instant openedAt,
        Instant changedAt) {

    public CaseRow {
        requireNonNull(id, "id");
        requireNonNull(procedure, "procedure");
        requireNonNull(state, "state");
        requireNonNull(reference, "reference");
        requireNonNull(payload, "payload");
        requireNonNull(headHash, "headHash");
        requireNonNull(index, "index");
        if (version < 1) {
            throw new IllegalArgumentException("version must be at least 1");
        }
        nextDue = nextDue == null ? null : nextDue.truncatedTo(MICROS);
        openedAt = openedAt.truncatedTo(MICROS);
        changedAt = changedAt.truncatedTo(MICROS);
    }

    /** Id, version and state; never the payload or the people. */
    @Override
    public String toString() {
        return "CaseRow[" + id.value() + " " + procedure + " version " + version + " " + state + "]";
    }
}
