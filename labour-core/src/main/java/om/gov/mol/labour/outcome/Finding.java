package om.gov.mol.labour.outcome;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came of one rule: met, not met, or not assessed because the rule was not in force or had nothing to look at.
 * Findings are kept with the case, also when the rule was met.
 *
 * @param facts what the rule looked at, by name; no personal data beyond identifiers of the case
 * @param problem the refusal that follows when the rule is not met; none where it is only shown to an officer, who decides
 */
public record Finding(
        RuleId rule,
        Answer answer,
        Citation citation,
        Map<String, String> facts,
        @Nullable Problem problem) {

    /** The three answers of a rule. */
    public enum Answer {
        MET,
        NOT_MET,
        NOT_ASSESSED
    }

    public Finding {
        facts = Map.copyOf(facts);
    }
}
