package om.gov.mol.labour.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import om.gov.mol.labour.notify.spi.CallContext;
import om.gov.mol.labour.notify.spi.DeliveryState;
import om.gov.mol.labour.notify.spi.SendResult;
import om.gov.mol.labour.notify.spi.SendResult.HandedOver;
import om.gov.mol.labour.notify.spi.SenderCapabilities;
import om.gov.mol.labour.notify.spi.SenderUnavailable;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What the contracts of the two senders share: the sandbox that an implementer provides, and the checks.
 *
 * @param <M> the kind of message
 */
@SuppressWarnings("exports") // JUnit comes with whoever extends the contract
@ExtendWith(ConformanceTable.class)
public abstract sealed class SenderContract<M> implements Conforming permits SmsSenderContract, EmailSenderContract {

    private static final String TEXT = "Transfer of services: please answer.";
    static final String ARABIC = "وصلكم طلب نقل خدمات رقم \u2068TR-7K2M9XQ4HD\u2069\nيرجى الرد خلال ٣ أيام. ";

    private static final Duration BRIEF = Duration.ofSeconds(2);
    private static final Duration BUSY_MACHINE = Duration.ofSeconds(1);

    private int keys;

    SenderContract() {}

    /** An address or number of the sandbox that takes messages; a new one for each test where messages are kept. */
    protected abstract String address();

    /** The present time by the clock of the sender under test. */
    protected abstract Instant now();

    /** An address or number that nobody has; empty when the sandbox knows none. */
    protected Optional<String> deadAddress() {
        return Optional.empty();
    }

    /** The texts that arrived at an address, in any order; empty when the sandbox cannot look. */
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

    abstract String name();

    /** What {@code toString} of the sender says. */
    abstract String shown();

    abstract SenderCapabilities capabilities();

    abstract SendResult send(String key, String to, String text, CallContext context);

    abstract DeliveryState delivery(String providerId, CallContext context);

    final void oneCallIsOneMessage() {
        String id = handOver(newKey(), TEXT);
        assertFalse(id.isBlank());
        assertEquals(List.of(TEXT), inbox(), "messages that arrived");
    }

    final void sameKeyTwiceSendsOnce() {
        Skip.unlessClaimed(capabilities().sameKeySendsOnce(), "sameKeySendsOnce is not declared");
        String key = newKey();
        assertEquals(handOver(key, TEXT), handOver(key, TEXT), "id of the second hand-over");
        assertEquals(1, inbox().size(), "messages that arrived");
    }

    final void eachMessageHasItsOwnId() {
        assertFalse(handOver(newKey(), TEXT).equals(handOver(newKey(), TEXT)), "two messages have one id");
    }

    final void aLostAnswerIsUnknown() {
        Skip.unlessArranged(loseNextAnswer(), "loseNextAnswer() is not arranged");
        assertEquals(new SendResult.Unknown(), send(newKey(), address(), TEXT, context()));
    }

    final void anUnreachableProviderIsSaidAndNothingIsSent() {
        Skip.unlessArranged(disconnect(), "disconnect() is not arranged");
        SenderUnavailable said =
                assertThrows(SenderUnavailable.class, () -> send(newKey(), address(), TEXT, context()));
        assertImpersonal(String.valueOf(said.getMessage()), TEXT);
        arrived(address()).ifPresent(texts -> assertEquals(List.of(), texts, "messages that arrived"));
    }

    final void afterTheDeadlineNothingIsSent() {
        var over = new CallContext("contract", now(), "en");
        try {
            SendResult result = send(newKey(), address(), TEXT, over);
            assertInstanceOf(SendResult.TryLater.class, result);
        } catch (SenderUnavailable alsoGood) {
            assertImpersonal(String.valueOf(alsoGood.getMessage()), TEXT);
        }
        arrived(address()).ifPresent(texts -> assertEquals(List.of(), texts, "messages that arrived"));
    }

    final void aSilentProviderIsLeftBeforeTheDeadline() {
        Skip.unlessArranged(hang(), "hang() is not arranged");
        var soon = new CallContext("contract", now().plus(BRIEF), "en");
        SendResult result = assertTimeoutPreemptively(
                BRIEF.plus(BUSY_MACHINE), () -> send(newKey(), address(), TEXT, soon), "after the deadline");
        assertEquals(new SendResult.Unknown(), result);
    }

    final void aDeadAddressIsUndeliverable() {
        Optional<String> dead = deadAddress();
        Skip.unlessArranged(dead.isPresent(), "deadAddress() knows none");
        assertInstanceOf(SendResult.Undeliverable.class, send(newKey(), dead.orElseThrow(), TEXT, context()));
    }

    final void aRefusalForNowIsNotFinal() {
        Skip.unlessArranged(throttle(), "throttle() is not arranged");
        try {
            assertInstanceOf(SendResult.TryLater.class, send(newKey(), address(), TEXT, context()));
        } catch (SenderUnavailable alsoGood) {
            assertImpersonal(String.valueOf(alsoGood.getMessage()), TEXT);
        }
    }

    final void theTextArrivesLetterByLetter() {
        List<String> texts = List.of(TEXT, ARABIC.strip(), ARABIC.repeat(3).strip());
        texts.forEach(text -> handOver(newKey(), text));
        assertEquals(
                texts.stream().sorted().toList(), inbox().stream().sorted().toList(), "texts that arrived, sorted");
    }

    final void severalThreadsSendAtOnce() {
        List<String> keys = Stream.generate(this::newKey).limit(Crowd.SIZE).toList();
        List<String> ids = Crowd.atOnce(i -> handOver(keys.get(i), TEXT));
        assertEquals(Crowd.SIZE, new HashSet<>(ids).size(), "different ids");
        arrived(address()).ifPresent(texts -> assertEquals(Crowd.SIZE, texts.size(), "messages that arrived"));
    }

    final void oneKeyFromSeveralThreadsIsOneMessage() {
        Skip.unlessClaimed(capabilities().sameKeySendsOnce(), "sameKeySendsOnce is not declared");
        String key = newKey();
        Crowd.atOnce(i -> send(key, address(), TEXT, context()));
        assertEquals(1, inbox().size(), "messages that arrived");
    }

    final void nothingPersonalIsInIdsAndNames() {
        assertImpersonal(handOver(newKey(), TEXT), TEXT);
        assertImpersonal(name(), TEXT);
    }

    final void noSecretIsShown() {
        Skip.unlessArranged(!secrets().isEmpty(), "secrets() names none");
        String shown = name() + subject() + shown();
        assertTrue(secrets().stream().noneMatch(shown::contains), "shows a secret");
    }

    final void aReceiptIsKept() {
        Skip.unlessClaimed(capabilities().deliveryReceipts(), "deliveryReceipts is not declared");
        DeliveryState state = delivery(handOver(newKey(), TEXT), context());
        assertFalse(state instanceof DeliveryState.Unknown, "nothing is known of a message just handed over");
    }

    final void anIdThatWasNeverGivenIsUnknown() {
        assertEquals(new DeliveryState.Unknown(), delivery("never-given", context()));
    }

    final void nameAndCapabilitiesAreConstant() {
        assertEquals(name(), name());
        assertFalse(name().isBlank());
        assertEquals(capabilities(), capabilities());
        assertEquals(subject(), subject());
        assertFalse(subject().isBlank());
    }

    final CallContext context() {
        return new CallContext("contract", now().plus(Duration.ofSeconds(30)), "en");
    }

    private String handOver(String key, String text) {
        return assertInstanceOf(HandedOver.class, send(key, address(), text, context()))
                .providerId();
    }

    private List<String> inbox() {
        Optional<List<String>> texts = arrived(address());
        Skip.unlessArranged(texts.isPresent(), "arrived() does not look");
        return texts.orElseThrow();
    }

    private void assertImpersonal(String shown, String text) {
        String digits = address().replace("+", "");
        assertTrue(!shown.contains(digits) && !shown.contains(text), "shows a number, an address or a text");
    }
}
