package om.gov.mol.labour.testkit.story;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import om.gov.mol.labour.calendar.WorkingCalendar;

/** Moments and lengths of time as a story writes them. */
final class Times {

    private Times() {}

    static boolean isMoment(String text) {
        try {
            moment(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** A moment with its offset, such as {@code 2026-03-01T09:00:00+04:00}. */
    static Instant moment(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    static boolean isDuration(String text) {
        try {
            return !Duration.parse(text).isNegative();
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** Whether it is a length of time that does not lead back. */
    static boolean isLength(String text) {
        try {
            return !after(Instant.EPOCH, text).isBefore(Instant.EPOCH);
        } catch (DateTimeException | ArithmeticException e) {
            return false;
        }
    }

    /** That long afterwards: days, months and years by the calendar of Oman, hours by the clock. */
    static Instant after(Instant moment, String length) {
        boolean calendar = !length.contains("T");
        return calendar
                ? moment.atZone(WorkingCalendar.ZONE).plus(Period.parse(length)).toInstant()
                : moment.plus(Duration.parse(length));
    }
}
