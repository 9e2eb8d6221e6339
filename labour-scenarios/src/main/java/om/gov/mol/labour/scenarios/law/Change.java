package om.gov.mol.labour.scenarios.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import om.gov.mol.labour.law.Entry;
import om.gov.mol.labour.law.Parameter;
import om.gov.mol.labour.law.Rulebook;
import org.jspecify.annotations.Nullable;

/**
 * One change of law.
 *
 * @param on the first day of the new law
 * @param before the line until the day before; absent where the parameter had none
 * @param after the line from that day on; absent where the parameter has none any more
 */
record Change(
        Parameter<?> parameter,
        LocalDate on,
        @Nullable Entry before,
        @Nullable Entry after) {

    /** What kind of change it is; one change is of one kind, the first that fits. */
    enum Kind {
        BEGUN,
        ENDED,
        BECAME_KNOWN,
        BECAME_UNKNOWN,
        VALUE,
        SOURCE,
        WORDING
    }

    Kind kind() {
        if (before == null) {
            return Kind.BEGUN;
        }
        if (after == null) {
            return Kind.ENDED;
        }
        if (!Objects.equals(before.value(), after.value())) {
            return before.value() == null
                    ? Kind.BECAME_KNOWN
                    : after.value() == null ? Kind.BECAME_UNKNOWN : Kind.VALUE;
        }
        return before.citation().equals(after.citation()) ? Kind.WORDING : Kind.SOURCE;
    }

    /** Every change after one day and up to another, by parameter and day. */
    static List<Change> between(Rulebook book, LocalDate after, LocalDate until) {
        Map<Parameter<?>, List<Entry>> lines = book.entries().stream().collect(Collectors.groupingBy(Entry::parameter));
        List<Change> changes = new ArrayList<>();
        lines.forEach((parameter, entries) -> collect(parameter, entries, changes));
        return changes.stream()
                .filter(change -> change.on.isAfter(after) && !change.on.isAfter(until))
                .sorted(Comparator.comparing((Change change) -> change.parameter.id())
                        .thenComparing(Change::on))
                .toList();
    }

    /** The lines of one parameter stand in order of time, and none lies in a gap between two others. */
    private static void collect(Parameter<?> parameter, List<Entry> entries, List<Change> changes) {
        Entry before = null;
        for (Entry entry : entries) {
            changes.add(new Change(parameter, entry.from(), before, entry));
            before = entry;
        }
        LocalDate end = before == null ? null : before.to();
        if (end != null) {
            changes.add(new Change(parameter, end.plusDays(1), before, null));
        }
    }
}
