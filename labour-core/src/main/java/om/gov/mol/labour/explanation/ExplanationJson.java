package om.gov.mol.labour.explanation;

import java.util.Map;
import java.util.TreeMap;
import om.gov.mol.labour.internal.json.Json;
import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.law.Sentence;
import om.gov.mol.labour.outcome.Problem;
import om.gov.mol.labour.text.Language;
import om.gov.mol.labour.text.Texts;
import org.jspecify.annotations.Nullable;

/** The form of an explanation as data. */
final class ExplanationJson {

    private static final int FORMAT = 1;
    private static final Texts PROBLEMS = Texts.bundle("problems");

    private ExplanationJson() {}

    static String write(Explanation explanation) {
        return Json.write(new JsonObject()
                .put("type", "explanation")
                .put("format", FORMAT)
                .put("kind", explanation.kind().name())
                .put("about", map(explanation.about()))
                .put("facts", map(explanation.facts()))
                .put("rulebook", explanation.rulebook())
                .put("texts", explanation.edition())
                .put("unconfirmed", explanation.restsOnUnconfirmed())
                .put(
                        "reasons",
                        explanation.reasons().stream()
                                .map(ExplanationJson::reason)
                                .toList())
                .put(
                        "obstacles",
                        explanation.obstacles().stream()
                                .map(problem -> obstacle(problem, explanation.edition()))
                                .toList()));
    }

    private static JsonObject reason(Reason reason) {
        Problem problem = reason.problem();
        return new JsonObject()
                .put("rule", reason.rule())
                .put("part", reason.part().name())
                .put("sentence", sentence(reason.sentence()))
                .put("value", reason.value())
                .put("from", reason.from())
                .put("to", reason.to())
                .put("decision", reason.citation().decision())
                .put("article", reason.citation().article())
                .put("confidence", reason.citation().confidence().name())
                .put("unconfirmed", reason.unconfirmed())
                .put("besides", reason.besides().isEmpty() ? null : reason.besides())
                .put("facts", map(reason.facts()))
                .put("problem", problem == null ? null : problem.code().name());
    }

    private static JsonObject obstacle(Problem problem, int edition) {
        return new JsonObject()
                .put("code", problem.code().name())
                .put("arguments", map(problem.arguments()))
                .put("remedyBy", problem.code().remedy().name())
                .put("cause", both(problem, ".cause", edition))
                .put("remedy", both(problem, ".remedy", edition));
    }

    private static JsonObject both(Problem problem, String part, int edition) {
        String key = problem.code().name() + part;
        return new JsonObject()
                .put("ar", PROBLEMS.text(Language.ARABIC, key, problem.arguments(), edition))
                .put("en", PROBLEMS.text(Language.ENGLISH, key, problem.arguments(), edition));
    }

    private static @Nullable JsonObject sentence(@Nullable Sentence sentence) {
        return sentence == null
                ? null
                : new JsonObject().put("ar", sentence.arabic()).put("en", sentence.english());
    }

    private static JsonObject map(Map<String, String> values) {
        JsonObject object = new JsonObject();
        new TreeMap<>(values).forEach(object::put);
        return object;
    }
}
