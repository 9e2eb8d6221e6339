package om.gov.mol.labour.payment.thawani;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import om.gov.mol.labour.payment.spi.RefundRequest;
import org.jspecify.annotations.Nullable;

/** The money that goes back. Thawani's list is the book: it is read before anything is asked for. */
final class Refunds {

    private static final int PAGE = 50;

    private final Wire wire;
    private final int pagesMax;

    Refunds(Wire wire, int pagesMax) {
        this.wire = wire;
        this.pagesMax = pagesMax;
    }

    /**
     * All refunds that can belong to a capture.
     *
     * @param notBefore when the money was taken, no refund of it is older; null reads the whole list
     */
    List<Refund> list(@Nullable Instant notBefore, Deadline deadline) throws Unclear {
        List<Refund> all = new ArrayList<>();
        for (int page = 0; page < pagesMax; page++) {
            List<Fields> found = wire.get("/refunds?limit=" + PAGE + "&skip=" + page * PAGE, deadline)
                    .found();
            for (Fields fields : found) {
                all.add(Refund.of(fields));
            }
            if (found.size() < PAGE || (newestFirst(all) && isOlder(all.get(all.size() - 1), notBefore))) {
                return all;
            }
        }
        throw new Unclear("too many refunds");
    }

    /** The refund with this key; its page is the last that is read. */
    Optional<Refund> find(String key, Deadline deadline) throws Unclear {
        for (int page = 0; page < pagesMax; page++) {
            List<Fields> found = wire.get("/refunds?limit=" + PAGE + "&skip=" + page * PAGE, deadline)
                    .found();
            for (Fields fields : found) {
                Refund refund = Refund.of(fields);
                if (key.equals(refund.key())) {
                    return Optional.of(refund);
                }
            }
            if (found.size() < PAGE) {
                return Optional.empty();
            }
        }
        throw new Unclear("too many refunds");
    }

    /** Asks once. The amount is named for a part only: without it Thawani pays back the whole. */
    Reply create(RefundRequest request, long baisa, boolean part, Deadline deadline) throws Unclear {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("payment_id", request.captureReference());
        body.put("reason", Refund.reason(request.key(), baisa));
        body.put(
                "metadata",
                Map.of(
                        Refund.KEY,
                        request.key(),
                        Refund.ASKED,
                        String.valueOf(baisa),
                        "payment_key",
                        request.paymentKey()));
        if (part) {
            body.put("amount", baisa);
        }
        return wire.post("/refunds", body, deadline);
    }

    private static boolean newestFirst(List<Refund> refunds) {
        for (int i = 1; i < refunds.size(); i++) {
            Instant newer = refunds.get(i - 1).created();
            Instant older = refunds.get(i).created();
            if (newer == null || older == null || newer.isBefore(older)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOlder(Refund refund, @Nullable Instant notBefore) {
        return notBefore != null && refund.created() != null && refund.created().isBefore(notBefore);
    }
}
