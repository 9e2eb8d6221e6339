package om.gov.mol.labour.testkit.story;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import om.gov.mol.labour.internal.json.JsonObject;
import org.jspecify.annotations.Nullable;

/** Whether what was found holds what was wanted. */
final class Matching {

    private static final Map<String, String> NUMBERS =
            Map.of("establishments", "cr", "workers", "civilNumber", "licences", "number", "employers", "civilNumber");

    private Matching() {}

    /** Objects are subsets; lists match element by element, same length, any order. */
    static boolean holds(@Nullable Object wanted, @Nullable Object found) {
        if (wanted instanceof JsonObject object) {
            return found instanceof JsonObject other
                    && object.keys().stream().allMatch(key -> holds(object.get(key), other.get(key)));
        }
        if (wanted instanceof List<?> list) {
            return found instanceof List<?> others && sameElements(list, others);
        }
        return (wanted instanceof Number && found instanceof Number)
                ? new BigDecimal(wanted.toString()).compareTo(new BigDecimal(found.toString())) == 0
                : Objects.equals(wanted, found);
    }

    /** The registry: lists match by number, what is not named does not matter. */
    static boolean registryHolds(JsonObject wanted, JsonObject found) {
        return wanted.keys().stream().allMatch(list -> {
            String number = NUMBERS.getOrDefault(list, "");
            return wanted.objects(list).stream()
                    .allMatch(one -> found.objects(list).stream()
                            .anyMatch(
                                    other -> Objects.equals(one.get(number), other.get(number)) && holds(one, other)));
        });
    }

    private static boolean sameElements(List<?> wanted, List<?> found) {
        return wanted.size() == found.size() && assigned(wanted, 0, new ArrayList<>(found));
    }

    /** Gives every wanted element its own found one, trying all ways. */
    private static boolean assigned(List<?> wanted, int from, List<Object> left) {
        if (from == wanted.size()) {
            return true;
        }
        for (int place = 0; place < left.size(); place++) {
            if (holds(wanted.get(from), left.get(place))) {
                List<Object> rest = new ArrayList<>(left);
                rest.remove(place);
                if (assigned(wanted, from + 1, rest)) {
                    return true;
                }
            }
        }
        return false;
    }
}
