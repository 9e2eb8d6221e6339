package om.gov.mol.labour.internal.codec;

import java.util.Set;
import java.util.function.Function;
import om.gov.mol.labour.internal.json.Json;
import om.gov.mol.labour.internal.json.JsonFault;
import om.gov.mol.labour.internal.json.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * What marks a family of payloads: each begins with its type and its format, {@code {"event":"VisaIssued","format":1,…}}.
 *
 * @param key under which the type stands
 * @param types the types that are known
 * @param upcasts what lifts the older formats
 */
record Envelope(String key, Set<String> types, Upcasts upcasts) {

    private static final String FORMAT = "format";

    Envelope {
        types = Set.copyOf(types);
    }

    /** The beginning of a payload of that type, in today's format. */
    JsonObject begin(String type) {
        return new JsonObject().put(key, type).put(FORMAT, upcasts.current(type));
    }

    /** The value of a payload that is still text. */
    <T> T read(String text, Function<JsonObject, T> reader) {
        JsonObject payload;
        try {
            payload = Json.read(text);
        } catch (JsonFault e) {
            throw UnreadablePayload.broken("", 0, 0, place(e));
        }
        return read(payload, reader);
    }

    /**
     * The value of a payload, lifted to today's format before the reader sees it.
     *
     * @throws UnreadablePayload if its type is unknown, its format newer than today's, or it is broken
     */
    <T> T read(JsonObject payload, Function<JsonObject, T> reader) {
        String type = payload.get(key) instanceof String text ? text : "";
        long format = payload.get(FORMAT) instanceof Long number ? number : 0;
        if (!types.contains(type)) {
            throw UnreadablePayload.unknown(type, format);
        }
        try {
            return reader.apply(upcasts.lifted(type, format, payload));
        } catch (JsonFault e) {
            throw UnreadablePayload.broken(type, format, upcasts.current(type), place(e));
        } catch (IllegalArgumentException e) {
            throw UnreadablePayload.broken(type, format, upcasts.current(type), parameter(e.getMessage()));
        }
    }

    private static String place(JsonFault fault) {
        return (fault.pointer().isEmpty() ? "(document)" : fault.pointer()) + ": " + fault.kind();
    }

    /** Which part a value type refused: its messages begin with the name of the parameter. */
    private static String parameter(@Nullable String message) {
        return message == null || message.indexOf(':') < 0 ? "a value" : message.substring(0, message.indexOf(':'));
    }
}
