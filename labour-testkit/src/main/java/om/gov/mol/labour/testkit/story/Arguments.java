package om.gov.mol.labour.testkit.story;

import java.util.List;
import java.util.Map;
import om.gov.mol.labour.internal.json.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * What stands in {@code with}: raw values for a form, nothing trusted.
 *
 * @param implied texts that count where the story leaves them out
 */
record Arguments(JsonObject values, Map<String, String> implied) {

    /** Nothing is implied. */
    Arguments(JsonObject values) {
        this(values, Map.of());
    }

    /** The same, with a text that counts where the story leaves it out. */
    Arguments implying(String key, String text) {
        return new Arguments(values, Map.of(key, text));
    }

    /** The raw text at a key; a number is written out, an absent key is null. */
    @Nullable
    String text(String key) {
        Object value = values.get(key);
        return value == null ? implied.get(key) : value.toString();
    }

    /** The tick at a key. */
    @Nullable
    Boolean truth(String key) {
        return (Boolean) values.get(key);
    }

    /** The list of texts at a key. */
    @Nullable
    List<String> texts(String key) {
        return values.get(key) == null ? null : values.texts(key);
    }

    /** The part of the form at a key. */
    @Nullable
    Arguments part(String key) {
        return values.get(key) instanceof JsonObject part ? new Arguments(part) : null;
    }
}
