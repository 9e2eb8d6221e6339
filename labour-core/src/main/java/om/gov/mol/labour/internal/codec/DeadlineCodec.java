package om.gov.mol.labour.internal.codec;

import java.util.List;
import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.lifecycle.Deadline;

/** Deadlines. */
public final class DeadlineCodec {

    private DeadlineCodec() {}

    /** One deadline. */
    public static JsonObject write(Deadline deadline) {
        return new JsonObject()
                .put("kind", deadline.kind())
                .put("started", deadline.started())
                .put("rule", deadline.rule())
                .put("extendedDays", deadline.extendedDays())
                .put("due", deadline.due());
    }

    /** The deadline that was written. */
    public static Deadline read(JsonObject from) {
        return new Deadline(
                from.text("kind"),
                from.instant("started"),
                from.text("rule"),
                Fields.whole(from, "extendedDays"),
                from.instant("due"));
    }

    static JsonObject into(JsonObject object, List<Deadline> deadlines) {
        return object.put("deadlines", Fields.list(deadlines, DeadlineCodec::write));
    }

    static List<Deadline> from(JsonObject object) {
        return Fields.list(object, "deadlines", DeadlineCodec::read);
    }
}
