package om.gov.mol.labour.port;

import static java.time.temporal.ChronoUnit.MICROS;
import static java.util.Objects.requireNonNull;

import java.time.Instant;
import om.gov.mol.labour.lifecycle.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * Something to be done outside, saved together with the change of the case that asked for it: a notice to send, a
 * payment to inquire.
 *
 * @param id unique within its case, for example {@code 3.1} (first work of entry 3)
 * @param kind what is to be done, for example {@code sms}
 * @param payload what the doer needs, serialised by the core; empty once erased
 * @param due not to be done before
 * @param attempts how often it was leased
 * @param fence raised with each lease; an older one no longer counts
 * @param owner who holds the lease, or {@code null}
 * @param leasedUntil end of the lease, or {@code null}
 * @param result what came of the newest attempt, or {@code null}
 */
public record Work(
        String id,
        CaseId caseId,
        String kind,
        String payload,
        Instant due,
        int attempts,
        WorkState state,
        long fence,
        @Nullable String owner,
        @Nullable Instant leasedUntil,
        @Nullable String result) {

    public Work {
        requireNonNull(id, "id");
        requireNonNull(caseId, "caseId");
        requireNonNull(kind, "kind");
        requireNonNull(payload, "payload");
        requireNonNull(state, "state");
        due = due.truncatedTo(MICROS);
        leasedUntil = leasedUntil == null ? null : leasedUntil.truncatedTo(MICROS);
    }

    /** New work, as it goes into a {@link Save}. */
    public static Work waiting(String id, CaseId caseId, String kind, String payload, Instant due) {
        return new Work(id, caseId, kind, payload, due, 0, WorkState.WAITING, 0, null, null, null);
    }

    /** Where this work stands in the order of {@link CaseStore#work}: the case id, a slash and the work's id. */
    public String position() {
        return caseId.value() + "/" + id;
    }

    /** Everything but payload and result. */
    @Override
    public String toString() {
        return "Work[" + position() + " " + kind + " " + state + ", attempts " + attempts + ", fence " + fence + "]";
    }
}
