package om.gov.mol.labour.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which signatures count: of a key of the provider, of an allowed kind, strong enough. */
class SignaturesTest {

    private static final String PERSON = "90000001";

    private final Desk desk = new Desk();
    private final OidcIdentity identity = desk.settings().build();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aTokenWithoutAnAlgorithmIsNobody() {
        for (String none : List.of("none", "None", "NONE", "")) {
            String header = encode("{\"alg\":\"" + none + "\",\"typ\":\"JWT\"}");
            String payload = desk.token(PERSON).split("\\.", -1)[1];
            assertThat(identity.identify(header + "." + payload + ".")).isEmpty();
            assertThat(identity.identify(header + "." + payload + ".AAAA")).isEmpty();
        }
    }

    @Test
    void aPublicKeyIsNoSharedSecret() throws JOSEException {
        RSAKey key = Desk.rsa(2048, "first");
        desk.server.keys = List.of(key);
        for (String secret :
                List.of(key.toPublicJWK().toJSONString(), key.toRSAPublicKey().toString())) {
            var signer = new MACSigner(secret.getBytes(StandardCharsets.UTF_8));
            JWSHeader header =
                    new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("first").build();
            assertThat(identity.identify(Desk.sign(header, desk.claims(PERSON), signer)))
                    .isEmpty();
        }
    }

    @Test
    void aSharedSecretThatIsPublishedIsNoKey() throws JOSEException {
        byte[] secret = "a secret of at least 256 bits that all can read".getBytes(StandardCharsets.UTF_8);
        desk.server.keys = List.of(
                Desk.curve("first"),
                new OctetSequenceKey.Builder(secret).keyID("shared").build());
        JWSHeader header =
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("shared").build();

        assertThat(identity.identify(Desk.sign(header, desk.claims(PERSON), new MACSigner(secret))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(SigningAlgorithm.class)
    void everyAlgorithmCanBeAllowedAndOnlyWhatIsAllowedCounts(SigningAlgorithm algorithm) throws JOSEException {
        JWK key = switch (algorithm) {
            case ES256 -> Desk.curve("first");
            case ES384 -> new ECKeyGenerator(Curve.P_384).keyID("k").generate();
            case ES512 -> new ECKeyGenerator(Curve.P_521).keyID("k").generate();
            default -> Desk.rsa(2048, "first");
        };
        desk.server.keys = List.of(key);
        desk.signWith(key, JWSAlgorithm.parse(algorithm.name()));
        OidcIdentity only = desk.settings().algorithms(Set.of(algorithm)).build();
        OidcIdentity other = desk.settings()
                .algorithms(
                        Set.of(algorithm == SigningAlgorithm.PS384 ? SigningAlgorithm.RS384 : SigningAlgorithm.PS384))
                .build();

        assertThat(only.identify(desk.token(PERSON))).isPresent();
        assertThat(other.identify(desk.token(PERSON))).isEmpty();
    }

    @Test
    void aWeakKeyIsNoKey() {
        RSAKey weak = Desk.rsa(1024, "weak");
        desk.server.keys = List.of(weak, Desk.curve("first"));
        desk.signWith(Desk.rsa(2048, "first"), JWSAlgorithm.RS256);
        JWSHeader header =
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("weak").build();

        assertThat(identity.identify(Desk.sign(header, desk.claims(PERSON), new WeakSigner(weak))))
                .isEmpty();
    }

    @Test
    void aKeyForAnotherPurposeIsNoKey() {
        ECKey encrypts =
                new ECKey.Builder(Desk.curve("first")).keyUse(KeyUse.ENCRYPTION).build();
        ECKey signsOtherwise = new ECKey.Builder(Desk.curve("first"))
                .algorithm(JWSAlgorithm.ES384)
                .build();

        desk.server.keys = List.of(encrypts);
        assertThat(desk.settings().build().identify(desk.token(PERSON))).isEmpty();
        desk.server.keys = List.of(signsOtherwise);
        assertThat(desk.settings().build().identify(desk.token(PERSON))).isEmpty();
    }

    private static String encode(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
