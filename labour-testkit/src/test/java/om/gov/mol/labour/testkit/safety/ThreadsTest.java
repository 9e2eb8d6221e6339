package om.gov.mol.labour.testkit.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import om.gov.mol.labour.notify.spi.CallContext;
import om.gov.mol.labour.notify.spi.SendResult;
import om.gov.mol.labour.notify.spi.Sms;
import om.gov.mol.labour.notify.spi.SmsSender;
import om.gov.mol.labour.outcome.Outcome;
import om.gov.mol.labour.port.LabourListener;
import om.gov.mol.labour.service.Call;
import om.gov.mol.labour.service.Settings;
import om.gov.mol.labour.transfer.SubmitTransfer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Where the host gives no executor: which threads there are, and what becomes of them. */
@Timeout(120)
class ThreadsTest {

    private static final long PATIENCE_MILLIS = 60_000;

    private static Set<Thread> alive() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("labour-provider-"))
                .collect(Collectors.toSet());
    }

    /** Remembers on which threads it was called. */
    private record Watched(List<Thread> threads, CountDownLatch end) implements SmsSender {

        @Override
        public String name() {
            return "watched";
        }

        @Override
        public SendResult send(Sms sms, CallContext context) {
            threads.add(Thread.currentThread());
            try {
                end.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return new SendResult.Unknown();
        }
    }

    @Test
    void aFormWithFaultsBeginsNoThread() {
        try (Town door = new Town();
                Town town = new Town()) {
            Call call = door.call(Roles.NEW_EMPLOYER);
            SubmitTransfer form = Town.form(1);
            Set<Thread> before = alive();
            assertThat(town.transfers()
                            .submit(call, new SubmitTransfer("", "", "", false, form.contract(), null, null)))
                    .isInstanceOf(Outcome.Invalid.class);
            assertThat(before).containsAll(alive());
            Town.value(town.transfers().submit(call, form));
            assertThat(before.containsAll(alive())).isFalse();
        }
    }

    /** Providers have longer than this test waits: only the end of the host can stop them. */
    private static Settings patient() {
        Settings plain = Settings.defaults();
        return new Settings(
                plain.signInAgeMax(),
                plain.assuranceMin(),
                0,
                plain.attemptsWindow(),
                Duration.ofMillis(PATIENCE_MILLIS * 10),
                Duration.ofMillis(PATIENCE_MILLIS * 20),
                plain.pollInterval(),
                plain.noticeAttemptsMax(),
                plain.receiptsAwaited());
    }

    @Test
    void noThreadIsLeftAfterTheEndAndACallThatIsUnderWayIsInterrupted() throws InterruptedException {
        Watched sender = new Watched(new CopyOnWriteArrayList<>(), new CountDownLatch(1));
        Town town = new Town(Map.of(), host -> host.sms(sender).settings(patient()));
        town.submitted(1);
        Thread round = new Thread(town.labour::runDue);
        round.start();
        while (sender.threads().isEmpty()) {
            Thread.onSpinWait();
        }
        town.close();
        round.join(PATIENCE_MILLIS);
        assertThat(round.isAlive()).isFalse();
        for (Thread thread : sender.threads()) {
            thread.join(PATIENCE_MILLIS);
            assertThat(thread.isAlive()).isFalse();
        }
    }

    @Test
    void providersAreNeverCalledOnTheCallersThreadUnlessTheHostSaysSo() {
        Watched sender = new Watched(new CopyOnWriteArrayList<>(), new CountDownLatch(0));
        try (Town town = new Town(Map.of(), host -> host.sms(sender))) {
            town.submitted(1);
            town.labour.runDue();
            assertThat(sender.threads()).isNotEmpty().doesNotContain(Thread.currentThread());
            assertThat(town.labour.describe()).contains("executor: own threads, at most 64 for each port");
        }
        Watched direct = new Watched(new CopyOnWriteArrayList<>(), new CountDownLatch(0));
        try (Town town = new Town(Map.of(), host -> host.sms(direct).executor(Runnable::run))) {
            town.submitted(1);
            town.labour.runDue();
            assertThat(direct.threads()).isNotEmpty().containsOnly(Thread.currentThread());
            assertThat(town.labour.describe()).contains("executor: the host's");
        }
    }

    /** Interrupts whoever waits for it, once. */
    private record Interrupting(Thread waiting, List<String> asked) implements SmsSender {

        @Override
        public String name() {
            return "interrupting";
        }

        @Override
        public SendResult send(Sms sms, CallContext context) {
            asked.add(sms.to());
            if (asked.size() == 1) {
                waiting.interrupt();
            }
            return new SendResult.HandedOver(sms.key());
        }
    }

    @Test
    void aRoundThatIsInterruptedTriesNothingMoreAndTheNextDoesIt() {
        Interrupting sender = new Interrupting(Thread.currentThread(), new CopyOnWriteArrayList<>());
        List<String> tried = new CopyOnWriteArrayList<>();
        LabourListener listener = new LabourListener() {
            @Override
            public void worked(String kind, String result, int attempts, Duration took) {
                tried.add(kind);
            }
        };
        try (Town town = new Town(Map.of(), host -> host.sms(sender).listener(listener))) {
            town.submitted(1);
            town.submitted(2);
            town.labour.runDue();
            assertThat(Thread.interrupted()).isTrue();
            assertThat(tried).endsWith("SMS").containsOnlyOnce("SMS").hasSizeLessThan(8);
            town.after(Duration.ofHours(1));
            assertThat(Set.copyOf(sender.asked())).hasSize(3);
            assertThat(town.email.sent()).hasSize(4);
        }
    }
}
