package om.gov.mol.labour.scenarios.law;

import java.util.List;
import om.gov.mol.labour.explanation.Explanation;
import om.gov.mol.labour.internal.json.Json;
import om.gov.mol.labour.internal.json.JsonObject;

/**
 * Explanations, one after the other.
 *
 * @param command whose answer they are
 */
record ExplanationPage(String command, List<Explanation> explanations) implements Page {

    @Override
    public void print(Paper paper) {
        for (Explanation explanation : explanations) {
            explanation.text(paper.terms().language()).lines().forEach(paper::indented);
            paper.line("");
        }
    }

    @Override
    public JsonObject json() {
        return new JsonObject()
                .put("command", command)
                .put("format", 1)
                .put(
                        "explanations",
                        explanations.stream().map(one -> Json.read(one.json())).toList());
    }

    @Override
    public int exit() {
        return explanations.stream().anyMatch(one -> one.kind() == Explanation.Kind.NO_QUOTE) ? 1 : 0;
    }
}
