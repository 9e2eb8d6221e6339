package om.gov.mol.labour.testkit.story;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.testkit.story.StoryFault.Reason;

/**
 * An object with known keys.
 *
 * @param required keys that must be there and not null
 * @param identity keys that must be there even in a part of the object
 */
record ObjectShape(Map<String, Shape> fields, Set<String> required, Set<String> identity) implements Shape {

    @Override
    public void check(String at, Object value, List<StoryFault> faults) {
        if (!(value instanceof JsonObject object)) {
            faults.add(new StoryFault(at, Reason.WRONG_TYPE));
            return;
        }
        for (String key : object.keys()) {
            Shape shape = fields.get(key);
            if (shape == null) {
                faults.add(new StoryFault(Shape.child(at, key), Reason.UNKNOWN_KEY));
            } else {
                Shape.checkIfThere(Shape.child(at, key), shape, object.get(key), faults);
            }
        }
        for (String key : new TreeSet<>(required)) {
            if (object.get(key) == null) {
                faults.add(new StoryFault(Shape.child(at, key), Reason.MISSING));
            }
        }
    }

    @Override
    public Shape partial() {
        Map<String, Shape> parts = new LinkedHashMap<>();
        fields.forEach((key, shape) -> parts.put(key, shape.partial()));
        return new ObjectShape(parts, identity, identity);
    }
}
