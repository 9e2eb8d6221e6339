package om.gov.mol.labour.lifecycle;

/**
 * Where a case stands. Each procedure has a sealed family of records; a state carries only the data that exists in it.
 * The simple class name is the state's name for ever.
 */
public interface State {

    /** The state before the request that opens a case. */
    record Unopened() implements State {}

    /** The stable name of the state, such as {@code AwaitingVisa}. */
    default String name() {
        return getClass().getSimpleName();
    }

    /** Whether nothing leads out of this state any more. */
    default boolean isFinal() {
        return false;
    }
}
