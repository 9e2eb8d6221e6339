package om.gov.mol.labour.testkit.contract;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A hook of the sandbox that did not do what it is there for: the test is red, and says nothing of the implementation. */
final class SandboxFault extends AssertionError {

    private static final long serialVersionUID = 1L;

    private SandboxFault(String hook, Throwable cause) {
        super(hook + ": " + Objects.requireNonNullElse(cause.getMessage(), cause.toString()), cause);
    }

    /** What the hook of this name answers; a fault of the sandbox when it throws or answers null. */
    static <T> T answer(String hook, Supplier<T> asked) {
        try {
            return Objects.requireNonNull(asked.get(), "answered null");
        } catch (SandboxFault told) {
            throw told;
        } catch (RuntimeException | Error broken) {
            throw new SandboxFault(hook, broken);
        }
    }

    /** The fault of a sandbox that is behind a red test, if there is one. */
    static Optional<SandboxFault> behind(Throwable red) {
        for (@Nullable Throwable cause = red; cause != null; cause = cause.getCause()) {
            if (cause instanceof SandboxFault fault) {
                return Optional.of(fault);
            }
        }
        return Optional.empty();
    }
}
