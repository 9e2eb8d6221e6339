package om.gov.mol.labour.scenarios.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.law.Entry;
import om.gov.mol.labour.law.Rulebook;
import org.jspecify.annotations.Nullable;

/** What changed after one day and up to another. */
record DiffPage(Rulebook book, LocalDate after, LocalDate until, List<Change> changes) implements Page {

    static DiffPage of(Rulebook book, LocalDate after, LocalDate until) {
        return new DiffPage(book, after, until, Change.between(book, after, until));
    }

    @Override
    public void print(Paper paper) {
        Terms terms = paper.terms();
        paper.title(terms.text("diff.title", Map.of("after", after.toString(), "until", until.toString())));
        if (changes.isEmpty()) {
            paper.paragraph(terms.text("diff.none"));
            return;
        }
        paper.paragraph(terms.text(
                "diff.about",
                Map.of(
                        "changes",
                        "" + changes.size(),
                        "rules",
                        "" + changes.stream().map(Change::parameter).distinct().count(),
                        "version",
                        book.version())));
        List<String> header = Stream.of("day", "change", "before", "after", "source", "sure")
                .map(column -> terms.text("column." + column))
                .toList();
        Sections.of(changes, Change::parameter).print(paper, header, change -> row(change, terms));
    }

    private static Paper.Row row(Change change, Terms terms) {
        Entry shown = shown(change);
        ChangedList list = ChangedList.of(change.before(), change.after());
        return new Paper.Row(
                EntryRow.rule(shown, terms),
                List.of(
                        change.on().toString(),
                        terms.text("change." + change.kind()),
                        list == null ? value(change.before(), terms) : list.before(terms),
                        list == null ? value(change.after(), terms) : list.after(terms),
                        terms.source(shown.citation()),
                        terms.sure(shown)));
    }

    /** The new line; where there is none, the one that ended. */
    private static Entry shown(Change change) {
        Entry shown = change.after() == null ? change.before() : change.after();
        if (shown == null) {
            throw new IllegalStateException(change.parameter() + ": a change from nothing to nothing");
        }
        return shown;
    }

    private static String value(@Nullable Entry entry, Terms terms) {
        return entry == null ? "–" : terms.value(entry);
    }

    @Override
    public JsonObject json() {
        return new JsonObject()
                .put("command", "diff")
                .put("format", 1)
                .put("after", after)
                .put("until", until)
                .put("rulebook", book.version())
                .put("sections", Sections.of(changes, Change::parameter).json("changes", DiffPage::json));
    }

    private static JsonObject json(Change change) {
        Entry shown = shown(change);
        return new JsonObject()
                .put("id", change.parameter().id())
                .put("on", change.on())
                .put("change", change.kind().name())
                .put(
                        "sentence",
                        Terms.both(shown.sentence().arabic(), shown.sentence().english()))
                .put("before", change.before() == null ? null : Terms.json(change.before()))
                .put("after", change.after() == null ? null : Terms.json(change.after()));
    }
}
