package om.gov.mol.labour.scenarios.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.law.Entry;
import om.gov.mol.labour.law.Parameter;
import om.gov.mol.labour.law.Parameters;
import om.gov.mol.labour.law.Rulebook;

/**
 * What holds on a day.
 *
 * @param ruled the lines that hold that day, at most one for each parameter
 * @param without the parameters that have none
 */
record RulesPage(Rulebook book, LocalDate on, List<Entry> ruled, List<String> without) implements Page {

    static RulesPage of(Rulebook book, LocalDate on) {
        List<Entry> ruled =
                book.entries().stream().filter(entry -> holds(entry, on)).toList();
        Set<Parameter<?>> named = ruled.stream().map(Entry::parameter).collect(Collectors.toSet());
        List<String> without = Parameters.all().stream()
                .filter(parameter -> !named.contains(parameter))
                .map(Parameter::id)
                .sorted()
                .toList();
        return new RulesPage(book, on, ruled, without);
    }

    static boolean holds(Entry entry, LocalDate on) {
        return !entry.from().isAfter(on) && (entry.to() == null || !entry.to().isBefore(on));
    }

    @Override
    public void print(Paper paper) {
        Terms terms = paper.terms();
        paper.title(terms.text("rules.title", "on", on));
        paper.paragraph(terms.text(
                "rules.about",
                Map.of(
                        "rules",
                        "" + ruled.size(),
                        "unconfirmed",
                        "" + ruled.stream().filter(Entry::unconfirmed).count(),
                        "version",
                        book.version())));
        if (ruled.isEmpty()) {
            paper.paragraph(terms.text("rules.none", "on", on));
            return;
        }
        Sections.of(ruled, Entry::parameter).print(paper, EntryRow.header(terms), entry -> EntryRow.of(entry, terms));
        if (!without.isEmpty()) {
            paper.lines(terms.text("rules.without", "rules", without.size()));
            paper.paragraph(terms.ids(without));
        }
    }

    @Override
    public JsonObject json() {
        return new JsonObject()
                .put("command", "rules")
                .put("format", 1)
                .put("on", on)
                .put("rulebook", book.version())
                .put("sections", Sections.of(ruled, Entry::parameter).json("rules", EntryRow::json))
                .put("without", without);
    }
}
