package om.gov.mol.labour.service;

import java.util.Set;
import om.gov.mol.labour.port.CaseFilter;
import org.jspecify.annotations.Nullable;

/**
 * Which cases of his governorate an officer wants to see, transfers or reports.
 *
 * @param states names such as {@code UnderReview}; empty for all
 * @param attention only those that somebody must look at: late, given up, unknown, undelivered
 * @param owner only those assigned to the officer with this civil number; absent for all. Transfers are assigned to nobody
 */
public record WorkListFilter(
        Set<String> states, boolean attention, @Nullable String owner) {

    public WorkListFilter {
        states = Set.copyOf(states);
    }

    /** Every case of the governorate. */
    public static WorkListFilter all() {
        return new WorkListFilter(Set.of(), false, null);
    }

    /** Everything late, given up or unknown. */
    public static WorkListFilter needingAttention() {
        return new WorkListFilter(Set.of(), true, null);
    }

    /** Of what a filter lists, these only. */
    CaseFilter narrowing(CaseFilter filter) {
        CaseFilter some = filter.in(states);
        CaseFilter needing = attention ? some.needingAttention(true) : some;
        return owner == null ? needing : needing.ownedBy(owner);
    }

    /** Without the officer. */
    @Override
    public String toString() {
        return "WorkListFilter[" + states + ", " + attention + "]";
    }
}
