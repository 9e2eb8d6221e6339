package om.gov.mol.labour.port;

import java.util.Map;
import om.gov.mol.labour.lifecycle.Guard;
import org.jspecify.annotations.Nullable;

/**
 * What a command starts from.
 *
 * @param row the case as it is, or {@code null} when there is none
 * @param earlier the journal row that this request left before, or {@code null}; whether it may be shown to the
 *     asking party is for the caller to decide, by {@link JournalRow#party}
 * @param guards one version for each guard that was asked for, 0 for one that was never moved
 */
public record Loaded(@Nullable CaseRow row, @Nullable JournalRow earlier, Map<Guard, Long> guards) {

    public Loaded {
        guards = Map.copyOf(guards);
    }
}
