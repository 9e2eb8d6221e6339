package om.gov.mol.labour.fee;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import om.gov.mol.labour.law.PartMonths;

/**
 * Months of delay since a permit's last day, with the days on which the clock stood still left out.
 *
 * <p>Without a stop, month {@code i} begins on the day after {@code expires + i months} and is full on
 * {@code expires + (i + 1) months}: expired on 20 December, the first month is full on 20 January, and after 31 January on
 * 28 February. Each stopped day moves what comes after it by one day.
 */
final class Arrears {

    /** A range of days, both included. */
    record Span(LocalDate from, LocalDate to) {
        long days() {
            return ChronoUnit.DAYS.between(from, to) + 1;
        }
    }

    private final LocalDate expires;
    private final LocalDate asOf;
    private final List<Span> stops;

    Arrears(LocalDate expires, LocalDate asOf, List<Span> stops) {
        this.expires = expires;
        this.asOf = asOf;
        this.stops = merged(stops);
    }

    /** How many months are full, or have begun, at the end of the day. */
    int months(PartMonths partMonths) {
        LocalDate running = asOf.minusDays(stoppedDays(asOf));
        int months = full(running);
        boolean started = running.isAfter(expires.plusMonths(months));
        return partMonths == PartMonths.STARTED && started ? months + 1 : months;
    }

    /** The last day on which there are certainly as many months as on the day; a clock that goes on standing still adds to it. */
    LocalDate standsUntil(PartMonths partMonths, int months) {
        LocalDate last = partMonths == PartMonths.STARTED
                ? expires.plusMonths(months)
                : expires.plusMonths(months + 1L).minusDays(1);
        return last.plusDays(stoppedDays(asOf));
    }

    /** The first day of a month of delay, counted from 0, as the calendar has it. */
    LocalDate startOf(int month) {
        LocalDate day = expires.plusMonths(month).plusDays(1);
        for (Span stop : stops) {
            if (stop.from().isAfter(day)) {
                break;
            }
            day = day.plusDays(stop.days());
        }
        return day;
    }

    /** How many months have begun at the end of a day. */
    int begunBy(LocalDate day) {
        int begun = (int) Math.max(0, ChronoUnit.MONTHS.between(expires, day.minusDays(stoppedDays(day))));
        while (!startOf(begun).isAfter(day)) {
            begun++;
        }
        return begun;
    }

    private int full(LocalDate running) {
        if (!running.isAfter(expires)) {
            return 0;
        }
        int months = (int) ChronoUnit.MONTHS.between(expires, running);
        return running.isBefore(expires.plusMonths(months + 1L)) ? months : months + 1;
    }

    /** On how many days the clock has stood still at the end of a day. */
    private long stoppedDays(LocalDate by) {
        long days = 0;
        for (Span stop : stops) {
            days += stop.from().isAfter(by) ? 0 : new Span(stop.from(), earlier(stop.to(), by)).days();
        }
        return days;
    }

    /** The spans within the delay, in order, overlapping ones as one. */
    private List<Span> merged(List<Span> spans) {
        if (spans.isEmpty()) {
            return spans;
        }
        List<Span> sorted = spans.stream()
                .map(span -> new Span(later(span.from(), expires.plusDays(1)), earlier(span.to(), asOf)))
                .filter(span -> !span.from().isAfter(span.to()))
                .sorted(Comparator.comparing(Span::from))
                .toList();
        List<Span> merged = new ArrayList<>();
        for (Span span : sorted) {
            int last = merged.size() - 1;
            if (last >= 0 && !span.from().isAfter(merged.get(last).to())) {
                merged.set(
                        last,
                        new Span(merged.get(last).from(), later(merged.get(last).to(), span.to())));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
