package om.gov.mol.labour.identity.oidc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks the provider: bounded in time as a whole and in size, following nobody's redirection. */
final class Web {

    private static final int OK = 200;

    private final HttpClient client;

    Web(HttpClient client) {
        this.client = client;
    }

    /** The time that is left for everything that one sign-in asks. */
    static final class Budget {
        private final long endNanos;

        Budget(Duration time) {
            this.endNanos = System.nanoTime() + time.toNanos();
        }

        long leftNanos() {
            return Math.max(0, endNanos - System.nanoTime());
        }
    }

    /** The body of a good answer; everything else is an exception that repeats nothing of it. */
    byte[] fetch(HttpRequest request, int bytesMax, Budget budget) throws IOException {
        CompletableFuture<HttpResponse<byte[]>> call = client.sendAsync(request, head -> new Bounded(bytesMax));
        try {
            HttpResponse<byte[]> answer = call.get(budget.leftNanos(), TimeUnit.NANOSECONDS);
            if (answer.statusCode() != OK) {
                throw new IOException("status " + answer.statusCode());
            }
            return answer.body();
        } catch (TimeoutException e) {
            throw new IOException("no whole answer in time", e);
        } catch (ExecutionException e) {
            throw new IOException("no answer", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            call.cancel(true);
        }
    }

    /** Collects a body up to a size and leaves when there is more. */
    private static final class Bounded implements BodySubscriber<byte[]> {

        private final CompletableFuture<byte[]> body = new CompletableFuture<>();
        private final ByteArrayOutputStream collected = new ByteArrayOutputStream();
        private final int bytesMax;
        private volatile Subscription subscription = new Subscription() {
            @Override
            public void request(long count) {}

            @Override
            public void cancel() {}
        };

        Bounded(int bytesMax) {
            this.bytesMax = bytesMax;
        }

        @Override
        public CompletionStage<byte[]> getBody() {
            return body;
        }

        @Override
        public void onSubscribe(Subscription given) {
            subscription = given;
            given.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(List<ByteBuffer> buffers) {
            for (ByteBuffer buffer : buffers) {
                if (buffer.remaining() > bytesMax - collected.size()) {
                    subscription.cancel();
                    body.completeExceptionally(new IOException("the answer is too long"));
                    return;
                }
                byte[] piece = new byte[buffer.remaining()];
                buffer.get(piece);
                collected.writeBytes(piece);
            }
        }

        @Override
        public void onError(Throwable fault) {
            body.completeExceptionally(fault);
        }

        @Override
        public void onComplete() {
            body.complete(collected.toByteArray());
        }
    }
}
