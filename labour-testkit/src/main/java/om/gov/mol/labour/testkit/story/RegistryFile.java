package om.gov.mol.labour.testkit.story;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.testkit.fake.FakeRegistry;

/** Records of a registry in a file, in the form of the {@code registry} of a story. */
public final class RegistryFile {

    private RegistryFile() {}

    /**
     * A registry with the records of a document such as {@code {"workers": […], "establishments": […]}}.
     *
     * @param clock on which days the registry issues new permits
     * @throws MalformedStory naming every fault with its place
     */
    public static FakeRegistry read(String json, Clock clock) throws MalformedStory {
        JsonObject document = StoryReader.document(json);
        List<StoryFault> faults = new ArrayList<>();
        RegistryShapes.REGISTRY.check("", document, faults);
        if (!faults.isEmpty()) {
            throw new MalformedStory(faults);
        }
        FakeRegistry registry = new FakeRegistry(clock);
        new StoryRegistry(registry).merge(document);
        return registry;
    }
}
