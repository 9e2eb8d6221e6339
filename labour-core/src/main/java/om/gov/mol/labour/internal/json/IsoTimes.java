package om.gov.mol.labour.internal.json;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Dates and instants as this library writes them, such as {@code 2026-03-01} and {@code 2026-03-01T05:00:00.000001Z}. A stored case
 * has dozens of them, and a formatter takes ten times as long; whatever looks otherwise is left to the formatter.
 */
final class IsoTimes {

    private static final int DATE_LENGTH = 10;
    private static final int SECOND_END = 19;
    private static final int NANO_DIGITS = 9;
    private static final long DAY_SECONDS = 86_400;

    private IsoTimes() {}

    /**
     * The date that a text is.
     *
     * @throws java.time.DateTimeException when it is none
     */
    static LocalDate date(String text) {
        return text.length() == DATE_LENGTH && isDate(text) ? dateAtStart(text) : LocalDate.parse(text);
    }

    /**
     * The instant that a text is.
     *
     * @throws java.time.DateTimeException when it is none
     */
    static Instant instant(String text) {
        return isInstant(text) ? instantOf(text) : Instant.parse(text);
    }

    private static Instant instantOf(String text) {
        long second = number(text, 11, 13) * 3_600L + number(text, 14, 16) * 60L + number(text, 17, SECOND_END);
        return Instant.ofEpochSecond(dateAtStart(text).toEpochDay() * DAY_SECONDS + second, nanos(text));
    }

    private static LocalDate dateAtStart(String text) {
        return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, DATE_LENGTH));
    }

    private static int nanos(String text) {
        int end = text.length() - 1;
        int digits = end - SECOND_END - 1;
        int nanos = digits > 0 ? number(text, SECOND_END + 1, end) : 0;
        for (int place = Math.max(digits, 0); place < NANO_DIGITS; place++) {
            nanos *= 10;
        }
        return nanos;
    }

    private static boolean isDate(String text) {
        return areDigits(text, 0, 4)
                && text.charAt(4) == '-'
                && areDigits(text, 5, 7)
                && text.charAt(7) == '-'
                && areDigits(text, 8, DATE_LENGTH);
    }

    private static boolean isInstant(String text) {
        int end = text.length() - 1;
        return end >= SECOND_END
                && text.charAt(end) == 'Z'
                && isDate(text)
                && text.charAt(DATE_LENGTH) == 'T'
                && isTime(text)
                && isFraction(text, end);
    }

    /** A second of the clock; the formatter knows what to make of 24:00:00 and of leap seconds. */
    private static boolean isTime(String text) {
        return areDigits(text, 11, 13)
                && text.charAt(13) == ':'
                && areDigits(text, 14, 16)
                && text.charAt(16) == ':'
                && areDigits(text, 17, SECOND_END)
                && number(text, 11, 13) < 24
                && number(text, 14, 16) < 60
                && number(text, 17, SECOND_END) < 60;
    }

    private static boolean isFraction(String text, int end) {
        return end == SECOND_END
                || (text.charAt(SECOND_END) == '.'
                        && end - SECOND_END - 1 <= NANO_DIGITS
                        && end > SECOND_END + 1
                        && areDigits(text, SECOND_END + 1, end));
    }

    private static boolean areDigits(String text, int from, int to) {
        for (int place = from; place < to; place++) {
            if (text.charAt(place) < '0' || text.charAt(place) > '9') {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int place = from; place < to; place++) {
            number = number * 10 + text.charAt(place) - '0';
        }
        return number;
    }
}
