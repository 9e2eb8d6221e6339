package om.gov.mol.labour.lifecycle;

import org.jspecify.annotations.Nullable;

/**
 * Something that has happened to a case. It never refuses: replaying all events of a journal gives the case.
 *
 * @param <C> the case of the procedure
 */
public interface Event<C> {

    /**
     * The case after this event.
     *
     * @param before the case before; absent only for the event that opens it
     */
    C evolve(@Nullable C before);

    /** The stable name of the event, such as {@code VisaIssued}. */
    default String name() {
        return getClass().getSimpleName();
    }
}
