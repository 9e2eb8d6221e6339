package om.gov.mol.labour.examples;

// guide sender: begin
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLHandshakeException;
import om.gov.mol.labour.notify.spi.CallContext;
import om.gov.mol.labour.notify.spi.Reason;
import om.gov.mol.labour.notify.spi.SendResult;
import om.gov.mol.labour.notify.spi.SenderCapabilities;
import om.gov.mol.labour.notify.spi.SenderUnavailable;
import om.gov.mol.labour.notify.spi.Sms;
import om.gov.mol.labour.notify.spi.SmsSender;

/**
 * A sender over a gateway that takes SMS by HTTP, as resellers of operators offer it: what an integrator writes. This gateway
 * answers {@code 201} with the message's id in {@code Location}, and takes one {@code Idempotency-Key} once.
 */
public final class HttpSmsSender implements SmsSender {

    private final URI gateway;
    private final String apiKey;
    private final Clock clock;
    private final HttpClient client = HttpClient.newHttpClient(); // verifies certificates, follows no redirection

    public HttpSmsSender(URI gateway, String apiKey, Clock clock) {
        this.gateway = gateway;
        this.apiKey = apiKey;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "http-sms";
    }

    @Override
    public String describe() {
        return "http-sms to " + gateway.getAuthority(); // never the key
    }

    @Override
    public SenderCapabilities capabilities() {
        return new SenderCapabilities(true, false); // one key is one message; no receipts
    }

    @Override
    public SendResult send(Sms sms, CallContext context) {
        Duration left = context.remaining(clock.instant());
        if (left.isZero()) {
            return new SendResult.TryLater(Duration.ofSeconds(1)); // SMS-06
        }
        CompletableFuture<HttpResponse<Void>> answer =
                client.sendAsync(request(sms), HttpResponse.BodyHandlers.discarding());
        try {
            return result(answer.get(left.toMillis(), MILLISECONDS));
        } catch (ExecutionException failed) {
            return failed(failed);
        } catch (TimeoutException silent) {
            answer.cancel(true);
            return new SendResult.Unknown(); // SMS-04, SMS-06
        } catch (InterruptedException stopped) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            return new SendResult.Unknown(); // SMS-09
        }
    }

    private HttpRequest request(Sms sms) {
        String form = "to=" + URLEncoder.encode(sms.to(), UTF_8) + "&text=" + URLEncoder.encode(sms.text(), UTF_8);
        return HttpRequest.newBuilder(gateway)
                .header("Authorization", "Bearer " + apiKey)
                .header("Idempotency-Key", sms.key()) // SMS-02
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
    }

    private static SendResult result(HttpResponse<Void> answer) {
        return switch (answer.statusCode()) {
            case 201 -> handedOver(answer.headers().firstValue("Location").orElse(""));
            case 404 -> new SendResult.Undeliverable(Reason.NO_SUCH_ADDRESS); // SMS-07: about this number
            case 422 -> new SendResult.Undeliverable(Reason.REJECTED_CONTENT); // SMS-07: about this text
            case 429, 503 -> new SendResult.TryLater(Duration.ofSeconds(30)); // SMS-07: about the gateway
            case 401, 403 -> throw new SenderUnavailable("the gateway does not take our key", null); // SMS-05
            default -> new SendResult.Unknown(); // SMS-04: an answer that nobody has agreed on
        };
    }

    private static SendResult handedOver(String id) {
        return id.isBlank() ? new SendResult.Unknown() : new SendResult.HandedOver(id); // SMS-03
    }

    private static SendResult failed(ExecutionException failed) {
        if (failed.getCause() instanceof ConnectException || failed.getCause() instanceof SSLHandshakeException) {
            throw new SenderUnavailable("the gateway cannot be reached", failed.getCause()); // SMS-05: nothing has left
        }
        return new SendResult.Unknown(); // SMS-04
    }
}
// guide sender: end
