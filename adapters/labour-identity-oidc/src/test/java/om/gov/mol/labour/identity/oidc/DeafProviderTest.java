package om.gov.mol.labour.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import om.gov.mol.labour.port.IdentityUnavailable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Before a provider that takes connections and never says a word, nobody waits beyond the time and nothing is left. */
@Timeout(180)
class DeafProviderTest {

    private static final Path OPEN_FILES = Path.of("/proc/self/fd");
    private static final Duration TIME = Duration.ofMillis(300);
    private static final long PATIENCE_SECONDS = 60;
    private static final int TRIES = 5;

    private final Desk desk = new Desk();
    private final ServerSocket deaf = deaf();

    private static ServerSocket deaf() {
        try {
            return new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterEach
    void close() throws IOException {
        deaf.close();
        desk.close();
    }

    @Test
    void leavesNoThreadAndNoSocket() throws InterruptedException {
        signIns(); // what the JDK starts once and keeps
        Set<Thread> threads = Thread.getAllStackTraces().keySet();
        long files = openFiles();
        signIns();
        await(() -> threads.containsAll(Thread.getAllStackTraces().keySet()));
        await(() -> openFiles() <= files);
    }

    private void signIns() {
        URI issuer = URI.create("http://127.0.0.1:" + deaf.getLocalPort());
        for (int each = 0; each < TRIES; each++) {
            OidcIdentity identity =
                    desk.settings().loopbackIssuer(issuer).within(TIME).build();
            String token = desk.token("90000001", claims -> claims.put("iss", issuer.toString()));
            assertThatThrownBy(() -> identity.identify(token)).isInstanceOf(IdentityUnavailable.class);
        }
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
