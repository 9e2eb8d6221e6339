package om.gov.mol.labour.service;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import om.gov.mol.labour.lifecycle.CaseId;
import om.gov.mol.labour.lifecycle.RequestId;
import om.gov.mol.labour.payment.Payment;
import om.gov.mol.labour.payment.Refund;
import om.gov.mol.labour.port.CaseFilter;
import om.gov.mol.labour.port.CaseRow;
import om.gov.mol.labour.port.Page;
import om.gov.mol.labour.port.Work;
import om.gov.mol.labour.port.WorkFilter;
import om.gov.mol.labour.port.WorkState;
import org.jspecify.annotations.Nullable;

/** What our cases know of money, found by the keys that were sent to the gateway. */
final class OwnLedger {

    private static final RequestId LOOK = new RequestId("look");
    private static final int PAGE = 500;

    private final Parts parts;
    private final Desks desks;

    OwnLedger(Parts parts, Desks desks) {
        this.parts = parts;
        this.desks = desks;
    }

    /** A payment with its case, as both were when it was read. */
    record Own(CaseRow row, Desk<?, ?> desk, Payment payment) {

        CaseId id() {
            return row.id();
        }

        Optional<Refund> refund(String key) {
            return payment.refunds().stream()
                    .filter(one -> one.key().equals(key))
                    .findFirst();
        }

        /** The last refund of a capture. */
        Optional<Refund> refundOf(String capture) {
            return payment.lastTries().stream()
                    .filter(one -> one.capture().equals(capture))
                    .findFirst();
        }
    }

    /** The payment with this key; nothing when no case of ours has made it. */
    Optional<Own> payment(String key) {
        return row(key).filter(parts::owns)
                .flatMap(row -> desks.of(row)
                        .flatMap(desk -> of(row, desk).stream()
                                .filter(own -> own.payment().key().equals(key))
                                .findFirst()));
    }

    /** The payment to which a refund with this key belongs. */
    Optional<Own> refunded(String refundKey) {
        return payment(paymentOf(refundKey)).filter(own -> own.refund(refundKey).isPresent());
    }

    /** Whether the key is of a case of another tenant of this store, who compares it himself. */
    boolean isAnothers(String key) {
        return row(key).filter(row -> !parts.owns(row)).isPresent();
    }

    private Optional<CaseRow> row(String key) {
        return Cashier.caseOf(key)
                .map(id -> parts.store().load(id, LOOK, Set.of()).row());
    }

    private static String paymentOf(String refundKey) {
        int end = refundKey.lastIndexOf("-r");
        return end < 0 ? refundKey : refundKey.substring(0, end);
    }

    /** The payments of one case, the oldest first. */
    List<Own> of(CaseRow row) {
        return desks.of(row).map(desk -> of(row, desk)).orElse(List.of());
    }

    private static List<Own> of(CaseRow row, Desk<?, ?> desk) {
        return desk.payments(row).stream()
                .map(payment -> new Own(row, desk, payment))
                .toList();
    }

    /** Every case that has changed since then: what the gateway did on a day changes its case on that day or later. */
    void changedSince(Instant since, Consumer<CaseRow> each) {
        String after = null;
        do {
            Page<CaseRow> page = parts.store().list(CaseFilter.all(parts.tenant()), after, PAGE);
            page.items().stream()
                    .filter(row -> !row.changedAt().isBefore(since))
                    .forEach(each);
            after = page.next();
        } while (after != null);
    }

    /** The work of asking for payments: what still asks, and what has ended. */
    void asking(Consumer<Work> each) {
        WorkFilter filter = new WorkFilter(
                parts.tenant(), null, Set.of(WorkState.WAITING, WorkState.DONE), Set.of(WorkKind.PAYMENT.name()));
        @Nullable String after = null;
        List<Work> page;
        do {
            page = parts.store().work(filter, after, PAGE);
            page.forEach(each);
            after = page.isEmpty() ? after : page.get(page.size() - 1).position();
        } while (page.size() == PAGE);
    }
}
