package om.gov.mol.labour.testkit.story;

import java.util.ArrayList;
import java.util.List;
import om.gov.mol.labour.internal.json.JsonObject;
import org.jspecify.annotations.Nullable;

/** Compares what a step expects with what was seen. Used for one step. */
final class Expectations {

    private final JsonObject wanted;
    private final Seen seen;
    private final List<Failure> failures = new ArrayList<>();

    Expectations(JsonObject wanted, Seen seen) {
        this.wanted = wanted;
        this.seen = seen;
    }

    /** The expectations that do not hold. */
    List<Failure> failures() {
        CaseView view = seen.view;
        compare("outcome", seen.outcome);
        compare("state", view == null ? null : view.state());
        compare("closedBecause", view == null ? null : view.closedBecause());
        compare("problems", seen.codes());
        compare("faults", seen.faultTexts());
        compare("told", seen.told);
        compare("asked", seen.asked);
        compare("payment", newestPayment());
        compare("quote", seen.quote == null ? null : Answers.quote(seen.quote));
        quoteLines();
        compare("actions", seen.actions);
        compare("answer", seen.answer);
        compare("requests", view == null ? null : view.requests());
        registry();
        return List.copyOf(failures);
    }

    private void compare(String key, @Nullable Object found) {
        Object expected = wanted.get(key);
        if (expected != null && !Matching.holds(expected, found)) {
            failures.add(new Failure(key, expected, found));
        }
    }

    /** The lines that are named must be all. */
    private void quoteLines() {
        JsonObject expected = wanted.objectOrNull("quote");
        JsonObject lines = expected == null ? null : expected.objectOrNull("lines");
        if (lines != null
                && seen.quote != null
                && !QuoteLines.sums(seen.quote).keySet().equals(lines.keys())) {
            failures.add(new Failure("quote", expected, Answers.quote(seen.quote)));
        }
    }

    private @Nullable JsonObject newestPayment() {
        CaseView view = seen.view;
        List<JsonObject> payments = view == null ? List.of() : view.paid();
        return payments.isEmpty() ? null : payments.get(payments.size() - 1);
    }

    private void registry() {
        JsonObject expected = wanted.objectOrNull("registry");
        JsonObject found = seen.registry;
        if (expected != null && (found == null || !Matching.registryHolds(expected, found))) {
            failures.add(new Failure("registry", expected, found));
        }
    }
}
