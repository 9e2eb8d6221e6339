package om.gov.mol.labour.payment.thawani;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A checkout session as Thawani tells it. */
record Session(
        String id,
        @Nullable String reference,
        long baisa,
        boolean inRials,
        Status status,
        @Nullable String invoice,
        @Nullable Instant created,
        @Nullable Instant expires) {

    /** What Thawani says of its payment. */
    enum Status {
        UNPAID,
        PAID,
        CANCELLED
    }

    /** The one to keep first: a paid one, else the oldest. */
    static final Comparator<Session> BEST_FIRST = Comparator.comparing((Session each) -> each.status != Status.PAID)
            .thenComparing(each -> each.created == null ? Instant.EPOCH : each.created)
            .thenComparing(Session::id);

    /** A payer who began in time may still be typing the code of the bank. */
    private static final Duration STILL_TYPING = Duration.ofMinutes(15);

    static Session of(Fields fields) throws Unclear {
        String currency = fields.text("currency");
        return new Session(
                fields.identifier("session_id"),
                fields.text("client_reference_id"),
                fields.baisa("total_amount"),
                currency == null || Baisa.isRial(currency),
                status(fields.text("payment_status")),
                fields.has("invoice") ? fields.identifier("invoice") : null,
                fields.time("created_at"),
                fields.time("expire_at"));
    }

    private static Status status(@Nullable String text) throws Unclear {
        return switch (text == null ? "" : text.toLowerCase(Locale.ROOT)) {
            case "unpaid" -> Status.UNPAID;
            case "paid", "refunded" -> Status.PAID;
            case "cancelled", "canceled", "expired" -> Status.CANCELLED;
            default -> throw new Unclear("the state of a session is unknown");
        };
    }

    boolean asks(long wanted) {
        return inRials && baisa == wanted;
    }

    /** Whether its time is certainly over. */
    boolean expired(Instant now) {
        return expires != null && !now.isBefore(expires.plus(STILL_TYPING));
    }

    /** Whether the payer may still pay on its page. */
    boolean open(Instant now) {
        return status == Status.UNPAID && !expired(now);
    }
}
