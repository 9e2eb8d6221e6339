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
 * @param attention whether somebody of the ministry must look at it: work that was given up, a payment whose end nobody
 *     knows, a decision that is late
 * @param owner civil number of the officer it is assigned to; {@code null} while nobody has it
 */
public record CaseIndex(
        String tenant,
        @Nullable String worker,
        @Nullable String openedBy,
        @Nullable String counterparty,
        @Nullable String governorate,
        boolean attention,
        @Nullable String owner) {

    public CaseIndex {
        requireNonNull(tenant, "tenant");
    }

    /** Of a case that needs nobody's attention and is assigned to nobody. */
    public CaseIndex(
            String tenant,
            @Nullable String worker,
            @Nullable String openedBy,
            @Nullable String counterparty,
            @Nullable String governorate) {
        this(tenant, worker, openedBy, counterparty, governorate, false, null);
    }

    /** Tenant, governorate and attention only; worker, parties and owner are personal. */
    @Override
    public String toString() {
        return "CaseIndex[tenant " + tenant + ", governorate " + governorate + ", attention " + attention + "]";
    }
}
