package om.gov.mol.labour.absconding;

import java.time.Instant;
import java.util.Set;
import om.gov.mol.labour.party.Role;

/**
 * The worker's side, before anything is decided.
 *
 * @param statement what he writes
 * @param evidence codes of the documents attached
 */
public record Reply(String statement, Set<String> evidence, Role by, Instant at) {

    public Reply {
        evidence = Set.copyOf(evidence);
    }

    /** The same reply with other words. */
    public Reply saying(String words) {
        return new Reply(words, evidence, by, at);
    }

    /** Without what somebody wrote himself. */
    @Override
    public String toString() {
        return "Reply[" + by + ", " + at + "]";
    }
}
