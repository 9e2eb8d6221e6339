package om.gov.mol.labour.testkit.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import om.gov.mol.labour.port.CaseStore;
import om.gov.mol.labour.port.LabourListener;

/**
 * Plays stories through the public API of the library, on the fakes of the test kit and a store of the caller's choice.
 *
 * <p>After every step everything that is due is carried out; time passes only where a step says so. A player may play many
 * stories; each needs a tenant of its own where they share a store. Not safe for several threads.
 *
 * <pre>{@code
 * new StoryPlayer(new InMemoryCaseStore()).play(Story.read(json)).forEach(System.out::println);
 * }</pre>
 */
public final class StoryPlayer {

    /** The tenant of a player that was given no other. */
    public static final String TENANT = "story";

    private final CaseStore store;
    private final String tenant;
    private final LabourListener listener;

    /** A player on that store, which it does not close. */
    public StoryPlayer(CaseStore store) {
        this(store, TENANT, LabourListener.NONE);
    }

    private StoryPlayer(CaseStore store, String tenant, LabourListener listener) {
        this.store = store;
        this.tenant = tenant;
        this.listener = listener;
    }

    /** The same player for another tenant of the store. */
    public StoryPlayer forTenant(String other) {
        return new StoryPlayer(store, other, listener);
    }

    /** The same player telling somebody what happens. */
    public StoryPlayer telling(LabourListener other) {
        return new StoryPlayer(store, tenant, other);
    }

    /** Plays a story to its end, whatever fails, and gives the result of every step. */
    public List<StepResult> play(Story story) {
        List<StepResult> results = new ArrayList<>();
        play(story, results::add);
        return List.copyOf(results);
    }

    /** Plays a story to its end, whatever fails, and hands out the result of every step as it comes. */
    public void play(Story story, Consumer<StepResult> to) {
        Performance performance = new Performance(new Stage(story, store, tenant, listener), story);
        story.steps().forEach(step -> to.accept(performance.play(step)));
    }

    /** One play of a story. */
    private static final class Performance {

        private final Stage stage;
        private final Cases cases;
        private final Conversation conversation;
        private final Cashier cashier;
        private final People people;

        Performance(Stage stage, Story story) {
            this.stage = stage;
            this.cases = new Cases(stage, story.steps());
            this.conversation = new Conversation(stage);
            this.cashier = new Cashier(stage);
            this.people = new People(stage, cases);
        }

        /** A broken promise of the library is a failure of the step, not the end of the story. */
        StepResult play(Step step) {
            Seen seen = new Seen();
            List<Failure> failures = new ArrayList<>();
            try {
                stage.walkTo(step.moment());
                act(step, seen);
                stage.rest();
                look(step, seen);
            } catch (RuntimeException e) {
                failures.add(new Failure("played", "no exception", e.toString()));
            }
            failures.addAll(new Expectations(step.expect(), seen).failures());
            return new StepResult(step, seen, failures);
        }

        private void act(Step step, Seen seen) {
            switch (step.kind()) {
                case "do" -> people.act(step, seen);
                case "ask" -> people.ask(step, seen);
                case "gateway" -> gateway(step);
                case "registry" -> stage.registry.merge(step.raw().object("registry"));
                case "holidays" ->
                    stage.announce(step.raw().texts("holidays").stream()
                            .map(LocalDate::parse)
                            .toList());
                case "unreachable" -> new Channels(stage).fail(step.word());
                case "bouncing" -> new Channels(stage).bounce(step.word());
                case "reachable" -> new Channels(stage).mend(step.word());
                default -> {}
            }
        }

        private void gateway(Step step) {
            var view = cases.look(step.on());
            if (view == null) {
                throw new IllegalStateException("no case " + step.on());
            }
            cashier.act(step.word(), view.payments());
        }

        /** The case, notices, requests and the registry after the step. */
        private void look(Step step, Seen seen) {
            seen.told = conversation.told();
            seen.asked = conversation.asked();
            seen.registry = stage.registry.written();
            boolean person = step.actor() != null;
            if (!person || step.on() != null) {
                seen.view = cases.look(step.on());
            } else if (seen.reference != null && seen.view != null) {
                seen.view = cases.look(null);
            }
            if (person && step.expect().has("actions")) {
                people.actions(step, seen);
            }
        }
    }
}
