package om.gov.mol.labour.lifecycle;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import om.gov.mol.labour.calendar.WorkingCalendar;
import om.gov.mol.labour.law.Count;
import om.gov.mol.labour.law.Parameter;

/** What every procedure does with the deadlines of a case. Pure: moment, calendar and lengths are arguments. */
public final class Deadlines {

    /** What the kind of a reminder ends with; what stands before is the lapse it precedes. */
    public static final String REMINDER = "_REMINDER";

    private Deadlines() {}

    /** A lapse that starts now. */
    public static Deadline lapse(
            String kind, Parameter<Count> rule, Count length, WorkingCalendar calendar, Instant now) {
        return new Deadline(kind, now, rule.id(), 0, calendar.deadline(now, length));
    }

    /** A lapse and, where there is still time for it, the reminder that precedes it. */
    public static List<Deadline> withReminder(
            Deadline lapse, Parameter<Count> rule, Count before, WorkingCalendar calendar, Instant now) {
        Instant remind = calendar.reminder(lapse.due(), before);
        Deadline reminder = new Deadline(lapse.kind() + REMINDER, now, rule.id(), 0, remind);
        return remind.isAfter(now) ? List.of(reminder, lapse) : List.of(lapse);
    }

    /** The deadlines, earliest first; those that are in order already are not sorted again. */
    public static List<Deadline> inOrder(List<Deadline> deadlines) {
        for (int i = 1; i < deadlines.size(); i++) {
            if (deadlines.get(i - 1).compareTo(deadlines.get(i)) > 0) {
                return deadlines.stream().sorted().toList();
            }
        }
        return List.copyOf(deadlines);
    }

    /** Whether a deadline only reminds. */
    public static boolean isReminder(Deadline deadline) {
        return deadline.kind().endsWith(REMINDER);
    }

    /** The end of a lapse, counted again with the calendar of today. */
    public static Instant recounted(Deadline deadline, Count length, WorkingCalendar calendar) {
        return calendar.deadline(deadline.started(), length).plus(Duration.ofDays(deadline.extendedDays()));
    }

    /** The deadlines, each moved by so many calendar days. */
    public static List<Deadline> extended(List<Deadline> deadlines, int days) {
        return deadlines.stream()
                .map(deadline -> new Deadline(
                        deadline.kind(),
                        deadline.started(),
                        deadline.rule(),
                        deadline.extendedDays() + days,
                        deadline.due().plus(Duration.ofDays(days))))
                .toList();
    }

    /**
     * The deadlines, with a reminder again before each lapse whose own has gone out already, where there is still time for one:
     * who got more time is reminded of the new end.
     *
     * @param reminders how long before a lapse its reminder is due, by the kind of the lapse; those not named have none
     */
    public static List<Deadline> remindedAgain(
            List<Deadline> deadlines,
            Map<String, Parameter<Count>> reminders,
            Function<Parameter<Count>, Count> value,
            WorkingCalendar calendar,
            Instant now) {
        Set<String> waiting = deadlines.stream().map(Deadline::kind).collect(Collectors.toSet());
        Stream<Deadline> again = deadlines.stream()
                .filter(lapse -> !waiting.contains(lapse.kind() + REMINDER))
                .flatMap(lapse -> Stream.ofNullable(reminders.get(lapse.kind()))
                        .flatMap(before -> withReminder(lapse, before, value.apply(before), calendar, now).stream()))
                .filter(Deadlines::isReminder);
        return Stream.concat(deadlines.stream(), again).sorted().toList();
    }

    /** The deadlines without those of a kind. */
    public static List<Deadline> without(List<Deadline> deadlines, String kind) {
        List<Deadline> rest = new ArrayList<>(deadlines);
        rest.removeIf(deadline -> deadline.kind().equals(kind));
        return List.copyOf(rest);
    }

    /** The deadlines with one of them due at another moment. */
    public static List<Deadline> redue(List<Deadline> deadlines, String kind, Instant due) {
        return deadlines.stream()
                .map(deadline -> deadline.kind().equals(kind)
                        ? new Deadline(kind, deadline.started(), deadline.rule(), deadline.extendedDays(), due)
                        : deadline)
                .toList();
    }

    /** The deadlines with these in place of those of the same kind. */
    public static List<Deadline> with(List<Deadline> deadlines, List<Deadline> more) {
        List<String> kinds = more.stream().map(Deadline::kind).toList();
        return Stream.concat(deadlines.stream().filter(deadline -> !kinds.contains(deadline.kind())), more.stream())
                .sorted()
                .toList();
    }
}
