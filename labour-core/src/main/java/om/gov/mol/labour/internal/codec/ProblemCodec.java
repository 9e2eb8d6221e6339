package om.gov.mol.labour.internal.codec;

import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.outcome.Problem;
import om.gov.mol.labour.outcome.ProblemCode;

/** Problems: the code and the values of its text, sorted by name. */
public final class ProblemCodec {

    private ProblemCodec() {}

    /** For example {@code {"code":"LICENCE_EXPIRED","arguments":{"expired":"2018-02-28"}}}. */
    public static JsonObject write(Problem problem) {
        return new JsonObject().put("code", problem.code().name()).put("arguments", Fields.map(problem.arguments()));
    }

    /** The problem that was written. */
    public static Problem read(JsonObject from) {
        return new Problem(Fields.choice(from, "code", ProblemCode.class), Fields.map(from, "arguments"));
    }
}
