package om.gov.mol.labour.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import om.gov.mol.labour.law.Count;
import om.gov.mol.labour.law.Parameters;
import om.gov.mol.labour.law.Rulebook;
import om.gov.mol.labour.law.Ruled;
import org.jspecify.annotations.Nullable;

/**
 * Working days and deadlines in Oman.
 *
 * <p>A time is counted from the day after its start and ends at the local midnight that closes its last day: seven working days
 * from Thursday 5 March 2026 end when Monday 16 March ends, with no holiday in between. Immutable and thread-safe.
 */
public final class WorkingCalendar {

    /** The zone in which days begin and end. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Muscat");

    /** The local time at which reminders fall due: nobody is reminded at midnight. */
    public static final LocalTime REMINDER_TIME = LocalTime.of(8, 0);

    private final Rulebook book;
    private final Set<LocalDate> holidays;

    private WorkingCalendar(Rulebook book, Set<LocalDate> holidays) {
        this.book = book;
        this.holidays = Set.copyOf(holidays);
    }

    /** A calendar with Oman's weekend and these public holidays. */
    public static WorkingCalendar of(Set<LocalDate> holidays) {
        return of(Rulebook.oman(), holidays);
    }

    /** A calendar with the weekend of a rulebook and these public holidays. */
    public static WorkingCalendar of(Rulebook book, Set<LocalDate> holidays) {
        return new WorkingCalendar(book, holidays);
    }

    /** The day in Oman at that moment: 2026-03-01T20:00:00Z is already 2 March. */
    public static LocalDate dateOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    /** The local midnight that closes a day: the first moment of the next. */
    public static Instant endOfDay(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZONE).toInstant();
    }

    /** Whether a day is neither weekend nor holiday. */
    public boolean isWorkingDay(LocalDate day) {
        return !holidays.contains(day)
                && !book.at(Parameters.WEEKEND, day).value().contains(day.getDayOfWeek());
    }

    /** The last of so many working days after a day; the day itself for none. */
    public LocalDate plusWorkingDays(LocalDate day, int workingDays) {
        return step(day, notNegative(workingDays), 1);
    }

    /** The first of so many working days before a day; the day itself for none. */
    public LocalDate minusWorkingDays(LocalDate day, int workingDays) {
        return step(day, notNegative(workingDays), -1);
    }

    /** When a time that starts now is up. */
    public Instant deadline(Instant start, Count count) {
        return endOfDay(plus(dateOf(start), count));
    }

    /** When so many years, months and days from now are over, as for the four years of a report. */
    public Instant deadline(Instant start, Period period) {
        return endOfDay(dateOf(start).plus(period));
    }

    /**
     * When a time that starts now is up, if the clock stands still in every outage.
     *
     * <p>What the outages took between start and end is added, each moment once, and the deadline moves on to the end of that day;
     * for working days to the end of a working day. Outages before the start or after the end change nothing.
     */
    public Instant deadline(Instant start, Count count, List<Outage> outages) {
        Instant plain = deadline(start, count);
        Instant end = plain;
        Instant seen = start;
        List<Outage> sorted =
                outages.stream().sorted(Comparator.comparing(Outage::from)).toList();
        for (Outage outage : sorted) {
            Instant from = outage.from().isBefore(seen) ? seen : outage.from();
            if (from.isBefore(end) && from.isBefore(outage.to())) {
                end = end.plus(Duration.between(from, outage.to()));
                seen = outage.to();
            }
        }
        return end.equals(plain) ? plain : endOfDay(lastDay(end, count.kind()));
    }

    /** When somebody is reminded of a deadline: in the morning of the day that lies so many days before its last day. */
    public Instant reminder(Instant deadline, Count before) {
        LocalDate last = dateOf(deadline.minusNanos(1));
        LocalDate day = before.kind() == Count.Kind.WORKING
                ? minusWorkingDays(last, before.days())
                : last.minusDays(before.days());
        return day.atTime(REMINDER_TIME).atZone(ZONE).toInstant();
    }

    private LocalDate plus(LocalDate day, Count count) {
        return count.kind() == Count.Kind.WORKING ? plusWorkingDays(day, count.days()) : day.plusDays(count.days());
    }

    private LocalDate lastDay(Instant end, Count.Kind kind) {
        LocalDate day = dateOf(end.minusNanos(1));
        boolean mayEndHere = kind == Count.Kind.CALENDAR || isWorkingDay(day);
        return mayEndHere ? day : plusWorkingDays(day, 1);
    }

    private LocalDate step(LocalDate day, int workingDays, int direction) {
        @Nullable Ruled<Set<DayOfWeek>> weekend = null;
        long reached = day.toEpochDay();
        int left = workingDays;
        while (left > 0) {
            reached += direction;
            if (weekend == null || !holdsOn(weekend, reached)) {
                weekend = book.at(Parameters.WEEKEND, LocalDate.ofEpochDay(reached));
            }
            if (!weekend.value().contains(dayOfWeek(reached)) && !isHoliday(reached)) {
                left--;
            }
        }
        return LocalDate.ofEpochDay(reached);
    }

    private static boolean holdsOn(Ruled<?> value, long epochDay) {
        LocalDate to = value.to();
        return value.from().toEpochDay() <= epochDay && (to == null || epochDay <= to.toEpochDay());
    }

    private boolean isHoliday(long epochDay) {
        return !holidays.isEmpty() && holidays.contains(LocalDate.ofEpochDay(epochDay));
    }

    /** The first of January 1970 was a Thursday. */
    private static DayOfWeek dayOfWeek(long epochDay) {
        return DayOfWeek.THURSDAY.plus(epochDay);
    }

    private static int notNegative(int workingDays) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("workingDays: negative");
        }
        return workingDays;
    }
}
