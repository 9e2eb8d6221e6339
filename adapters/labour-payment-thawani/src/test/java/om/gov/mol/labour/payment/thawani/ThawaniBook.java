package om.gov.mol.labour.payment.thawani;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What a Thawani in memory knows: sessions, payments, refunds. It behaves as the sources say, and no better. */
public final class ThawaniBook {

    /** How the look-up by reference answers when two sessions carry it: the sources do not say. */
    enum Shape {
        LATEST,
        ALL
    }

    final List<Map<String, Object>> sessions = new ArrayList<>();
    final List<Map<String, Object>> payments = new ArrayList<>();
    final List<Map<String, Object>> refunds = new ArrayList<>();
    Shape shape = Shape.LATEST;
    boolean showsMetadata = true;
    boolean refundsHidden;
    private final Clock clock;

    ThawaniBook(Clock clock) {
        this.clock = clock;
    }

    synchronized Map<String, Object> create(Fields request, long more) throws Unclear {
        long total = more;
        for (Fields product : request.objects("products")) {
            total += product.baisa("unit_amount") * product.baisa("quantity");
        }
        Map<String, Object> session = new LinkedHashMap<>();
        session.put("session_id", "checkout_" + (sessions.size() + 1));
        session.put("client_reference_id", request.text("client_reference_id"));
        session.put("total_amount", total);
        session.put("currency", "OMR");
        session.put("payment_status", "unpaid");
        session.put("invoice", "INV" + (sessions.size() + 1));
        session.put("products", List.of());
        session.put("created_at", now());
        long minutes = request.has("expire_in_minutes") ? request.baisa("expire_in_minutes") : 1440;
        session.put(
                "expire_at", clock.instant().plus(Duration.ofMinutes(minutes)).toString());
        sessions.add(session);
        return session;
    }

    /** Some have an offset and some have not; seven decimals as .NET writes them. */
    private String now() {
        String text = clock.instant().toString().replace("Z", "");
        String exact = text.contains(".") ? text : text + ".0000000";
        return sessions.size() % 2 == 0 ? exact : exact + "Z";
    }

    synchronized List<Map<String, Object>> byReference(String reference) {
        List<Map<String, Object>> found = sessions.stream()
                .filter(session -> reference.equals(session.get("client_reference_id")))
                .collect(Collectors.toList());
        return shape == Shape.LATEST && found.size() > 1 ? found.subList(found.size() - 1, found.size()) : found;
    }

    @SuppressWarnings("ReferenceEquality") // the very list of refunds, however alike another may be
    synchronized List<Map<String, Object>> page(List<Map<String, Object>> all, int limit, int skip) {
        List<Map<String, Object>> newestFirst = new ArrayList<>(all == refunds && refundsHidden ? List.of() : all);
        Collections.reverse(newestFirst);
        return newestFirst.stream().skip(skip).limit(limit).toList();
    }

    synchronized List<Map<String, Object>> paymentsOf(String invoice) {
        return payments.stream()
                .filter(payment -> invoice.equals(payment.get("checkout_invoice")))
                .collect(Collectors.toList());
    }

    synchronized Map<String, Object> session(String id) {
        return sessions.stream()
                .filter(session -> id.equals(session.get("session_id")))
                .findFirst()
                .orElseThrow();
    }

    /** The payer pays on the page of a session; false when the page does not let him. */
    public synchronized boolean pay(String id) {
        Map<String, Object> session = session(id);
        if (!session.get("payment_status").equals("unpaid")
                || !clock.instant().isBefore(Instant.parse(String.valueOf(session.get("expire_at"))))) {
            return false;
        }
        session.put("payment_status", "paid");
        charge(id, (Long) session.get("total_amount"));
        return true;
    }

    /** Money is taken, whatever the state of the session. */
    synchronized void charge(String id, long baisa) {
        payment(id, baisa, "Successful");
    }

    synchronized void payment(String id, long baisa, String status) {
        Map<String, Object> payment = new LinkedHashMap<>();
        payment.put("payment_id", "pay_" + (payments.size() + 1));
        payment.put("status", status);
        payment.put("amount", baisa);
        payment.put("checkout_invoice", session(id).get("invoice"));
        payment.put("masked_card", "4242 42XX XXXX 4242");
        payment.put("created_at", clock.instant().toString());
        payments.add(payment);
    }

    synchronized boolean cancel(String id) {
        Map<String, Object> session = session(id);
        return session.replace("payment_status", "unpaid", "cancelled");
    }

    /** The refund, or Thawani's code why not. */
    synchronized Object refund(Fields request) throws Unclear {
        Map<String, Object> payment = payments.stream()
                .filter(each -> each.get("payment_id").equals(request.text("payment_id")))
                .findFirst()
                .orElse(null);
        if (payment == null) {
            return 4003;
        }
        long left = (Long) payment.get("amount") - refunded(String.valueOf(payment.get("payment_id")));
        long wanted = request.has("amount") ? request.baisa("amount") : left;
        if (left == 0 || wanted > left) {
            return 4301;
        }
        Map<String, Object> refund = new LinkedHashMap<>();
        refund.put("refund_id", "refund_" + (refunds.size() + 1));
        refund.put("payment_id", payment.get("payment_id"));
        refund.put("amount", wanted);
        refund.put("status", "successful");
        refund.put("reason", Objects.requireNonNull(request.text("reason")));
        if (showsMetadata) {
            refund.put("metadata", request.object("metadata").members());
        }
        refund.put("created_at", clock.instant().toString());
        refunds.add(refund);
        return refund;
    }

    /** What left, failed ones not counted. */
    synchronized long refunded(String payment) {
        return refunds.stream()
                .filter(refund -> refund.get("payment_id").equals(payment)
                        && !refund.get("status").equals("failed"))
                .mapToLong(refund -> (Long) refund.get("amount"))
                .sum();
    }

    public synchronized long charged() {
        return payments.stream()
                .filter(payment -> payment.get("status").equals("Successful"))
                .mapToLong(payment -> (Long) payment.get("amount"))
                .sum();
    }

    /** What left in all, failed ones not counted. */
    public synchronized long paidBack() {
        return payments.stream()
                .mapToLong(payment -> refunded(String.valueOf(payment.get("payment_id"))))
                .sum();
    }

    synchronized long open(String reference) {
        return sessions.stream()
                .filter(session -> reference.equals(session.get("client_reference_id"))
                        && session.get("payment_status").equals("unpaid"))
                .count();
    }
}
