package om.gov.mol.labour.testkit.story;

import java.util.List;
import om.gov.mol.labour.internal.json.JsonObject;
import org.jspecify.annotations.Nullable;

/** What stands in {@code with}: raw values for a form, nothing trusted. */
record Arguments(JsonObject values) {

    /** The raw text at a key; a number is written out, an absent key is null. */
    @Nullable
    String text(String key) {
        Object value = values.get(key);
        return value == null ? null : value.toString();
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
