package om.gov.mol.labour.identity.certificate;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How a challenge may be signed. The names are those of JSON Web Algorithms, RFC 7518. */
public enum SignatureScheme {
    /** RSA, PKCS #1 v1.5, SHA-256: what most cards can. */
    RS256("SHA256withRSA", null),
    /** RSA-PSS, SHA-256, salt of 32 bytes. */
    PS256("RSASSA-PSS", null),
    /** ECDSA on P-256, SHA-256; the signature is r and s, 32 bytes each. */
    ES256("SHA256withECDSAinP1363Format", Strength.P256),
    /** ECDSA on P-384, SHA-384; the signature is r and s, 48 bytes each. */
    ES384("SHA384withECDSAinP1363Format", Strength.P384);

    private static final int SALT_BYTES = 32;

    private final String algorithm;
    private final @Nullable String curve;

    SignatureScheme(String algorithm, @Nullable String curve) {
        this.algorithm = algorithm;
        this.curve = curve;
    }

    /** Something that verifies, or on the side of a client signs, in this way. */
    public Signature engine() throws GeneralSecurityException {
        Signature engine = Signature.getInstance(algorithm);
        if (this == PS256) {
            engine.setParameter(new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, SALT_BYTES, 1));
        }
        return engine;
    }

    /** Whether this key made the signature over the text; false for a key of another kind. */
    boolean verifies(PublicKey key, byte[] text, byte[] signature) {
        if (!fits(key) || (curve != null && !plausible(signature))) {
            return false;
        }
        try {
            Signature engine = engine();
            engine.initVerify(key);
            engine.update(text);
            return engine.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private boolean fits(PublicKey key) {
        return curve == null
                ? key instanceof RSAPublicKey
                : key instanceof ECPublicKey point && Strength.isOn(point, curve);
    }

    /** Neither half is zero: releases of Java 17 before 17.0.3 take zeros for everybody's signature. */
    private static boolean plausible(byte[] signature) {
        int half = signature.length / 2;
        return !isZero(Arrays.copyOf(signature, half))
                && !isZero(Arrays.copyOfRange(signature, half, signature.length));
    }

    private static boolean isZero(byte[] number) {
        int bits = 0;
        for (byte each : number) {
            bits |= each;
        }
        return bits == 0;
    }
}
