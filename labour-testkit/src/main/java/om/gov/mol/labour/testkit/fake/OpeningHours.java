package om.gov.mol.labour.testkit.fake;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When the fake gateway is closed: once until a moment, or every night in Muscat. Guarded by the gateway. */
final class OpeningHours {

    private static final ZoneId ZONE = ZoneId.of("Asia/Muscat");

    private @Nullable Instant closedUntil;
    private @Nullable LocalTime breakFrom;
    private @Nullable LocalTime breakTo;

    void closeUntil(Instant until) {
        closedUntil = until;
    }

    void nightlyBreak(LocalTime from, LocalTime to) {
        breakFrom = from;
        breakTo = to;
    }

    /** When it opens again, or empty when it is open at {@code now}. */
    Optional<Instant> opensAfter(Instant now) {
        if (closedUntil != null && now.isBefore(closedUntil)) {
            return Optional.of(closedUntil);
        }
        if (breakFrom == null || breakTo == null) {
            return Optional.empty();
        }
        ZonedDateTime local = now.atZone(ZONE);
        return isBreak(local.toLocalTime(), breakFrom, breakTo)
                ? Optional.of(next(local, breakTo).toInstant())
                : Optional.empty();
    }

    /** A break may go over midnight: 23:00 to 01:00. */
    private static boolean isBreak(LocalTime time, LocalTime from, LocalTime to) {
        boolean begun = !time.isBefore(from);
        boolean ended = !time.isBefore(to);
        return from.isBefore(to) ? begun && !ended : begun || !ended;
    }

    private static ZonedDateTime next(ZonedDateTime local, LocalTime time) {
        ZonedDateTime today = local.with(time);
        return today.isAfter(local) ? today : today.plusDays(1);
    }
}
