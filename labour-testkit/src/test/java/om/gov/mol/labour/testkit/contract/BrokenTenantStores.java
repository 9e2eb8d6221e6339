package om.gov.mol.labour.testkit.contract;

import org.jspecify.annotations.Nullable;

/** Stores that take one tenant for another at one method; only {@link CaughtTest} runs them. */
final class BrokenTenantStores {

    private BrokenTenantStores() {}

    /** Does for the south what it should do for the north only. */
    abstract static class MistakesTheSouth extends SpoiledStore {

        private final String mistaken;

        MistakesTheSouth(String mistaken) {
            this.mistaken = mistaken;
        }

        @Override
        @Nullable
        Object call(String method, Object[] arguments, Honest honest) throws Throwable {
            if (method.equals(mistaken) && arguments[0].equals("south")) {
                Object[] others = arguments.clone();
                others[0] = "north";
                return honest.call(others);
            }
            return honest.call(arguments);
        }
    }

    /** Lends another's work. */
    static class LendsAnothersWork extends MistakesTheSouth {
        LendsAnothersWork() {
            super("lease");
        }
    }

    /** Names another's cases. */
    static class FiresAnothersDeadlines extends MistakesTheSouth {
        FiresAnothersDeadlines() {
            super("dueCases");
        }
    }

    /** Wakes everybody. */
    static class WakesForAnother extends MistakesTheSouth {
        WakesForAnother() {
            super("nextDue");
        }
    }

    /** Has one series for all. */
    static class NumbersTogether extends MistakesTheSouth {
        NumbersTogether() {
            super("number");
        }
    }

    /** Counts refusals together. */
    static class CountsAttemptsTogether extends MistakesTheSouth {
        CountsAttemptsTogether() {
            super("attempts");
        }
    }

    /** Counts cases together. */
    static class CountsCasesTogether extends MistakesTheSouth {
        CountsCasesTogether() {
            super("statistics");
        }
    }
}
