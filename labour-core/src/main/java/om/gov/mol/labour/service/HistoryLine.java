package om.gov.mol.labour.service;

import java.time.Instant;
import java.util.List;
import om.gov.mol.labour.outcome.Finding;

/**
 * One entry of the history of a case.
 *
 * @param actor who acted: an establishment, an office or an agency; of a worker and his representative only the role is shown
 * @param role as what he acted, such as {@code new-employer}
 * @param row the row of the table that was taken
 * @param effects what was sent or asked because of it
 * @param rulebook the version of the law it was decided under
 */
public record HistoryLine(
        long sequence,
        Instant at,
        String actor,
        String role,
        String command,
        String row,
        String state,
        List<Finding> findings,
        List<String> effects,
        String rulebook) {
    public HistoryLine {
        findings = List.copyOf(findings);
        effects = List.copyOf(effects);
    }
}
