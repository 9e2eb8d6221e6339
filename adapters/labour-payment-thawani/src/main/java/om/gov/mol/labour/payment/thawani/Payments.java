package om.gov.mol.labour.payment.thawani;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import om.gov.mol.labour.payment.spi.Capture;
import org.jspecify.annotations.Nullable;

/** The money that was taken in sessions. */
final class Payments {

    private static final int PAGE = 50;

    private final Wire wire;
    private final int pagesMax;

    Payments(Wire wire, int pagesMax) {
        this.wire = wire;
        this.pagesMax = pagesMax;
    }

    /**
     * Every capture of these sessions, oldest first. A session that is open is not asked for its payments: it has none that
     * count as long as it says "unpaid".
     *
     * @throws Unclear when a session says that it is paid and no payment is there to see
     */
    List<Capture> captures(List<Session> sessions, Instant now, Deadline deadline) throws Unclear {
        Map<String, Capture> captures = new LinkedHashMap<>();
        for (Session session : sessions) {
            if (session.open(now)) {
                continue;
            }
            List<Capture> taken = session.invoice() == null ? List.of() : taken(session, session.invoice(), deadline);
            if (taken.isEmpty() && session.status() == Session.Status.PAID) {
                throw new Unclear("paid, but no payment is listed");
            }
            taken.forEach(capture -> captures.putIfAbsent(capture.reference(), capture));
        }
        return captures.values().stream()
                .sorted(Comparator.comparing(Capture::at).thenComparing(Capture::reference))
                .toList();
    }

    private List<Capture> taken(Session session, String invoice, Deadline deadline) throws Unclear {
        String path = "/payments?checkout_invoice=" + URLEncoder.encode(invoice, StandardCharsets.UTF_8);
        List<Capture> captures = new ArrayList<>();
        for (int page = 0; page < pagesMax; page++) {
            List<Fields> found = wire.get(path + "&limit=" + PAGE + "&skip=" + page * PAGE, deadline)
                    .found();
            for (Fields payment : found) {
                add(captures, payment, session, invoice);
            }
            if (found.size() < PAGE) {
                return captures;
            }
        }
        throw new Unclear("too many payments");
    }

    private static void add(List<Capture> captures, Fields payment, Session session, String invoice) throws Unclear {
        String named = payment.text("checkout_invoice");
        if ((named == null || named.equals(invoice)) && isTaken(payment.text("status"))) {
            long baisa = payment.baisa("amount");
            if (baisa == 0) {
                throw new Unclear("a payment of nothing");
            }
            Instant at = payment.time("created_at");
            captures.add(new Capture(
                    payment.identifier("payment_id"), Baisa.money(baisa), at != null ? at : begin(session.created())));
        }
    }

    /** A payment without a time counts from the beginning of its session: never later than it really was. */
    private static Instant begin(@Nullable Instant created) throws Unclear {
        if (created == null) {
            throw new Unclear("a payment has no time");
        }
        return created;
    }

    /** Money that went back was taken before. */
    private static boolean isTaken(@Nullable String status) throws Unclear {
        return switch (status == null ? "" : status.toLowerCase(Locale.ROOT)) {
            case "successful", "succeeded", "success", "paid", "refunded" -> true;
            case "failed", "failure", "cancelled", "canceled", "pending", "unpaid" -> false;
            default -> throw new Unclear("the state of a payment is unknown");
        };
    }
}
