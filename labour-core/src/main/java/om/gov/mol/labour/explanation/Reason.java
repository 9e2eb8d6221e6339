package om.gov.mol.labour.explanation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import om.gov.mol.labour.law.Ruled;
import om.gov.mol.labour.law.Sentence;
import om.gov.mol.labour.outcome.Citation;
import om.gov.mol.labour.outcome.Problem;
import org.jspecify.annotations.Nullable;

/**
 * One rule that counted, and how.
 *
 * @param rule its id in the rulebook, such as {@code fee.permit.CATEGORY_3}
 * @param part what it did
 * @param value the value as written in the rulebook; absent for a condition, which is in force or not
 * @param from the first day of the value; absent where it is not known any more
 * @param to the last day; absent while no end is set
 * @param citation what it rests on
 * @param sentence what it rules; absent for a rule that the rulebook does not name
 * @param facts what it was applied to, by name; of a charge: {@code code}, {@code quantity}, {@code unit}, {@code amount},
 *     {@code payer}
 * @param problem the refusal that follows from it; absent where none does
 * @param besides the unconfirmed values it looked at besides its own rule, by id
 */
public record Reason(
        String rule,
        Part part,
        @Nullable String value,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Citation citation,
        @Nullable Sentence sentence,
        Map<String, String> facts,
        @Nullable Problem problem,
        List<String> besides) {

    /** What a rule did. The name is stable for ever. */
    public enum Part {
        /** It asks for money. */
        CHARGED,
        /** It is a condition that is not met. */
        NOT_MET,
        /** It is a condition that is met. */
        MET,
        /** It is a condition that was not looked at: not in force, or nothing to look at. */
        NOT_ASSESSED,
        /** It was read on the way: a switch, a cap, a factor. */
        READ,
        /** It was looked at, and the sum does not rest on it: waivers of which none holds, how long a quote stands. */
        ASIDE
    }

    public Reason {
        facts = Map.copyOf(facts);
        besides = List.copyOf(besides);
    }

    /** A reason that rests on its own rule alone. */
    public Reason(
            String rule,
            Part part,
            @Nullable String value,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Citation citation,
            @Nullable Sentence sentence,
            Map<String, String> facts,
            @Nullable Problem problem) {
        this(rule, part, value, from, to, citation, sentence, facts, problem, List.of());
    }

    /** The same, resting on these unconfirmed values as well. */
    Reason besides(List<String> unconfirmed) {
        return new Reason(rule, part, value, from, to, citation, sentence, facts, problem, unconfirmed);
    }

    /** Whether it counted and no source confirms it, or what it looked at besides. */
    public boolean unconfirmed() {
        return doubts().findAny().isPresent();
    }

    /** Whether no source confirms the rule itself. */
    boolean ruleUnconfirmed() {
        return counted() && Ruled.unconfirmed(citation);
    }

    /** The ids of everything unconfirmed that it rests on. */
    Stream<String> doubts() {
        if (!counted()) {
            return Stream.empty();
        }
        return Stream.concat(ruleUnconfirmed() ? Stream.of(rule) : Stream.empty(), besides.stream());
    }

    private boolean counted() {
        return part != Part.NOT_ASSESSED && part != Part.ASIDE;
    }
}
