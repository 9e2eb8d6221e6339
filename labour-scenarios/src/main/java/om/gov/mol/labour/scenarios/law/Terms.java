package om.gov.mol.labour.scenarios.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.law.Entry;
import om.gov.mol.labour.law.Rulebook;
import om.gov.mol.labour.law.Sources;
import om.gov.mol.labour.law.ValueWords;
import om.gov.mol.labour.outcome.Citation;
import om.gov.mol.labour.text.Language;
import om.gov.mol.labour.text.Texts;
import org.jspecify.annotations.Nullable;

/** The words of the commands in one language. */
final class Terms {

    private static final Texts COMMANDS = Texts.bundle("commands");
    private static final Texts WORDS = Texts.bundle("words");

    private final Language language;

    Terms(Language language) {
        this.language = language;
    }

    Language language() {
        return language;
    }

    String text(String key) {
        return COMMANDS.text(language, key);
    }

    String text(String key, Map<String, String> arguments) {
        return COMMANDS.text(language, key, arguments);
    }

    String text(String key, String name, Object value) {
        return COMMANDS.text(language, key, Map.of(name, value.toString()));
    }

    String word(String key) {
        return WORDS.text(language, key);
    }

    /** The first day of a value. */
    String from(LocalDate day) {
        return day.equals(Rulebook.BEGINNING) ? text("from.always") : day.toString();
    }

    /** The last day of a value. */
    String to(@Nullable LocalDate day) {
        return day == null ? text("to.open") : day.toString();
    }

    String value(Entry entry) {
        return ValueWords.of(entry.parameter(), entry.value(), language);
    }

    /** Ids one after the other, each set apart. */
    String ids(List<String> ids) {
        return ids.stream().map(id -> text("id", "id", id)).collect(Collectors.joining(text("ids.separator")));
    }

    /** Decision and article. */
    String source(Citation citation) {
        return Sources.of(citation, language);
    }

    /** How sure it is, and that it is unconfirmed where it is. */
    String sure(Entry entry) {
        return sure(entry.citation(), entry.unconfirmed());
    }

    /** How sure a source is, and that it confirms nothing where it does not. */
    String sure(Citation citation, boolean open) {
        String said = word("confidence." + citation.confidence());
        String unconfirmed = word("confidence.UNCONFIRMED");
        return !open || said.equals(unconfirmed) ? said : unconfirmed + " (" + said + ")";
    }

    /** A line of the rulebook as data. */
    static JsonObject json(Entry entry) {
        return new JsonObject()
                .put("from", entry.from())
                .put("to", entry.to())
                .put("value", entry.value())
                .put(
                        "valueInWords",
                        both(new Terms(Language.ARABIC).value(entry), new Terms(Language.ENGLISH).value(entry)))
                .put("decision", entry.citation().decision())
                .put("article", entry.citation().article())
                .put("confidence", entry.citation().confidence().name())
                .put("unconfirmed", entry.unconfirmed());
    }

    /** A text in both languages. */
    static JsonObject both(String arabic, String english) {
        return new JsonObject().put("ar", arabic).put("en", english);
    }
}
