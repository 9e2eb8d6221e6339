package om.gov.mol.labour.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All values of one parameter, in order of time. Looking up neither parses nor allocates. */
final class Timeline<T> {

    private final List<Entry> entries;
    private final long[] starts;
    private final List<Optional<Ruled<T>>> values;

    /** A timeline of entries without gap or overlap; equal neighbours become one. */
    Timeline(Parameter<T> parameter, List<Entry> written) {
        this.entries = joined(written);
        this.starts =
                entries.stream().mapToLong(entry -> entry.from().toEpochDay()).toArray();
        this.values = entries.stream().map(entry -> ruled(parameter, entry)).toList();
    }

    /** The timelines of checked entries. */
    static Map<Parameter<?>, Timeline<?>> of(Map<Parameter<?>, List<Entry>> checked) {
        Map<Parameter<?>, Timeline<?>> timelines = new HashMap<>();
        checked.forEach((parameter, entries) -> timelines.put(parameter, new Timeline<>(parameter, entries)));
        return timelines;
    }

    List<Entry> entries() {
        return entries;
    }

    Optional<Ruled<T>> on(LocalDate date) {
        long day = date.toEpochDay();
        int i = starts.length - 1;
        while (i >= 0 && starts[i] > day) {
            i--;
        }
        if (i < 0) {
            return Optional.empty();
        }
        LocalDate to = entries.get(i).to();
        return to != null && to.toEpochDay() < day ? Optional.empty() : values.get(i);
    }

    private static <T> Optional<Ruled<T>> ruled(Parameter<T> parameter, Entry entry) {
        return Optional.ofNullable(entry.value())
                .map(text -> new Ruled<>(parameter, parameter.parse(text), entry.from(), entry.to(), entry.citation()));
    }

    private static List<Entry> joined(List<Entry> written) {
        List<Entry> joined = new ArrayList<>();
        for (Entry entry : written) {
            int last = joined.size() - 1;
            if (last >= 0 && entry.continues(joined.get(last))) {
                joined.set(last, joined.get(last).withTo(entry.to()));
            } else {
                joined.add(entry);
            }
        }
        return List.copyOf(joined);
    }
}
