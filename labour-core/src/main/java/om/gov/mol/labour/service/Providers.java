package om.gov.mol.labour.service;

import java.time.Duration;
import java.util.Objects;
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
    <T> T call(Supplier<String> provider, Supplier<T> call, T otherwise) {
        Executor executor = parts.executor();
        try {
            return executor == null ? call.get() : within(CompletableFuture.supplyAsync(call, executor));
        } catch (TimeoutException late) {
            return misbehaved(provider, "late", otherwise);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return otherwise;
        } catch (ExecutionException thrown) {
            return threw(provider, Objects.requireNonNullElse(thrown.getCause(), thrown), otherwise);
        } catch (RuntimeException | Error thrown) {
            return threw(provider, thrown, otherwise);
        }
    }

    private <T> T within(CompletableFuture<T> answer)
            throws InterruptedException, ExecutionException, TimeoutException {
        Duration limit = parts.settings().providerTimeLimit();
        return answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Only what leaves no machine to go on with is passed on; a provider that overflows its own stack has only failed. */
    private <T> T threw(Supplier<String> provider, Throwable thrown, T otherwise) {
        if (thrown instanceof VirtualMachineError fatal && !(thrown instanceof StackOverflowError)) {
            throw fatal;
        }
        return misbehaved(provider, thrown.getClass().getSimpleName(), otherwise);
    }

    private <T> T misbehaved(Supplier<String> provider, String what, T otherwise) {
        String name = name(provider);
        LOG.warn("provider {}: {}", name, what);
        parts.listener().misbehaved(name, what);
        return otherwise;
    }

    private static String name(Supplier<String> provider) {
        try {
            return provider.get();
        } catch (RuntimeException | LinkageError | AssertionError broken) {
            return "without a name";
        }
    }
}
