package om.gov.mol.labour.internal.codec;

import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.outcome.Finding;
import om.gov.mol.labour.outcome.Finding.Answer;
import om.gov.mol.labour.outcome.Problem;
import om.gov.mol.labour.outcome.RuleId;

/** Findings: what came of one rule, with the facts it looked at, sorted by name, and the problem that follows. */
public final class FindingCodec {

    private FindingCodec() {}

    /** The finding; the problem is absent where none follows. */
    public static JsonObject write(Finding finding) {
        Problem problem = finding.problem();
        return new JsonObject()
                .put("rule", finding.rule().value())
                .put("answer", finding.answer().name())
                .put("citation", CitationCodec.write(finding.citation()))
                .put("facts", Fields.map(finding.facts()))
                .put("problem", problem == null ? null : ProblemCodec.write(problem))
                .put("from", finding.from())
                .put("to", finding.to())
                .put("besides", finding.besides().isEmpty() ? null : finding.besides());
    }

    /** The finding that was written. */
    public static Finding read(JsonObject from) {
        JsonObject problem = from.objectOrNull("problem");
        return new Finding(
                Fields.value(from, "rule", RuleId::new),
                Fields.choice(from, "answer", Answer.class),
                CitationCodec.read(from.object("citation")),
                Fields.map(from, "facts"),
                problem == null ? null : ProblemCodec.read(problem),
                from.dateOrNull("from"),
                from.dateOrNull("to"),
                from.texts("besides"));
    }
}
