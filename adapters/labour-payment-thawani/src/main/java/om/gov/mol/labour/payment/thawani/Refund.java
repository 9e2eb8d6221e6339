package om.gov.mol.labour.payment.thawani;

import java.time.Instant;
import java.util.Locale;
import om.gov.mol.labour.payment.spi.RefundState;
import org.jspecify.annotations.Nullable;

/**
 * A refund as Thawani tells it. Our key and the amount that we asked for travel with it: in its metadata, and once more in
 * its reason, because it is not certain that lists show the metadata.
 */
record Refund(
        String id,
        String payment,
        @Nullable Long baisa,
        @Nullable String key,
        @Nullable Long asked,
        String status,
        @Nullable Instant created) {

    static final String KEY = "refund_key";
    static final String ASKED = "asked_baisa";

    private static final String NUMBER = "[0-9]{1,15}";

    static Refund of(Fields fields) throws Unclear {
        Fields metadata = fields.object("metadata");
        String[] words = String.valueOf(fields.text("reason")).split(" ", -1);
        boolean ours = words.length == 2 && words[1].matches(NUMBER);
        String key = metadata.text(KEY);
        String asked = metadata.text(ASKED);
        Long baisa = fields.has("amount") ? (Long) fields.baisa("amount") : null;
        String status = fields.text("status");
        return new Refund(
                fields.identifier("refund_id"),
                fields.identifier("payment_id"),
                baisa,
                key != null ? key : ours ? words[0] : null,
                asked(asked != null ? asked : ours ? words[1] : "", baisa),
                status == null ? "" : status.toLowerCase(Locale.ROOT),
                fields.time("created_at"));
    }

    private static @Nullable Long asked(String text, @Nullable Long otherwise) {
        return text.matches(NUMBER) ? (Long) Long.parseLong(text) : otherwise;
    }

    static String reason(String key, long baisa) {
        return key + " " + baisa;
    }

    /** Whether it is the very refund that is asked for again. */
    boolean is(String capture, long wanted) {
        return payment.equals(capture) && asked != null && asked == wanted;
    }

    boolean failed() {
        return status.equals("failed");
    }

    /** Whether Thawani did what was asked; a failed refund did nothing. */
    boolean asAsked() {
        return failed() || baisa == null || baisa.equals(asked);
    }

    /** What of the capture it takes up. */
    long takes() {
        return failed() ? 0 : baisa != null ? baisa : asked != null ? asked : Long.MAX_VALUE;
    }

    RefundState state(Instant now) throws Unclear {
        return switch (status) {
            case "successful", "succeeded", "success", "refunded" ->
                new RefundState.Refunded(created != null ? created : now, id);
            case "failed" -> new RefundState.Failed("refused by Thawani or the bank");
            case "", "pending", "processing" -> new RefundState.Pending();
            default -> throw new Unclear("the state of a refund is unknown");
        };
    }
}
