package om.gov.mol.labour.service;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How long who waits on this thread still waits for providers. All calls of one command share one limit: a registry that is slow at each
 * lookup holds a command no longer than one that is slow once. Thread-safe; a thread keeps nothing after its command.
 */
final class Patience {

    @SuppressWarnings("ThreadLocalUsage") // one for each Labour: a thread may wait for several, and none is global
    private final ThreadLocal<@Nullable TimeLimit> ofCommand = new ThreadLocal<>();

    private final Duration most;

    Patience(Duration most) {
        this.most = most;
    }

    /** Carries out a command, or a part of one: the whole sets the limit. */
    <T> T shared(Supplier<T> command) {
        if (ofCommand.get() != null) {
            return command.get();
        }
        ofCommand.set(TimeLimit.after(most));
        try {
            return command.get();
        } finally {
            ofCommand.remove();
        }
    }

    /** For the next call: all that a call may take, or what the command has left of it. */
    TimeLimit next() {
        TimeLimit left = ofCommand.get();
        return left == null ? TimeLimit.after(most) : left;
    }

    /** The same for the eyes of a provider, in whole seconds: a command that has not waited yet gives all of it. */
    Duration nextInSeconds() {
        Duration left = Duration.ofSeconds(Duration.ofNanos(next().leftNanos()).toSeconds() + 1);
        return left.compareTo(most) < 0 ? left : most;
    }
}
