package om.gov.mol.labour.testkit.story;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import om.gov.mol.labour.internal.json.JsonObject;
import org.jspecify.annotations.Nullable;

/** Merge patches (RFC 7396): a value replaces, null removes, objects are merged key by key. */
final class Patch {

    private Patch() {}

    static JsonObject merged(JsonObject target, JsonObject patch) {
        Map<String, Object> members = new LinkedHashMap<>();
        target.keys().forEach(key -> keep(members, key, target.get(key)));
        for (String key : patch.keys()) {
            Object change = patch.get(key);
            if (change instanceof JsonObject part) {
                JsonObject old = target.get(key) instanceof JsonObject before ? before : new JsonObject();
                keep(members, key, merged(old, part));
            } else {
                keep(members, key, change);
            }
        }
        JsonObject result = new JsonObject();
        members.forEach((key, value) -> put(result, key, value));
        return result;
    }

    private static void keep(Map<String, Object> members, String key, @Nullable Object value) {
        if (value == null) {
            members.remove(key);
        } else {
            members.put(key, value);
        }
    }

    /** Puts a value of any JSON type. */
    static void put(JsonObject object, String key, Object value) {
        if (value instanceof String text) {
            object.put(key, text);
        } else if (value instanceof Boolean truth) {
            object.put(key, truth);
        } else if (value instanceof Long number) {
            object.put(key, number);
        } else if (value instanceof BigDecimal number) {
            object.put(key, number);
        } else if (value instanceof JsonObject part) {
            object.put(key, part);
        } else {
            object.put(key, (List<?>) value);
        }
    }
}
