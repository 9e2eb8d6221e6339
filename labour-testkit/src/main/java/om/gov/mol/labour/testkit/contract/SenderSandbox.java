package om.gov.mol.labour.testkit.contract;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an implementer arranges for {@link SmsSenderContract} and {@link EmailSenderContract}: the provider behind the sender. */
@SuppressWarnings("exports") // JUnit comes with whoever extends the contract
@ExtendWith(ConformanceTable.class)
public abstract sealed class SenderSandbox implements Conforming permits SenderContract {

    private int keys;

    SenderSandbox() {}

    /**
     * An address or number of the sandbox that takes messages; a new one for each test where messages are kept, and within one
     * test always the same.
     */
    protected abstract String address();

    /** A second one that takes messages, always the same within one test; empty when the sandbox has only one. */
    protected Optional<String> otherAddress() {
        return Optional.empty();
    }

    /** The present time by the clock of the sender under test. */
    protected abstract Instant now();

    /** An address or number that nobody has; empty when the sandbox knows none. */
    protected Optional<String> deadAddress() {
        return Optional.empty();
    }

    /**
     * The texts that arrived at an address since the test began, in any order; empty when the sandbox cannot look. It is asked
     * after {@link #disconnect} too. For e-mail the plain text alone, without subject and HTML.
     */
    protected Optional<List<String>> arrived(String to) {
        return Optional.empty();
    }

    /** Lets the answer to the next message get lost after the message was taken; false when the sandbox cannot. */
    protected boolean loseNextAnswer() {
        return false;
    }

    /** Makes the provider unreachable for the rest of the test; false when the sandbox cannot. */
    protected boolean disconnect() {
        return false;
    }

    /** Lets the provider take the next message and never say a word; false when the sandbox cannot. */
    protected boolean hang() {
        return false;
    }

    /** Lets the provider refuse the next message for now, as when it is throttled; false when the sandbox cannot. */
    protected boolean throttle() {
        return false;
    }

    /** What nobody may read: passwords and keys of the sender under test. */
    protected List<String> secrets() {
        return List.of();
    }

    /** A key that was never used; override it where the sandbox remembers keys longer than {@link #now} tells them apart. */
    protected String newKey() {
        return "contract:" + now().toEpochMilli() + ":" + ++keys;
    }
}
