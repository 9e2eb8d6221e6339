package om.gov.mol.labour.testkit.story;

import java.util.List;
import java.util.stream.Collectors;

/** A document is not a story. Names every fault with its place, so that all can be mended at once. */
public final class MalformedStory extends Exception {

    private static final long serialVersionUID = 1L;

    /** The faults, in the order of the document. */
    private final transient List<StoryFault> faults;

    /** The refusal of a document for these faults, at least one. */
    public MalformedStory(List<StoryFault> faults) {
        super(faults.stream().map(StoryFault::toString).collect(Collectors.joining("; ")));
        this.faults = List.copyOf(faults);
    }

    /** Every fault, in the order of the document. */
    public List<StoryFault> faults() {
        return faults;
    }
}
