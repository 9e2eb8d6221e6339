package om.gov.mol.labour.port;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which cases to list. Every part that is set must hold.
 *
 * @param tenant {@link CaseIndex#tenant}
 * @param party listed are the cases it opened and those in which it is the counterparty
 * @param governorate {@link CaseIndex#governorate}
 * @param states empty for every state
 */
public record CaseFilter(
        String tenant,
        @Nullable String procedure,
        @Nullable String worker,
        @Nullable String party,
        @Nullable String governorate,
        Set<String> states) {

    public CaseFilter {
        requireNonNull(tenant, "tenant");
        states = Set.copyOf(states);
    }

    /** Every case of a tenant; narrow it with the constructor. */
    public static CaseFilter all(String tenant) {
        return new CaseFilter(tenant, null, null, null, null, Set.of());
    }

    /** Whether a case belongs on the list. */
    public boolean matches(CaseRow row) {
        CaseIndex index = row.index();
        return index.tenant().equals(tenant)
                && (procedure == null || procedure.equals(row.procedure()))
                && (worker == null || worker.equals(index.worker()))
                && (party == null || party.equals(index.openedBy()) || party.equals(index.counterparty()))
                && (governorate == null || governorate.equals(index.governorate()))
                && (states.isEmpty() || states.contains(row.state()));
    }

    /** Without worker and party. */
    @Override
    public String toString() {
        return "CaseFilter[tenant " + tenant + ", procedure " + procedure + ", states " + states + "]";
    }
}
