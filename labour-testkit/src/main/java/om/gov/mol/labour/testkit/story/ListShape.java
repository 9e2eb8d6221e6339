package om.gov.mol.labour.testkit.story;

import java.util.List;
import om.gov.mol.labour.testkit.story.StoryFault.Reason;

/** A list, each element of one shape. */
record ListShape(Shape element) implements Shape {

    @Override
    public void check(String at, Object value, List<StoryFault> faults) {
        if (!(value instanceof List<?> values)) {
            faults.add(new StoryFault(at, Reason.WRONG_TYPE));
            return;
        }
        for (int place = 0; place < values.size(); place++) {
            Object each = values.get(place);
            if (each == null) {
                faults.add(new StoryFault(at + "/" + place, Reason.WRONG_TYPE));
            } else {
                element.check(at + "/" + place, each, faults);
            }
        }
    }

    @Override
    public Shape partial() {
        return new ListShape(element.partial());
    }
}
