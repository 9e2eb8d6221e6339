package om.gov.mol.labour.outcome;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came of one rule: met, not met, or not assessed because the rule was not in force or had nothing to look at.
 * Findings are kept with the case, also when the rule was met.
 *
 * @param facts what the rule looked at, by name; no personal data beyond identifiers of the case
 * @param problem the refusal that follows when the rule is not met; none where it is only shown to an officer, who decides
 * @param from since when the rule holds as it was applied; absent in what was stored before it was kept
 * @param to its last day, as it was known then; absent while no end is set
 */
public record Finding(
        RuleId rule,
        Answer answer,
        Citation citation,
        Map<String, String> facts,
        @Nullable Problem problem,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** The three answers of a rule. */
    public enum Answer {
        MET,
        NOT_MET,
        NOT_ASSESSED
    }

    public Finding {
        facts = Map.copyOf(facts);
    }

    /** A finding under a rule whose dates are not known. */
    public Finding(
            RuleId rule, Answer answer, Citation citation, Map<String, String> facts, @Nullable Problem problem) {
        this(rule, answer, citation, facts, problem, null, null);
    }

    /** Whether the rule was looked at although no source confirms that it is law. */
    public boolean restsOnUnconfirmed() {
        return answer != Answer.NOT_ASSESSED && citation.unconfirmed();
    }
}
