package om.gov.mol.labour.outcome;

import java.time.LocalDate;
import java.util.List;
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
 * @param besides the unconfirmed values it looked at besides its own rule, by id: a time, a list, a number
 */
public record Finding(
        RuleId rule,
        Answer answer,
        Citation citation,
        Map<String, String> facts,
        @Nullable Problem problem,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<String> besides) {

    /** The three answers of a rule. */
    public enum Answer {
        MET,
        NOT_MET,
        NOT_ASSESSED
    }

    public Finding {
        facts = Map.copyOf(facts);
        besides = List.copyOf(besides);
    }

    /** A finding that rests on its own rule alone. */
    public Finding(
            RuleId rule,
            Answer answer,
            Citation citation,
            Map<String, String> facts,
            @Nullable Problem problem,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        this(rule, answer, citation, facts, problem, from, to, List.of());
    }

    /** The same, saying on which unconfirmed values it rests besides its own rule. */
    public Finding besides(List<String> ids) {
        return new Finding(rule, answer, citation, facts, problem, from, to, ids);
    }

    /** A finding under a rule whose dates are not known. */
    public Finding(
            RuleId rule, Answer answer, Citation citation, Map<String, String> facts, @Nullable Problem problem) {
        this(rule, answer, citation, facts, problem, null, null);
    }

    /** Whether the rule was looked at although no source confirms that it is law, or what it looked at besides. */
    public boolean restsOnUnconfirmed() {
        return answer != Answer.NOT_ASSESSED && (citation.unconfirmed() || !besides.isEmpty());
    }
}
