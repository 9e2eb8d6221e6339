package om.gov.mol.labour.payment.thawani;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import om.gov.mol.labour.payment.spi.PaymentRequest;
import org.jspecify.annotations.Nullable;

/** The sessions of our payments; our key is their reference. */
final class Sessions {

    private static final int LATEST = 50;
    private static final int NAME_MAX = 40;
    private static final long MINUTES_MIN = 30;
    private static final long MINUTES_MAX = 10_080;

    private final Wire wire;
    private final ThawaniSettings settings;

    Sessions(Wire wire, ThawaniSettings settings) {
        this.wire = wire;
        this.settings = settings;
    }

    /** Those that the look-up by reference shows. One as a rule; none when nothing was begun. */
    List<Session> byReference(String key, Deadline deadline) throws Unclear {
        List<Session> found = new ArrayList<>();
        for (Fields fields :
                wire.get("/checkout/reference/" + part(key), deadline).found()) {
            Session session = Session.of(fields);
            if (!key.equals(session.reference())) {
                throw new Unclear("the answer is about another reference");
            }
            found.add(session);
        }
        return found;
    }

    /** These and their twins among the latest sessions, the best first: two hosts may have begun at the same moment. */
    List<Session> withTwins(List<Session> known, String key, Deadline deadline) throws Unclear {
        Map<String, Session> all = new LinkedHashMap<>();
        known.forEach(session -> all.put(session.id(), session));
        for (Fields fields : wire.get("/checkout/session?limit=" + LATEST + "&skip=0", deadline)
                .found()) {
            if (key.equals(fields.text("client_reference_id"))) {
                Session session = Session.of(fields);
                all.put(session.id(), session);
            }
        }
        return all.values().stream().sorted(Session.BEST_FIRST).toList();
    }

    Reply create(PaymentRequest request, long baisa, Instant now, Deadline deadline) throws Unclear {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("client_reference_id", request.key());
        body.put("mode", "payment");
        body.put(
                "products", List.of(Map.of("name", name(request.description()), "quantity", 1L, "unit_amount", baisa)));
        body.put("success_url", ThawaniSettings.page(settings.paidPage(), request.key()));
        body.put("cancel_url", ThawaniSettings.page(settings.givenUpPage(), request.key()));
        body.put("metadata", Map.of("payment_key", request.key(), "payer_reference", request.payerReference()));
        Long minutes = minutes(request.expiresAt(), now);
        if (minutes != null) {
            body.put("expire_in_minutes", minutes);
        }
        return wire.post("/checkout/session", body, deadline);
    }

    /** Sees that nobody pays on the page of this session; whether it worked. */
    boolean cancel(Session session, Deadline deadline) throws Unclear {
        return wire.post("/checkout/" + part(session.id()) + "/cancel", Map.of(), deadline) instanceof Reply.Done;
    }

    /** Within what Thawani takes; a shorter time than the shortest becomes the shortest. */
    private static @Nullable Long minutes(@Nullable Instant expiresAt, Instant now) {
        if (expiresAt == null) {
            return null;
        }
        long left = Duration.between(now, expiresAt).toMinutes();
        return Math.max(MINUTES_MIN, Math.min(MINUTES_MAX, left));
    }

    /** At most forty letters; none is cut in two. */
    private static String name(String description) {
        int[] letters = description.strip().codePoints().toArray();
        return letters.length <= NAME_MAX
                ? description.strip()
                : new String(letters, 0, NAME_MAX - 1).stripTrailing() + "…";
    }

    private static String part(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
