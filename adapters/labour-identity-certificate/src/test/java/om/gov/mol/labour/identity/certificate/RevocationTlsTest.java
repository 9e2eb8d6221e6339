package om.gov.mol.labour.identity.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import om.gov.mol.labour.port.IdentityUnavailable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Over https only a service is asked about revocation whose certificate somebody vouches for. */
@Timeout(60)
class RevocationTlsTest {

    private static final String PASSWORD = "changeit";

    @TempDir
    static Path folder;

    private static SSLContext own;

    private final AtomicInteger heard = new AtomicInteger();
    private final Pki pki = new Pki();
    private HttpsServer impostor;

    @BeforeAll
    static void makeCertificate() throws Exception {
        KeyStore keys = signedByItself(folder.resolve("impostor.p12"));
        KeyManagerFactory shown = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        shown.init(keys, PASSWORD.toCharArray());
        TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(keys);
        own = SSLContext.getInstance("TLS");
        own.init(shown.getKeyManagers(), trusted.getTrustManagers(), null);
    }

    private static KeyStore signedByItself(Path file) throws Exception {
        String tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        String order = "-J-Duser.language=en -genkeypair -alias a -keyalg EC -dname CN=localhost -ext san=dns:localhost"
                + " -storetype PKCS12 -storepass " + PASSWORD + " -keystore";
        List<String> command = new ArrayList<>(List.of(tool));
        command.addAll(List.of(order.split(" ", -1)));
        command.add(file.toString());
        Process made = new ProcessBuilder(command).redirectErrorStream(true).start();
        made.getInputStream().readAllBytes();
        assertThat(made.waitFor(60, TimeUnit.SECONDS)).isTrue();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        return keys;
    }

    @BeforeEach
    void open() throws IOException {
        impostor = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        impostor.setHttpsConfigurator(new HttpsConfigurator(own));
        impostor.createContext("/", this::answer);
        impostor.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        heard.incrementAndGet();
        exchange.sendResponseHeaders(503, -1);
        exchange.close();
    }

    @AfterEach
    void close() {
        impostor.stop(0);
    }

    private void asked(CertificateIdentityBuilder settings) {
        URI address = URI.create("https://localhost:" + impostor.getAddress().getPort() + "/ocsp");
        CertificateIdentity identity = settings.revocation(
                        Revocation.byOcspAt(address).within(Duration.ofSeconds(20)))
                .build();
        String evidence = pki.card("90000001").answer(identity.challenge());

        assertThatThrownBy(() -> identity.identify(evidence)).isInstanceOf(IdentityUnavailable.class);
    }

    @Test
    void aServiceThatNobodyVouchesForIsNotAsked() {
        asked(pki.settings());
        assertThat(heard).hasValue(0);
    }

    @Test
    void whoIsVouchedForIsAsked() {
        asked(pki.settings().http(client()));
        assertThat(heard).hasPositiveValue();
    }

    private static HttpClient client() {
        return HttpClient.newBuilder().sslContext(own).build();
    }
}
