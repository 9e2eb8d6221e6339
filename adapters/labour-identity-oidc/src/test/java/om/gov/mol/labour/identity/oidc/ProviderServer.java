package om.gov.mol.labour.identity.oidc;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** An OpenID provider on this machine: discovery and keys, as good or as bad as a test needs it. */
final class ProviderServer implements AutoCloseable {

    /** How the provider answers. */
    enum Mood {
        WELL,
        REFUSES,
        SENDS_AWAY,
        SAYS_GARBAGE,
        SAYS_NO_KEYS,
        SAYS_NOTHING,
        NEVER_ENDS
    }

    final AtomicInteger asked = new AtomicInteger();
    volatile Mood mood = Mood.WELL;
    volatile List<JWK> keys = List.of();
    /** What discovery says; by default the truth. */
    volatile String issuerSaid;

    volatile String keysSaid;

    private final CountDownLatch closed = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;

    ProviderServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.setExecutor(threads);
        issuerSaid = issuer().toString();
        keysSaid = issuer() + "/keys";
        server.createContext(
                "/tenant/.well-known/openid-configuration",
                exchange -> answer(exchange, "{\"issuer\":\"" + issuerSaid + "\",\"jwks_uri\":\"" + keysSaid + "\"}"));
        server.createContext("/tenant/keys", exchange -> {
            asked.incrementAndGet();
            answer(exchange, mood == Mood.SAYS_NO_KEYS ? "{\"keys\":[]}" : published());
        });
        server.start();
    }

    URI issuer() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/tenant");
    }

    private String published() {
        return new JWKSet(keys.stream().map(ProviderServer::publicPart).toList()).toString(false);
    }

    /** A shared secret has none: a careless provider publishes it as it is. */
    private static JWK publicPart(JWK key) {
        JWK open = key.toPublicJWK();
        return open == null ? key : open;
    }

    private void answer(HttpExchange exchange, String body) throws IOException {
        try (exchange) {
            switch (mood) {
                case REFUSES -> send(exchange, 503, body);
                case SENDS_AWAY -> {
                    exchange.getResponseHeaders().add("Location", issuer() + "/keys");
                    exchange.sendResponseHeaders(302, -1);
                }
                case SAYS_GARBAGE -> send(exchange, 200, "<html>maintenance</html>");
                case SAYS_NOTHING -> closed.await(60, TimeUnit.SECONDS);
                case NEVER_ENDS -> endless(exchange);
                default -> send(exchange, 200, body);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void endless(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        OutputStream out = exchange.getResponseBody();
        while (closed.getCount() > 0) {
            out.write(new byte[4096]);
        }
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
