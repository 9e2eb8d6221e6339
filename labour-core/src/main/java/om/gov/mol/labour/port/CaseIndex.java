package om.gov.mol.labour.port;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * The columns by which cases are found. Store and lists compare them exactly.
 *
 * @param tenant whose case it is where several authorities share a store; empty for the only one
 * @param worker civil number of the worker
 * @param openedBy the party that opened the case, for example a commercial registration
 * @param counterparty the other party that follows the case in its own list
 * @param governorate ISO code of the governorate whose officers see it, for example {@code OM-MA}
 */
public record CaseIndex(
        String tenant,
        @Nullable String worker,
        @Nullable String openedBy,
        @Nullable String counterparty,
        @Nullable String governorate) {

    public CaseIndex {
        requireNonNull(tenant, "tenant");
    }

    /** Tenant and governorate only; worker and parties are personal. */
    @Override
    public String toString() {
        return "CaseIndex[tenant " + tenant + ", governorate " + governorate + "]";
    }
}
