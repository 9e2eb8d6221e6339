package om.gov.mol.labour.absconding;

import java.util.Map;
import om.gov.mol.labour.outcome.Finding.Answer;
import om.gov.mol.labour.outcome.Problem;
import om.gov.mol.labour.outcome.ProblemCode;
import org.jspecify.annotations.Nullable;

/** How a condition answers: met, not met and with what it refuses, or not assessed; and the facts that it looked at. */
final class Verdicts {

    private Verdicts() {}

    /** What a condition says. */
    record Result(
            Answer answer,
            Map<String, String> facts,
            @Nullable Problem problem) {}

    static Result verdict(boolean met, ProblemCode code, String name, Object value) {
        return verdict(met, Problem.of(code), name, value);
    }

    static Result verdict(boolean met, Problem problem, String name, Object value) {
        Map<String, String> facts = Map.of(name, value.toString());
        return met ? new Result(Answer.MET, facts, null) : new Result(Answer.NOT_MET, facts, problem);
    }

    /** Shown to an officer; refuses nothing. */
    static Result shown(boolean met, String name) {
        return new Result(met ? Answer.MET : Answer.NOT_MET, Map.of(name, Boolean.toString(!met)), null);
    }

    static Result notAssessed(String name, String value) {
        return new Result(Answer.NOT_ASSESSED, Map.of(name, value), null);
    }
}
