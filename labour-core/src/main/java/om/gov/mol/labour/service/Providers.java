package om.gov.mol.labour.service;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import om.gov.mol.labour.notify.spi.SenderUnavailable;
import om.gov.mol.labour.payment.spi.GatewayUnavailable;
import om.gov.mol.labour.port.AgencyUnavailable;
import om.gov.mol.labour.port.RegistryUnavailable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls providers so that none of them can stop us: whatever they throw becomes "not known", also an {@code Error} (a machine
 * that is really out of memory is the business of the JVM's own options). With an executor of the host a call that takes
 * too long is interrupted and left behind; while too many of a port have not come back, no more are made, so that one provider
 * that hangs cannot take every thread of the executor. Logs no content.
 */
final class Providers {

    static final String SMS = "sms";
    static final String EMAIL = "email";
    static final String PAYMENTS = "payments";
    static final String REGISTRY = "registry";
    static final String AGENCIES = "agencies";
    static final String IDENTITY = "identity";

    private static final Logger LOG = LoggerFactory.getLogger(Providers.class);

    private final Parts parts;

    Providers(Parts parts) {
        this.parts = parts;
    }

    /** The provider's answer, or {@code otherwise} when it gave none. */
    <T> T call(String port, Supplier<String> provider, Supplier<T> call, T otherwise) {
        return call(port, provider, call, otherwise, otherwise);
    }

    /**
     * The provider's answer, or {@code otherwise} when it gave none.
     *
     * @param unreached instead, when certainly nothing has begun
     */
    <T> T call(String port, Supplier<String> provider, Supplier<T> call, T otherwise, T unreached) {
        if (parts.leftBehind().tooMany(port)) {
            return misbehaved(provider, "has not come back", unreached);
        }
        try {
            T answer = answer(port, call);
            return answer == null ? misbehaved(provider, "no answer", otherwise) : answer;
        } catch (TimeoutException late) {
            return misbehaved(provider, "late", otherwise);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return otherwise;
        } catch (SenderUnavailable down) {
            return unavailable(provider, unreached);
        } catch (GatewayUnavailable | RegistryUnavailable | AgencyUnavailable down) {
            return unavailable(provider, otherwise);
        } catch (Throwable thrown) { // also what a provider throws without declaring it
            return misbehaved(provider, thrown.getClass().getSimpleName(), otherwise);
        }
    }

    /** The answer of what keeps to the limit by itself, on this thread, or {@code otherwise} when it gave none. */
    <T> T here(String name, Supplier<T> call, T otherwise) {
        try {
            return call.get();
        } catch (Throwable thrown) {
            return misbehaved(() -> name, thrown.getClass().getSimpleName(), otherwise);
        }
    }

    /**
     * The answer of a port whose exceptions our caller must see.
     *
     * @param late says that no answer came in time
     */
    <T> T ask(String port, Supplier<T> call, Supplier<? extends RuntimeException> late) {
        try {
            boolean asked = !parts.leftBehind().tooMany(port);
            T answer = asked ? answer(port, call) : null;
            if (answer != null) {
                return answer;
            }
            blame(port, asked ? "no answer" : "has not come back");
        } catch (TimeoutException tooLong) {
            blame(port, "late");
        } catch (RejectedExecutionException full) {
            blame(port, "no thread");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error thrown) {
            throw thrown;
        } catch (Throwable undeclared) {
            blame(port, undeclared.getClass().getSimpleName());
        }
        throw late.get();
    }

    private <T> @Nullable T answer(String port, Supplier<T> call) throws Throwable {
        Executor executor = parts.executor();
        if (executor == null) {
            return call.get();
        }
        LeftBehind.Timed<T> timed = parts.leftBehind().timed(port, call);
        executor.execute(timed);
        Duration limit = parts.settings().providerTimeLimit();
        try {
            return timed.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException thrown) {
            throw thrown.getCause();
        } finally {
            timed.leave();
        }
    }

    private <T> T unavailable(Supplier<String> provider, T unreached) {
        String name = name(provider);
        LOG.warn("provider {}: unavailable", name);
        parts.listener().unavailable(name);
        return unreached;
    }

    private <T> T misbehaved(Supplier<String> provider, String what, T otherwise) {
        blame(name(provider), what);
        return otherwise;
    }

    private void blame(String name, String what) {
        LOG.warn("provider {}: {}", name, what);
        parts.listener().misbehaved(name, what);
    }

    private static String name(Supplier<String> provider) {
        try {
            String name = provider.get();
            return name == null ? "without a name" : name;
        } catch (Throwable broken) {
            return "without a name";
        }
    }
}
