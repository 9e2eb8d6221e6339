package om.gov.mol.labour.port;

import om.gov.mol.labour.lifecycle.Claim;
import om.gov.mol.labour.lifecycle.Guard;

/** What became of a {@link Save}. Everything but {@link Saved} means that nothing was written. */
public sealed interface SaveResult {

    /** All of it is stored. */
    record Saved() implements SaveResult {}

    /** Someone was faster: load and decide again. */
    record VersionTaken() implements SaveResult {}

    /**
     * Another case holds this claim.
     *
     * @param claim the first one in the order of keys, if several are held
     */
    record ClaimTaken(Claim claim) implements SaveResult {}

    /**
     * A fact that the decision relied on may have changed: load and decide again.
     *
     * @param guard the first one in the order of keys, if several have moved
     */
    record GuardMoved(Guard guard) implements SaveResult {}

    /**
     * The request was accepted before.
     *
     * @param row what it left; content and party tell whether it is the same request
     */
    record SeenBefore(JournalRow row) implements SaveResult {}
}
