package om.gov.mol.labour.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import om.gov.mol.labour.party.EmployerId;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list of reports, with where every request on it stands.
 *
 * @param objection the state of the last objection, such as {@code AwaitingDecision}; absent where there is none
 * @param cancellation the state of the last request for cancellation; absent where there is none
 * @param deposit where the value of the ticket is, such as {@code Held}
 * @param attention for an officer: what somebody must look at. Empty for everybody else
 * @param owner for an officer: the officer who deals with it; absent where nobody does, and for everybody else
 * @param nextDue when something will happen by time; absent where nothing will
 */
public record ReportSummary(
        String reference,
        String state,
        EmployerId employer,
        LocalDate absentSince,
        Instant openedAt,
        @Nullable String objection,
        @Nullable String cancellation,
        String deposit,
        List<String> attention,
        @Nullable String owner,
        @Nullable Instant nextDue) {

    public ReportSummary {
        attention = List.copyOf(attention);
    }

    /** Without the officer. */
    @Override
    public String toString() {
        return "ReportSummary[" + reference + ", " + state + ", " + employer + "]";
    }
}
