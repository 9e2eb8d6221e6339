package om.gov.mol.labour.notify.smpp;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import om.gov.mol.labour.notify.spi.DeliveryState;
import om.gov.mol.labour.notify.spi.DeliveryState.Delivered;
import om.gov.mol.labour.notify.spi.DeliveryState.NotDelivered;
import org.jspecify.annotations.Nullable;

/** One attempt to hand over one message: which ids its parts got, and what became of each. Guarded by the book's lock. */
final class Tracked {

    final String key;
    final Instant since;
    private final int parts;
    private int accepted;
    private final Map<String, DeliveryState> states = new LinkedHashMap<>();
    private @Nullable String providerId;
    private @Nullable DeliveryState end;
    private boolean told;

    Tracked(String key, int parts, Instant since) {
        this.key = key;
        this.parts = parts;
        this.since = since;
    }

    void accepted(String id, String named) {
        if (providerId == null) {
            providerId = named;
        }
        accepted++; // counted apart: a message centre may give one id to all parts
        states.putIfAbsent(id, new DeliveryState.StillUnderway());
    }

    /** The id of the whole: that of its first part. */
    String providerId() {
        return Objects.requireNonNull(providerId, "providerId");
    }

    boolean isHandedOver() {
        return accepted >= parts;
    }

    Set<String> ids() {
        return states.keySet();
    }

    /** Notes what became of a part; the first end of a part stays, and so does the first end of the whole. */
    void became(String id, DeliveryState state) {
        states.computeIfPresent(id, (known, before) -> isEnd(before) ? before : state);
        if (end == null && isEnd(state())) {
            end = state();
        }
    }

    DeliveryState state() {
        if (end != null) {
            return end;
        }
        @Nullable Instant last = null;
        boolean delivered = isHandedOver();
        for (DeliveryState each : states.values()) {
            if (each instanceof NotDelivered) {
                return each;
            }
            if (each instanceof Delivered arrived) {
                last = last == null || (arrived.at() != null && arrived.at().isAfter(last)) ? arrived.at() : last;
            } else {
                delivered = false;
            }
        }
        return delivered ? new Delivered(last) : new DeliveryState.StillUnderway();
    }

    /** What is to be told, or null when there is no end yet or it was told. */
    @Nullable
    DeliveryReport report() {
        return end == null || told ? null : new DeliveryReport(key, providerId(), end);
    }

    void told() {
        told = true;
    }

    private static boolean isEnd(DeliveryState state) {
        return state instanceof Delivered || state instanceof NotDelivered;
    }
}
