package om.gov.mol.labour.internal.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import om.gov.mol.labour.internal.json.Json;
import om.gov.mol.labour.internal.json.JsonObject;

/**
 * Takes the members of certain names out of an object, wherever they stand, and puts them back. The secret part has the shape
 * of the whole, with nothing in it but these members; an element of a list is known by its position. Immutable.
 *
 * <p>Example: with {@code to} secret, {@code {"refunds":[{"key":"r1"},{"key":"r2","to":"OM…"}]}} becomes
 * {@code {"refunds":[{"key":"r1"},{"key":"r2"}]}} and {@code {"refunds":[{},{"to":"OM…"}]}}.
 *
 * @param names of the members that are secret
 */
record Parting(Set<String> names) {

    Parting {
        names = Set.copyOf(names);
    }

    /** The two parts of an object. */
    Written part(JsonObject whole) {
        Written parts = new Written(new JsonObject(), new JsonObject());
        for (String key : whole.keys()) {
            Object value = whole.get(key);
            if (names.contains(key)) {
                parts.secret().copy(key, whole);
            } else if (value instanceof JsonObject object) {
                Written inner = part(object);
                parts.open().put(key, inner.open());
                parts.secret().put(key, isEmpty(inner.secret()) ? null : inner.secret());
            } else if (value instanceof List<?> list) {
                partList(key, list, parts);
            } else {
                parts.open().copy(key, whole);
            }
        }
        return parts;
    }

    private void partList(String key, List<?> list, Written into) {
        List<Object> open = new ArrayList<>();
        List<JsonObject> secret = new ArrayList<>();
        for (Object element : list) {
            Written inner = element instanceof JsonObject object ? part(object) : null;
            open.add(inner == null ? element : inner.open());
            secret.add(inner == null ? new JsonObject() : inner.secret());
        }
        into.open().put(key, open);
        into.secret().put(key, secret.stream().allMatch(Parting::isEmpty) ? null : secret);
    }

    /** The object that was parted; the open part itself where nothing is secret or it was erased. */
    JsonObject whole(Written parts) {
        return isEmpty(parts.secret()) ? parts.open() : Json.read(Json.write(joined(parts.open(), parts.secret())));
    }

    private static JsonObject joined(JsonObject open, JsonObject secret) {
        JsonObject whole = new JsonObject();
        for (String key : open.keys()) {
            Object one = open.get(key);
            Object other = secret.get(key);
            if (one instanceof JsonObject object && other instanceof JsonObject hidden) {
                whole.put(key, joined(object, hidden));
            } else if (one instanceof List<?> list && other instanceof List<?> hidden) {
                whole.put(key, joined(list, hidden));
            } else {
                whole.copy(key, open);
            }
        }
        secret.keys().stream().filter(key -> !open.has(key)).forEach(key -> whole.copy(key, secret));
        return whole;
    }

    private static List<Object> joined(List<?> open, List<?> secret) {
        List<Object> whole = new ArrayList<>(open);
        for (int i = 0; i < Math.min(open.size(), secret.size()); i++) {
            if (open.get(i) instanceof JsonObject one && secret.get(i) instanceof JsonObject other) {
                whole.set(i, joined(one, other));
            }
        }
        return whole;
    }

    private static boolean isEmpty(JsonObject object) {
        return object.keys().isEmpty();
    }
}
