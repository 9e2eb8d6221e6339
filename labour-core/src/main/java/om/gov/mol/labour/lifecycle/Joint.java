package om.gov.mol.labour.lifecycle;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one step did to several tables of a case, in order. Saved together; nothing of it ever stands alone.
 *
 * @param events at least one
 */
public record Joint<C>(List<Event<C>> events) implements Event<C> {

    public Joint {
        events = List.copyOf(events);
        if (events.isEmpty()) {
            throw new IllegalArgumentException("events: at least one");
        }
    }

    /** One or several, in order; what is joint already is taken apart, so that none stands within another. */
    public static <C> Event<C> of(List<? extends Event<C>> events) {
        List<Event<C>> plain = events.stream().<Event<C>>flatMap(Joint::parts).toList();
        return plain.size() == 1 ? plain.get(0) : new Joint<>(plain);
    }

    private static <C> Stream<Event<C>> parts(Event<C> event) {
        return event instanceof Joint<C> joint ? joint.events().stream().flatMap(Joint::parts) : Stream.of(event);
    }

    @Override
    public C evolve(@Nullable C before) {
        C after = before;
        for (Event<C> event : events) {
            after = event.evolve(after);
        }
        return Objects.requireNonNull(after, "after");
    }
}
