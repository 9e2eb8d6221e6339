package om.gov.mol.labour.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import om.gov.mol.labour.identity.certificate.CertificateIdentity;
import om.gov.mol.labour.identity.certificate.Pki;
import om.gov.mol.labour.identity.certificate.Revocation;
import om.gov.mol.labour.notify.smpp.SmppSettings;
import om.gov.mol.labour.notify.smpp.SmppSmsSender;
import om.gov.mol.labour.notify.smtp.Encryption;
import om.gov.mol.labour.notify.smtp.SmtpEmailSender;
import om.gov.mol.labour.notify.spi.CallContext;
import om.gov.mol.labour.notify.spi.Email;
import om.gov.mol.labour.notify.spi.Sms;
import om.gov.mol.labour.payment.thawani.ThawaniGateway;
import om.gov.mol.labour.payment.thawani.ThawaniKeys;
import om.gov.mol.labour.payment.thawani.ThawaniSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Before a server that takes connections and never says a word, no adapter waits beyond its time or leaves anything. */
@Timeout(300)
class HangingServersTest {

    private static final Path OPEN_FILES = Path.of("/proc/self/fd");
    private static final Duration TIME = Duration.ofMillis(300);
    private static final long PATIENCE_SECONDS = 60;
    private static final int TRIES = 5;

    private final Clock clock = Clock.systemUTC();
    private final ServerSocket deaf;
    private final int port;

    HangingServersTest() throws IOException {
        deaf = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        port = deaf.getLocalPort();
    }

    @AfterEach
    void close() throws IOException {
        deaf.close();
    }

    private interface Attempts {
        void make() throws Exception;
    }

    @Test
    void theMailSender() throws Exception {
        leavesNothing(() -> {
            try (SmtpEmailSender sender = SmtpEmailSender.builder("localhost", "notices@example.org", clock)
                    .port(port)
                    .encryption(Encryption.PLAIN_ON_LOOPBACK)
                    .build()) {
                for (int each = 0; each < TRIES; each++) {
                    Email mail = new Email("key-" + each, "office@example.org", "subject", "text", null, "en");
                    tried(() -> sender.send(
                            mail, new CallContext("test", clock.instant().plus(TIME), "en")));
                }
            }
        });
    }

    @Test
    void theSmsSender() throws Exception {
        leavesNothing(() -> {
            try (SmppSmsSender sender = new SmppSmsSender(SmppSettings.of("localhost", port)
                    .account("ministry", "pa55w0rd")
                    .senderId("MOL")
                    .timeouts(TIME, TIME)
                    .clock(clock)
                    .build())) {
                for (int each = 0; each < TRIES; each++) {
                    Sms sms = new Sms("key-" + each, "+96890000001", "text", "en", 1);
                    tried(() -> sender.send(
                            sms, new CallContext("test", clock.instant().plus(TIME), "en")));
                }
            }
        });
    }

    @Test
    void theGateway() throws Exception {
        var settings = ThawaniSettings.loopback(
                URI.create("http://127.0.0.1:" + port),
                new ThawaniKeys("a-secret-key", "a-publishable-key"),
                "https://host.example/paid",
                "https://host.example/given-up");
        leavesNothing(() -> {
            try (ThawaniGateway gateway = new ThawaniGateway(settings, clock)) {
                for (int each = 0; each < TRIES; each++) {
                    String key = "key-" + each;
                    tried(() -> gateway.inquire(
                            key,
                            new om.gov.mol.labour.payment.spi.CallContext(
                                    "test", clock.instant().plus(TIME), "en")));
                }
            }
        });
    }

    @Test
    void theSignInByCertificate() throws Exception {
        Pki pki = new Pki();
        leavesNothing(() -> {
            CertificateIdentity identity = pki.settings()
                    .revocation(Revocation.byOcspAt(URI.create("http://127.0.0.1:" + port + "/ocsp"))
                            .within(TIME))
                    .build();
            for (int each = 0; each < TRIES; each++) {
                String evidence = pki.card(Records.OFFICER).answer(identity.challenge());
                tried(() -> identity.identify(evidence));
            }
        });
    }

    /** Whatever comes of it; the test only looks at what is left. */
    private static void tried(Attempts call) {
        try {
            call.make();
        } catch (Exception unavailable) {
            assertThat(unavailable.getClass().getSimpleName()).endsWith("Unavailable");
        }
    }

    private static void leavesNothing(Attempts attempts) throws Exception {
        attempts.make(); // what the JDK starts once and keeps
        Set<Thread> threads = Thread.getAllStackTraces().keySet();
        long files = openFiles();
        attempts.make();
        await(() -> threads.containsAll(Thread.getAllStackTraces().keySet()));
        await(() -> openFiles() <= files);
    }

    /** An own HTTP client of the JDK ends when nobody knows it any more. */
    private static void await(BooleanSupplier wanted) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        CountDownLatch never = new CountDownLatch(1);
        while (!wanted.getAsBoolean()) {
            assertThat(System.nanoTime()).as("what was left is still there").isLessThan(end);
            System.gc();
            assertThat(never.await(50, TimeUnit.MILLISECONDS)).isFalse();
        }
    }

    private static long openFiles() {
        if (!Files.isDirectory(OPEN_FILES)) {
            return 0; // not this system's way to tell
        }
        try (Stream<Path> open = Files.list(OPEN_FILES)) {
            return open.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
