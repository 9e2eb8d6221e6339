package om.gov.mol.labour.notify.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import om.gov.mol.labour.notify.spi.Email;
import om.gov.mol.labour.notify.spi.SendResult;
import om.gov.mol.labour.notify.spi.SendResult.HandedOver;
import om.gov.mol.labour.notify.spi.SendResult.Undeliverable;
import om.gov.mol.labour.notify.spi.SendResult.Unknown;
import om.gov.mol.labour.notify.spi.SenderUnavailable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers that drip, flood, do not read or never begin: the call is back before its deadline all the same. */
class HostileServerTest {

    static final Duration SHORT = Duration.ofSeconds(1);

    /** A busy machine may wake us late; how early we stop is the business of {@code DeadlineTest}. */
    static final Duration BUSY = Duration.ofSeconds(10);

    final MailServer server = MailServer.plain();
    final SmtpEmailSender sender = server.sender().build();

    @AfterEach
    void close() {
        sender.close();
        server.close();
    }

    void assertUnavailableInTime(SmtpEmailSender tried, Email email) {
        long begin = System.nanoTime();
        assertThatThrownBy(() -> tried.send(email, Mails.within(SHORT))).isInstanceOf(SenderUnavailable.class);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(BUSY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"greeting", "EHLO", "MAIL", "RCPT", "DATA"})
    void aServerThatDripsIsLeftBeforeTheDeadline(String stage) {
        server.on(stage, Answer.drip());
        assertUnavailableInTime(sender, Mails.mail("n:1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"greeting", "EHLO", "MAIL", "RCPT", "DATA"})
    void aServerThatFloodsIsCutOffLongBeforeTheDeadline(String stage) {
        for (Answer answer : new Answer[] {Answer.flood(), Answer.endless()}) {
            server.on(stage, answer);
            long begin = System.nanoTime();
            assertThatThrownBy(() -> sender.send(Mails.mail("n:1"), Mails.soon()))
                    .isInstanceOf(SenderUnavailable.class);
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
        }
    }

    @Test
    void aFloodAfterTheTextIsUnknown() {
        server.on(".", Answer.flood());
        assertThat(sender.send(Mails.mail("n:1"), Mails.soon())).isEqualTo(new Unknown());
    }

    @Test
    void aServerThatDoesNotReadALongTextIsLeftBeforeTheDeadline() {
        server.on("DATA", with -> {
            with.say("354 go on");
            Answer.hang().give(with);
        });
        String longText = "سطر من نص طويل\n".repeat(150_000);
        Email email = new Email("n:1", Mails.TO, "s", longText, null, "ar");
        long begin = System.nanoTime();
        assertThatThrownBy(() -> sender.send(email, Mails.within(Duration.ofSeconds(4))))
                .isInstanceOf(SenderUnavailable.class)
                .hasMessageContaining("before the end of the text");
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(12));
    }

    @ParameterizedTest
    @EnumSource(Encryption.class)
    void aPortWhereNobodySpeaksIsLeftBeforeTheDeadline(Encryption encryption) throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                SmtpEmailSender lost = to(silent, encryption)) {
            assertUnavailableInTime(lost, Mails.mail("n:1"));
        }
    }

    @Test
    void aPortWithAFullQueueIsLeftBeforeTheDeadline() throws IOException {
        List<Socket> queue = new ArrayList<>();
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                SmtpEmailSender lost = to(silent, Encryption.STARTTLS)) {
            for (int i = 0; i < 4; i++) {
                Socket waiting = new Socket();
                queue.add(waiting);
                connectQuietly(waiting, silent);
            }
            assertUnavailableInTime(lost, Mails.mail("n:1"));
        } finally {
            for (Socket waiting : queue) {
                waiting.close();
            }
        }
    }

    private static SmtpEmailSender to(ServerSocket server, Encryption encryption) {
        return SmtpEmailSender.builder("localhost", "notices@example.om", Mails.CLOCK)
                .encryption(encryption)
                .port(server.getLocalPort())
                .build();
    }

    private static void connectQuietly(Socket socket, ServerSocket server) throws IOException {
        try {
            socket.connect(server.getLocalSocketAddress(), 100);
        } catch (SocketTimeoutException full) {
            // that is what it is for
        }
    }

    @Test
    void aClearRefusalIsNotKeptWaitingByASilenceAfterIt() {
        server.on("RCPT", Answer.say("550 5.1.1 nobody")).on("RSET", Answer.hang());
        long begin = System.nanoTime();
        assertThat(sender.send(Mails.mail("n:1"), Mails.soon())).isInstanceOf(Undeliverable.class);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(15));
    }

    @Test
    void theAnswerTimeBoundsEachAnswerWithinALongDeadline() {
        server.on("RCPT", Answer.hang());
        try (SmtpEmailSender hasty =
                server.sender().answerTime(Duration.ofMillis(200)).build()) {
            long begin = System.nanoTime();
            assertThatThrownBy(() -> hasty.send(Mails.mail("n:1"), Mails.soon()))
                    .isInstanceOf(SenderUnavailable.class);
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(5));
        }
    }

    @Test
    void anInterruptEndsTheCallAtOnceAsUnknownAndKeepsTheFlag() throws Exception {
        CountDownLatch waiting = new CountDownLatch(1);
        server.on("RCPT", with -> {
            waiting.countDown();
            Answer.hang().give(with);
        });
        ExecutorService one = Executors.newSingleThreadExecutor();
        try {
            CountDownLatch interrupted = new CountDownLatch(1);
            Thread[] caller = new Thread[1];
            Future<SendResult> answer = one.submit(() -> {
                caller[0] = Thread.currentThread();
                SendResult result = sender.send(Mails.mail("n:1"), Mails.soon());
                if (Thread.currentThread().isInterrupted()) {
                    interrupted.countDown();
                }
                return result;
            });
            assertThat(waiting.await(10, TimeUnit.SECONDS)).isTrue();
            caller[0].interrupt();
            assertThat(answer.get(5, TimeUnit.SECONDS)).isEqualTo(new Unknown());
            assertThat(interrupted.await(5, TimeUnit.SECONDS)).isTrue();
        } finally {
            one.shutdownNow();
        }
    }

    @Test
    void afterAllThatTheNextMailGoesThrough() {
        server.once("MAIL", Answer.flood());
        assertUnavailableInTime(sender, Mails.mail("n:1"));
        assertThat(sender.send(Mails.mail("n:1"), Mails.soon())).isInstanceOf(HandedOver.class);
    }
}
