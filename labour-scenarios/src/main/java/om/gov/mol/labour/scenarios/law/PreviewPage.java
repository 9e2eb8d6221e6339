package om.gov.mol.labour.scenarios.law;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.law.ValueWords;
import om.gov.mol.labour.service.LawPreview;

/**
 * Which open cases a change of law would turn, and which it would touch.
 *
 * @param decided whether the cases were decided anew, or values were compared only
 * @param cases how many open cases were looked at
 * @param touched those that it touches, those that it turns first
 * @param unreadable references, or files, of cases that could not be read
 */
record PreviewPage(PreviewedLaw law, boolean decided, int cases, List<Preview> touched, List<String> unreadable)
        implements Page {

    static PreviewPage of(PreviewedLaw law, boolean decided, List<Preview> all) {
        List<Preview> touched = all.stream()
                .filter(Preview::isTouched)
                .sorted(Comparator.comparing((Preview one) -> !one.turns()))
                .toList();
        List<String> unreadable = all.stream()
                .filter(one -> !one.isReadable())
                .map(one -> one.of().reference())
                .toList();
        return new PreviewPage(law, decided, all.size() - unreadable.size(), touched, unreadable);
    }

    /** The answer is not whole where a case could not be read. */
    @Override
    public int exit() {
        return unreadable.isEmpty() ? 0 : 1;
    }

    private long turning() {
        return touched.stream().filter(Preview::turns).count();
    }

    @Override
    public void print(Paper paper) {
        Terms terms = paper.terms();
        paper.title(terms.text("preview.title", "on", law.on()));
        paper.paragraph(terms.text(
                decided ? "preview.decided" : "preview.about",
                Map.of(
                        "cases",
                        "" + cases,
                        "touched",
                        "" + touched.size(),
                        "turning",
                        "" + turning(),
                        "store",
                        "--store",
                        "registry",
                        "--registry",
                        "now",
                        law.now().version(),
                        "then",
                        law.then().version())));
        if (!unreadable.isEmpty()) {
            paper.lines(terms.text("preview.unreadable", "cases", unreadable.size()));
            paper.paragraph(String.join("\n", unreadable));
        }
        touched.forEach(one -> print(one, paper));
    }

    private void print(Preview one, Paper paper) {
        Terms terms = paper.terms();
        paper.heading(terms.text(
                "preview.case",
                Map.of(
                        "reference", one.of().reference(),
                        "state", terms.word("state." + one.of().state()),
                        "opened", one.of().openedOn().toString())));
        LawPreview outcome = one.decided();
        if (outcome != null) {
            new PreviewedOutcome(outcome, law.then(), law.on()).print(paper);
        }
        if (!one.values().isEmpty()) {
            List<String> header = Stream.of("day", "before", "after", "finding")
                    .map(column -> terms.text("column." + column))
                    .toList();
            paper.table(
                    header,
                    one.values().stream()
                            .map(value -> row(one.of(), value, terms))
                            .toList());
        }
    }

    private Paper.Row row(OpenCase one, Preview.Value value, Terms terms) {
        String sentence = law.then().sentence(value.parameter(), value.day()).in(terms.language());
        String answer = one.findings().get(value.parameter().id());
        return new Paper.Row(
                terms.text(
                        "rule",
                        Map.of("sentence", sentence, "id", value.parameter().id())),
                List.of(
                        value.day().toString(),
                        ValueWords.of(value.parameter(), value.before(), terms.language()),
                        ValueWords.of(value.parameter(), value.after(), terms.language()),
                        answer == null ? "–" : terms.word("answer." + answer)));
    }

    @Override
    public JsonObject json() {
        return new JsonObject()
                .put("command", "preview")
                .put("format", 2)
                .put("on", law.on())
                .put("rulebook", law.now().version())
                .put("changed", law.then().version())
                .put("decided", decided)
                .put("cases", cases)
                .put("turning", turning())
                .put("unreadable", unreadable)
                .put("touched", touched.stream().map(this::json).toList());
    }

    private JsonObject json(Preview one) {
        LawPreview outcome = one.decided();
        return new JsonObject()
                .put("reference", one.of().reference())
                .put("procedure", one.of().procedure())
                .put("state", one.of().state())
                .put("openedOn", one.of().openedOn())
                .put("turns", one.turns())
                .put("outcome", outcome == null ? null : new PreviewedOutcome(outcome, law.then(), law.on()).json())
                .put(
                        "rules",
                        one.values().stream().map(value -> json(one, value)).toList());
    }

    private static JsonObject json(Preview one, Preview.Value value) {
        return new JsonObject()
                .put("id", value.parameter().id())
                .put("day", value.day())
                .put("before", value.before())
                .put("after", value.after())
                .put("finding", one.of().findings().get(value.parameter().id()));
    }
}
