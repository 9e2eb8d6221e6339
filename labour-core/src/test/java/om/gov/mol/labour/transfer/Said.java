package om.gov.mol.labour.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import om.gov.mol.labour.lifecycle.Decision;
import om.gov.mol.labour.lifecycle.Effect;
import om.gov.mol.labour.lifecycle.Event;
import om.gov.mol.labour.notice.Tell;
import om.gov.mol.labour.outcome.Finding;
import om.gov.mol.labour.outcome.Finding.Answer;
import om.gov.mol.labour.outcome.Problem;
import om.gov.mol.labour.outcome.ProblemCode;

/** What a rule said, part by part. */
final class Said {

    /** How many conditions there are. */
    static final int CONDITIONS = 24;

    static final int CONDITIONS_AT_CARD = CONDITIONS + 1;

    private Said() {}

    static Decision.Accepted<Transfer> yes(Decision<Transfer> decision) {
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return (Decision.Accepted<Transfer>) decision;
    }

    static Event<Transfer> event(Decision<Transfer> decision) {
        return yes(decision).event();
    }

    static List<Problem> no(Decision<Transfer> decision) {
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        return ((Decision.Refused<Transfer>) decision).problems();
    }

    static List<ProblemCode> codes(Decision<Transfer> decision) {
        return no(decision).stream().map(Problem::code).toList();
    }

    static List<String> effects(Decision<Transfer> decision) {
        return yes(decision).effects().stream().map(Effect::label).toList();
    }

    static Effect effect(Decision<Transfer> decision, String label) {
        return yes(decision).effects().stream()
                .filter(effect -> effect.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    static Map<String, String> tells(Decision<Transfer> decision, String label) {
        return ((Tell) effect(decision, label)).arguments();
    }

    static Finding finding(List<Finding> findings, String rule) {
        return findings.stream()
                .filter(finding -> finding.rule().value().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    static List<String> rules(List<Finding> findings, Answer answer) {
        return findings.stream()
                .filter(finding -> finding.answer() == answer)
                .map(finding -> finding.rule().value().replace("transfer.condition.", ""))
                .toList();
    }
}
