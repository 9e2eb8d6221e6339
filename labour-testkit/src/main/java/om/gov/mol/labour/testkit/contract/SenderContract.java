package om.gov.mol.labour.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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

/**
 * What the contracts of the two senders share: the sandbox that an implementer provides, and the checks.
 *
 * @param <M> the kind of message
 */
public abstract sealed class SenderContract<M> permits SmsSenderContract, EmailSenderContract {

    private static final String TEXT = "Transfer of services: please answer.";
    static final String ARABIC = "وصلكم طلب نقل خدمات رقم \u2068TR-7K2M9XQ4HD\u2069\nيرجى الرد خلال ٣ أيام. ";

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

    /** The texts that arrived at an address, oldest first; empty when the sandbox cannot look. */
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

    /** A key that was never used; override it where the sandbox remembers keys longer than {@link #now} tells them apart. */
    protected String newKey() {
        return "contract:" + now().toEpochMilli() + ":" + ++keys;
    }

    abstract String name();

    abstract SenderCapabilities capabilities();

    abstract SendResult send(String key, String to, String text, CallContext context);

    abstract DeliveryState delivery(String providerId, CallContext context);

    final void oneCallIsOneMessage() {
        String id = handOver(newKey(), TEXT);
        assertFalse(id.isBlank());
        assertEquals(List.of(TEXT), inbox(), "messages that arrived");
    }

    final void sameKeyTwiceSendsOnce() {
        assumeTrue(capabilities().sameKeySendsOnce(), "sameKeySendsOnce is not declared");
        String key = newKey();
        assertEquals(handOver(key, TEXT), handOver(key, TEXT), "id of the second hand-over");
        assertEquals(1, inbox().size(), "messages that arrived");
    }

    final void eachMessageHasItsOwnId() {
        assertFalse(handOver(newKey(), TEXT).equals(handOver(newKey(), TEXT)), "two messages have one id");
    }

    final void aLostAnswerIsUnknown() {
        assumeTrue(loseNextAnswer(), "the sandbox cannot lose an answer");
        assertEquals(new SendResult.Unknown(), send(newKey(), address(), TEXT, context()));
    }

    final void anUnreachableProviderIsSaidAndNothingIsSent() {
        assumeTrue(disconnect(), "the sandbox cannot become unreachable");
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

    final void aDeadAddressIsUndeliverable() {
        Optional<String> dead = deadAddress();
        assumeTrue(dead.isPresent(), "the sandbox knows no dead address");
        assertInstanceOf(SendResult.Undeliverable.class, send(newKey(), dead.orElseThrow(), TEXT, context()));
    }

    final void theTextArrivesLetterByLetter() {
        List<String> texts = List.of(TEXT, ARABIC.strip(), ARABIC.repeat(3).strip());
        texts.forEach(text -> handOver(newKey(), text));
        assertEquals(texts, inbox(), "texts that arrived");
    }

    final void severalThreadsSendAtOnce() {
        List<String> keys = Stream.generate(this::newKey).limit(Crowd.SIZE).toList();
        List<String> ids = Crowd.atOnce(i -> handOver(keys.get(i), TEXT));
        assertEquals(Crowd.SIZE, new HashSet<>(ids).size(), "different ids");
        arrived(address()).ifPresent(texts -> assertEquals(Crowd.SIZE, texts.size(), "messages that arrived"));
    }

    final void oneKeyFromSeveralThreadsIsOneMessage() {
        assumeTrue(capabilities().sameKeySendsOnce(), "sameKeySendsOnce is not declared");
        String key = newKey();
        Crowd.atOnce(i -> send(key, address(), TEXT, context()));
        assertEquals(1, inbox().size(), "messages that arrived");
    }

    final void nothingPersonalIsInIdsAndNames() {
        assertImpersonal(handOver(newKey(), TEXT), TEXT);
        assertImpersonal(name(), TEXT);
    }

    final void aReceiptIsKept() {
        assumeTrue(capabilities().deliveryReceipts(), "deliveryReceipts is not declared");
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
        assumeTrue(texts.isPresent(), "the sandbox cannot look at what arrived");
        return texts.orElseThrow();
    }

    private void assertImpersonal(String shown, String text) {
        String digits = address().replace("+", "");
        assertTrue(!shown.contains(digits) && !shown.contains(text), "shows a number, an address or a text");
    }
}
