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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import om.gov.mol.labour.notify.spi.CallContext;
import om.gov.mol.labour.notify.spi.DeliveryState;
import om.gov.mol.labour.notify.spi.SendResult;
import om.gov.mol.labour.notify.spi.SendResult.HandedOver;
import om.gov.mol.labour.notify.spi.SenderCapabilities;
import om.gov.mol.labour.notify.spi.SenderUnavailable;

/**
 * The checks that the contracts of the two senders share.
 *
 * @param <M> the kind of message
 */
public abstract sealed class SenderContract<M> extends SenderSandbox permits SmsSenderContract, EmailSenderContract {

    private static final String TEXT = "Transfer of services: please answer.";
    private static final String OTHER_TEXT = "Transfer of services: nothing to do.";
    static final String ARABIC = "وصلكم طلب نقل خدمات رقم \u2068TR-7K2M9XQ4HD\u2069\nيرجى الرد خلال ٣ أيام. ";

    private static final Duration BRIEF = Duration.ofSeconds(2);
    private static final Duration BUSY_MACHINE = Duration.ofSeconds(1);

    SenderContract() {}

    abstract String name();

    /** What {@code toString} of the sender says. */
    abstract String shown();

    abstract SenderCapabilities capabilities();

    /** A message of this kind; its record refuses what has not the form. */
    abstract M message(String key, String to, String text);

    abstract SendResult send(M message, CallContext context);

    /** A text as it counts when it is compared. */
    String compared(String text) {
        return text;
    }

    abstract DeliveryState delivery(String providerId, CallContext context);

    final void oneCallIsOneMessage() {
        String id = handOver(key(), TEXT);
        assertFalse(id.isBlank());
        assertEquals(List.of(TEXT), inbox(), "messages that arrived");
    }

    final void aMessageComesToItsAddressAlone() {
        Optional<String> other = other();
        Skip.unlessArranged(other.isPresent(), "otherAddress() knows none");
        handOver(key(), TEXT);
        handOver(key(), other.orElseThrow(), OTHER_TEXT);
        assertEquals(List.of(TEXT), inbox(), "messages at address()");
        assertEquals(List.of(OTHER_TEXT), inbox(other.orElseThrow()), "messages at otherAddress()");
    }

    final void sameKeyTwiceSendsOnce() {
        Skip.unlessClaimed(capabilities().sameKeySendsOnce(), "sameKeySendsOnce is not declared");
        String key = key();
        assertEquals(handOver(key, TEXT), handOver(key, TEXT), "id of the second hand-over");
        assertEquals(1, inbox().size(), "messages that arrived");
    }

    final void eachMessageHasItsOwnId() {
        assertFalse(handOver(key(), TEXT).equals(handOver(key(), TEXT)), "two messages have one id");
    }

    final void aLostAnswerIsUnknown() {
        Skip.unlessArranged(
                SandboxFault.answer("loseNextAnswer()", this::loseNextAnswer), "loseNextAnswer() is not arranged");
        assertEquals(new SendResult.Unknown(), post(context()));
    }

    final void anUnreachableProviderIsSaidAndNothingIsSent() {
        Skip.unlessArranged(SandboxFault.answer("disconnect()", this::disconnect), "disconnect() is not arranged");
        SenderUnavailable said = assertThrows(SenderUnavailable.class, () -> post(context()));
        assertImpersonal(String.valueOf(said.getMessage()), TEXT);
        assertNothingArrived();
    }

    final void afterTheDeadlineNothingIsSent() {
        var over = new CallContext("contract", time(), "en");
        try {
            SendResult result = post(over);
            assertInstanceOf(SendResult.TryLater.class, result);
        } catch (SenderUnavailable alsoGood) {
            assertImpersonal(String.valueOf(alsoGood.getMessage()), TEXT);
        }
        assertNothingArrived();
    }

    final void aSilentProviderIsLeftBeforeTheDeadline() {
        Skip.unlessArranged(SandboxFault.answer("hang()", this::hang), "hang() is not arranged");
        var soon = new CallContext("contract", time().plus(BRIEF), "en");
        SendResult result = assertTimeoutPreemptively(BRIEF.plus(BUSY_MACHINE), () -> post(soon), "after the deadline");
        assertEquals(new SendResult.Unknown(), result);
    }

    final void aDeadAddressIsUndeliverable() {
        Optional<String> dead =
                SandboxFault.answer("deadAddress()", () -> deadAddress().map(to -> formed("contract", to)));
        Skip.unlessArranged(dead.isPresent(), "deadAddress() knows none");
        assertInstanceOf(SendResult.Undeliverable.class, send(message(key(), dead.orElseThrow(), TEXT), context()));
    }

    final void aRefusalForNowIsNotFinal() {
        Skip.unlessArranged(SandboxFault.answer("throttle()", this::throttle), "throttle() is not arranged");
        try {
            assertInstanceOf(SendResult.TryLater.class, post(context()));
        } catch (SenderUnavailable alsoGood) {
            assertImpersonal(String.valueOf(alsoGood.getMessage()), TEXT);
        }
        assertNothingArrived();
    }

    final void theTextArrivesLetterByLetter() {
        List<String> texts = List.of(TEXT, ARABIC.strip(), ARABIC.repeat(3).strip());
        texts.forEach(text -> handOver(key(), text));
        assertEquals(
                texts.stream().sorted().toList(), inbox().stream().sorted().toList(), "texts that arrived, sorted");
    }

    final void severalThreadsSendAtOnce() {
        List<String> keys = Stream.generate(this::key).limit(Crowd.SIZE).toList();
        List<String> to = other().map(other -> List.of(recipient(), other)).orElseGet(() -> List.of(recipient()));
        List<String> ids = Crowd.atOnce(i -> handOver(keys.get(i), to.get(i % to.size()), TEXT + i));
        assertEquals(Crowd.SIZE, new HashSet<>(ids).size(), "different ids");
        for (int each = 0; each < to.size(); each++) {
            assertEquals(
                    textsFrom(each, to.size()),
                    inbox(to.get(each)).stream().sorted().toList(),
                    "messages, sorted");
        }
    }

    /** The texts of the crowd to one of several addresses. */
    private static List<String> textsFrom(int first, int addresses) {
        return IntStream.iterate(first, each -> each < Crowd.SIZE, each -> each + addresses)
                .mapToObj(each -> TEXT + each)
                .sorted()
                .toList();
    }

    final void oneKeyFromSeveralThreadsIsOneMessage() {
        Skip.unlessClaimed(capabilities().sameKeySendsOnce(), "sameKeySendsOnce is not declared");
        String key = key();
        Crowd.atOnce(i -> send(message(key, recipient(), TEXT), context()));
        assertEquals(1, inbox().size(), "messages that arrived");
    }

    final void nothingPersonalIsInIdsAndNames() {
        assertImpersonal(handOver(key(), TEXT), TEXT);
        assertImpersonal(name(), TEXT);
    }

    final void noSecretIsShown() {
        List<String> secrets = SandboxFault.answer("secrets()", this::secrets);
        Skip.unlessArranged(!secrets.isEmpty(), "secrets() names none");
        String shown = name() + subject() + shown();
        assertTrue(secrets.stream().noneMatch(shown::contains), "shows a secret");
    }

    final void aReceiptIsKept() {
        Skip.unlessClaimed(capabilities().deliveryReceipts(), "deliveryReceipts is not declared");
        DeliveryState state = delivery(handOver(key(), TEXT), context());
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
        return new CallContext("contract", time().plus(Duration.ofSeconds(30)), "en");
    }

    /** The address of the sandbox, in the form that a message wants. */
    final String recipient() {
        return SandboxFault.answer("address()", () -> formed("contract", address()));
    }

    /** The second address, if there is one. */
    private Optional<String> other() {
        return SandboxFault.answer("otherAddress()", () -> otherAddress().map(to -> formed("contract", to)));
    }

    final String key() {
        String to = recipient();
        return SandboxFault.answer("newKey()", () -> {
            String key = newKey();
            formed(key, to);
            return key;
        });
    }

    /** The address, if a message takes it and the key. */
    private String formed(String key, String to) {
        message(key, to, TEXT);
        return to;
    }

    private Instant time() {
        return SandboxFault.answer("now()", this::now);
    }

    private SendResult post(CallContext context) {
        return send(message(key(), recipient(), TEXT), context);
    }

    private String handOver(String key, String text) {
        return handOver(key, recipient(), text);
    }

    private String handOver(String key, String to, String text) {
        return assertInstanceOf(HandedOver.class, send(message(key, to, text), context()))
                .providerId();
    }

    private void assertNothingArrived() {
        assertEquals(List.of(), inbox(), "messages that arrived");
    }

    /** What arrived; where nobody looks, the rest of the test is left out and the whole of it is untested. */
    private List<String> inbox() {
        return inbox(recipient());
    }

    private List<String> inbox(String to) {
        Optional<List<String>> texts = SandboxFault.answer("arrived()", () -> arrived(to));
        Skip.unlessArranged(texts.isPresent(), "arrived() does not look");
        return texts.orElseThrow().stream().map(this::compared).toList();
    }

    private void assertImpersonal(String shown, String text) {
        String digits = recipient().replace("+", "");
        assertTrue(!shown.contains(digits) && !shown.contains(text), "shows a number, an address or a text");
    }
}
