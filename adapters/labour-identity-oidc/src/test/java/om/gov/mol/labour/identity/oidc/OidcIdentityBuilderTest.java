package om.gov.mol.labour.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.Duration;
import java.util.Set;
import om.gov.mol.labour.testkit.fake.SettableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings that would let too many in are refused, by name. */
class OidcIdentityBuilderTest {

    private static void refused(String name, Runnable setting) {
        assertThatIllegalArgumentException().isThrownBy(setting::run).withMessageStartingWith(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://id.example.org",
                "http://127.0.0.1:8080",
                "ftp://id.example.org",
                "https:id",
                "https://id.example.org/?tenant=1",
                "https://id.example.org/#a",
                "https://user@id.example.org"
            })
    void anIssuerIsAnAddressOverTls(String issuer) {
        refused("issuer", () -> OidcIdentity.builder().issuer(URI.create(issuer)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://id.example.org",
                "https://127.0.0.1",
                "http://127.0.0.1.example.org",
                "http://127.0.0.1@example.org",
                "http://10.0.0.1"
            })
    void withoutTlsAnIssuerIsOnThisMachine(String issuer) {
        refused("issuer", () -> OidcIdentity.builder().loopbackIssuer(URI.create(issuer)));
    }

    @Test
    void keysAreFetchedOverTlsUnlessTheIssuerIsOnThisMachine() {
        URI here = URI.create("http://localhost:8080/keys");
        URI issuer = URI.create("https://id.example.org");

        refused("keys", () -> OidcIdentity.builder().issuer(issuer).keysAt(here));
        OidcIdentity.builder()
                .loopbackIssuer(URI.create("http://localhost:8080"))
                .keysAt(here);
        OidcIdentity.builder().issuer(issuer).keysAt(URI.create("https://keys.example.org/"));
    }

    @Test
    void keysThatWereAllowedForThisMachineAreNotAllowedForAnother() {
        OidcIdentityBuilder builder = complete()
                .loopbackIssuer(URI.create("http://localhost:8080"))
                .keysAt(URI.create("http://localhost:8080/keys"))
                .issuer(URI.create("https://id.example.org"));

        refused("keys", builder::build);
    }

    @Test
    void whatMustBeGivenIsNamed() {
        refused("kind", () -> OidcIdentity.builder().build());
        refused(
                "nonces",
                () -> OidcIdentity.builder().kind(TokenKind.any("CARD", 1)).build());
        refused("nonces", () -> complete().nonces((nonce, now) -> true).build());
        refused("issuer", () -> complete().build());
        refused(
                "audience",
                () -> OidcIdentity.builder()
                        .kind(TokenKind.any("CARD", 1))
                        .withoutNonces()
                        .issuer(URI.create("https://id.example.org"))
                        .build());
    }

    @Test
    void settingsKeepTheirBounds() {
        OidcIdentityBuilder builder = OidcIdentity.builder();

        refused("audience", () -> builder.audience(" "));
        refused("civilNumberClaim", () -> builder.civilNumberClaim(""));
        refused("algorithms", () -> builder.algorithms(Set.of()));
        refused("skew", () -> builder.skew(Duration.ofMinutes(3)));
        refused("skew", () -> builder.skew(Duration.ofSeconds(-1)));
        refused("tokenAgeMax", () -> builder.tokenAgeMax(Duration.ZERO));
        refused("keysAgeMax", () -> builder.keysAgeMax(Duration.ZERO));
        refused("outageMax", () -> builder.outageMax(Duration.ofSeconds(-1)));
        refused("pause", () -> builder.pause(Duration.ZERO));
        refused("timeMax", () -> builder.within(Duration.ZERO));
        refused("assurance", () -> TokenKind.any("CARD", 4));
        refused("assurance", () -> TokenKind.any("CARD", 0));
        refused("method", () -> TokenKind.any("card", 1));
    }

    @Test
    void onlyTheIssuerIsShown() {
        assertThat(complete()
                        .issuer(URI.create("https://id.example.org"))
                        .build()
                        .toString())
                .isEqualTo("OidcIdentity[https://id.example.org]");
    }

    private static OidcIdentityBuilder complete() {
        return OidcIdentity.builder()
                .clock(SettableClock.at("2031-03-03T08:00:00Z"))
                .audience(Desk.AUDIENCE)
                .kind(TokenKind.any("CARD", 1))
                .withoutNonces();
    }
}
