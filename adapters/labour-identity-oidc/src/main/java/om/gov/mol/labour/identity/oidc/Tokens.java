package om.gov.mol.labour.identity.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.factories.DefaultJWSVerifierFactory;
import com.nimbusds.jose.jwk.AsymmetricJWK;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads tokens: form and algorithm first, then what they say, then, with a key of the provider, the signature. */
final class Tokens {

    private static final int CHARACTERS_MAX = 16_000;

    /** Three parts of base64url; the library would take white space around them, and an empty signature. */
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]++\\.[A-Za-z0-9_-]++\\.[A-Za-z0-9_-]++");

    private final Set<SigningAlgorithm> algorithms;
    private final ClaimRules rules;
    private final SigningKeys keys;

    Tokens(Set<SigningAlgorithm> algorithms, ClaimRules rules, SigningKeys keys) {
        this.algorithms = Set.copyOf(algorithms);
        this.rules = rules;
        this.keys = keys;
    }

    /** What a good token says; empty for any other. */
    Optional<Claims> read(String token, Instant now) {
        Optional<SignedJWT> signed = parse(token);
        Optional<Claims> claims = signed.flatMap(Tokens::claims).filter(said -> rules.hold(said, now));
        return claims.isPresent() && verified(signed.orElseThrow(), now) ? claims : Optional.empty();
    }

    private Optional<SignedJWT> parse(String token) {
        if (token.length() > CHARACTERS_MAX || !SHAPE.matcher(token).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(SignedJWT.parse(token)).filter(signed -> allowed(signed.getHeader()));
        } catch (ParseException | RuntimeException malformed) {
            // Also unchecked: what is read here was made by anybody.
            return Optional.empty();
        }
    }

    /** Keys and addresses of keys in the header are never looked at: the token does not choose who is believed. */
    private boolean allowed(JWSHeader header) {
        JOSEObjectType type = header.getType();
        boolean token = type == null || type.equals(JOSEObjectType.JWT);
        return token && algorithms.stream().anyMatch(algorithm -> algorithm.is(header.getAlgorithm()));
    }

    private static Optional<Claims> claims(SignedJWT signed) {
        Map<String, Object> values = signed.getPayload().toJSONObject();
        return Optional.ofNullable(values).map(Claims::new);
    }

    private boolean verified(SignedJWT signed, Instant now) {
        List<JWK> candidates = keys.fitting(signed.getHeader(), now);
        return candidates.stream().anyMatch(key -> verifies(key, signed));
    }

    private static boolean verifies(JWK key, SignedJWT signed) {
        try {
            if (!(key instanceof AsymmetricJWK pair)) {
                return false;
            }
            JWSVerifier verifier =
                    new DefaultJWSVerifierFactory().createJWSVerifier(signed.getHeader(), pair.toPublicKey());
            return signed.verify(verifier);
        } catch (JOSEException e) {
            return false;
        }
    }
}
