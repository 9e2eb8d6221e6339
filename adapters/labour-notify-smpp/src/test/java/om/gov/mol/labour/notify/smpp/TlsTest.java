package om.gov.mol.labour.notify.smpp;

import static om.gov.mol.labour.notify.smpp.Sandbox.WORKER;
import static om.gov.mol.labour.notify.smpp.Sandbox.handedOver;
import static om.gov.mol.labour.notify.smpp.Sandbox.sms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import om.gov.mol.labour.notify.spi.CallContext;
import om.gov.mol.labour.notify.spi.SenderUnavailable;
import om.gov.mol.labour.testkit.fake.SettableClock;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** With TLS the message centre must show a certificate that is trusted and its own. */
@Timeout(60)
class TlsTest {

    private static final char[] STORE_PASSWORD = "changeit".toCharArray();

    @TempDir
    static Path folder;

    private static SSLContext localhost;

    private final SettableClock clock = SettableClock.at("2031-03-03T08:00:00Z");
    private final CallContext context = Sandbox.within(clock, Duration.ofSeconds(30));

    @BeforeAll
    static void makeCertificates() throws Exception {
        localhost = certificate("localhost");
    }

    @Test
    void aTrustedCertificateOfTheHostIsEnough() {
        try (Centre centre = Centre.open(0, localhost.getServerSocketFactory());
                SmppSmsSender sender = sender("localhost", centre, localhost.getSocketFactory())) {
            handedOver(sender.send(sms("k1", Sandbox.ARABIC.repeat(5)), context));

            assertThat(centre.texts(WORKER)).containsExactly(Sandbox.ARABIC.repeat(5));
        }
    }

    @Test
    void anIdleLineIsKeptByEnquiryWithTlsToo() {
        try (Centre centre = Centre.open(0, localhost.getServerSocketFactory());
                SmppSmsSender sender = new SmppSmsSender(Sandbox.settings(centre, clock)
                        .tls(localhost.getSocketFactory())
                        .enquireLinkEvery(Duration.ofMillis(50))
                        .build())) {
            handedOver(sender.send(sms("k1", "text"), context));
            centre.await(() -> centre.enquiries >= 3);
            handedOver(sender.send(sms("k2", "text"), context));

            assertThat(centre.sessions).hasSize(1);
        }
    }

    @Test
    void aCertificateThatIsNotTrustedIsRefused() {
        refused("localhost", (SSLSocketFactory) SSLSocketFactory.getDefault());
    }

    @Test
    void aTrustedCertificateOfAnotherHostIsRefused() {
        refused("127.0.0.1", localhost.getSocketFactory());
    }

    @Test
    void aCentreWithoutTlsIsRefused() {
        try (RawCentre centre = new RawCentre((in, out) -> {
                    in.read();
                    out.write(new byte[16]);
                });
                SmppSmsSender sender = new SmppSmsSender(Sandbox.settings(centre.port(), clock)
                        .tls(localhost.getSocketFactory())
                        .build())) {
            assertThatThrownBy(() -> sender.send(sms("k1", "text"), context)).isInstanceOf(SenderUnavailable.class);
        }
    }

    @Test
    void aHandshakeThatDripsEndsWithTheDeadline() {
        var gone = new CountDownLatch(1);
        try (RawCentre centre = new RawCentre((in, out) -> {
                    out.write(new byte[] {22, 3, 3, 64, 0}); // a record of 16 kB, of which little ever comes
                    while (gone.getCount() > 0) {
                        out.write(0);
                        pause(gone);
                    }
                });
                SmppSmsSender sender = new SmppSmsSender(Sandbox.settings(centre.port(), clock)
                        .tls(localhost.getSocketFactory())
                        .build())) {
            long start = System.nanoTime();
            assertThatThrownBy(() -> sender.send(sms("k1", "text"), Sandbox.within(clock, Duration.ofSeconds(2))))
                    .isInstanceOf(SenderUnavailable.class);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
            gone.countDown();
        }
    }

    private static void pause(CountDownLatch until) throws IOException {
        try {
            until.await(100, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private void refused(String host, SSLSocketFactory client) {
        try (Centre centre = Centre.open(0, localhost.getServerSocketFactory());
                SmppSmsSender sender = sender(host, centre, client)) {
            assertThatThrownBy(() -> sender.send(sms("k1", "text"), context))
                    .isInstanceOf(SenderUnavailable.class)
                    .hasCauseInstanceOf(SSLHandshakeException.class);
            assertThat(centre.binds).isEmpty();
        }
    }

    private SmppSmsSender sender(String host, Centre centre, SSLSocketFactory factory) {
        return new SmppSmsSender(SmppSettings.of(host, centre.port())
                .account(Centre.SYSTEM_ID, Centre.PASSWORD)
                .senderId("MOL")
                .clock(clock)
                .tls(factory)
                .build());
    }

    /** A key and a certificate for this name that trusts itself. */
    private static SSLContext certificate(String name) throws Exception {
        Path store = folder.resolve(name + ".p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-J-Duser.language=en",
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=" + name,
                        "-ext",
                        "san=dns:" + name,
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        new String(STORE_PASSWORD))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.log").toFile())
                .start();
        assertThat(keytool.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return context(store);
    }

    private static SSLContext context(Path store) throws Exception {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, STORE_PASSWORD);
        }
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, STORE_PASSWORD);
        TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(keys);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
        return context;
    }
}
