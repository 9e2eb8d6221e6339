package om.gov.mol.labour.absconding;

import java.time.Instant;
import java.util.Set;
import om.gov.mol.labour.party.Role;

/**
 * The worker's objection, which the ministry calls a grievance.
 *
 * @param reference its own number, such as {@code OB-7K2M9QXW4A-C}
 * @param ground a code of the rulebook, such as {@code WAS_AT_WORK}
 * @param statement what he writes
 * @param evidence codes of the documents attached
 * @param filedBy himself or his representative
 */
public record Objection(
        String reference,
        ObjectionState state,
        String ground,
        String statement,
        Set<String> evidence,
        Role filedBy,
        Instant filedAt) {

    public Objection {
        evidence = Set.copyOf(evidence);
    }

    /** Whether it is not decided. */
    public boolean isOpen() {
        return state instanceof ObjectionState.Open;
    }

    Objection moved(ObjectionState to) {
        return new Objection(reference, to, ground, statement, evidence, filedBy, filedAt);
    }

    /** The same objection with other words. */
    public Objection saying(String words) {
        return new Objection(reference, state, ground, words, evidence, filedBy, filedAt);
    }

    /** Without what somebody wrote himself. */
    @Override
    public String toString() {
        return "Objection[" + reference + ", " + state.name() + ", " + ground + "]";
    }
}
