package om.gov.mol.labour.absconding;

import java.time.Instant;
import om.gov.mol.labour.lifecycle.State;

/** Where an objection stands. */
public sealed interface ObjectionState extends State {

    /** Not decided. */
    sealed interface Open extends ObjectionState {}

    /** Nothing leads out of it. */
    sealed interface Ended extends ObjectionState {
        @Override
        default boolean isFinal() {
            return true;
        }
    }

    /** It came late: an officer decides whether it is looked at. */
    record AwaitingAdmission() implements Open {}

    /** An officer decides. */
    record AwaitingDecision() implements Open {}

    /** The report was false. */
    record Upheld(Instant at) implements Ended {}

    /**
     * The report stands.
     *
     * @param reason coded
     * @param groundless whether it was made without any ground, for which the law knows a fine
     */
    record Dismissed(Instant at, String reason, boolean groundless) implements Ended {}

    /** It came late and was not looked at. */
    record NotAdmitted(Instant at, String reason) implements Ended {}

    /** The worker took it back; he may object anew. */
    record ObjectionWithdrawn(Instant at) implements ObjectionState {}

    /** The report ended before it was decided, with the worker's consent or by an officer. */
    record Moot(Instant at) implements Ended {}
}
