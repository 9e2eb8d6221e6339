package om.gov.mol.labour.internal.codec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import om.gov.mol.labour.internal.json.Json;
import om.gov.mol.labour.internal.json.JsonObject;

/**
 * The steps that lift payloads of older formats, type by type: from 1 to 2, from 2 to 3 and so on. The format that is written
 * today is one more than the number of steps, so a new format cannot be made without a way out of the one before.
 *
 * <p>A step gets a copy of its own and may change it; keys that it leaves behind are not read any more. Immutable.
 *
 * <p>Example: {@code Upcasts.none().lift("transfer", 1, json -> json.put("channel", "PORTAL"))}: transfers are now written in
 * format 2, and those of format 1 came through the portal.
 */
public final class Upcasts {

    private final Map<String, List<UnaryOperator<JsonObject>>> steps;

    private Upcasts(Map<String, List<UnaryOperator<JsonObject>>> steps) {
        this.steps = steps;
    }

    /** No steps: everything is written in format 1. */
    public static Upcasts none() {
        return new Upcasts(Map.of());
    }

    /**
     * One step more.
     *
     * @param from the format that the step starts from, which must be the newest until now
     * @throws IllegalArgumentException if it is not
     */
    public Upcasts lift(String type, int from, UnaryOperator<JsonObject> step) {
        if (from != current(type)) {
            throw new IllegalArgumentException("from: the newest format of " + type + " is " + current(type));
        }
        Map<String, List<UnaryOperator<JsonObject>>> all = new LinkedHashMap<>(steps);
        List<UnaryOperator<JsonObject>> longer = new ArrayList<>(all.getOrDefault(type, List.of()));
        longer.add(step);
        all.put(type, List.copyOf(longer));
        return new Upcasts(all);
    }

    /** The format in which payloads of that type are written today. */
    public int current(String type) {
        return 1 + steps.getOrDefault(type, List.of()).size();
    }

    /**
     * The payload as today's release would have written it; itself, where it is of today's format.
     *
     * @throws UnreadablePayload if its format is newer than today's, or below 1
     */
    JsonObject lifted(String type, long format, JsonObject payload) {
        int current = current(type);
        if (format < 1 || format > current) {
            throw UnreadablePayload.format(type, format, current);
        }
        if (format == current) {
            return payload;
        }
        JsonObject lifted = Json.read(Json.write(payload));
        for (UnaryOperator<JsonObject> step :
                steps.getOrDefault(type, List.of()).subList((int) format - 1, current - 1)) {
            lifted = step.apply(lifted);
        }
        return lifted;
    }
}
