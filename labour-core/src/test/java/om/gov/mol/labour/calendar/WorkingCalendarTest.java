package om.gov.mol.labour.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import om.gov.mol.labour.law.Count;
import om.gov.mol.labour.law.Rulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** March 2026 begins on a Sunday, the first working day of the week, and has no holiday unless a test says so. */
class WorkingCalendarTest {

    private static final WorkingCalendar PLAIN = WorkingCalendar.of(Set.of());
    private static final WorkingCalendar HOLIDAYS =
            WorkingCalendar.of(Set.of(LocalDate.of(2026, 3, 9), LocalDate.of(2026, 3, 13)));

    @ParameterizedTest
    @CsvSource({
        "2013-04-25, false",
        "2013-04-26, false",
        "2013-04-27, true", // Thu, Fri, Sat
        "2013-05-02, true",
        "2013-05-03, false",
        "2013-05-04, false", // Thu, Fri, Sat
        "2026-03-01, true",
        "2026-03-05, true",
        "2026-03-06, false",
        "2026-03-07, false"
    })
    void theWeekendMovedInMay2013(LocalDate day, boolean working) {
        assertThat(PLAIN.isWorkingDay(day)).isEqualTo(working);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-05, 0, 2026-03-05", "2026-03-05, 1, 2026-03-08", "2026-03-05, 2, 2026-03-10",
        "2026-03-06, 0, 2026-03-06", "2026-03-06, 1, 2026-03-08", "2026-03-05, 7, 2026-03-17"
    })
    void workingDaysSkipWeekendsAndHolidays(LocalDate from, int days, LocalDate to) {
        assertThat(HOLIDAYS.plusWorkingDays(from, days)).isEqualTo(to);
    }

    @Test
    void workingDaysAreCountedAcrossTheMoveOfTheWeekend() {
        LocalDate wednesday = LocalDate.of(2013, 4, 24);

        assertThat(PLAIN.plusWorkingDays(wednesday, 1)).isEqualTo("2013-04-27");
        assertThat(PLAIN.plusWorkingDays(wednesday, 7)).isEqualTo("2013-05-05");
        assertThat(PLAIN.minusWorkingDays(LocalDate.of(2013, 5, 5), 7)).isEqualTo(wednesday);
    }

    @Test
    void workingDaysAreCountedBackwardsAsWell() {
        assertThat(HOLIDAYS.minusWorkingDays(LocalDate.of(2026, 3, 10), 2)).isEqualTo("2026-03-05");
        assertThatIllegalArgumentException().isThrownBy(() -> PLAIN.plusWorkingDays(LocalDate.of(2026, 3, 1), -1));
        assertThatIllegalArgumentException().isThrownBy(() -> PLAIN.minusWorkingDays(LocalDate.of(2026, 3, 1), -1));
    }

    @Test
    void theWeekendComesFromTheRulebook() {
        Rulebook book = Rulebook.oman().overlay(Map.of("calendar.weekend", "SUNDAY"));

        assertThat(WorkingCalendar.of(book, Set.of()).isWorkingDay(LocalDate.of(2026, 3, 1)))
                .isFalse();
        assertThat(WorkingCalendar.of(book, Set.of()).isWorkingDay(LocalDate.of(2026, 3, 6)))
                .isTrue();
    }

    @ParameterizedTest(name = "{0} + {1} -> {2}")
    @CsvSource({
        "2026-03-05T05:00:00Z, 7 WORKING,   2026-03-16T20:00:00Z", // the example of the Javadoc
        "2026-03-01T05:00:00Z, 30 CALENDAR, 2026-03-31T20:00:00Z",
        "2026-03-01T19:59:59Z, 1 CALENDAR,  2026-03-02T20:00:00Z",
        "2026-03-01T20:00:00Z, 1 CALENDAR,  2026-03-03T20:00:00Z", // already the 2nd in Oman
        "2026-03-01T05:00:00Z, 0 CALENDAR,  2026-03-01T20:00:00Z"
    })
    void aDeadlineIsTheLocalMidnightThatClosesItsLastDay(Instant start, String count, Instant end) {
        assertThat(PLAIN.deadline(start, Count.of(count))).isEqualTo(end);
    }

    @Test
    void yearsEndOnTheSameDayOfTheYear() {
        assertThat(PLAIN.deadline(Instant.parse("2024-02-29T05:00:00Z"), Period.ofYears(1)))
                .isEqualTo("2025-02-28T20:00:00Z");
    }

    @ParameterizedTest(name = "{0} with outages {1} -> {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "5 CALENDAR, -, 2026-03-06T20:00:00Z",
                "5 CALENDAR, 2026-02-01T00:00:00Z/2026-03-01T05:00:00Z, 2026-03-06T20:00:00Z", // before the start
                "5 CALENDAR, 2026-03-06T20:00:00Z/2026-03-09T00:00:00Z, 2026-03-06T20:00:00Z", // after the end
                "5 CALENDAR, 2026-03-02T05:00:00Z/2026-03-02T06:00:00Z, 2026-03-07T20:00:00Z", // one hour: one day
                "5 CALENDAR, 2026-03-02T05:00:00Z/2026-03-03T05:00:00Z, 2026-03-07T20:00:00Z", // a whole day: one day
                "5 CALENDAR, 2026-02-01T00:00:00Z/2026-03-02T05:00:00Z, 2026-03-07T20:00:00Z", // runs into the time
                "5 CALENDAR, 2026-03-02T05:00:00Z/2026-03-03T05:00:00Z 2026-03-02T17:00:00Z/2026-03-03T05:00:00Z, 2026-03-07T20:00:00Z",
                "5 CALENDAR, 2026-03-04T05:00:00Z/2026-03-05T05:00:00Z 2026-03-02T05:00:00Z/2026-03-03T05:00:00Z, 2026-03-08T20:00:00Z",
                "5 CALENDAR, 2026-03-06T19:00:00Z/2026-03-07T19:00:00Z 2026-03-07T19:30:00Z/2026-03-07T20:30:00Z, 2026-03-08T20:00:00Z",
                "4 WORKING,  2026-03-02T05:00:00Z/2026-03-02T06:00:00Z, 2026-03-08T20:00:00Z" // Thursday + 1 hour:
                // Sunday
            })
    void theClockStandsStillInAnOutage(String count, String outages, Instant end) {
        Instant start = Instant.parse("2026-03-01T05:00:00Z");

        assertThat(PLAIN.deadline(start, Count.of(count), outages(outages))).isEqualTo(end);
    }

    @Test
    void anOutageEndsAfterItBegins() {
        Instant now = Instant.parse("2026-03-01T05:00:00Z");

        assertThatIllegalArgumentException().isThrownBy(() -> new Outage(now, now));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-16T20:00:00Z, 2 CALENDAR, 2026-03-14T04:00:00Z",
        "2026-03-16T20:00:00Z, 2 WORKING, 2026-03-12T04:00:00Z",
        "2026-03-16T20:00:00Z, 0 CALENDAR, 2026-03-16T04:00:00Z"
    })
    void aReminderComesInTheMorning(Instant deadline, String before, Instant reminder) {
        assertThat(PLAIN.reminder(deadline, Count.of(before))).isEqualTo(reminder);
    }

    @Property(tries = 200)
    void moreDaysNeverEndEarlier(@ForAll @IntRange(max = 400) int days, @ForAll @IntRange(max = 2000) int hours) {
        Instant start = Instant.parse("2013-01-01T00:00:00Z").plusSeconds(3600L * hours);
        for (Count.Kind kind : Count.Kind.values()) {
            Instant sooner = HOLIDAYS.deadline(start, new Count(days, kind));
            Instant later = HOLIDAYS.deadline(start, new Count(days + 1, kind));
            assertThat(sooner).isAfter(start).isBefore(later);
        }
    }

    @Property(tries = 200)
    void anOutageNeverMakesATimeShorter(
            @ForAll @IntRange(max = 400) int hoursFrom, @ForAll @IntRange(min = 1, max = 400) int hours) {
        Instant start = Instant.parse("2026-03-01T05:00:00Z");
        Outage outage =
                new Outage(start.plusSeconds(3600L * hoursFrom), start.plusSeconds(3600L * (hoursFrom + hours)));
        Instant plain = PLAIN.deadline(start, Count.working(5));

        assertThat(PLAIN.deadline(start, Count.working(5), List.of(outage))).isAfterOrEqualTo(plain);
        assertThat(PLAIN.deadline(start, Count.working(5), List.of(outage, outage)))
                .isEqualTo(PLAIN.deadline(start, Count.working(5), List.of(outage)));
    }

    private static List<Outage> outages(String text) {
        return text == null
                ? List.of()
                : List.of(text.split(" ", -1)).stream()
                        .map(span -> span.split("/", -1))
                        .map(ends -> new Outage(Instant.parse(ends[0]), Instant.parse(ends[1])))
                        .toList();
    }

    /** Thursday and Friday were the weekend up to 30 April 2013, a Tuesday; Friday and Saturday are from the next day on. */
    @ParameterizedTest
    @CsvSource({"1, 2013-04-27", "4, 2013-04-30", "5, 2013-05-01", "6, 2013-05-02", "7, 2013-05-05"})
    void workingDaysAreCountedOverTheChangeOfTheWeekendOf2013(int workingDays, LocalDate reached) {
        WorkingCalendar calendar = WorkingCalendar.of(Set.of());
        LocalDate before = LocalDate.of(2013, 4, 24);

        assertThat(calendar.plusWorkingDays(before, workingDays)).isEqualTo(reached);
        assertThat(calendar.minusWorkingDays(reached, workingDays)).isEqualTo(before);
    }
}
