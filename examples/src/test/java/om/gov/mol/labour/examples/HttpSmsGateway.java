package om.gov.mol.labour.examples;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A gateway for SMS on a free port of this machine: takes every message once for each key, unless it is told otherwise. */
final class HttpSmsGateway implements AutoCloseable {

    static final String NOBODY = "+96899999999";

    /** What it does with one message. */
    enum Mood {
        TAKES_IT,
        /** Takes it and hangs up without an answer. */
        HANGS_UP,
        /** Takes it and says nothing until the end. */
        SAYS_NOTHING,
        IS_BUSY
    }

    private record Message(String id, String to, String text) {}

    private final Map<String, Message> taken = new LinkedHashMap<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;
    private final String apiKey;
    private Mood next = Mood.TAKES_IT;

    HttpSmsGateway(String apiKey) {
        this.apiKey = apiKey;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/messages", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/messages");
    }

    /** Orders what happens to the next message; always true. */
    synchronized boolean next(Mood mood) {
        next = mood;
        return true;
    }

    synchronized List<String> textsTo(String number) {
        return taken.values().stream()
                .filter(message -> message.to().equals(number))
                .map(Message::text)
                .toList();
    }

    private void answer(HttpExchange exchange) throws IOException {
        Mood mood = mood();
        if (!("Bearer " + apiKey).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            say(exchange, 401);
        } else if (mood == Mood.IS_BUSY) {
            say(exchange, 429);
        } else {
            take(exchange, mood);
        }
        exchange.close();
    }

    private synchronized Mood mood() {
        Mood mood = next;
        next = Mood.TAKES_IT;
        return mood;
    }

    private void take(HttpExchange exchange, Mood mood) throws IOException {
        String[] form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8).split("[=&]", -1);
        String to = URLDecoder.decode(form[1], StandardCharsets.UTF_8);
        if (to.equals(NOBODY)) {
            say(exchange, 404);
            return;
        }
        String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        String id = keep(key, to, URLDecoder.decode(form[3], StandardCharsets.UTF_8));
        if (mood == Mood.SAYS_NOTHING) {
            untilTheEnd();
        } else if (mood == Mood.TAKES_IT) {
            exchange.getResponseHeaders().set("Location", id);
            say(exchange, 201);
        }
    }

    private synchronized String keep(String key, String to, String text) {
        return taken.computeIfAbsent(key, unused -> new Message("/messages/" + (taken.size() + 1), to, text))
                .id();
    }

    private static void say(HttpExchange exchange, int status) throws IOException {
        exchange.sendResponseHeaders(status, -1);
    }

    private void untilTheEnd() {
        try {
            end.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        end.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
