package om.gov.mol.labour.service;

import java.util.List;
import java.util.Optional;
import om.gov.mol.labour.lifecycle.Action;
import om.gov.mol.labour.transfer.Transfer;
import om.gov.mol.labour.transfer.TransferState;

/**
 * A transfer as one party sees it: what is, and what this party may do next, or why not. Immutable.
 *
 * @param version grows by one with every change
 * @param transfer without what is not the asking party's business: another's wage, money, checkout or officers' list
 * @param actions what the asking party could do, open or closed with the reason
 */
public record TransferView(long version, Transfer transfer, List<Action> actions) {

    public TransferView {
        actions = List.copyOf(actions);
    }

    /** What people call the case. */
    public String reference() {
        return transfer.reference();
    }

    /** The name of its state, such as {@code AwaitingVisa}. */
    public String state() {
        return transfer.state().name();
    }

    /** Why it ended without result, where it did. */
    public Optional<String> closedBecause() {
        return transfer.state() instanceof TransferState.Closed closed
                ? Optional.of(closed.reason().name())
                : Optional.empty();
    }
}
