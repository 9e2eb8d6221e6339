package om.gov.mol.labour.payment.thawani;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import om.gov.mol.labour.payment.thawani.Callback.Flaw;
import om.gov.mol.labour.testkit.fake.SettableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A callback is heard when Thawani signed it, now; and even then it only says what to ask for. */
class ThawaniCallbacksTest {

    private static final String SECRET = "a-secret-of-the-portal";
    private static final String BODY =
            "{\"event_type\":\"checkout.completed\",\"data\":{\"client_reference_id\":\"7k2m-p1\",\"total_amount\":21050}}";

    private final SettableClock clock = SettableClock.at("2031-03-03T08:00:00Z");
    private final ThawaniCallbacks callbacks = new ThawaniCallbacks(List.of(SECRET), clock);

    @Test
    void aSignedCallbackNamesThePaymentToAskFor() throws Exception {
        assertThat(read(BODY, clock.instant(), SECRET)).isEqualTo(new Callback.Hint("7k2m-p1", "checkout.completed"));
        assertThat(callbacks.refused()).containsEntry(Flaw.WRONG_SIGNATURE, 0L).hasSize(5);
    }

    /** Computed once with another program: body, hyphen and time under HMAC-SHA256. */
    @Test
    void theSignatureIsTheOneThatOthersCompute() {
        var known = new ThawaniCallbacks(List.of("whsec-of-the-portal"), SettableClock.at("2023-11-14T22:13:20Z"));
        byte[] body = "{\"event_type\":\"payment.succeeded\",\"data\":{}}".getBytes(StandardCharsets.UTF_8);

        assertThat(known.read(body, "1700000000", KNOWN_SIGNATURE))
                .isEqualTo(new Callback.WithoutKey("payment.succeeded"));
    }

    @Test
    void aForgedCallbackIsRefusedAndCounted() throws Exception {
        assertThat(read(BODY, clock.instant(), "another-secret")).isEqualTo(new Callback.Refused(Flaw.WRONG_SIGNATURE));
        assertThat(callbacks.refused()).containsEntry(Flaw.WRONG_SIGNATURE, 1L);
    }

    @Test
    void aBodyOrATimeThatWasChangedOnTheWayIsRefused() throws Exception {
        String time = seconds(clock.instant());
        String signature = sign(BODY, time, SECRET);

        assertThat(callbacks.read(bytes(BODY.replace("7k2m", "7k2n")), time, signature))
                .isEqualTo(new Callback.Refused(Flaw.WRONG_SIGNATURE));
        assertThat(callbacks.read(bytes(BODY), seconds(clock.instant().plusSeconds(1)), signature))
                .isEqualTo(new Callback.Refused(Flaw.WRONG_SIGNATURE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "00", "not hexadecimal", "zz"})
    void aSignatureThatIsNoneIsWrong(String signature) {
        assertThat(callbacks.read(bytes(BODY), seconds(clock.instant()), signature))
                .isEqualTo(new Callback.Refused(Flaw.WRONG_SIGNATURE));
    }

    @Test
    void aSignatureThatIsCutShortIsWrong() throws Exception {
        String time = seconds(clock.instant());
        String cut = sign(BODY, time, SECRET).substring(0, 62);

        assertThat(callbacks.read(bytes(BODY), time, cut)).isEqualTo(new Callback.Refused(Flaw.WRONG_SIGNATURE));
    }

    @Test
    void clocksMayDifferByTenMinutesEitherWay() throws Exception {
        for (Duration skew : List.of(ThawaniCallbacks.WINDOW, ThawaniCallbacks.WINDOW.negated())) {
            assertThat(read(BODY, clock.instant().plus(skew), SECRET)).isInstanceOf(Callback.Hint.class);
            Instant beyond = clock.instant().plus(skew).plusSeconds(skew.isNegative() ? -1 : 1);
            assertThat(read(BODY, beyond, SECRET)).isEqualTo(new Callback.Refused(Flaw.OUT_OF_TIME));
        }
        assertThat(callbacks.refused()).containsEntry(Flaw.OUT_OF_TIME, 2L);
    }

    @Test
    void whatIsMissingIsNotSigned() throws Exception {
        String time = seconds(clock.instant());
        var notSigned = new Callback.Refused(Flaw.NOT_SIGNED);

        assertThat(callbacks.read(bytes(BODY), null, sign(BODY, time, SECRET))).isEqualTo(notSigned);
        assertThat(callbacks.read(bytes(BODY), time, null)).isEqualTo(notSigned);
        assertThat(callbacks.read(bytes(BODY), "yesterday", sign(BODY, "yesterday", SECRET)))
                .isEqualTo(notSigned);
        assertThat(callbacks.read(bytes(BODY), "-5", sign(BODY, "-5", SECRET))).isEqualTo(notSigned);
        assertThat(callbacks.read(bytes(BODY), "٣٣", sign(BODY, "٣٣", SECRET))).isEqualTo(notSigned);
    }

    @Test
    void aCallbackThatIsTooLongIsNotEvenSigned() {
        assertThat(callbacks.read(new byte[65_537], seconds(clock.instant()), ""))
                .isEqualTo(new Callback.Refused(Flaw.TOO_LONG));
    }

    @Test
    void aSignedTextThatIsNoCallbackIsUnreadable() throws Exception {
        assertThat(read("[]", clock.instant(), SECRET)).isEqualTo(new Callback.Refused(Flaw.UNREADABLE));
        assertThat(read("{\"a\":", clock.instant(), SECRET)).isEqualTo(new Callback.Refused(Flaw.UNREADABLE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "{\"data\":[]}", "{\"data\":{\"client_reference_id\":\"no key!\"}}", "{\"data\":{\"x\":1}}"
            })
    void aCallbackWithoutAKeyOfOursAsksForNothing(String body) throws Exception {
        assertThat(read(body, clock.instant(), SECRET)).isEqualTo(new Callback.WithoutKey("unknown"));
    }

    @Test
    void twoSecretsAreGoodWhileTheyAreExchanged() throws Exception {
        var both = new ThawaniCallbacks(List.of("the-new-secret", SECRET), clock);
        String time = seconds(clock.instant());

        assertThat(both.read(bytes(BODY), time, sign(BODY, time, SECRET))).isInstanceOf(Callback.Hint.class);
        assertThat(both.read(bytes(BODY), time, sign(BODY, time, "the-new-secret")))
                .isInstanceOf(Callback.Hint.class);
    }

    @Test
    void secretsAreNeededAndNotShown() {
        assertThatThrownBy(() -> new ThawaniCallbacks(List.of(), clock)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ThawaniCallbacks(List.of("short"), clock))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("short,");
        assertThat(callbacks.toString()).doesNotContain(SECRET);
    }

    private Callback read(String body, Instant time, String secret) throws Exception {
        return callbacks.read(bytes(body), seconds(time), sign(body, seconds(time), secret));
    }

    private static String seconds(Instant time) {
        return String.valueOf(time.getEpochSecond());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String sign(String body, String time, String secret) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(bytes(secret), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(bytes(body + "-" + time)));
    }

    private static final String KNOWN_SIGNATURE = "8d1a9fca7ab4556963f4216592eeba2eddfc11587c94dd5571830e551e18a7ab";
}
