package om.gov.mol.labour.internal.codec;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.payment.Capture;
import om.gov.mol.labour.payment.RefundStatus;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Fields that commands of several procedures share, and into which part they go. */
final class CommandFields {

    /** A coded reason in the open part, an officer's words in the secret one. */
    static final String REASON = "reason";

    static final String NOTE = "note";
    static final String PAYMENT = "payment";
    static final String REFERENCE = "reference";
    static final String DEADLINE = "deadline";

    private CommandFields() {}

    /** A coded reason, and what was written beside it. */
    static void reason(String code, String note, Written into) {
        into.open().put(REASON, code);
        secret(NOTE, note, into);
    }

    /** Free text; nothing is put where it is empty. */
    static void secret(String key, String text, Written into) {
        into.secret().put(key, text.isEmpty() ? null : text);
    }

    /** Evidence in the open part, what somebody wrote himself in the secret one. */
    static void statement(String words, Set<String> evidence, Written into) {
        into.open().put("evidence", Fields.sorted(evidence));
        Fields.statement(into.secret(), words);
    }

    static JsonObject paid(String payment, Capture capture, List<Capture> surplus, Written into) {
        return CaptureCodec.into(into.open().put(PAYMENT, payment), capture, surplus);
    }

    /** What the gateway or the bank told an officer: its reference is as free as his words about it. */
    static void uncaptured(String payment, String reference, String note, Written into) {
        into.open().put(PAYMENT, payment);
        secret(REFERENCE, reference, into);
        secret(NOTE, note, into);
    }

    /** The same of money: a capture is named in the open, as those that the gateway names. */
    static void captured(String payment, JsonObject capture, String note, Written into) {
        into.open().put(PAYMENT, payment).put("capture", capture);
        secret(NOTE, note, into);
    }

    static JsonObject capture(String reference, Money amount, LocalDate on) {
        return new JsonObject()
                .put(REFERENCE, reference)
                .put("amount", amount.toString())
                .put("on", on);
    }

    static JsonObject refund(
            String payment, String refund, RefundStatus status, @Nullable String gatewayReference, Written into) {
        return into.open()
                .put(PAYMENT, payment)
                .put("refund", refund)
                .put("status", status.name())
                .put("gatewayReference", gatewayReference);
    }

    static JsonObject receipt(String payment, String number, Written into) {
        return into.open().put(PAYMENT, payment).put("number", number);
    }

    static JsonObject extend(int days, String reason, Written into) {
        return into.open().put("days", days).put(REASON, reason);
    }

    static JsonObject recounted(String deadline, Instant due, Written into) {
        return into.open().put(DEADLINE, deadline).put("due", due);
    }

    static JsonObject undelivered(String notice, String channel, String why, Written into) {
        return into.open().put("notice", notice).put("channel", channel).put("why", why);
    }
}
