package om.gov.mol.labour.testkit.story;

import om.gov.mol.labour.internal.json.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * An expectation that did not hold.
 *
 * @param expectation its key, such as {@code state}
 */
record Failure(
        String expectation,
        @Nullable Object wanted,
        @Nullable Object found) {

    JsonObject json() {
        JsonObject json = new JsonObject().put("expectation", expectation);
        if (wanted != null) {
            Patch.put(json, "wanted", wanted);
        }
        if (found != null) {
            Patch.put(json, "found", found);
        }
        return json;
    }
}
