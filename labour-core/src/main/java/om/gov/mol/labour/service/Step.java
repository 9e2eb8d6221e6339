package om.gov.mol.labour.service;

import java.time.Instant;
import java.util.List;
import om.gov.mol.labour.lifecycle.CaseFile;
import om.gov.mol.labour.lifecycle.Command;
import om.gov.mol.labour.lifecycle.Decision;
import om.gov.mol.labour.lifecycle.Lifecycle;
import om.gov.mol.labour.lifecycle.RequestId;
import om.gov.mol.labour.outcome.Problem;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.port.Loaded;
import org.jspecify.annotations.Nullable;

/**
 * An accepted decision on its way into the store.
 *
 * @param taken the rows that were taken, that of the command first
 */
record Step<C extends CaseFile>(
        Loaded loaded,
        @Nullable C before,
        C after,
        RequestId request,
        String contentHash,
        Actor actor,
        Role role,
        List<Lifecycle.Taken<C>> taken,
        Decision.Accepted<C> decision,
        String rulebook,
        Instant now) {

    /** What was asked. */
    Command command() {
        return taken.get(0).command();
    }

    /** The row that answered. */
    String row() {
        return taken.get(0).row();
    }

    /** The version of the case after this step. */
    long version() {
        return loaded.row() == null ? 1 : loaded.row().version() + 1;
    }

    /** What a request needs before it can be decided: a role and facts, or the reason why not. */
    sealed interface Prepared<F> {

        /** Ready to be decided. */
        record Ready<F>(Command command, F facts) implements Prepared<F> {}

        /** Refused before any rule was asked. */
        record NotReady<F>(List<Problem> problems) implements Prepared<F> {}
    }
}
