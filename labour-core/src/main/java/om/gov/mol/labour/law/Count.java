package om.gov.mol.labour.law;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number of days, and which days count.
 *
 * <p>A count is only a rule; bound to a day and a table of holidays it becomes a deadline, in
 * {@code om.gov.mol.labour.calendar.WorkingCalendar}. Written {@code 7 WORKING} or {@code 30 CALENDAR}; a bare {@code 30} means
 * calendar days.
 *
 * @param days 0 to 36600
 */
public record Count(int days, Kind kind) {

    /** Which days count. */
    public enum Kind {
        /** Every day. */
        CALENDAR,
        /** Days that are neither weekend nor holiday. */
        WORKING
    }

    private static final int DAYS_MAX = 36_600;

    private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,5})(?: (CALENDAR|WORKING))?");

    public Count {
        if (days < 0 || days > DAYS_MAX) {
            throw new IllegalArgumentException("days: 0 to " + DAYS_MAX);
        }
    }

    /** So many calendar days. */
    public static Count calendar(int days) {
        return new Count(days, Kind.CALENDAR);
    }

    /** So many working days. */
    public static Count working(int days) {
        return new Count(days, Kind.WORKING);
    }

    /**
     * The count that a text such as {@code 7 WORKING} means.
     *
     * @throws IllegalArgumentException if it means none
     */
    public static Count of(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("text: no count of days");
        }
        String kind = matcher.group(2);
        return new Count(Integer.parseInt(matcher.group(1)), kind == null ? Kind.CALENDAR : Kind.valueOf(kind));
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d %s", days, kind);
    }
}
