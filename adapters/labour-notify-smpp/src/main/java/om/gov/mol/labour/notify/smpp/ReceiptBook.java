package om.gov.mol.labour.notify.smpp;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import om.gov.mol.labour.notify.spi.DeliveryState;
import org.jspecify.annotations.Nullable;

/**
 * Which message centre's id belongs to which notice, and what became of it; in memory, for as long as receipts may come.
 *
 * <p>A receipt may overtake the answer to its submit: it is kept until the answer comes. All methods are safe for several
 * threads.
 */
final class ReceiptBook {

    private static final int EARLY_MAX = 1_000;
    private static final Pattern PLAIN = Pattern.compile("[!-~]{1,65}");

    private final Clock clock;
    private final Duration kept;
    private final MessageIdForm form;
    private final Deque<Tracked> oldestFirst = new ArrayDeque<>();
    private final Map<String, Tracked> byKey = new HashMap<>();
    private final Map<String, Tracked> byProviderId = new HashMap<>();
    private final Map<String, Tracked> byPart = new HashMap<>();
    private final Map<String, Receipt> early = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Receipt> eldest) {
            return size() > EARLY_MAX;
        }
    };
    private long unnamed;

    ReceiptBook(Clock clock, Duration kept, MessageIdForm form) {
        this.clock = clock;
        this.kept = kept;
        this.form = form;
    }

    /** A new attempt; it is in the book from its first accepted part on. */
    synchronized Tracked begin(String key, int parts) {
        Instant now = clock.instant();
        while (!oldestFirst.isEmpty() && oldestFirst.getFirst().since.plus(kept).isBefore(now)) {
            forget(oldestFirst.removeFirst());
        }
        return new Tracked(key, parts, now);
    }

    /** The message centre took a part. Returns what is to be told when its receipt was here before. */
    synchronized @Nullable DeliveryReport accepted(Tracked message, @Nullable String answered) {
        String named = answered != null && PLAIN.matcher(answered.strip()).matches()
                ? answered.strip()
                : "unnamed-" + clock.millis() + "-"
                        + ++unnamed; // a message centre that gives no ids, and no receipts then
        String id = form.ofAnswer(named);
        if (message.ids().isEmpty()) {
            oldestFirst.addLast(message);
        }
        message.accepted(id, named);
        byPart.put(id, message);
        byProviderId.put(message.providerId(), message);
        byKey.put(message.key, message);
        Receipt waiting = early.remove(id);
        if (waiting != null) {
            message.became(id, waiting.state());
        }
        return message.report();
    }

    /** The id under which a message with this key was handed over as a whole. */
    synchronized Optional<String> handedOver(String key) {
        return Optional.ofNullable(byKey.get(key)).filter(Tracked::isHandedOver).map(Tracked::providerId);
    }

    synchronized DeliveryState state(String providerId) {
        Tracked message = byProviderId.get(providerId);
        return message == null ? new DeliveryState.Unknown() : message.state();
    }

    /** Notes a receipt. Returns what is to be told, or null. */
    synchronized @Nullable DeliveryReport note(Receipt receipt) {
        for (String id : receipt.ids()) {
            Tracked message = byPart.get(id);
            if (message != null) {
                message.became(id, receipt.state());
                return message.report();
            }
        }
        receipt.ids().forEach(id -> early.put(id, receipt));
        return receipt.isFinal() ? new DeliveryReport(null, receipt.named(), receipt.state()) : null;
    }

    /** The listener has heard it. */
    synchronized void told(DeliveryReport report) {
        Tracked message = report.key() == null ? null : byProviderId.get(report.providerId());
        if (message != null) {
            message.told();
        }
    }

    private void forget(Tracked message) {
        byKey.remove(message.key, message);
        byProviderId.remove(message.providerId(), message);
        message.ids().forEach(id -> byPart.remove(id, message));
    }
}
