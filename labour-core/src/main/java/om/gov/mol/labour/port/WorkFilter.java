package om.gov.mol.labour.port;

import java.util.Set;
import om.gov.mol.labour.lifecycle.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * Which work to list.
 *
 * @param tenant of the case, or {@code null} for all tenants
 * @param caseId of one case, or {@code null} for all cases
 * @param states empty for every state
 * @param kinds empty for every kind
 */
public record WorkFilter(@Nullable String tenant, @Nullable CaseId caseId, Set<WorkState> states, Set<String> kinds) {

    public WorkFilter {
        states = Set.copyOf(states);
        kinds = Set.copyOf(kinds);
    }

    /** All work of one case. */
    public static WorkFilter of(CaseId caseId) {
        return new WorkFilter(null, caseId, Set.of(), Set.of());
    }
}
