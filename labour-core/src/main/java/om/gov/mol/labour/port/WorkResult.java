package om.gov.mol.labour.port;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What came of an attempt at {@link Work}; told to the store with {@link CaseStore#finish}. */
public sealed interface WorkResult {

    /**
     * It is done.
     *
     * @param result what to remember, for example the provider's id of a message
     */
    record Done(@Nullable String result) implements WorkResult {}

    /**
     * To be tried again.
     *
     * @param due not before
     * @param result what to remember of this attempt
     */
    record Again(Instant due, @Nullable String result) implements WorkResult {

        public Again {
            requireNonNull(due, "due");
        }
    }

    /** It never will be done; the reason lies with the addressee. */
    record Undeliverable(String reason) implements WorkResult {

        public Undeliverable {
            requireNonNull(reason, "reason");
        }
    }

    /** Tried often enough. */
    record GivenUp(String reason) implements WorkResult {

        public GivenUp {
            requireNonNull(reason, "reason");
        }
    }
}
