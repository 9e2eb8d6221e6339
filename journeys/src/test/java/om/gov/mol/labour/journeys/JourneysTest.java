package om.gov.mol.labour.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import om.gov.mol.labour.notify.smpp.Centre;
import om.gov.mol.labour.notify.smpp.RecordedLogs;
import om.gov.mol.labour.party.CivilNumber;
import om.gov.mol.labour.payment.Payment;
import om.gov.mol.labour.payment.PaymentStatus;
import om.gov.mol.labour.payment.Refund;
import om.gov.mol.labour.payment.RefundStatus;
import om.gov.mol.labour.port.LabourRegistry;
import om.gov.mol.labour.port.Work;
import om.gov.mol.labour.port.WorkState;
import om.gov.mol.labour.registry.WorkerStatus;
import om.gov.mol.labour.service.JournalCheck;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A transfer and two reports on every adapter at once, each before its real counterpart. */
@Timeout(600)
class JourneysTest {

    private static final Database DATABASE = new Database();

    private final Outside outside = new Outside(DATABASE);

    @AfterAll
    static void stop() {
        DATABASE.close();
    }

    @AfterEach
    void close() {
        outside.close();
    }

    @Test
    void aTransferAndTwoReportsComeThrough() {
        play(Weather.FINE);
    }

    /** What goes down in each step, and whether it does so while a request is under way. */
    enum Pulled {
        MAIL(outside -> outside.mailbox),
        PHONES(outside -> outside.phones),
        CHECKOUT(outside -> outside.bank),
        ISSUER(outside -> outside.issuer),
        DATABASE(outside -> outside.database);

        private final Function<Outside, Counterpart> which;

        Pulled(Function<Outside, Counterpart> which) {
            this.which = which;
        }

        Weather weather(Outside outside) {
            return new Outage(which.apply(outside), this == DATABASE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theyComeThroughAlthoughInEachStepItGoesDown(Pulled pulled) {
        play(pulled.weather(outside));
    }

    @Test
    void aNoticeWhoseAnswerGotLostComesAgainAndIsMarked() {
        try (Host host = new Host(outside, Weather.FINE)) {
            outside.mailbox.loseNextAnswer();
            outside.phones.loseNextAnswer();
            new ReportJourney(host, Records.WELDER, ReportJourney.Ending.REJECTED).play(Weather.FINE);

            List<Work> mails = host.work(Set.of("EMAIL"), WorkState.DONE);
            List<Work> texts = host.work(Set.of("SMS"), WorkState.DONE);
            assertThat(outside.mailbox.messageIds()).hasSize(mails.size() + 1);
            assertThat(new HashSet<>(outside.mailbox.messageIds())).hasSameSizeAs(mails);
            assertThat(outside.phones.texts(Records.telephones())).hasSize(texts.size() + 1);
            assertThat(marked(mails)).isEqualTo(1);
            assertThat(marked(texts)).isEqualTo(1);
        }
    }

    private static long marked(List<Work> notices) {
        return notices.stream()
                .filter(work -> String.valueOf(work.result()).startsWith("PERHAPS_TWICE "))
                .count();
    }

    private void play(Weather weather) {
        try (Host host = new Host(outside, weather)) {
            TransferJourney transfer = new TransferJourney(host);
            ReportJourney upheld = new ReportJourney(host, Records.PAINTER, ReportJourney.Ending.OBJECTION_UPHELD);
            ReportJourney rejected = new ReportJourney(host, Records.WELDER, ReportJourney.Ending.REJECTED);
            for (Story story : List.of(transfer, upheld, rejected)) {
                story.play(weather);
                assertThat(host.labour.verify(story.reference).orElseThrow().verdict())
                        .isEqualTo(JournalCheck.Verdict.INTACT);
            }
            everyCaseIsWhereItBelongs(transfer, upheld, rejected);
            everyPaymentIsSettled(List.of(transfer, upheld, rejected));
            everyNoticeCame(host);
            nothingSecretIsShown(host);
        }
    }

    /** Neither in what was logged, at any level, nor in how the parts describe themselves. */
    private static void nothingSecretIsShown(Host host) {
        List<String> shown = new ArrayList<>(host.described());
        synchronized (RecordedLogs.LINES) {
            shown.addAll(RecordedLogs.LINES);
        }
        assertThat(shown).hasSizeGreaterThan(4);
        for (String secret : List.of(
                Centre.PASSWORD, Bank.KEY, Bank.SECRET, Records.OFFICER, Records.MASON, "@example.org", "+9689")) {
            assertThat(shown).noneMatch(line -> line.contains(secret));
        }
    }

    private void everyCaseIsWhereItBelongs(TransferJourney transfer, ReportJourney upheld, ReportJourney rejected) {
        assertThat(transfer.end().state()).isEqualTo("Completed");
        assertThat(upheld.view().state()).isEqualTo("Revoked");
        assertThat(rejected.view().state()).isEqualTo("Closed");
        LabourRegistry records = transfer.host.records;
        assertThat(records.worker(new CivilNumber(Records.MASON)).orElseThrow().employer())
                .isEqualTo(Records.SECOND);
        assertThat(records.worker(new CivilNumber(Records.PAINTER))
                        .orElseThrow()
                        .status())
                .isEqualTo(WorkerStatus.ACTIVE);
        assertThat(transfer.host.agencies.alerted(new CivilNumber(Records.PAINTER)))
                .isFalse();
    }

    /** Each was paid once and has its receipt; what has no purpose any more went back, once. */
    private void everyPaymentIsSettled(List<Story> stories) {
        long held = 0;
        Set<String> receipts = new HashSet<>();
        for (Story story : stories) {
            Payment payment = story.last();
            assertThat(payment.status()).isEqualTo(PaymentStatus.PAID);
            assertThat(receipts.add(payment.receipt())).isTrue();
            assertThat(payment.refunds()).allMatch(refund -> refund.status() == RefundStatus.REFUNDED);
            held += story.payments().stream().mapToLong(JourneysTest::held).sum();
        }
        assertThat(outside.bank.held()).isGreaterThanOrEqualTo(held);
    }

    private static long held(Payment payment) {
        long back = payment.refunds().stream()
                .map(Refund::amount)
                .mapToLong(amount -> amount.getAmountMinorLong())
                .sum();
        return payment.amount().getAmountMinorLong() - back;
    }

    private void everyNoticeCame(Host host) {
        List<Work> mails = host.work(Set.of("EMAIL"), WorkState.values());
        List<Work> texts = host.work(Set.of("SMS"), WorkState.values());
        assertThat(mails).hasSizeGreaterThan(20).allMatch(work -> work.state() == WorkState.DONE);
        assertThat(texts).hasSizeGreaterThan(20).allMatch(work -> work.state() == WorkState.DONE);
        assertThat(outside.mailbox.messageIds()).doesNotHaveDuplicates().hasSameSizeAs(mails);
        assertThat(outside.phones.texts(Records.telephones())).hasSameSizeAs(texts);
    }
}
