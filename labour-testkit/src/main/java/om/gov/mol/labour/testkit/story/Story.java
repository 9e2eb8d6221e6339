package om.gov.mol.labour.testkit.story;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.law.Parameter;
import om.gov.mol.labour.law.Rulebook;
import om.gov.mol.labour.service.Settings;

/**
 * A story as data: a registry as it stands at the start, a clock, and steps with what each should lead to. Immutable.
 *
 * <pre>{@code
 * Story story = Story.read(Files.readString(path));
 * List<StepResult> results = new StoryPlayer(store).play(story);
 * boolean holds = results.stream().allMatch(StepResult::holds);
 * }</pre>
 */
public final class Story {

    private final String sentence;
    private final Instant start;
    private final Rulebook rulebook;
    private final Set<LocalDate> holidays;
    private final Settings settings;
    private final JsonObject registry;
    private final List<Step> steps;

    Story(
            String sentence,
            Instant start,
            Rulebook rulebook,
            Set<LocalDate> holidays,
            Settings settings,
            JsonObject registry,
            List<Step> steps) {
        this.sentence = sentence;
        this.start = start;
        this.rulebook = rulebook;
        this.holidays = Set.copyOf(holidays);
        this.settings = settings;
        this.registry = registry;
        this.steps = List.copyOf(steps);
    }

    /**
     * The story that a JSON document tells.
     *
     * @throws MalformedStory naming every fault with its JSON pointer
     */
    public static Story read(String json) throws MalformedStory {
        return new StoryReader().read(json);
    }

    /** The same story, telling of every question that its rulebook is asked: which parameter, for which day. */
    public Story watched(BiConsumer<Parameter<?>, LocalDate> watching) {
        return new Story(sentence, start, rulebook.watched(watching), holidays, settings, registry, steps);
    }

    /** What it is about, in one sentence. */
    public String sentence() {
        return sentence;
    }

    /** The clock at the first step. */
    public Instant start() {
        return start;
    }

    /** How many steps it has. */
    public int length() {
        return steps.size();
    }

    Rulebook rulebook() {
        return rulebook;
    }

    Set<LocalDate> holidays() {
        return holidays;
    }

    Settings settings() {
        return settings;
    }

    JsonObject registry() {
        return registry;
    }

    List<Step> steps() {
        return steps;
    }

    @Override
    public String toString() {
        return "Story[" + sentence + "]";
    }
}
