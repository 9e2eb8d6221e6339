package om.gov.mol.labour.testkit.story;

import java.util.List;
import om.gov.mol.labour.internal.json.Json;
import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.outcome.Fault;
import om.gov.mol.labour.outcome.Problem;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.text.Language;

/** What came of one step of a story, and which of its expectations did not hold. */
public final class StepResult {

    private final Step step;
    private final Seen seen;
    private final List<Failure> failures;

    StepResult(Step step, Seen seen, List<Failure> failures) {
        this.step = step;
        this.seen = seen;
        this.failures = List.copyOf(failures);
    }

    /** The place of the step, from 1. */
    public int number() {
        return step.number();
    }

    /** Whether everything came as expected. */
    public boolean holds() {
        return failures.isEmpty();
    }

    /** The keys of the expectations that did not hold, such as {@code state}. */
    public List<String> failed() {
        return failures.stream().map(Failure::expectation).toList();
    }

    /** The codes with which the step was refused. */
    public List<ProblemCode> problems() {
        return seen.problems.stream().map(Problem::code).toList();
    }

    /** The result as one JSON object on one line; texts for people are in the given language. */
    public String json(Language language) {
        CaseView view = seen.view;
        JsonObject json = new JsonObject()
                .put("step", step.number())
                .put("id", step.id())
                .put("reference", view == null ? seen.reference : view.reference())
                .put("outcome", seen.outcome.isEmpty() ? null : seen.outcome)
                .put("state", view == null ? null : view.state())
                .put("closedBecause", view == null ? null : view.closedBecause())
                .put("problems", seen.codes())
                .put("faults", seen.faults.isEmpty() ? null : seen.faultTexts())
                .put("explained", explained(language))
                .put("told", seen.told)
                .put("asked", seen.asked.isEmpty() ? null : seen.asked)
                .put("payments", view == null ? List.of() : view.paid())
                .put("quote", seen.quote == null ? null : Answers.quote(seen.quote));
        Object answer = seen.answer;
        if (answer != null) {
            Patch.put(json, "answer", answer);
        }
        return Json.write(
                json.put("failed", failures.stream().map(Failure::json).toList()));
    }

    private List<String> explained(Language language) {
        return seen.problems.isEmpty()
                ? seen.faults.stream().map(fault -> explained(fault, language)).toList()
                : seen.problems.stream()
                        .map(problem -> problem.text(language) + " " + problem.remedy(language))
                        .toList();
    }

    private static String explained(Fault fault, Language language) {
        return fault.path() + ": " + fault.message(language);
    }

    @Override
    public String toString() {
        return json(Language.ENGLISH);
    }
}
