package om.gov.mol.labour.payment.thawani;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Thawani on this machine: the documented API over {@link ThawaniBook}, and the faults of a network and of servers. */
public final class ThawaniServer implements AutoCloseable {

    static {
        System.setProperty("sun.net.httpserver.nodelay", "true"); // else each answer waits for forty milliseconds
    }

    public static final ThawaniKeys KEYS = new ThawaniKeys("secret-key-of-the-tests", "publishable-key");

    public final ThawaniBook book;
    final List<String> requests = new ArrayList<>();
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Deque<ServerFault>> faults = new LinkedHashMap<>();
    private final Map<String, ServerFault> lasting = new LinkedHashMap<>();
    private final List<Runnable> late = new ArrayList<>();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final CountDownLatch dripping = new CountDownLatch(1);
    private CountDownLatch ordersMeet = new CountDownLatch(0);

    public ThawaniServer(Clock clock) {
        book = new ThawaniBook(clock);
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    public ThawaniSettings settings() {
        URI here = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        return ThawaniSettings.loopback(here, KEYS, "https://host.example/paid?p={key}", "https://host.example/no");
    }

    /** Orders a fault for the next request of this method, {@code GET} or {@code POST}; several wait in a row. */
    public synchronized void next(String method, ServerFault fault) {
        faults.computeIfAbsent(method, any -> new ArrayDeque<>()).add(fault);
    }

    /** Orders a fault for every request of this method that has no other, until all are forgotten. */
    public synchronized void always(String method, ServerFault fault) {
        lasting.put(method, fault);
    }

    public synchronized void forgetFaults() {
        faults.clear();
        lasting.clear();
    }

    private synchronized ServerFault fault(String method) {
        ServerFault fault = faults.getOrDefault(method, new ArrayDeque<>()).poll();
        return fault == null ? lasting.getOrDefault(method, ServerFault.NONE) : fault;
    }

    /** What was on its way takes effect now. */
    synchronized void lateOnesArrive() {
        late.forEach(Runnable::run);
        late.clear();
    }

    /** Orders wait for each other: none is done before so many have come. */
    synchronized void ordersMeet(int count) {
        ordersMeet = new CountDownLatch(count);
    }

    /** Until an answer has begun that will not go on. */
    void awaitDrip() throws InterruptedException {
        dripping.await(20, TimeUnit.SECONDS);
    }

    synchronized List<String> requests() {
        return List.copyOf(requests);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            String method = exchange.getRequestMethod();
            String address = exchange.getRequestURI().toString();
            synchronized (this) {
                requests.add(method + " " + address);
            }
            String key = exchange.getRequestHeaders().getFirst("thawani-api-key");
            ServerFault fault = KEYS.secret().equals(key) ? fault(method) : ServerFault.NOT_SIGNED_IN;
            if (method.equals("POST")) {
                ordersMeet.countDown();
                ordersMeet.await(20, TimeUnit.SECONDS);
            }
            answer(exchange, method + " " + address.replaceFirst("\\?.*", ""), body, fault);
        } catch (Unclear | InterruptedException e) {
            throw new IOException(e);
        }
    }

    private void answer(HttpExchange exchange, String order, byte[] body, ServerFault fault)
            throws IOException, Unclear, InterruptedException {
        switch (fault) {
            case NEVER_ARRIVES -> {}
            case ARRIVES_LATE -> late(() -> effect(exchange, order, body, 0));
            case ANSWER_LOST -> effect(exchange, order, body, 0);
            case ERROR_BEFORE_EFFECT -> send(exchange, 503, "{}");
            case ERROR_AFTER_EFFECT -> {
                effect(exchange, order, body, 0);
                send(exchange, 500, "{\"success\":false,\"code\":5000}");
            }
            case MALFORMED ->
                send(exchange, 200, effect(exchange, order, body, 0).text().substring(0, 20));
            case OVERSIZE -> {
                effect(exchange, order, body, 0);
                send(exchange, 200, "{\"success\":true,\"code\":2000,\"data\":\"" + "x".repeat(3 << 20) + "\"}");
            }
            case DRIPS -> drip(exchange, effect(exchange, order, body, 0).text());
            case NOT_VALID -> send(exchange, 400, "{\"success\":false,\"code\":4000,\"description\":\"secret words\"}");
            case NOT_SIGNED_IN -> send(exchange, 401, "{\"success\":false,\"code\":4001}");
            case TOO_MANY -> send(exchange, 429, "");
            case PROXY_PAGE -> send(exchange, 404, "<html>not here</html>");
            case REDIRECT -> {
                exchange.getResponseHeaders().set("Location", "https://elsewhere.example/");
                send(exchange, 302, "");
            }
            case WRONG_AMOUNT -> effect(exchange, order, body, 1).sendTo(exchange);
            case NONE -> effect(exchange, order, body, 0).sendTo(exchange);
        }
    }

    private synchronized void late(Runnable effect) {
        late.add(effect);
    }

    private record Answer(int status, int code, Object data) {
        String text() {
            Map<String, Object> envelope = new LinkedHashMap<>();
            envelope.put("success", "@" + (status < 300));
            envelope.put("code", (long) code);
            envelope.put("description", "as documented");
            envelope.put("data", data);
            String text = new String(Json.write(envelope), StandardCharsets.UTF_8);
            return text.replace("\"@true\"", "true").replace("\"@false\"", "false");
        }

        void sendTo(HttpExchange exchange) throws IOException {
            send(exchange, status, text());
        }
    }

    private Answer effect(HttpExchange exchange, String order, byte[] body, long more) {
        try {
            String last = URLDecoder.decode(order.substring(order.lastIndexOf('/') + 1), StandardCharsets.UTF_8);
            Map<String, String> query = query(exchange.getRequestURI().getRawQuery());
            if (order.equals("POST /api/v1/checkout/session")) {
                return new Answer(200, 2004, book.create(Json.read(body), more));
            } else if (order.startsWith("POST /api/v1/checkout/") && last.equals("cancel")) {
                return book.cancel(order.split("/", -1)[4])
                        ? new Answer(200, 2000, Map.of())
                        : new Answer(400, 4000, Map.of());
            } else if (order.equals("POST /api/v1/refunds")) {
                Object refund = book.refund(Json.read(body));
                return refund instanceof Integer code ? new Answer(400, code, Map.of()) : new Answer(200, 2000, refund);
            }
            return found(order, last, query);
        } catch (Unclear e) {
            return new Answer(400, 4000, Map.of());
        }
    }

    private Answer found(String order, String last, Map<String, String> query) {
        List<Map<String, Object>> found;
        if (order.startsWith("GET /api/v1/checkout/reference/")) {
            found = book.byReference(last);
        } else if (order.equals("GET /api/v1/payments")) {
            found = book.paymentsOf(query.get("checkout_invoice"));
        } else {
            List<Map<String, Object>> all = order.equals("GET /api/v1/refunds") ? book.refunds : book.sessions;
            found = book.page(all, Integer.parseInt(query.get("limit")), Integer.parseInt(query.get("skip")));
        }
        if (found.isEmpty()) {
            return new Answer(404, 4003, Map.of());
        }
        boolean one = order.contains("/reference/") && book.shape == ThawaniBook.Shape.LATEST;
        return new Answer(200, 2000, one ? found.get(0) : found);
    }

    private static Map<String, String> query(String raw) {
        return raw == null
                ? Map.of()
                : Arrays.stream(raw.split("&", -1))
                        .map(pair -> pair.split("=", 2))
                        .collect(Collectors.toMap(
                                pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    private void drip(HttpExchange exchange, String text) throws IOException, InterruptedException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes, 0, 10);
        exchange.getResponseBody().flush();
        dripping.countDown();
        stopped.await(30, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        stopped.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
