package om.gov.mol.labour.port;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which cases to list. Every part that is set must hold.
 *
 * <pre>{@code
 * // what an officer of Muscat must look at
 * CaseFilter.all("").ofGovernorate("OM-MA").needingAttention(true);
 * // what is assigned to one officer
 * CaseFilter.all("").ownedBy("10000099");
 * }</pre>
 *
 * @param tenant {@link CaseIndex#tenant}
 * @param party listed are the cases it opened and those in which it is the counterparty
 * @param governorate {@link CaseIndex#governorate}
 * @param states empty for every state
 * @param attention {@link CaseIndex#attention}; {@code null} for both
 * @param owner {@link CaseIndex#owner}; {@code null} for every case, assigned or not
 */
public record CaseFilter(
        String tenant,
        @Nullable String procedure,
        @Nullable String worker,
        @Nullable String party,
        @Nullable String governorate,
        Set<String> states,
        @Nullable Boolean attention,
        @Nullable String owner) {

    public CaseFilter {
        requireNonNull(tenant, "tenant");
        states = Set.copyOf(states);
    }

    /** Whether they need attention, and whose they are, does not matter. */
    public CaseFilter(
            String tenant,
            @Nullable String procedure,
            @Nullable String worker,
            @Nullable String party,
            @Nullable String governorate,
            Set<String> states) {
        this(tenant, procedure, worker, party, governorate, states, null, null);
    }

    /** Every case of a tenant; narrow it with the constructor or the methods below. */
    public static CaseFilter all(String tenant) {
        return new CaseFilter(tenant, null, null, null, null, Set.of());
    }

    /** The same, only cases of this governorate, for example {@code OM-MA}. */
    public CaseFilter ofGovernorate(String code) {
        return new CaseFilter(tenant, procedure, worker, party, code, states, attention, owner);
    }

    /** The same, only cases in one of these states. */
    public CaseFilter in(Set<String> some) {
        return new CaseFilter(tenant, procedure, worker, party, governorate, some, attention, owner);
    }

    /** The same, only cases that need attention ({@code true}), or only those that do not. */
    public CaseFilter needingAttention(boolean needed) {
        return new CaseFilter(tenant, procedure, worker, party, governorate, states, needed, owner);
    }

    /** The same, only cases assigned to the officer with this civil number. */
    public CaseFilter ownedBy(String officer) {
        return new CaseFilter(tenant, procedure, worker, party, governorate, states, attention, officer);
    }

    /** Whether a case belongs on the list. */
    public boolean matches(CaseRow row) {
        CaseIndex index = row.index();
        return index.tenant().equals(tenant)
                && (procedure == null || procedure.equals(row.procedure()))
                && (worker == null || worker.equals(index.worker()))
                && (party == null || party.equals(index.openedBy()) || party.equals(index.counterparty()))
                && (governorate == null || governorate.equals(index.governorate()))
                && (states.isEmpty() || states.contains(row.state()))
                && (attention == null || attention == index.attention())
                && (owner == null || owner.equals(index.owner()));
    }

    /** Without worker, party and owner. */
    @Override
    public String toString() {
        return "CaseFilter[tenant " + tenant + ", procedure " + procedure + ", governorate " + governorate + ", states "
                + states + ", attention " + attention + "]";
    }
}
