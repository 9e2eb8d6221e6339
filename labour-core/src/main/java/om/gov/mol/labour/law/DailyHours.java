package om.gov.mol.labour.law;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A span of every day, such as the hours in which electronic payment is closed. It may cross midnight.
 *
 * <p>Written {@code 23:00-01:00}: from 23:00, included, to 01:00 of the next day, not included. Times are local to Oman.
 *
 * @param from the first moment
 * @param to the first moment after it; equal to {@code from} means that the span is empty
 */
public record DailyHours(LocalTime from, LocalTime to) {

    /**
     * The hours that a text such as {@code 23:00-01:00} means.
     *
     * @throws IllegalArgumentException if it means none
     */
    public static DailyHours of(String text) {
        if (!text.matches("([01][0-9]|2[0-3]):[0-5][0-9]-([01][0-9]|2[0-3]):[0-5][0-9]")) {
            throw new IllegalArgumentException("text: no hours of a day");
        }
        return new DailyHours(LocalTime.parse(text.substring(0, 5)), LocalTime.parse(text.substring(6)));
    }

    /** Until when the span lasts that is running at this moment; empty where none is. */
    public Optional<LocalDateTime> runningUntil(LocalDateTime moment) {
        LocalTime time = moment.toLocalTime();
        boolean crossesMidnight = to.isBefore(from);
        boolean afterFrom = !time.isBefore(from);
        boolean beforeTo = time.isBefore(to);
        if (crossesMidnight ? !afterFrom && !beforeTo : !afterFrom || !beforeTo) {
            return Optional.empty();
        }
        boolean endsTomorrow = crossesMidnight && afterFrom;
        return Optional.of(moment.toLocalDate().plusDays(endsTomorrow ? 1 : 0).atTime(to));
    }
}
