package om.gov.mol.labour.lifecycle;

import java.util.List;
import java.util.Objects;
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

    /** One or several, in order. */
    public static <C> Event<C> of(List<? extends Event<C>> events) {
        return events.size() == 1 ? events.get(0) : new Joint<>(List.copyOf(events));
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
