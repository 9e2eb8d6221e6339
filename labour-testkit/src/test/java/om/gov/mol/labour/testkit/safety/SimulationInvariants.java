package om.gov.mol.labour.testkit.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import om.gov.mol.labour.absconding.RegisterReport;
import om.gov.mol.labour.lifecycle.CaseId;
import om.gov.mol.labour.notify.spi.Email;
import om.gov.mol.labour.notify.spi.Sms;
import om.gov.mol.labour.outcome.Outcome;
import om.gov.mol.labour.payment.Payment;
import om.gov.mol.labour.port.JournalRow;
import om.gov.mol.labour.port.Work;
import om.gov.mol.labour.port.WorkFilter;
import om.gov.mol.labour.port.WorkState;
import om.gov.mol.labour.service.AbscondingView;
import om.gov.mol.labour.service.Call;
import om.gov.mol.labour.service.HistoryLine;
import om.gov.mol.labour.service.Labour;
import om.gov.mol.labour.service.TransferView;
import om.gov.mol.labour.testkit.safety.Sights.Sight;

/** Every line of what must never happen, asked of store, providers and people; see docs/reliability.md for the list. */
final class SimulationInvariants {

    private static final Pattern PERSONAL = Pattern.compile("9000000\\d|\\+968\\d{8}|p\\d+@example\\.org");

    private final Village village;
    private final List<JournalRow> acknowledged;
    private final boolean duesAlways;
    private final BothInvariants both;

    /** How many of the acknowledged entries were found in their journals. */
    private int found;

    /** {@code duesAlways}: nobody is approved here who had nothing to pay. */
    SimulationInvariants(Village village, List<JournalRow> acknowledged, boolean duesAlways) {
        this.village = village;
        this.acknowledged = acknowledged;
        this.duesAlways = duesAlways;
        this.both = new BothInvariants(village);
        RecordedLogs.ofThisThread();
    }

    void hold(String when) {
        List<Sight> changed = changed(when);
        both.hold(when, changed);
        nothingAcknowledgedIsMissing(when);
        everyPaymentThereIsOurs(when);
        for (Sight sight : changed) {
            if (sight.transfer() != null) {
                transfer(when, sight, sight.transfer());
            }
        }
        nothingPersonalInLogs(when);
    }

    /** Everything is looked at again, and the lists of the officers show it all. */
    void holdAll(String when) {
        village.sights.forget();
        found = 0;
        hold(when);
        assertThat(village.listed())
                .as(when + ": lists")
                .containsExactlyInAnyOrderElementsOf(village.sights.all().stream()
                        .map(sight -> sight.row().reference())
                        .toList());
    }

    /** A journal only grows. */
    private List<Sight> changed(String when) {
        Map<CaseId, List<JournalRow>> before = new HashMap<>();
        village.sights
                .all()
                .forEach(sight -> before.put(
                        sight.row().id(),
                        village.sights.journalBefore(sight.row().id())));
        List<Sight> changed = village.sights.changed();
        for (Sight sight : changed) {
            List<JournalRow> old = before.get(sight.row().id());
            assertThat(sight.journal()
                            .subList(0, Math.min(old.size(), sight.journal().size())))
                    .as(when + ": journal of " + sight.row().reference() + " as it was")
                    .isEqualTo(old);
        }
        return changed;
    }

    /** Each answer that anybody got since this was asked last stands in a journal, at its place, unchanged. */
    private void nothingAcknowledgedIsMissing(String when) {
        for (; found < acknowledged.size(); found++) {
            JournalRow entry = acknowledged.get(found);
            assertThat(village.store.journal(entry.caseId()).stream().map(JournalRow::hash))
                    .as(when + ": acknowledged entry " + entry.sequence() + " of " + entry.caseId())
                    .contains(entry.hash());
        }
    }

    /** The gateway was never asked for money under a key that no case knows. */
    private void everyPaymentThereIsOurs(String when) {
        Set<String> ours = BankDay.payments(village).map(Payment::key).collect(Collectors.toSet());
        assertThat(village.gateway.opened()).as(when + ": charged besides").isSubsetOf(ours);
    }

    private void transfer(String when, Sight sight, TransferView view) {
        List<HistoryLine> history =
                Town.value(village.labour.transfers().history(village.call(sight.officer()), view.reference()));
        List<String> rows = history.stream().map(HistoryLine::row).toList();
        boolean paid = rows.indexOf("T10") < 0
                || rows.subList(0, rows.indexOf("T10")).stream().anyMatch(row -> row.startsWith("T09"));
        assertThat(paid || !duesAlways)
                .as(when + ": approved, dues unpaid " + rows)
                .isTrue();
        assertThat(rows.stream().filter(row -> row.equals("T12") || (row.startsWith("T26") && !row.equals("T26b"))))
                .as(when + ": a deadline fell twice")
                .doesNotHaveDuplicates();
    }

    private void nothingPersonalInLogs(String when) {
        assertThat(RecordedLogs.ofThisThread())
                .as(when + ": personal data in a log")
                .noneMatch(line -> PERSONAL.matcher(line).find());
    }

    /** Somebody of another establishment does not act for the first. */
    void capacity(Labour host) {
        Call call = Call.of("not-his", host.signIn(Villager.THIRD.evidence()).orElseThrow(), Villager.FIRST.capacity());
        assertThat(host.transfers().cases(call, null, 10))
                .as("acts without the capacity")
                .isInstanceOf(Outcome.Refused.class);
    }

    /** The same request has the same answer at every host, and happens once. */
    void sameAnswerAgain(Labour one, Labour other) {
        village.labour = one;
        Call call = village.call(Villager.FIRST);
        RegisterReport form = village.form(Town.worker(1), 12);
        if (one.reports().register(call, form) instanceof Outcome.Accepted<AbscondingView> first) {
            Outcome<AbscondingView> again = other.reports().register(call, form);
            assertThat(again).as("asked again").isInstanceOf(Outcome.Accepted.class);
            Outcome.Accepted<AbscondingView> repeated = (Outcome.Accepted<AbscondingView>) again;
            assertThat(repeated.repeated()).as("happened twice").isTrue();
            assertThat(repeated.value().reference()).isEqualTo(first.value().reference());
        }
    }

    /** The hosts have done what was due; their clocks differ by less than a minute. */
    void nothingOverdue() {
        assertThat(village.store.dueCases("default", village.clock.instant().minusSeconds(60), 10))
                .as("a deadline was lost")
                .isEmpty();
    }

    /** When everybody has behaved for long enough; messages to {@code poison} kill whoever sends them. */
    void atRest(String poison) {
        both.nothingStuck("at the end");
        both.atRest("at the end");
        Set<String> sent = new HashSet<>();
        village.sms.sent().stream().map(Sms::key).forEach(sent::add);
        village.email.sent().stream().map(Email::key).forEach(sent::add);
        for (Work work : notices()) {
            boolean poisoned = !poison.isEmpty() && work.payload().contains(poison);
            boolean left = sent.contains(work.id());
            boolean listed = work.state() == WorkState.UNDELIVERABLE || work.state() == WorkState.GIVEN_UP;
            assertThat(left || listed || poisoned)
                    .as("a notice was lost: " + work)
                    .isTrue();
        }
        receipts();
    }

    private List<Work> notices() {
        Stream<CaseId> cases = Stream.concat(
                village.reports().stream().map(view -> view.report().id()),
                village.transfers().stream().map(view -> view.transfer().id()));
        return cases.flatMap(id -> village.store.work(WorkFilter.of(id), null, 1_000).stream())
                .filter(work -> work.kind().equals("SMS") || work.kind().equals("EMAIL"))
                .toList();
    }

    /** Every settled payment has its number, each another, and none is left out. */
    private void receipts() {
        List<String> numbers = BankDay.payments(village)
                .map(Payment::receipt)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        assertThat(BankDay.payments(village).filter(payment -> payment.capture() != null))
                .as("receipts")
                .hasSize(numbers.size());
        assertThat(numbers).as("receipts").doesNotHaveDuplicates();
        if (!numbers.isEmpty()) {
            assertThat(numbers.get(numbers.size() - 1)).endsWith(Integer.toString(numbers.size()));
        }
    }
}
