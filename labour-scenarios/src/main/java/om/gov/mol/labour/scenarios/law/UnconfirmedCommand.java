package om.gov.mol.labour.scenarios.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.law.Entry;
import om.gov.mol.labour.law.Rulebook;

/** What the ministry must still settle. */
final class UnconfirmedCommand implements LawCommand {

    private static final Option ON = new Option("--on", "DATE", "only what holds on that day");

    @Override
    public String words() {
        return "";
    }

    @Override
    public String help() {
        return """
                Every value that no source confirms, and every amount that is not known: what the ministry must settle before
                going live, by confirming it or by an overlay.""";
    }

    @Override
    public List<Option> options() {
        return List.of(ON, Library.BOOK, Library.OVERLAY);
    }

    @Override
    public Page page(Words typed) {
        typed.plain(0, "");
        Rulebook book = Library.book(typed);
        Optional<LocalDate> on = typed.date(ON.name());
        return new Open(
                book,
                on,
                book.unconfirmed().stream()
                        .filter(entry -> on.isEmpty() || RulesPage.holds(entry, on.get()))
                        .toList());
    }

    private record Open(Rulebook book, Optional<LocalDate> on, List<Entry> entries) implements Page {

        @Override
        public void print(Paper paper) {
            Terms terms = paper.terms();
            paper.title(on.map(day -> terms.text("unconfirmed.titleOn", "on", day))
                    .orElseGet(() -> terms.text("unconfirmed.title")));
            paper.paragraph(terms.text(
                    "unconfirmed.about",
                    Map.of(
                            "values",
                            "" + entries.size(),
                            "rules",
                            ""
                                    + entries.stream()
                                            .map(Entry::parameter)
                                            .distinct()
                                            .count(),
                            "version",
                            book.version())));
            Sections.of(entries, Entry::parameter)
                    .print(paper, EntryRow.header(terms), entry -> EntryRow.of(entry, terms));
        }

        @Override
        public JsonObject json() {
            return new JsonObject()
                    .put("command", "unconfirmed")
                    .put("format", 1)
                    .put("on", on.orElse(null))
                    .put("rulebook", book.version())
                    .put("sections", Sections.of(entries, Entry::parameter).json("values", EntryRow::json));
        }
    }
}
