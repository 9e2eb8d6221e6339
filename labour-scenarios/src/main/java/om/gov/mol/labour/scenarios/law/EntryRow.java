package om.gov.mol.labour.scenarios.law;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.law.Entry;

/** A line of the rulebook as a row of a table. */
final class EntryRow {

    private EntryRow() {}

    static List<String> header(Terms terms) {
        return Stream.of("value", "from", "to", "source", "sure")
                .map(column -> terms.text("column." + column))
                .toList();
    }

    static Paper.Row of(Entry entry, Terms terms) {
        return new Paper.Row(
                rule(entry, terms),
                List.of(
                        terms.value(entry),
                        terms.from(entry.from()),
                        terms.to(entry.to()),
                        terms.source(entry.citation()),
                        terms.sure(entry)));
    }

    /** What it rules, and its id. */
    static String rule(Entry entry, Terms terms) {
        return terms.text(
                "rule",
                Map.of(
                        "sentence",
                        entry.sentence().in(terms.language()),
                        "id",
                        entry.parameter().id()));
    }

    static JsonObject json(Entry entry) {
        JsonObject json = new JsonObject()
                .put("id", entry.parameter().id())
                .put("unit", entry.parameter().unit().name())
                .put("governs", entry.parameter().governs().name())
                .put(
                        "sentence",
                        Terms.both(entry.sentence().arabic(), entry.sentence().english()));
        JsonObject value = Terms.json(entry);
        value.keys().forEach(key -> json.copy(key, value));
        return json;
    }
}
