package om.gov.mol.labour.payment.thawani;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLHandshakeException;
import om.gov.mol.labour.payment.spi.GatewayUnavailable;
import org.jspecify.annotations.Nullable;

/**
 * Sends one request and says what came of it: a {@link Reply}, {@link GatewayUnavailable} when certainly nothing was begun,
 * or {@link Unclear}. Nothing is tried twice, and no redirection is followed. Certificates and host names are checked as the
 * platform does.
 */
final class Wire implements AutoCloseable {

    private static final int NOT_FOUND_CODE = 4003;
    private static final String CLOSED = "closed meanwhile";

    private final ThawaniSettings settings;
    private final ExecutorService threads;
    private final HttpClient client;

    /** One request at a time belongs to a deadline. */
    private final Map<Deadline, CompletableFuture<?>> underway = new ConcurrentHashMap<>();

    private volatile boolean closed;

    Wire(ThawaniSettings settings) {
        this.settings = settings;
        this.threads = Threads.create();
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.connectTimeout())
                .executor(threads)
                .build();
    }

    Reply get(String path, Deadline deadline) throws Unclear {
        return ask(to(path).GET().build(), deadline);
    }

    Reply post(String path, Map<String, ?> body, Deadline deadline) throws Unclear {
        HttpRequest request = to(path).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(Json.write(body)))
                .build();
        return ask(request, deadline);
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(settings.server() + "/api/v1" + path))
                .header("Accept", "application/json")
                .header("thawani-api-key", settings.keys().secret());
    }

    private Reply ask(HttpRequest request, Deadline deadline) throws Unclear {
        HttpResponse<byte[]> answer = send(request, deadline);
        int status = answer.statusCode();
        if (status == 401 || status == 403 || status == 429) {
            throw new GatewayUnavailable("Thawani does not talk to us, HTTP " + status, null);
        }
        if (status >= 500 || (status >= 300 && status < 400) || status == 408 || status == 409 || status == 425) {
            throw new Unclear("HTTP " + status);
        }
        return reply(status, Json.read(answer.body()));
    }

    /** Only an envelope of Thawani's own is believed: any server on the way can say 400 or 404. */
    private static Reply reply(int status, Fields envelope) throws Unclear {
        String code = envelope.text("code");
        if (!envelope.has("success") || code == null || !code.matches("[0-9]{1,6}")) {
            throw new Unclear("not an answer of Thawani, HTTP " + status);
        }
        if (status < 300 && envelope.isTrue("success")) {
            return new Reply.Done(envelope.objects("data"));
        }
        boolean missing = status == 404 || code.equals(String.valueOf(NOT_FOUND_CODE));
        return missing ? new Reply.Missing() : new Reply.Refused(Integer.parseInt(code));
    }

    /** The deadline bounds the whole: connecting, waiting, and reading an answer that comes drop by drop. */
    private HttpResponse<byte[]> send(HttpRequest request, Deadline deadline) throws Unclear {
        CompletableFuture<HttpResponse<byte[]>> call = begin(request, deadline);
        try {
            return call.get(deadline.left(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            throw new Unclear("no answer in time");
        } catch (CancellationException meanwhile) {
            throw new Unclear(CLOSED);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Unclear("interrupted");
        } catch (ExecutionException failed) {
            throw failure(failed.getCause());
        } finally {
            underway.remove(deadline);
            call.cancel(true);
        }
    }

    private CompletableFuture<HttpResponse<byte[]>> begin(HttpRequest request, Deadline deadline) throws Unclear {
        if (closed) {
            throw new Unclear(CLOSED);
        }
        try {
            CompletableFuture<HttpResponse<byte[]>> call =
                    client.sendAsync(request, head -> new BoundedBody(settings.answerBytesMax()));
            underway.put(deadline, call);
            if (closed) {
                call.cancel(true); // closing may not have seen it
            }
            return call;
        } catch (RejectedExecutionException meanwhile) {
            throw new Unclear(CLOSED);
        }
    }

    private static Unclear failure(@Nullable Throwable cause) {
        for (Throwable each = cause; each != null; each = each.getCause()) {
            if (each instanceof ConnectException
                    || each instanceof HttpConnectTimeoutException
                    || each instanceof SSLHandshakeException) {
                throw new GatewayUnavailable("no connection to Thawani", each);
            }
        }
        return new Unclear(cause instanceof IOException ? "the connection broke" : "the call failed");
    }

    /**
     * Breaks off what is under way and ends the threads. From Java 21 on the client is closed, too; before, its one own thread
     * is a daemon and ends when the client is no longer reachable.
     */
    @Override
    public void close() {
        closed = true;
        underway.values().forEach(call -> call.cancel(true));
        try {
            if (client instanceof AutoCloseable closeable) {
                closeable.close();
            }
        } catch (Exception unexpected) {
            throw new IllegalStateException("the HTTP client does not close", unexpected);
        } finally {
            threads.shutdownNow();
        }
    }
}
