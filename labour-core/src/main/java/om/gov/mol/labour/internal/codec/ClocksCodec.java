package om.gov.mol.labour.internal.codec;

import java.util.Set;
import om.gov.mol.labour.absconding.Clocks;
import om.gov.mol.labour.internal.json.JsonObject;

/** What a step does to the deadlines of its case. */
final class ClocksCodec {

    private static final String KEY = "clocks";

    private ClocksCodec() {}

    /** Puts, for example, {@code "clocks":{"stopped":["REVIEW"],"deadlines":[…]}}. */
    static JsonObject into(JsonObject object, Clocks clocks) {
        JsonObject written = new JsonObject().put("stopped", Fields.sorted(clocks.stopped()));
        return object.put(KEY, DeadlineCodec.into(written, clocks.started()));
    }

    static Clocks from(JsonObject object) {
        JsonObject written = object.object(KEY);
        return new Clocks(Set.copyOf(written.texts("stopped")), DeadlineCodec.from(written));
    }
}
