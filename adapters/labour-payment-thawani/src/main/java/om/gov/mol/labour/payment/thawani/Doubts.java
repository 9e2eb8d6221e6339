package om.gov.mol.labour.payment.thawani;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import om.gov.mol.labour.payment.spi.GatewayUnavailable;

/**
 * Requests that were sent, and whose effect nobody has seen yet. While a doubt is fresh nothing is begun again under its key,
 * and "not found" is not said: what seemed lost may still be on its way. Remembered in memory only, and not longer than
 * the quiet time.
 */
final class Doubts {

    private final Map<String, Instant> since = new ConcurrentHashMap<>();
    private final Clock clock;
    private final Duration quietTime;

    Doubts(Clock clock, Duration quietTime) {
        this.clock = clock;
        this.quietTime = quietTime;
    }

    /**
     * Sends something. The doubt begins before and lasts until {@link #end}; when the answer was unclear it begins anew, when
     * certainly nothing was begun it ends.
     */
    Reply during(String key, KeyLocks.Step<Reply> sending) throws Unclear {
        begin(key);
        try {
            return sending.take();
        } catch (GatewayUnavailable nothingBegun) {
            end(key);
            throw nothingBegun;
        } catch (Unclear unclear) {
            begin(key);
            throw unclear;
        }
    }

    private void begin(String key) {
        Instant now = clock.instant();
        since.values().removeIf(begun -> !now.isBefore(begun.plus(quietTime)));
        since.put(key, now);
    }

    void end(String key) {
        since.remove(key);
    }

    boolean fresh(String key) {
        Instant begun = since.get(key);
        return begun != null && clock.instant().isBefore(begun.plus(quietTime));
    }
}
