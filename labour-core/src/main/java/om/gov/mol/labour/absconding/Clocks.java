package om.gov.mol.labour.absconding;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import om.gov.mol.labour.lifecycle.Deadline;
import om.gov.mol.labour.lifecycle.Deadlines;

/**
 * What a step does to the deadlines of the case: these kinds stop, with their reminders, and these start.
 *
 * @param stopped names of {@link AbscondingClock.Kind}
 */
public record Clocks(Set<String> stopped, List<Deadline> started) {

    /** Nothing changes. */
    static final Clocks KEPT = new Clocks(Set.of(), List.of());

    public Clocks {
        stopped = Set.copyOf(stopped);
        started = List.copyOf(started);
    }

    /** These start. */
    static Clocks start(List<Deadline> started) {
        return new Clocks(Set.of(), started);
    }

    /** These stop. */
    static Clocks stop(AbscondingClock.Kind... kinds) {
        return new Clocks(Stream.of(kinds).map(Enum::name).collect(java.util.stream.Collectors.toSet()), List.of());
    }

    /** These start as well. */
    Clocks and(List<Deadline> more) {
        return new Clocks(
                stopped, Stream.concat(started.stream(), more.stream()).toList());
    }

    List<Deadline> applied(List<Deadline> before) {
        List<Deadline> left = before.stream()
                .filter(deadline -> !stopped.contains(deadline.kind().replace(Deadlines.REMINDER, "")))
                .toList();
        return Deadlines.with(left, started);
    }
}
