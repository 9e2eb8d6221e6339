package om.gov.mol.labour.scenarios.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.law.Entry;
import om.gov.mol.labour.law.Parameter;
import om.gov.mol.labour.law.Parameters;
import om.gov.mol.labour.law.Rulebook;
import om.gov.mol.labour.law.ValueWords;
import org.jspecify.annotations.Nullable;

/**
 * What a change of law would touch.
 *
 * @param cases how many open cases were looked at
 */
record PreviewPage(Rulebook now, Rulebook then, LocalDate on, int cases, List<Touched> touched) implements Page {

    /** An open case with every rule that differs for it. */
    record Touched(OpenCase of, List<Turn> turns) {}

    /** A rule that differs; a value is absent where there is none. */
    record Turn(
            Parameter<?> parameter,
            LocalDate day,
            @Nullable String before,
            @Nullable String after) {}

    static PreviewPage of(Rulebook now, Rulebook then, LocalDate on, List<OpenCase> cases) {
        List<Touched> touched = new ArrayList<>();
        for (OpenCase one : cases) {
            List<Turn> turns = Parameters.all().stream()
                    .filter(one::concerns)
                    .map(parameter -> turn(parameter, one.dayFor(parameter, on), now, then))
                    .filter(turn -> !Objects.equals(turn.before(), turn.after()))
                    .sorted(Comparator.comparing(turn -> turn.parameter().id()))
                    .toList();
            if (!turns.isEmpty()) {
                touched.add(new Touched(one, turns));
            }
        }
        return new PreviewPage(now, then, on, cases.size(), touched);
    }

    private static Turn turn(Parameter<?> parameter, LocalDate day, Rulebook now, Rulebook then) {
        return new Turn(parameter, day, value(now, parameter, day), value(then, parameter, day));
    }

    private static @Nullable String value(Rulebook book, Parameter<?> parameter, LocalDate day) {
        return book.entry(parameter, day).map(Entry::value).orElse(null);
    }

    @Override
    public void print(Paper paper) {
        Terms terms = paper.terms();
        paper.title(terms.text("preview.title", "on", on));
        paper.paragraph(terms.text(
                "preview.about",
                Map.of(
                        "cases",
                        "" + cases,
                        "touched",
                        "" + touched.size(),
                        "now",
                        now.version(),
                        "then",
                        then.version())));
        List<String> header = Stream.of("day", "before", "after", "finding")
                .map(column -> terms.text("column." + column))
                .toList();
        for (Touched one : touched) {
            paper.heading(terms.text(
                    "preview.case",
                    Map.of(
                            "reference", one.of().reference(),
                            "state", terms.word("state." + one.of().state()),
                            "opened", one.of().openedOn().toString())));
            paper.table(
                    header,
                    one.turns().stream().map(turn -> row(one.of(), turn, terms)).toList());
        }
    }

    private Paper.Row row(OpenCase one, Turn turn, Terms terms) {
        String sentence = then.sentence(turn.parameter(), turn.day()).in(terms.language());
        String answer = one.findings().get(turn.parameter().id());
        return new Paper.Row(
                terms.text(
                        "rule",
                        Map.of("sentence", sentence, "id", turn.parameter().id())),
                List.of(
                        turn.day().toString(),
                        ValueWords.of(turn.parameter(), turn.before(), terms.language()),
                        ValueWords.of(turn.parameter(), turn.after(), terms.language()),
                        answer == null ? "–" : terms.word("answer." + answer)));
    }

    @Override
    public JsonObject json() {
        return new JsonObject()
                .put("command", "preview")
                .put("format", 1)
                .put("on", on)
                .put("rulebook", now.version())
                .put("changed", then.version())
                .put("cases", cases)
                .put("touched", touched.stream().map(PreviewPage::json).toList());
    }

    private static JsonObject json(Touched one) {
        return new JsonObject()
                .put("reference", one.of().reference())
                .put("procedure", one.of().procedure())
                .put("state", one.of().state())
                .put("openedOn", one.of().openedOn())
                .put(
                        "rules",
                        one.turns().stream()
                                .map(turn -> new JsonObject()
                                        .put("id", turn.parameter().id())
                                        .put("day", turn.day())
                                        .put("before", turn.before())
                                        .put("after", turn.after())
                                        .put(
                                                "finding",
                                                one.of()
                                                        .findings()
                                                        .get(turn.parameter().id())))
                                .toList());
    }
}
