package om.gov.mol.labour.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.jwk.ECKey;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import om.gov.mol.labour.party.Agency;
import om.gov.mol.labour.party.CivilNumber;
import om.gov.mol.labour.port.Identity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which tokens sign in, and which do not. Every bad one differs from a good one in one thing. */
class TokensTest {

    private static final String PERSON = "90000001";

    private final Desk desk = new Desk();
    private final OidcIdentity identity = desk.settings().build();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aTokenSignsIn() {
        Identity found = identity.identify(desk.token(PERSON)).orElseThrow();

        assertThat(found.civilNumber()).isEqualTo(new CivilNumber(PERSON));
        assertThat(found.name()).isEqualTo("Amna Made-Up");
        assertThat(found.method()).isEqualTo("CARD");
        assertThat(found.assurance()).isEqualTo(3);
        assertThat(found.at()).isEqualTo("2031-03-03T08:00:00Z");
        assertThat(found.evidenceId()).matches("[\\w-]{43}");
    }

    static List<Arguments> bad() {
        long now = Desk.NOW.getEpochSecond();
        return List.of(
                change("another issuer", claims -> claims.put("iss", "https://id.example.org")),
                change("an issuer with a slash", claims -> claims.compute("iss", (name, value) -> value + "/")),
                change("without an issuer", claims -> claims.remove("iss")),
                change("another audience", claims -> claims.put("aud", "another-service")),
                change("without an audience", claims -> claims.remove("aud")),
                change("two audiences, given to nobody", claims -> claims.put("aud", List.of(Desk.AUDIENCE, "b"))),
                change("given to another", claims -> claims.put("azp", "b")),
                change("without an end", claims -> claims.remove("exp")),
                change("an end in words", claims -> claims.put("exp", "tomorrow")),
                change("an end beyond all time", claims -> claims.put("exp", Long.MAX_VALUE)),
                change("without a beginning", claims -> claims.remove("iat")),
                change("signed in tomorrow", claims -> claims.put("auth_time", now + 86_400)),
                change("without a nonce", claims -> claims.remove("nonce")),
                change("a nonce of somebody else", claims -> claims.put("nonce", "never-given")),
                change("another level", claims -> claims.put("acr", "urn:example:loa:low")),
                change("without a level", claims -> claims.remove("acr")),
                change("a level that is a list", claims -> claims.put("acr", List.of(Desk.HIGH))));
    }

    static List<Arguments> nameless() {
        return List.of(
                change("without a civil number", claims -> claims.remove("civil_number")),
                change("a number that is a number", claims -> claims.put("civil_number", 90000001)),
                change("two numbers", claims -> claims.put("civil_number", List.of(PERSON, "90000002"))),
                change("Arabic digits", claims -> claims.put("civil_number", "٩٠٠٠٠٠٠١")),
                change("no number", claims -> claims.put("civil_number", "Amna")));
    }

    private static Arguments change(String name, Consumer<Map<String, Object>> change) {
        return arguments(name, change);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"bad", "nameless"})
    void aBadTokenIsNobody(String name, Consumer<Map<String, Object>> change) {
        assertThat(identity.identify(desk.token(PERSON, change))).isEmpty();
        assertThat(identity.identify(desk.token(PERSON))).as("the good one").isPresent();
    }

    @Test
    void clocksMayDifferByAMinute() {
        long now = desk.clock.instant().getEpochSecond();

        Optional<Identity> ahead = identity.identify(desk.token(PERSON, claims -> {
            claims.put("iat", now + 60);
            claims.put("nbf", now + 60);
            claims.put("auth_time", now + 60);
        }));
        assertThat(ahead.orElseThrow().at()).isEqualTo(desk.clock.instant());
        assertThat(identity.identify(desk.token(PERSON, claims -> claims.put("exp", now - 59))))
                .isPresent();
        assertThat(identity.identify(desk.token(PERSON, claims -> claims.put("exp", now - 60))))
                .isEmpty();
        assertThat(identity.identify(desk.token(PERSON, claims -> claims.put("auth_time", now + 61))))
                .isEmpty();
    }

    @Test
    void theSignInIsAsOldAsTheProviderSays() {
        long now = desk.clock.instant().getEpochSecond();

        Identity old = identity.identify(desk.token(PERSON, claims -> claims.put("auth_time", now - 7200)))
                .orElseThrow();

        assertThat(old.at()).isEqualTo("2031-03-03T06:00:00Z");
    }

    @Test
    void severalAudiencesNeedUsAsTheParty() {
        assertThat(identity.identify(desk.token(PERSON, claims -> {
                    claims.put("aud", List.of("b", Desk.AUDIENCE));
                    claims.put("azp", Desk.AUDIENCE);
                })))
                .isPresent();
    }

    @Test
    void theMeansSayHowWhereTheLevelDoesNot() {
        Identity mobile = identity.identify(desk.token(PERSON, claims -> {
                    claims.remove("acr");
                    claims.put("amr", List.of("pin", "sms"));
                }))
                .orElseThrow();

        assertThat(mobile.method()).isEqualTo("MOBILE");
        assertThat(mobile.assurance()).isEqualTo(2);
    }

    @Test
    void anAgencyWithACivilNumberIsNeither() {
        OidcIdentity knowing =
                desk.settings().agency(Agency.HEALTH, "agency-health").build();

        assertThat(knowing.identify(desk.token(PERSON, claims -> claims.put("sub", "agency-health"))))
                .isEmpty();
    }

    @Test
    void theTokenDoesNotChooseWhomToBelieve() {
        ECKey stranger = Desk.curve("stranger");
        desk.signWith(stranger, JWSAlgorithm.ES256);
        JWSHeader brings =
                desk.header().keyID("first").jwk(stranger.toPublicJWK()).build();
        JWSHeader points = desk.header()
                .keyID("first")
                .jwkURL(URI.create(desk.server.issuer() + "/mine"))
                .build();

        assertThat(identity.identify(desk.sign(brings, desk.claims(PERSON)))).isEmpty();
        assertThat(identity.identify(desk.sign(points, desk.claims(PERSON)))).isEmpty();
    }

    @Test
    void whatIsCriticalAndUnknownIsNobody() {
        JWSHeader header = desk.header()
                .criticalParams(Set.of("exp2"))
                .customParam("exp2", 1)
                .build();

        assertThat(identity.identify(desk.sign(header, desk.claims(PERSON)))).isEmpty();
    }

    @Test
    void aTokenOfAnotherKindIsNobody() {
        JWSHeader access = desk.header().type(new JOSEObjectType("at+jwt")).build();
        JWSHeader plain = desk.header().type(JOSEObjectType.JWT).build();

        assertThat(identity.identify(desk.sign(access, desk.claims(PERSON)))).isEmpty();
        assertThat(identity.identify(desk.sign(plain, desk.claims(PERSON)))).isPresent();
    }

    @Test
    void aTokenWithoutANameOfItsKeyIsTriedWithAll() {
        desk.server.keys = List.of(Desk.curve("second"), Desk.curve("first"));
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.ES256).build();

        assertThat(identity.identify(desk.sign(header, desk.claims(PERSON)))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\n", ".", "x"})
    void nothingMayStandBehindAToken(String more) {
        assertThat(identity.identify(desk.token(PERSON) + more)).isEmpty();
    }

    @Test
    void aGoodTokenThatIsTooLongIsNobody() {
        assertThat(identity.identify(desk.token(PERSON, claims -> claims.put("picture", "x".repeat(10_000)))))
                .isPresent();
        assertThat(identity.identify(desk.token(PERSON, claims -> claims.put("picture", "x".repeat(12_000)))))
                .isEmpty();
    }

    @Test
    void nestingWithoutEndIsNobody() {
        String deep = encode("{\"alg\":\"ES256\",\"x\":" + "[".repeat(5000) + "]".repeat(5000) + "}");
        String good = desk.token(PERSON);
        int first = good.indexOf('.');

        assertThat(identity.identify(deep + good.substring(first))).isEmpty();
        assertThat(identity.identify(good.substring(0, first + 1) + deep + ".AAAA"))
                .isEmpty();
    }

    private static String encode(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
