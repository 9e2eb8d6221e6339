package om.gov.mol.labour.lifecycle;

import org.jspecify.annotations.Nullable;

/**
 * Everything a row looks at: the case as it is, what is asked, and the facts.
 *
 * @param before the case; absent for a request that opens one
 */
public record Moment<C extends CaseFile, K extends Command, F extends Facts>(
        @Nullable C before, K command, F facts) {

    /** The case, in rows that have one. */
    public C file() {
        if (before == null) {
            throw new IllegalStateException("a row that opens a case has none yet");
        }
        return before;
    }

    /** The state of the case, or {@link State.Unopened}. */
    public State state() {
        return before == null ? new State.Unopened() : before.state();
    }
}
