package om.gov.mol.labour.service;

import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import om.gov.mol.labour.notify.spi.SenderUnavailable;
import om.gov.mol.labour.payment.spi.GatewayUnavailable;
import om.gov.mol.labour.port.AgencyUnavailable;
import om.gov.mol.labour.port.RegistryUnavailable;
import om.gov.mol.labour.service.Lines.NotBegun;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls providers so that none of them can stop us: whatever they throw becomes "not known", also an {@code Error} (a machine
 * that is really out of memory is the business of the JVM's own options). Each call runs on another thread; one that
 * takes too long is interrupted and left behind. While too many of a port have not come back, no more are made, so that one
 * provider that hangs cannot take every thread. Logs no content.
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
        try {
            T answer = answer(port, call);
            return answer == null ? misbehaved(port, provider, "no answer", otherwise) : answer;
        } catch (NotBegun never) {
            return misbehaved(port, provider, why(never), unreached);
        } catch (TimeoutException late) {
            return misbehaved(port, provider, "late", otherwise);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return otherwise;
        } catch (SenderUnavailable down) {
            return unavailable(port, provider, unreached);
        } catch (GatewayUnavailable | RegistryUnavailable | AgencyUnavailable down) {
            return unavailable(port, provider, otherwise);
        } catch (Throwable thrown) { // also what a provider throws without declaring it
            return misbehaved(port, provider, thrown.getClass().getSimpleName(), otherwise);
        }
    }

    /** The answer of what keeps to the limit by itself, on this thread, or {@code otherwise} when it gave none. */
    <T> T here(String name, Supplier<T> call, T otherwise) {
        try {
            return call.get();
        } catch (Throwable thrown) {
            return misbehaved(name, () -> name, thrown.getClass().getSimpleName(), otherwise);
        }
    }

    /**
     * The answer of a port whose exceptions our caller must see.
     *
     * @param late says that no answer came in time
     */
    <T> T ask(String port, Supplier<T> call, Supplier<? extends RuntimeException> late) {
        try {
            T answer = answer(port, call);
            if (answer != null) {
                return answer;
            }
            blame(port, "no answer");
        } catch (NotBegun never) {
            blame(port, why(never));
        } catch (TimeoutException tooLong) {
            blame(port, "late");
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
        TimeLimit limit = parts.lines().patience().next();
        return parts.lines().begin(port, call, limit).answer(limit);
    }

    private static String why(NotBegun never) {
        return Objects.requireNonNullElse(never.getMessage(), "not begun");
    }

    private <T> T unavailable(String port, Supplier<String> provider, T unreached) {
        String name = name(port, provider);
        LOG.warn("provider {}: unavailable", name);
        parts.listener().unavailable(name);
        return unreached;
    }

    private <T> T misbehaved(String port, Supplier<String> provider, String what, T otherwise) {
        blame(name(port, provider), what);
        return otherwise;
    }

    private void blame(String name, String what) {
        LOG.warn("provider {}: {}", name, what);
        parts.listener().misbehaved(name, what);
    }

    /** Its name, or that of the port while nobody can be asked. */
    private String name(String port, Supplier<String> provider) {
        try {
            return Objects.requireNonNullElse(answer(port, provider), "without a name");
        } catch (NotBegun never) {
            return port;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return port;
        } catch (Throwable broken) {
            return "without a name";
        }
    }
}
