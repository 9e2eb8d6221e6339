package om.gov.mol.labour.payment.thawani;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings that cannot be right are refused at the start, and keys are shown nowhere. */
class ThawaniSettingsTest {

    private static final ThawaniKeys KEYS = new ThawaniKeys("very-secret-key", "publishable-key");
    private static final String PAGE = "https://host.example/paid?p={key}";

    private final ThawaniSettings sandbox = ThawaniSettings.sandbox(KEYS, PAGE, PAGE);

    @Test
    void productionAndSandboxAreHttps() {
        assertThat(sandbox.server()).isEqualTo(URI.create("https://uatcheckout.thawani.om"));
        assertThat(ThawaniSettings.production(KEYS, PAGE, PAGE).server())
                .isEqualTo(URI.create("https://checkout.thawani.om"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://checkout.thawani.om",
                "http://127.0.0.1.example",
                "http://127.0.0.2",
                "ftp://127.0.0.1",
                "https:/nowhere",
                "//checkout.thawani.om",
                "https://host.example?a=b",
                "https://host.example#a"
            })
    void plainHttpIsForLoopbackOnlyAndAServerIsAServer(String server) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ThawaniSettings.loopback(URI.create(server), KEYS, PAGE, PAGE))
                .withMessageContaining("server");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:8080", "http://localhost", "http://[::1]:81", "https://host.example"})
    void plainHttpOnLoopbackIsAllowedWhereItIsSaid(String server) {
        assertThatNoException().isThrownBy(() -> ThawaniSettings.loopback(URI.create(server), KEYS, PAGE, PAGE));
    }

    @Test
    void plainHttpOnLoopbackHasToBeSaid() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ThawaniSettings(
                        URI.create("http://127.0.0.1"),
                        false,
                        KEYS,
                        PAGE,
                        PAGE,
                        false,
                        Duration.ZERO,
                        Duration.ofSeconds(1),
                        1_000,
                        1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://host.example/paid", "paid", "javascript:alert(1)"})
    void thePagesAreHttps(String page) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ThawaniSettings.sandbox(KEYS, page, PAGE))
                .withMessageContaining("paidPage");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ThawaniSettings.sandbox(KEYS, PAGE, page))
                .withMessageContaining("givenUpPage");
    }

    @Test
    void limitsThatMakeNoSenseAreRefused() {
        Duration second = Duration.ofSeconds(1);
        assertThatIllegalArgumentException().isThrownBy(() -> sandbox.withLimits(second.negated(), second, 1_000, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sandbox.withLimits(Duration.ofDays(1).plusNanos(1), second, 1_000, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> sandbox.withLimits(second, Duration.ZERO, 1_000, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sandbox.withLimits(second, Duration.ofMinutes(2), 1_000, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> sandbox.withLimits(second, second, 999, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> sandbox.withLimits(second, second, 1_000, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "with white space", "with\nline-break", "with-ﬁgature"})
    void whatCannotBeAKeyIsRefusedAndNotRepeated(String key) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ThawaniKeys(key, "publishable-key"))
                .withMessage("secret must be a key of 8 to 500 characters, without white space");
        assertThatIllegalArgumentException().isThrownBy(() -> new ThawaniKeys("very-secret-key", key));
    }

    @Test
    void keysAreShownNowhere() {
        try (ThawaniGateway gateway = new ThawaniGateway(sandbox.withRefundsInPart(), Clock.systemUTC())) {
            for (Object shown : new Object[] {KEYS, sandbox, gateway, gateway.capabilities(), gateway.name()}) {
                assertThat(shown.toString()).doesNotContain("very-secret-key").doesNotContain("publishable-key");
            }
            assertThat(gateway.capabilities().refundsInPart()).isTrue();
        }
    }
}
