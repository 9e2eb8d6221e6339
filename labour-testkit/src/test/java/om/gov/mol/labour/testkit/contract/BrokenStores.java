package om.gov.mol.labour.testkit.contract;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import om.gov.mol.labour.port.CaseFilter;
import om.gov.mol.labour.port.CaseRow;
import om.gov.mol.labour.port.Loaded;
import om.gov.mol.labour.port.Page;
import om.gov.mol.labour.port.Save;
import om.gov.mol.labour.port.SaveResult;
import org.jspecify.annotations.Nullable;

/** Stores that break a rule each; only {@link CaughtTest} runs them. */
final class BrokenStores {

    private BrokenStores() {}

    /** Cannot find again what it has saved. */
    static class LosesTheCase extends SpoiledStore {
        @Override
        @Nullable
        Object call(String method, Object[] arguments, Honest honest) throws Throwable {
            if (method.equals("load")) {
                Loaded loaded = (Loaded) honest.call(arguments);
                return new Loaded(null, loaded.earlier(), loaded.guards());
            }
            return honest.call(arguments);
        }
    }

    /** Looks at claims first. */
    static class NamesTheWrongObstacle extends SpoiledStore {
        @Override
        @Nullable
        Object call(String method, Object[] arguments, Honest honest) throws Throwable {
            if (method.equals("save")) {
                Object result = honest.call(arguments);
                return result instanceof SaveResult.GuardMoved ? new SaveResult.VersionTaken() : result;
            }
            return honest.call(arguments);
        }
    }

    /** Takes a repeated request for a new one. */
    static class WritesRequestsAgain extends SpoiledStore {
        @Override
        @Nullable
        Object call(String method, Object[] arguments, Honest honest) throws Throwable {
            if (method.equals("save")) {
                Object result = honest.call(arguments);
                return result instanceof SaveResult.SeenBefore ? new SaveResult.Saved() : result;
            }
            return honest.call(arguments);
        }
    }

    /** Tells everybody that he was first. */
    static class LetsEverybodyWin extends SpoiledStore {
        @Override
        @Nullable
        Object call(String method, Object[] arguments, Honest honest) throws Throwable {
            if (method.equals("save")) {
                Object result = honest.call(arguments);
                return result instanceof SaveResult.VersionTaken ? new SaveResult.Saved() : result;
            }
            return honest.call(arguments);
        }
    }

    /** Gives a claim to whoever asks. */
    static class GivesClaimsAway extends SpoiledStore {
        @Override
        @Nullable
        Object call(String method, Object[] arguments, Honest honest) throws Throwable {
            if (method.equals("save")) {
                Object result = honest.call(arguments);
                return result instanceof SaveResult.ClaimTaken ? new SaveResult.Saved() : result;
            }
            return honest.call(arguments);
        }
    }

    /** Does not look at guards. */
    static class ForgetsGuards extends SpoiledStore {
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
                        Map.of(),
                        save.moved(),
                        save.outgoing(),
                        save.cancelled()));
            }
            return honest.call(arguments);
        }
    }

    /** Keeps seconds. */
    static class Rounds extends SpoiledStore {
        @Override
        @Nullable
        Object call(String method, Object[] arguments, Honest honest) throws Throwable {
            if (method.equals("load")) {
                Loaded loaded = (Loaded) honest.call(arguments);
                return new Loaded(rounded(loaded.row()), loaded.earlier(), loaded.guards());
            }
            return honest.call(arguments);
        }

        private static @Nullable CaseRow rounded(@Nullable CaseRow row) {
            return row == null
                    ? null
                    : new CaseRow(
                            row.id(),
                            row.procedure(),
                            row.version(),
                            row.state(),
                            row.reference(),
                            row.payload(),
                            row.headHash(),
                            row.nextDue(),
                            row.index(),
                            row.openedAt().truncatedTo(ChronoUnit.SECONDS),
                            row.changedAt());
        }
    }

    /** Does not complain. */
    static class SwallowsMistakes extends SpoiledStore {
        @Override
        @Nullable
        Object call(String method, Object[] arguments, Honest honest) throws Throwable {
            if (method.equals("save")) {
                try {
                    return honest.call(arguments);
                } catch (IllegalStateException mistake) {
                    return new SaveResult.Saved();
                }
            }
            return honest.call(arguments);
        }
    }

    /** Turns pages upside down. */
    static class ShowsOldestFirst extends SpoiledStore {
        @Override
        @Nullable
        Object call(String method, Object[] arguments, Honest honest) throws Throwable {
            if (method.equals("list")) {
                Page<?> page = (Page<?>) honest.call(arguments);
                List<Object> items = new ArrayList<>(page.items());
                Collections.reverse(items);
                return new Page<>(items, page.next());
            }
            return honest.call(arguments);
        }
    }

    /** Shows every tenant the same. */
    static class MixesTenants extends SpoiledStore {
        @Override
        @Nullable
        Object call(String method, Object[] arguments, Honest honest) throws Throwable {
            if (method.equals("list")) {
                CaseFilter filter = (CaseFilter) arguments[0];
                var other = new CaseFilter(
                        "default",
                        filter.procedure(),
                        filter.worker(),
                        filter.party(),
                        filter.governorate(),
                        filter.states(),
                        filter.attention(),
                        filter.owner());
                return honest.call(other, arguments[1], arguments[2]);
            }
            return honest.call(arguments);
        }
    }
}
