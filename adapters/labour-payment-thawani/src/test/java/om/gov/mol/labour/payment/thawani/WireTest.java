package om.gov.mol.labour.payment.thawani;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import om.gov.mol.labour.payment.spi.GatewayUnavailable;
import om.gov.mol.labour.payment.spi.OpenResult;
import om.gov.mol.labour.payment.spi.PaymentState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The connection: who is trusted, what is let in, and what is left behind. */
class WireTest {

    private static final String PASSWORD = "changeit";

    private final AtHand at = new AtHand();

    @AfterEach
    void close() {
        at.close();
    }

    @Test
    void aCertificateThatNobodyVouchesForIsNotTrusted(@TempDir Path folder) throws Exception {
        HttpsServer impostor = impostor(folder);
        AtomicInteger heard = new AtomicInteger();
        impostor.createContext("/", exchange -> heard.incrementAndGet());
        impostor.start();
        URI there = URI.create("https://127.0.0.1:" + impostor.getAddress().getPort());
        at.use(ThawaniSettings.loopback(there, ThawaniServer.KEYS, "https://host.example/", "https://host.example/"));

        assertThatThrownBy(at::open).isInstanceOf(GatewayUnavailable.class);
        assertThat(heard).hasValue(0);
        impostor.stop(0);
    }

    private static HttpsServer impostor(Path folder) throws Exception {
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(signedByItself(folder.resolve("impostor.p12")), PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        return server;
    }

    private static KeyStore signedByItself(Path file) throws Exception {
        String tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        String order = "-J-Duser.language=en -genkeypair -alias a -keyalg EC -dname CN=localhost -ext san=ip:127.0.0.1"
                + " -storetype PKCS12 -storepass " + PASSWORD + " -keystore";
        List<String> command = new ArrayList<>(List.of(tool));
        command.addAll(List.of(order.split(" ", -1)));
        command.add(file.toString());
        Process made = new ProcessBuilder(command).redirectErrorStream(true).start();
        assertThat(made.waitFor(60, TimeUnit.SECONDS)).isTrue();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        return keys;
    }

    @Test
    void theSecretIsInNoException() {
        at.server.close();

        assertThatThrownBy(at::open).isInstanceOfSatisfying(GatewayUnavailable.class, thrown -> {
            StringWriter trace = new StringWriter();
            thrown.printStackTrace(new PrintWriter(trace));
            assertThat(trace.toString()).doesNotContain(ThawaniServer.KEYS.secret());
        });
    }

    @Test
    void anAnswerUpToTheLimitIsReadAndOneByteMoreIsNot() throws Exception {
        at.opened();
        at.use(at.settings.withLimits(Duration.ZERO, Duration.ofSeconds(5), 1_000, 1));
        assertThat(at.state()).isEqualTo(new PaymentState.Pending());

        at.server.book.session("checkout_1").put("products", "x".repeat(1_000));
        assertThat(at.state()).isEqualTo(new PaymentState.Unknown());
    }

    @Test
    void afterClosingNoThreadIsLeft() throws Exception {
        at.opened();
        List<Thread> before = threads();
        assertThat(before).isNotEmpty().allMatch(Thread::isDaemon);

        at.gateway.close();

        for (Thread thread : before) {
            thread.join(4_000); // idle ones would end by themselves after ten seconds
        }
        assertThat(before).noneMatch(Thread::isAlive);
    }

    @Test
    void closingBreaksOffWhatIsUnderWay() throws Exception {
        at.server.next("POST", ServerFault.DRIPS);
        ExecutorService threads = Executors.newSingleThreadExecutor();
        Future<OpenResult> call = threads.submit(at::open);
        at.server.awaitDrip();
        long before = System.nanoTime();

        at.gateway.close();

        assertThat(call.get(10, TimeUnit.SECONDS)).isEqualTo(new OpenResult.Unknown());
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(10));
        threads.shutdownNow();
    }

    @Test
    void anInterruptWhileWaitingEndsTheCallAndIsKept() throws Exception {
        at.server.next("POST", ServerFault.DRIPS);
        BlockingQueue<Object> seen = new LinkedBlockingQueue<>();
        Thread caller = new Thread(() -> {
            seen.add(at.open());
            seen.add(Thread.currentThread().isInterrupted());
        });
        caller.start();
        at.server.awaitDrip();

        caller.interrupt();

        assertThat(seen.poll(10, TimeUnit.SECONDS)).isEqualTo(new OpenResult.Unknown());
        assertThat(seen.poll(10, TimeUnit.SECONDS)).isEqualTo(true);
    }

    @Test
    void nothingIsSentTwiceByItselfWhenItChangesSomething() {
        at.server.next("POST", ServerFault.NEVER_ARRIVES);

        at.open();

        assertThat(at.server.requests())
                .filteredOn(request -> request.startsWith("POST"))
                .hasSize(1);
    }

    private static List<Thread> threads() {
        Thread[] all = new Thread[Thread.activeCount() * 2 + 100];
        int count = Thread.enumerate(all);
        return Arrays.stream(all, 0, count)
                .filter(thread -> thread.getName().startsWith(Threads.NAME))
                .toList();
    }
}
