package om.gov.mol.labour.testkit.story;

import java.time.Instant;
import om.gov.mol.labour.internal.json.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * One step of a story, well-formed.
 *
 * @param number from 1
 * @param kind the key that says what it is, such as {@code do}
 * @param word the value of that key where it is a text, else empty
 * @param moment where the clock is moved first
 * @param raw the step as it was written
 */
record Step(int number, String kind, String word, @Nullable Actor actor, Instant moment, JsonObject raw) {

    /** Who acts. */
    Actor who() {
        if (actor == null) {
            throw new IllegalStateException("step " + number + " has no actor");
        }
        return actor;
    }

    Arguments with() {
        JsonObject given = raw.objectOrNull("with");
        return new Arguments(given == null ? new JsonObject() : given);
    }

    @Nullable
    String on() {
        return raw.textOrNull("on");
    }

    @Nullable
    String id() {
        return raw.textOrNull("id");
    }

    /** The idempotency id that was given, or one that no other step has. */
    String request() {
        String given = raw.textOrNull("request");
        return given == null ? "step-" + number : given;
    }

    JsonObject expect() {
        JsonObject given = raw.objectOrNull("expect");
        return given == null ? new JsonObject() : given;
    }
}
