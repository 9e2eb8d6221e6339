package om.gov.mol.labour.testkit.contract;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import om.gov.mol.labour.port.RegistryUnavailable;
import om.gov.mol.labour.registry.Mandate;
import om.gov.mol.labour.testkit.contract.SpoiledStore.Honest;
import org.jspecify.annotations.Nullable;

/** Registries that break a rule each; only {@link CaughtTest} runs them. */
final class BrokenRegistries {

    private BrokenRegistries() {}

    /** Knows one worker only, whoever is asked for. */
    static class MixesPeopleUp extends SpoiledRegistry {
        @Override
        @Nullable
        Object call(String method, Object[] arguments, Honest honest) throws Throwable {
            return method.equals("worker") ? honest.call(WORKER) : honest.call(arguments);
        }
    }

    /** Finds nothing when nobody is there. */
    static class TakesSilenceForNothing extends SpoiledRegistry {
        @Override
        @Nullable
        Object call(String method, Object[] arguments, Honest honest) throws Throwable {
            try {
                return honest.call(arguments);
            } catch (RegistryUnavailable silence) {
                if (method.equals("apply")) {
                    throw silence;
                }
                return Optional.empty();
            }
        }
    }

    /** Reads from yesterday. */
    static class HasACopy extends SpoiledRegistry {
        private final Map<Object, Object> copies = new ConcurrentHashMap<>();

        @Override
        @Nullable
        Object call(String method, Object[] arguments, Honest honest) throws Throwable {
            if (!method.equals("establishment")) {
                return honest.call(arguments);
            }
            Object copy = copies.get(arguments[0]);
            if (copy == null) {
                copy = Objects.requireNonNull(honest.call(arguments));
                copies.put(arguments[0], copy);
            }
            return copy;
        }
    }

    /** Makes each change each time. */
    static class ForgetsKeys extends SpoiledRegistry {
        private final AtomicInteger number = new AtomicInteger();

        @Override
        @Nullable
        Object call(String method, Object[] arguments, Honest honest) throws Throwable {
            return method.equals("apply")
                    ? honest.call(arguments[0] + "." + number.incrementAndGet(), arguments[1])
                    : honest.call(arguments);
        }
    }

    /** Makes another change under the same key. */
    static class TakesAnyChange extends SpoiledRegistry {
        @Override
        @Nullable
        Object call(String method, Object[] arguments, Honest honest) throws Throwable {
            try {
                return honest.call(arguments);
            } catch (IllegalStateException another) {
                return honest.call(arguments[0] + ".other", arguments[1]);
            }
        }
    }

    /** Takes silence for done. */
    static class Hopes extends SpoiledRegistry {
        @Override
        @Nullable
        Object call(String method, Object[] arguments, Honest honest) throws Throwable {
            try {
                return honest.call(arguments);
            } catch (RegistryUnavailable silence) {
                if (method.equals("apply")) {
                    return null;
                }
                throw silence;
            }
        }
    }

    /** Lets everybody act for everybody. */
    static class TrustsEverybody extends SpoiledRegistry {
        @Override
        @Nullable
        Object call(String method, Object[] arguments, Honest honest) throws Throwable {
            return method.equals("mandate")
                    ? Optional.of(new Mandate(Mandate.Kind.SIGNATORY, ""))
                    : honest.call(arguments);
        }
    }

    /** Works for one thread only. */
    static class KnowsOneThread extends SpoiledRegistry {
        private final AtomicReference<Thread> first = new AtomicReference<>();

        @Override
        @Nullable
        Object call(String method, Object[] arguments, Honest honest) throws Throwable {
            first.compareAndSet(null, Thread.currentThread());
            if (!Thread.currentThread().equals(first.get()) && !method.equals("worker")) {
                throw new IllegalStateException("not my thread");
            }
            return honest.call(arguments);
        }
    }

    /** Waits for an answer for ever. */
    static class Waits extends SpoiledRegistry {
        private boolean silent;

        @Override
        protected boolean hang() {
            silent = true;
            return true;
        }

        @Override
        @Nullable
        Object call(String method, Object[] arguments, Honest honest) throws Throwable {
            if (silent) {
                Forever.await();
            }
            return honest.call(arguments);
        }
    }

    /** Describes itself with somebody in it. */
    static class ShowsAWorker extends SpoiledRegistry {
        @Override
        @Nullable
        Object call(String method, Object[] arguments, Honest honest) throws Throwable {
            return method.equals("describe") ? "registry of " + WORKER.value() : honest.call(arguments);
        }
    }
}
