package om.gov.mol.labour.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import om.gov.mol.labour.outcome.Outcome;
import om.gov.mol.labour.payment.Payment;
import om.gov.mol.labour.payment.Refund;
import om.gov.mol.labour.payment.RefundStatus;
import om.gov.mol.labour.port.CaseFilter;
import om.gov.mol.labour.port.CaseRow;
import om.gov.mol.labour.port.JournalRow;
import om.gov.mol.labour.port.Page;
import om.gov.mol.labour.port.Work;
import om.gov.mol.labour.port.WorkFilter;
import om.gov.mol.labour.port.WorkState;
import om.gov.mol.labour.service.AbscondingView;
import om.gov.mol.labour.service.JournalCheck;
import om.gov.mol.labour.testkit.fake.SettableClock;
import org.joda.money.Money;

/** After all faults: what was answered is there once, the money adds up, every notice has left, nothing is stuck. */
final class FaultsAudit {

    private static final Duration LATER = Duration.ofHours(3);
    /** A week: a payment that nobody ever heard of is asked for that long before it is given up. */
    private static final int ROUNDS = 60;

    private static final int PAGE = 1_000;

    private final Hamlet hamlet;
    private final SettableClock clock;
    private final Bank bank;

    FaultsAudit(Hamlet hamlet, SettableClock clock, Bank bank) {
        this.hamlet = hamlet;
        this.clock = clock;
        this.bank = bank;
    }

    /** How many of what was looked at; for the report of a run. */
    record Counts(int cases, int entries, int payments, int refunds, int messages, int perhapsTwice) {}

    /** {@code acknowledged}: reference by request, of every answer that anybody got. */
    Counts check(Map<String, String> acknowledged) {
        settle();
        List<CaseRow> rows = rows();
        Map<String, String> kept = new HashMap<>();
        int entries = 0;
        for (CaseRow row : rows) {
            List<JournalRow> journal = hamlet.store.journal(row.id());
            entries += journal.size();
            journal.stream()
                    .map(entry -> entry.request().value())
                    .filter(request -> request.startsWith("k"))
                    .forEach(request -> assertThat(kept.put(request, row.reference()))
                            .as("done twice: " + request)
                            .isNull());
            assertThat(hamlet.labour.verify(row.reference()).orElseThrow().verdict())
                    .as("journal of " + row.reference())
                    .isEqualTo(JournalCheck.Verdict.INTACT);
        }
        assertThat(kept).as("answered, and not there").containsAllEntriesOf(acknowledged);
        List<Payment> payments = payments(rows);
        money(payments);
        return new Counts(
                rows.size(), entries, payments.size(), bank.amounts("refund").size(), messages(), doubles());
    }

    /** What hosts that were killed had taken is free again after its lease; everything that waits is done. */
    private void settle() {
        for (int round = 0; round < ROUNDS; round++) {
            while (!hamlet.labour.runDue().idle()) {
                // once more: work may have led to work
            }
            clock.advance(LATER);
        }
        assertThat(hamlet.store.work(new WorkFilter(null, null, Set.of(WorkState.WAITING), Set.of()), null, PAGE))
                .as("stuck")
                .isEmpty();
        assertThat(hamlet.store.dueCases("default", clock.instant().minus(LATER), 10))
                .as("overdue")
                .isEmpty();
    }

    private List<CaseRow> rows() {
        List<CaseRow> rows = new ArrayList<>();
        String after = null;
        do {
            Page<CaseRow> page = hamlet.store.list(CaseFilter.all("default"), after, PAGE);
            rows.addAll(page.items());
            after = page.next();
        } while (after != null);
        return rows;
    }

    private List<Payment> payments(List<CaseRow> rows) {
        return rows.stream()
                .filter(row -> row.procedure().equals("absconding"))
                .flatMap(row -> report(row.reference()).report().payments().stream())
                .toList();
    }

    private AbscondingView report(String reference) {
        return ((Outcome.Accepted<AbscondingView>)
                        hamlet.labour.reports().view(hamlet.asCurrentEmployer("look"), reference))
                .value();
    }

    /** Both books say the same of every payment and of every refund. */
    private void money(List<Payment> payments) {
        Map<String, Money> captured = new TreeMap<>();
        Map<String, Money> back = new TreeMap<>();
        for (Payment payment : payments) {
            if (payment.capture() != null) {
                captured.put(payment.key(), payment.capture().amount());
            }
            for (Refund refund : payment.refunds()) {
                if (payment.capture() == null) {
                    captured.put(payment.key(), refund.amount());
                }
                assertThat(refund.status()).as("refund " + refund.key()).isEqualTo(RefundStatus.REFUNDED);
                back.put(refund.key(), refund.amount());
            }
        }
        assertThat(captured).as("captured").isEqualTo(bank.amounts("payment"));
        assertThat(back).as("given back").isEqualTo(bank.amounts("refund"));
    }

    /** Every notice has left once; or, where that was not known, perhaps twice, which is written at it. */
    private int messages() {
        Map<String, Integer> sent = bank.sent();
        List<Work> notices = notices();
        for (Work work : notices) {
            int times = sent.getOrDefault(work.id(), 0);
            boolean marked = String.valueOf(work.result()).startsWith("PERHAPS_TWICE");
            assertThat(times == 1 || (times > 1 && marked))
                    .as(work + " was sent " + times + " times")
                    .isTrue();
        }
        return notices.size();
    }

    private int doubles() {
        return (int) notices().stream()
                .filter(work -> String.valueOf(work.result()).startsWith("PERHAPS_TWICE"))
                .count();
    }

    private List<Work> notices() {
        List<Work> all = new ArrayList<>();
        WorkFilter filter = new WorkFilter(
                null,
                null,
                Set.of(WorkState.DONE, WorkState.UNDELIVERABLE, WorkState.GIVEN_UP),
                Set.of("SMS", "EMAIL"));
        String after = null;
        do {
            List<Work> page = hamlet.store.work(filter, after, PAGE);
            all.addAll(page);
            after = page.size() < PAGE ? null : page.get(PAGE - 1).position();
        } while (after != null);
        return all;
    }
}
