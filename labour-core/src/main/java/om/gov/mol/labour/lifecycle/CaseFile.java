package om.gov.mol.labour.lifecycle;

import java.util.List;
import java.util.Set;

/** What the engine must know of a case, whatever its procedure. Immutable. */
public interface CaseFile {

    CaseId id();

    /** What people call it, such as {@code TR-7K2M9QXW4A-C}. */
    String reference();

    State state();

    /** What must happen by time, earliest first. Empty once the case has ended. */
    List<Deadline> deadlines();

    /** Whether nothing can happen any more that the law or money depends on; only then may it be erased. */
    default boolean isOver() {
        return state().isFinal();
    }

    /** What this case alone may hold while it is open. */
    Set<Claim> claims();
}
