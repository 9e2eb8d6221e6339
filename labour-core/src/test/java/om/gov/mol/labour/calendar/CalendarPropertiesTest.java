package om.gov.mol.labour.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import om.gov.mol.labour.law.Count;

/** What holds for every day from 2005 to 2030, every count, whatever holidays were announced and however long it was dark. */
class CalendarPropertiesTest {

    private static final LocalDate FIRST = LocalDate.of(2005, 1, 1);
    private static final int DAYS = 9_495;

    @Property(tries = 300)
    void betweenADayAndSoManyWorkingDaysLaterLieExactlySoMany(
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 1, max = 60) int count,
            @ForAll("holidays") Set<LocalDate> off) {
        WorkingCalendar calendar = WorkingCalendar.of(off);
        LocalDate reached = calendar.plusWorkingDays(day, count);

        assertThat(calendar.isWorkingDay(reached)).isTrue();
        assertThat(day.plusDays(1).datesUntil(reached.plusDays(1)).filter(calendar::isWorkingDay))
                .hasSize(count);
    }

    @Property(tries = 300)
    void workingDaysForwardAndBackLeadHome(
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 60) int count,
            @ForAll("holidays") Set<LocalDate> off) {
        WorkingCalendar calendar = WorkingCalendar.of(off);
        LocalDate home = calendar.minusWorkingDays(calendar.plusWorkingDays(day, count), count);

        assertThat(home).isBeforeOrEqualTo(day);
        assertThat(home.equals(day)).isEqualTo(count == 0 || calendar.isWorkingDay(day));
    }

    @Property(tries = 300)
    void addingInTwoStepsIsAddingAtOnce(
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 40) int some,
            @ForAll @IntRange(max = 40) int more,
            @ForAll("holidays") Set<LocalDate> off) {
        WorkingCalendar calendar = WorkingCalendar.of(off);

        assertThat(calendar.plusWorkingDays(calendar.plusWorkingDays(day, some), more))
                .isEqualTo(calendar.plusWorkingDays(day, some + more));
    }

    @Property(tries = 300)
    void everyDeadlineIsALocalMidnightAndItsLastDayIsWhole(
            @ForAll("moments") Instant start, @ForAll("counts") Count count, @ForAll("holidays") Set<LocalDate> off) {
        WorkingCalendar calendar = WorkingCalendar.of(off);
        Instant end = calendar.deadline(start, count);
        LocalDate last = WorkingCalendar.dateOf(end.minusNanos(1));

        assertThat(end.atZone(WorkingCalendar.ZONE).toLocalTime()).isEqualTo(LocalTime.MIDNIGHT);
        assertThat(end).isAfter(start).isEqualTo(WorkingCalendar.endOfDay(last));
        assertThat(last)
                .isEqualTo(
                        count.kind() == Count.Kind.WORKING
                                ? calendar.plusWorkingDays(WorkingCalendar.dateOf(start), count.days())
                                : WorkingCalendar.dateOf(start).plusDays(count.days()));
        assertThat(calendar.deadline(start, Period.ofDays(count.days())))
                .isEqualTo(calendar.deadline(start, new Count(count.days(), Count.Kind.CALENDAR)));
    }

    @Property(tries = 500)
    void whoHadNoServiceForSomeTimeHasAtLeastThatTimeMoreAndLessThanADayOver(
            @ForAll("moments") Instant start, @ForAll @IntRange(max = 40) int days, @ForAll("dark") List<int[]> dark) {
        WorkingCalendar calendar = WorkingCalendar.of(Set.of());
        List<Outage> outages = outages(start, dark);
        Instant plain = calendar.deadline(start, Count.calendar(days));
        Instant end = calendar.deadline(start, Count.calendar(days), outages);
        Duration lit = lit(start, end, outages);

        assertThat(lit).isGreaterThanOrEqualTo(Duration.between(start, plain));
        assertThat(lit).isLessThan(Duration.between(start, plain).plusDays(1));
        assertThat(end.atZone(WorkingCalendar.ZONE).toLocalTime()).isEqualTo(LocalTime.MIDNIGHT);
    }

    @Property(tries = 300)
    void theOrderInWhichOutagesAreWrittenDownDoesNotMatter(
            @ForAll("moments") Instant start,
            @ForAll("counts") Count count,
            @ForAll("dark") List<int[]> dark,
            @ForAll long seed) {
        WorkingCalendar calendar = WorkingCalendar.of(Set.of());
        List<Outage> outages = outages(start, dark);
        List<Outage> shuffled = new ArrayList<>(outages);
        Collections.shuffle(shuffled, new Random(seed));
        Instant end = calendar.deadline(start, count, outages);

        assertThat(calendar.deadline(start, count, shuffled)).isEqualTo(end);
        assertThat(count.kind() == Count.Kind.CALENDAR
                        || count.days() == 0
                        || calendar.isWorkingDay(WorkingCalendar.dateOf(end.minusNanos(1))))
                .isTrue();
    }

    /** How much of a stretch of time lies in no outage. */
    private static Duration lit(Instant from, Instant to, List<Outage> outages) {
        Duration dark = Duration.ZERO;
        Instant seen = from;
        for (Outage outage :
                outages.stream().sorted((a, b) -> a.from().compareTo(b.from())).toList()) {
            Instant begin = outage.from().isBefore(seen) ? seen : outage.from();
            Instant end = outage.to().isAfter(to) ? to : outage.to();
            if (begin.isBefore(end)) {
                dark = dark.plus(Duration.between(begin, end));
                seen = end;
            }
        }
        return Duration.between(from, to).minus(dark);
    }

    private static List<Outage> outages(Instant start, List<int[]> dark) {
        return dark.stream()
                .map(each -> new Outage(start.plusSeconds(each[0] * 60L), start.plusSeconds((each[0] + each[1]) * 60L)))
                .toList();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<Instant> moments() {
        return Combinators.combine(days(), Arbitraries.integers().between(0, 86_399))
                .as((day, second) ->
                        day.atStartOfDay(WorkingCalendar.ZONE).toInstant().plusSeconds(second));
    }

    @Provide
    Arbitrary<Set<LocalDate>> holidays() {
        return days().set().ofMaxSize(400);
    }

    @Provide
    Arbitrary<Count> counts() {
        return Combinators.combine(Arbitraries.integers().between(0, 60), Arbitraries.of(Count.Kind.class))
                .as(Count::new);
    }

    /** Minutes from the start, before it as well, and minutes long. */
    @Provide
    Arbitrary<List<int[]>> dark() {
        return Combinators.combine(
                        Arbitraries.integers().between(-5_000, 60_000),
                        Arbitraries.integers().between(1, 6_000))
                .as((from, minutes) -> new int[] {from, minutes})
                .list()
                .ofMaxSize(5);
    }
}
