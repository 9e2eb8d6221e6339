package om.gov.mol.labour.service;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls providers so that none of them can stop us: what they throw becomes "not known", and with an executor of the host
 * a call that takes too long is left behind. Logs no content.
 */
final class Providers {

    private static final Logger LOG = LoggerFactory.getLogger(Providers.class);

    private final Parts parts;

    Providers(Parts parts) {
        this.parts = parts;
    }

    /** The provider's answer, or {@code otherwise} when it gave none. */
    <T> T call(String provider, Supplier<T> call, T otherwise) {
        Executor executor = parts.executor();
        try {
            return executor == null ? call.get() : within(CompletableFuture.supplyAsync(call, executor));
        } catch (TimeoutException late) {
            parts.listener().misbehaved(provider, "late");
            return otherwise;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return otherwise;
        } catch (ExecutionException | RuntimeException | Error thrown) {
            return threw(provider, thrown, otherwise);
        }
    }

    private <T> T within(CompletableFuture<T> answer)
            throws InterruptedException, ExecutionException, TimeoutException {
        Duration limit = parts.settings().providerTimeLimit();
        return answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    }

    private <T> T threw(String provider, Throwable thrown, T otherwise) {
        if (thrown instanceof VirtualMachineError fatal) {
            throw fatal;
        }
        String what = thrown.getClass().getSimpleName();
        LOG.warn("provider {} threw {}", provider, what);
        parts.listener().misbehaved(provider, what);
        return otherwise;
    }
}
