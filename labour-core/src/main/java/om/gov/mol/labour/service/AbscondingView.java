package om.gov.mol.labour.service;

import java.util.List;
import java.util.Optional;
import om.gov.mol.labour.absconding.AbscondingReport;
import om.gov.mol.labour.absconding.ReportState;
import om.gov.mol.labour.lifecycle.Action;
import om.gov.mol.labour.outcome.Finding;

/**
 * A report as one party sees it: what is, and what this party may do next, or why not. Immutable.
 *
 * @param version grows by one with every change
 * @param report without what is not the asking party's business
 * @param actions what the asking party could do, open or closed with the reason
 * @param review for an officer: what he should see before he decides, such as a pending complaint; it refuses nothing by
 *     itself. Empty for everybody else
 */
public record AbscondingView(long version, AbscondingReport report, List<Action> actions, List<Finding> review) {

    public AbscondingView {
        actions = List.copyOf(actions);
        review = List.copyOf(review);
    }

    /** What people call the case. */
    public String reference() {
        return report.reference();
    }

    /** The name of the report's state, such as {@code InForce}. */
    public String state() {
        return report.state().name();
    }

    /** Why it ended without taking effect, where it did. */
    public Optional<String> closedBecause() {
        return report.state() instanceof ReportState.Closed closed
                ? Optional.of(closed.reason().name())
                : Optional.empty();
    }
}
