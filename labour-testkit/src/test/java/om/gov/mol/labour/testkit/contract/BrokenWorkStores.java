package om.gov.mol.labour.testkit.contract;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import om.gov.mol.labour.port.CaseStore;
import om.gov.mol.labour.port.Save;
import om.gov.mol.labour.port.WorkFilter;
import om.gov.mol.labour.testkit.fake.InMemoryCaseStore;
import org.jspecify.annotations.Nullable;

/** Stores that break a rule of work, of records or of closing; only {@link CaughtTest} runs them. */
final class BrokenWorkStores {

    private BrokenWorkStores() {}

    /** Never knows when something is due. */
    static class Oversleeps extends SpoiledStore {
        @Override
        @Nullable
        Object call(String method, Object[] arguments, Honest honest) throws Throwable {
            if (method.equals("nextDue")) {
                return Optional.empty();
            }
            return honest.call(arguments);
        }
    }

    /** Lets leases end at once. */
    static class LendsForAMoment extends SpoiledStore {
        @Override
        @Nullable
        Object call(String method, Object[] arguments, Honest honest) throws Throwable {
            if (method.equals("lease")) {
                Instant now = (Instant) arguments[2];
                return honest.call(arguments[0], arguments[1], now, now.plusNanos(1000), arguments[4]);
            }
            return honest.call(arguments);
        }
    }

    /** Says of all work that it is finished. */
    static class SaysDone extends SpoiledStore {
        @Override
        @Nullable
        Object call(String method, Object[] arguments, Honest honest) throws Throwable {
            if (method.equals("finish")) {
                honest.call(arguments);
                return true;
            }
            return honest.call(arguments);
        }
    }

    /** Cancels nothing. */
    static class DoesCancelledWork extends SpoiledStore {
        @Override
        @Nullable
        Object call(String method, Object[] arguments, Honest honest) throws Throwable {
            if (method.equals("save")) {
                Save save = (Save) arguments[0];
                return honest.call(new Save(
                        save.next(),
                        save.expectedVersion(),
                        save.entry(),
                        save.taken(),
                        save.released(),
                        save.reliedOn(),
                        save.moved(),
                        save.outgoing(),
                        List.of()));
            }
            return honest.call(arguments);
        }
    }

    /** Shows all work to whoever asks. */
    static class ListsAllWork extends SpoiledStore {
        @Override
        @Nullable
        Object call(String method, Object[] arguments, Honest honest) throws Throwable {
            if (method.equals("work")) {
                return honest.call(new WorkFilter(null, null, Set.of(), Set.of()), arguments[1], arguments[2]);
            }
            return honest.call(arguments);
        }
    }

    /** Leaves gaps. */
    static class SkipsNumbers extends SpoiledStore {
        @Override
        @Nullable
        Object call(String method, Object[] arguments, Honest honest) throws Throwable {
            if (method.equals("number")) {
                return 2 * (Long) honest.call(arguments);
            }
            return honest.call(arguments);
        }
    }

    /** Counts no attempts. */
    static class ForgetsAttempts extends SpoiledStore {
        @Override
        @Nullable
        Object call(String method, Object[] arguments, Honest honest) throws Throwable {
            if (method.equals("attempts")) {
                return 0;
            }
            return honest.call(arguments);
        }
    }

    /** Erases nothing. */
    static class KeepsWhatIsPersonal extends SpoiledStore {
        @Override
        @Nullable
        Object call(String method, Object[] arguments, Honest honest) throws Throwable {
            if (method.equals("erase")) {
                return true;
            }
            return honest.call(arguments);
        }
    }

    /** Says that it remembers, and begins anew. */
    static class Forgets extends InMemory {
        @Override
        public boolean remembersAfterClosing() {
            return true;
        }

        @Override
        protected CaseStore openAgain() {
            return openEmpty();
        }
    }

    /** The honest one. */
    abstract static class InMemory extends CaseStoreContract {
        @Override
        protected CaseStore openEmpty() {
            return new InMemoryCaseStore();
        }
    }

    /** Goes on when it is closed. */
    static class NeverCloses extends SpoiledStore {
        @Override
        @Nullable
        Object call(String method, Object[] arguments, Honest honest) throws Throwable {
            if (method.equals("close")) {
                return null;
            }
            return honest.call(arguments);
        }
    }
}
