package om.gov.mol.labour.testkit.story;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.testkit.story.StoryFault.Reason;
import org.jspecify.annotations.Nullable;

/** What one place of a story says of another: ids stand once, and point to an earlier step. */
final class StoryLinks {

    private static final Map<String, String> NUMBERS =
            Map.of("establishments", "cr", "workers", "civilNumber", "licences", "number", "employers", "civilNumber");

    private StoryLinks() {}

    static void check(JsonObject document, List<StoryFault> faults) {
        if (document.get("registry") instanceof JsonObject registry) {
            NUMBERS.forEach((list, key) -> once(registry.get(list), key, "/registry/" + list, faults));
        }
        if (document.get("steps") instanceof List<?> steps) {
            steps(steps, faults);
        }
    }

    private static void once(@Nullable Object list, String key, String at, List<StoryFault> faults) {
        Set<Object> seen = new HashSet<>();
        List<?> records = list instanceof List<?> values ? values : List.of();
        for (int place = 0; place < records.size(); place++) {
            Object number = records.get(place) instanceof JsonObject each ? each.get(key) : null;
            if (number != null && !seen.add(number)) {
                faults.add(new StoryFault(at + "/" + place + "/" + key, Reason.DUPLICATE_ID));
            }
        }
    }

    private static void steps(List<?> steps, List<StoryFault> faults) {
        Set<Object> ids = new HashSet<>();
        for (int place = 0; place < steps.size(); place++) {
            if (steps.get(place) instanceof JsonObject step) {
                Object on = step.get("on");
                if (on != null && !ids.contains(on)) {
                    faults.add(new StoryFault("/steps/" + place + "/on", Reason.NO_SUCH_STEP));
                }
                Object id = step.get("id");
                if (id != null && !ids.add(id)) {
                    faults.add(new StoryFault("/steps/" + place + "/id", Reason.DUPLICATE_ID));
                }
            }
        }
    }
}
