package om.gov.mol.labour.identity.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.factories.DefaultJWSSignerFactory;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import om.gov.mol.labour.testkit.fake.SettableClock;

/** A provider with its keys, and a desk where the tests get their tokens made. */
final class Desk implements AutoCloseable {

    static final String AUDIENCE = "labour-services";
    static final String HIGH = "urn:example:loa:high";
    static final Instant NOW = Instant.parse("2031-03-03T08:00:00Z");
    private static final Map<String, JWK> MADE = new ConcurrentHashMap<>();

    final SettableClock clock = SettableClock.at(NOW);
    final ProviderServer server = new ProviderServer();
    final RecentNonces nonces = new RecentNonces(clock, Duration.ofMinutes(10), 1000);
    JWK key = curve("first");
    JWSAlgorithm algorithm = JWSAlgorithm.ES256;

    Desk() {
        server.keys = List.of(key);
    }

    static ECKey curve(String name) {
        return (ECKey) MADE.computeIfAbsent("P-256 " + name, unused -> {
            try {
                return new ECKeyGenerator(Curve.P_256).keyID(name).generate();
            } catch (JOSEException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    static RSAKey rsa(int bits, String name) {
        return (RSAKey) MADE.computeIfAbsent("RSA " + bits + " " + name, unused -> {
            try {
                return new RSAKeyGenerator(bits, true).keyID(name).generate();
            } catch (JOSEException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** Settings that suffice; patient, because machines that run tests can be very busy. */
    OidcIdentityBuilder settings() {
        return OidcIdentity.builder()
                .clock(clock)
                .loopbackIssuer(server.issuer())
                .audience(AUDIENCE)
                .nonces(nonces)
                .within(Duration.ofMinutes(1))
                .kind(TokenKind.withLevel(HIGH, "CARD", 3))
                .kind(TokenKind.withMethod("sms", "MOBILE", 2));
    }

    /** What a good token of this moment says. */
    Map<String, Object> claims(String civilNumber) {
        Instant now = clock.instant();
        Map<String, Object> claims = new TreeMap<>();
        claims.put("iss", server.issuer().toString());
        claims.put("aud", AUDIENCE);
        claims.put("sub", "subject-7");
        claims.put("iat", now.getEpochSecond());
        claims.put("exp", now.plusSeconds(300).getEpochSecond());
        claims.put("nonce", nonces.issue());
        claims.put("acr", HIGH);
        claims.put("civil_number", civilNumber);
        claims.put("name", "Amna Made-Up");
        return claims;
    }

    String token(String civilNumber) {
        return token(civilNumber, claims -> {});
    }

    /** A token that differs from a good one. */
    String token(String civilNumber, Consumer<Map<String, Object>> changes) {
        Map<String, Object> claims = claims(civilNumber);
        changes.accept(claims);
        return sign(header().build(), claims);
    }

    JWSHeader.Builder header() {
        return new JWSHeader.Builder(algorithm).keyID(key.getKeyID());
    }

    String sign(JWSHeader header, Map<String, Object> claims) {
        try {
            JWSSigner signer = new DefaultJWSSignerFactory().createJWSSigner(key, header.getAlgorithm());
            return sign(header, claims, signer);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static String sign(JWSHeader header, Map<String, Object> claims, JWSSigner signer) {
        try {
            JWSObject token = new JWSObject(header, new Payload(claims));
            token.sign(signer);
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** From now on this key signs; whether it is published is for the test to say. */
    void signWith(JWK other, JWSAlgorithm how) {
        key = other;
        algorithm = how;
    }

    @Override
    public void close() {
        server.close();
    }
}
