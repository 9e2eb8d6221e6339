package om.gov.mol.labour.lifecycle;

import java.util.List;
import om.gov.mol.labour.outcome.Problem;

/**
 * Something a party could do on a case: open now, or closed with the reason.
 *
 * @param command the name of the command, such as {@code approve}
 * @param closedBecause empty when it is open
 */
public record Action(String command, List<Problem> closedBecause) {
    public Action {
        closedBecause = List.copyOf(closedBecause);
    }

    /** Whether it may be tried now. */
    public boolean isOpen() {
        return closedBecause.isEmpty();
    }
}
