package om.gov.mol.labour.lifecycle;

import om.gov.mol.labour.party.Role;
import org.jspecify.annotations.Nullable;

/**
 * Everything a row looks at: the case as it is, what is asked, the facts, and in which state and role it is decided.
 *
 * @param before the case; absent for a request that opens one
 * @param state the state that the table looks at; one case may have several tables, each with its own
 * @param role who asks: the acting party, or {@link Role#CASE} where one table of a case follows another
 */
public record Moment<C extends CaseFile, K extends Command, F extends Facts>(
        @Nullable C before, K command, F facts, State state, Role role) {

    /** What is asked of the case itself by the acting party. */
    public Moment(@Nullable C before, K command, F facts) {
        this(before, command, facts, before == null ? new State.Unopened() : before.state(), facts.role());
    }

    /** The case, in rows that have one. */
    public C file() {
        if (before == null) {
            throw new IllegalStateException("a row that opens a case has none yet");
        }
        return before;
    }

    /** The same moment as a table sees it. */
    Moment<C, K, F> seenIn(State seen) {
        return new Moment<>(before, command, facts, seen, role);
    }
}
