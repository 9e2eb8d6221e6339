package om.gov.mol.labour.notify.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import om.gov.mol.labour.notify.spi.SendResult;
import om.gov.mol.labour.notify.spi.SendResult.HandedOver;
import om.gov.mol.labour.notify.spi.SendResult.TryLater;
import om.gov.mol.labour.notify.spi.SenderUnavailable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Connections are kept, proven, few, and closed; nothing is left behind. */
class ConnectionsTest {

    final MailServer server = MailServer.encrypted(Encryption.STARTTLS);

    @AfterEach
    void close() {
        server.close();
    }

    static void assertSends(SmtpEmailSender sender) {
        assertThat(sender.send(Mails.mail("n:1"), Mails.soon())).isInstanceOf(HandedOver.class);
    }

    @Test
    void aConnectionIsUsedAgainAfterASignOfLife() {
        try (SmtpEmailSender sender = server.sender().build()) {
            assertSends(sender);
            assertSends(sender);
            assertThat(server.connections()).isOne();
            assertThat(server.heard()).containsOnlyOnce("STARTTLS").contains("NOOP");
        }
    }

    @Test
    void aRefusedAddressDoesNotCostTheConnection() {
        server.once("RCPT", Answer.say("550 5.1.1 nobody"));
        try (SmtpEmailSender sender = server.sender().build()) {
            sender.send(Mails.mail("n:1"), Mails.soon());
            assertSends(sender);
            assertThat(server.connections()).isOne();
            assertThat(server.heard()).contains("RSET");
        }
    }

    @Test
    void aConnectionThatTheServerClosedMeanwhileIsReplaced() {
        try (SmtpEmailSender sender = server.sender().build()) {
            assertSends(sender);
            server.hangUp();
            assertSends(sender);
            assertThat(server.connections()).isEqualTo(2);
        }
    }

    @Test
    void aConnectionThatGivesNoSignOfLifeIsReplacedInTime() {
        try (SmtpEmailSender sender = server.sender().build()) {
            assertSends(sender);
            server.on("NOOP", Answer.hang());
            assertThat(sender.send(Mails.mail("n:2"), Mails.within(Duration.ofSeconds(8))))
                    .isInstanceOf(HandedOver.class);
            assertThat(server.connections()).isEqualTo(2);
        }
    }

    @Test
    void aConnectionOnWhichSomethingWasSaidThatIsNoReplyIsNotUsedAgain() {
        server.once(".", Answer.say("999 what"));
        try (SmtpEmailSender sender = server.sender().build()) {
            assertThat(sender.send(Mails.mail("n:1"), Mails.soon())).isEqualTo(new SendResult.Unknown());
            assertSends(sender);
            assertThat(server.taken()).hasSize(2);
            assertThat(server.connections()).isEqualTo(2);
        }
    }

    @Test
    void aConnectionThatCouldNotBeResetIsNotUsedAgain() {
        server.once("RCPT", Answer.say("550 5.1.1 nobody")).once("RSET", Answer.say("451 cannot"));
        try (SmtpEmailSender sender = server.sender().build()) {
            sender.send(Mails.mail("n:1"), Mails.soon());
            assertSends(sender);
            assertThat(server.connections()).isEqualTo(2);
        }
    }

    @Test
    void withoutKeepAliveEachMailHasItsConnection() {
        try (SmtpEmailSender sender = server.sender().keepAlive(Duration.ZERO).build()) {
            assertSends(sender);
            assertSends(sender);
            assertThat(server.connections()).isEqualTo(2);
            assertThat(server.heard()).contains("QUIT").doesNotContain("NOOP");
        }
    }

    @Test
    void noConnectionLivesForMoreThanAHundredMails() {
        try (MailServer plain = MailServer.plain();
                SmtpEmailSender sender = plain.sender().build()) {
            for (int i = 0; i < 101; i++) {
                assertSends(sender);
            }
            assertThat(plain.connections()).isEqualTo(2);
        }
    }

    @Test
    void thereAreNeverMoreConnectionsThanAllowedAndWhoFindsNoneTriesLater() throws Exception {
        CountDownLatch busy = new CountDownLatch(2);
        CountDownLatch go = new CountDownLatch(1);
        server.on("RCPT", with -> {
            busy.countDown();
            awaitQuietly(go);
            with.say("250 fine");
        });
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try (SmtpEmailSender sender = server.sender().connections(2).build()) {
            List<Future<SendResult>> answers = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                answers.add(threads.submit(() -> sender.send(Mails.mail("n:1"), Mails.soon())));
            }
            assertThat(busy.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(sender.send(Mails.mail("n:2"), Mails.within(Duration.ofMillis(300))))
                    .isInstanceOf(TryLater.class);
            go.countDown();
            for (Future<SendResult> answer : answers) {
                assertThat(answer.get(20, TimeUnit.SECONDS)).isInstanceOf(HandedOver.class);
            }
            assertThat(server.connections()).isEqualTo(2);
        } finally {
            threads.shutdownNow();
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aClosedSenderSaysGoodbyeAndSendsNothingMore() {
        SmtpEmailSender sender = server.sender().build();
        assertSends(sender);
        assertThat(sender.resting()).isOne();
        sender.close();
        sender.close();
        assertThat(sender.resting()).isZero();
        assertThatThrownBy(() -> sender.send(Mails.mail("n:2"), Mails.soon())).isInstanceOf(SenderUnavailable.class);
        assertThat(server.taken()).hasSize(1);
    }

    @Test
    void failuresDoNotEatUpTheConnections() {
        server.on("MAIL", Answer.drop());
        try (SmtpEmailSender sender = server.sender().connections(1).build()) {
            for (int i = 0; i < 5; i++) {
                assertThatThrownBy(() -> sender.send(Mails.mail("n:1"), Mails.soon()))
                        .isInstanceOf(SenderUnavailable.class);
            }
            server.on("MAIL", Answer.say("250 fine"));
            assertSends(sender);
        }
    }

    @Test
    void noThreadIsLeftOver() {
        assertSendsInAllWays();
        Set<Thread> threads = threads();
        for (int i = 0; i < 5; i++) {
            assertSendsInAllWays();
        }
        assertThat(threads()).isEqualTo(threads);
    }

    @Test
    void noFileIsLeftOver() {
        assumeTrue(files() >= 0, "this system does not count its open files");
        assertSendsInAllWays();
        long files = files();
        for (int i = 0; i < 40; i++) {
            try (SmtpEmailSender sender = server.sender().build()) {
                assertSends(sender);
            }
        }
        assertThat(files()).isLessThan(files + 20);
        for (int i = 0; i < 5; i++) {
            assertSendsInAllWays();
        }
        assertThat(files()).isLessThan(files + 20);
    }

    private void assertSendsInAllWays() {
        try (SmtpEmailSender sender = server.sender().build()) {
            assertSends(sender);
            assertSends(sender);
            for (String stage : List.of("greeting", "STARTTLS", "MAIL", ".")) {
                server.once(stage, Answer.drop());
                server.hangUp();
                try {
                    sender.send(Mails.mail("n:1"), Mails.soon());
                } catch (SenderUnavailable expected) {
                    continue;
                }
                assertThat(stage).isEqualTo(".");
            }
        }
    }

    private static Set<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !thread.getName().equals(MailServer.THREADS))
                .filter(thread -> !thread.getName().startsWith("process reaper"))
                .collect(Collectors.toSet());
    }

    private static long files() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean system
                ? system.getOpenFileDescriptorCount()
                : -1;
    }
}
