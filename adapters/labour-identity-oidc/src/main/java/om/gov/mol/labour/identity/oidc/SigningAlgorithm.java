package om.gov.mol.labour.identity.oidc;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import java.util.Set;

/**
 * How a token may be signed, by the names of RFC 7518. There is no {@code none} and nothing with a shared secret: who knows a public
 * key could otherwise sign with it.
 */
public enum SigningAlgorithm {
    /** RSA, PKCS #1 v1.5, SHA-256. */
    RS256,
    /** RSA, PKCS #1 v1.5, SHA-384. */
    RS384,
    /** RSA, PKCS #1 v1.5, SHA-512. */
    RS512,
    /** RSA-PSS, SHA-256. */
    PS256,
    /** RSA-PSS, SHA-384. */
    PS384,
    /** RSA-PSS, SHA-512. */
    PS512,
    /** ECDSA on P-256, SHA-256. */
    ES256,
    /** ECDSA on P-384, SHA-384. */
    ES384,
    /** ECDSA on P-521, SHA-512. */
    ES512;

    private static final Set<Curve> CURVES = Set.of(Curve.P_256, Curve.P_384, Curve.P_521);
    private static final int RSA_BITS_MIN = 2048;
    private static final int RSA_BITS_MAX = 8192;

    boolean is(JWSAlgorithm other) {
        return name().equals(other.getName());
    }

    static boolean strong(JWK key) {
        if (key instanceof RSAKey rsa) {
            return rsa.size() >= RSA_BITS_MIN && rsa.size() <= RSA_BITS_MAX;
        }
        return key instanceof ECKey point && CURVES.contains(point.getCurve());
    }
}
