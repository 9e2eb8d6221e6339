package om.gov.mol.labour.internal.json;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object: built by {@code put}, read by typed questions that name the place when the answer is missing or of another type.
 *
 * <p>Keys keep the order in which they were put. Putting {@code null} puts nothing, so an absent value and a null one read the
 * same. Not thread-safe while it is built; once built it may be read by many threads. Its {@code toString} shows keys only.
 *
 * <pre>{@code
 * new JsonObject().put("from", LocalDate.of(2025, 10, 1)).put("value", "10.000")   // {"from":"2025-10-01","value":"10.000"}
 * }</pre>
 */
public final class JsonObject {

    private final Place place;
    private final Map<String, @Nullable Object> members = new LinkedHashMap<>();

    /** An empty object. */
    public JsonObject() {
        this(Place.DOCUMENT);
    }

    JsonObject(Place place) {
        this.place = place;
    }

    /** Puts a text; null puts nothing. */
    public JsonObject put(String key, @Nullable String text) {
        return set(key, text, text == null);
    }

    /** Puts a whole number. */
    public JsonObject put(String key, long number) {
        return set(key, number, false);
    }

    /** Puts a truth value. */
    public JsonObject put(String key, boolean truth) {
        return set(key, truth, false);
    }

    /** Puts a decimal number, digits and scale kept; null puts nothing. */
    public JsonObject put(String key, @Nullable BigDecimal number) {
        return set(key, number, number == null);
    }

    /** Puts a date as {@code 2026-03-01}; null puts nothing. */
    public JsonObject put(String key, @Nullable LocalDate date) {
        return set(key, date == null ? null : date.toString(), date == null);
    }

    /** Puts an instant as {@code 2026-03-01T05:00:00Z}; null puts nothing. */
    public JsonObject put(String key, @Nullable Instant instant) {
        return set(key, instant == null ? null : instant.toString(), instant == null);
    }

    /** Puts an object; null puts nothing. */
    public JsonObject put(String key, @Nullable JsonObject object) {
        return set(key, object, object == null);
    }

    /**
     * Puts a list of texts, numbers, truth values, objects or lists of these; null puts nothing.
     *
     * @throws IllegalArgumentException if an element is of another type
     */
    public JsonObject put(String key, @Nullable List<?> values) {
        return set(key, values == null ? null : elements(values), values == null);
    }

    /** Puts what another object has at a key, as it is there. */
    public JsonObject copy(String key, JsonObject from) {
        return set(key, from.get(key), !from.has(key));
    }

    /** The text at a key. */
    public String text(String key) {
        return required(key, textOrNull(key));
    }

    /** The text at a key, or null where the key is absent or null. */
    public @Nullable String textOrNull(String key) {
        return as(String.class, key);
    }

    /** The date at a key. */
    public LocalDate date(String key) {
        return required(key, dateOrNull(key));
    }

    /** The date at a key, or null where the key is absent or null. */
    public @Nullable LocalDate dateOrNull(String key) {
        return time(key, IsoTimes::date);
    }

    /** The instant at a key. */
    public Instant instant(String key) {
        return required(key, instantOrNull(key));
    }

    /** The instant at a key, or null where the key is absent or null. */
    public @Nullable Instant instantOrNull(String key) {
        return time(key, IsoTimes::instant);
    }

    /** The whole number at a key. */
    public long integer(String key) {
        return required(key, as(Long.class, key));
    }

    /** The whole number at a key, or null where the key is absent or null. */
    public @Nullable Long integerOrNull(String key) {
        return as(Long.class, key);
    }

    /** The number at a key, whole or not. */
    public BigDecimal decimal(String key) {
        return members.get(key) instanceof Long whole
                ? BigDecimal.valueOf(whole)
                : required(key, as(BigDecimal.class, key));
    }

    /** The truth value at a key. */
    public boolean bool(String key) {
        return required(key, as(Boolean.class, key));
    }

    /** The truth value at a key, or null where the key is absent or null. */
    public @Nullable Boolean boolOrNull(String key) {
        return as(Boolean.class, key);
    }

    /** The object at a key. */
    public JsonObject object(String key) {
        return required(key, objectOrNull(key));
    }

    /** The object at a key, or null where the key is absent or null. */
    public @Nullable JsonObject objectOrNull(String key) {
        return as(JsonObject.class, key);
    }

    /** The objects of the list at a key; empty where the key is absent or null. */
    public List<JsonObject> objects(String key) {
        return list(JsonObject.class, key);
    }

    /** The texts of the list at a key; empty where the key is absent or null. */
    public List<String> texts(String key) {
        return list(String.class, key);
    }

    /** The value at a key as it is: String, Long, BigDecimal, Boolean, JsonObject, an unmodifiable list of these, or null. */
    public @Nullable Object get(String key) {
        return members.get(key);
    }

    /** The keys, in order. */
    public Set<String> keys() {
        return Collections.unmodifiableSet(members.keySet());
    }

    /** Whether the key is there, be its value null or not. */
    public boolean has(String key) {
        return members.containsKey(key);
    }

    /** Refuses any key beyond the known ones. */
    public JsonObject onlyKeys(Set<String> known) {
        for (String key : members.keySet()) {
            if (!known.contains(key)) {
                throw fault(key, JsonFault.Kind.UNKNOWN_KEY);
            }
        }
        return this;
    }

    /** Where this object stood in the document it was read from; empty for the document itself. */
    public String pointer() {
        return place.pointer();
    }

    /** A fault at a key of this object, for readers that refuse a value for reasons of their own. */
    public JsonFault fault(String key, JsonFault.Kind kind) {
        return new JsonFault(place.at(key).pointer(), kind);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonObject object && object.members.equals(members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    @Override
    public String toString() {
        return "JsonObject" + members.keySet();
    }

    Map<String, @Nullable Object> members() {
        return members;
    }

    /** Sets a value that was read, null included. */
    void set(String key, @Nullable Object value) {
        members.put(key, value);
    }

    private JsonObject set(String key, @Nullable Object value, boolean skip) {
        if (!skip) {
            members.put(key, value);
        }
        return this;
    }

    private static List<Object> elements(List<?> values) {
        return values.stream().map(JsonObject::element).toList();
    }

    private static Object element(Object value) {
        if (value instanceof Integer number) {
            return number.longValue();
        }
        if (value instanceof List<?> list) {
            return elements(list);
        }
        if (value instanceof String
                || value instanceof Long
                || value instanceof BigDecimal
                || value instanceof Boolean
                || value instanceof JsonObject) {
            return value;
        }
        throw new IllegalArgumentException(
                "values: no JSON for " + value.getClass().getName());
    }

    private <T> T required(String key, @Nullable T value) {
        if (value == null) {
            throw fault(key, JsonFault.Kind.MISSING);
        }
        return value;
    }

    private <T> @Nullable T as(Class<T> type, String key) {
        Object value = members.get(key);
        if (value != null && !type.isInstance(value)) {
            throw fault(key, JsonFault.Kind.WRONG_TYPE);
        }
        return value == null ? null : type.cast(value);
    }

    private <T> @Nullable T time(String key, Function<String, T> parser) {
        String text = textOrNull(key);
        try {
            return text == null ? null : parser.apply(text);
        } catch (DateTimeException e) {
            throw fault(key, JsonFault.Kind.NOT_A_DATE);
        }
    }

    private <T> List<T> list(Class<T> type, String key) {
        List<T> found = new ArrayList<>();
        List<?> values = as(List.class, key);
        if (values != null) {
            for (Object value : values) {
                if (!type.isInstance(value)) {
                    throw new JsonFault(
                            place.at(key).at(String.valueOf(found.size())).pointer(), JsonFault.Kind.WRONG_TYPE);
                }
                found.add(type.cast(value));
            }
        }
        return Collections.unmodifiableList(found);
    }
}
