package om.gov.mol.labour.internal.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads and writes JSON text.
 *
 * <p>Writing is deterministic: keys in the order in which they were put, no white space, instants and dates in ISO 8601. Thread-safe.
 *
 * <pre>{@code
 * String text = Json.write(new JsonObject().put("worker", "90000001").put("told", true));
 * Json.read(text).text("worker");   // 90000001
 * }</pre>
 */
public final class Json {

    /** Longest document, in characters. */
    static final int LENGTH_MAX = 1 << 20;

    /** Deepest nesting of objects and arrays. */
    static final int DEPTH_MAX = 64;

    /** The factory; it reads no configuration from outside. */
    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEPTH_MAX)
                    .maxNumberLength(100)
                    .maxStringLength(LENGTH_MAX)
                    .maxNameLength(1_000)
                    .build())
            .build();

    private Json() {}

    /**
     * The text of an object.
     *
     * @throws IllegalArgumentException if a text in it has half a surrogate pair, which UTF-8 cannot carry
     */
    public static String write(JsonObject object) {
        TextWriter text = new TextWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            writeObject(generator, object);
        }
        return text.toString();
    }

    /**
     * The object that a text holds.
     *
     * @throws JsonFault if the text is not JSON, not an object, too large, too deep, or repeats a key
     */
    public static JsonObject read(String text) throws JsonFault {
        if (text.length() > LENGTH_MAX) {
            throw new JsonFault("", JsonFault.Kind.TOO_LARGE);
        }
        return new JsonReader(text).document();
    }

    private static void writeObject(JsonGenerator generator, JsonObject object) {
        generator.writeStartObject();
        for (Map.Entry<String, @Nullable Object> member : object.members().entrySet()) {
            generator.writeName(Unicode.wellFormed(member.getKey()));
            writeValue(generator, member.getValue());
        }
        generator.writeEndObject();
    }

    private static void writeValue(JsonGenerator generator, @Nullable Object value) {
        if (value == null) {
            generator.writeNull();
        } else if (value instanceof String text) {
            generator.writeString(Unicode.wellFormed(text));
        } else if (value instanceof Long number) {
            generator.writeNumber(number.longValue());
        } else if (value instanceof BigDecimal number) {
            generator.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            generator.writeBoolean(truth);
        } else if (value instanceof JsonObject object) {
            writeObject(generator, object);
        } else {
            writeArray(generator, (List<?>) value);
        }
    }

    private static void writeArray(JsonGenerator generator, List<?> values) {
        generator.writeStartArray();
        values.forEach(value -> writeValue(generator, value));
        generator.writeEndArray();
    }
}
