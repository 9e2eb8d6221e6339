package om.gov.mol.labour.identity.certificate;

import java.io.IOException;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Which keys and signatures are strong enough. The JDK's own limits still let SHA-1 and RSA of 1024 bits pass. */
final class Strength {

    static final String P256 = "secp256r1";
    static final String P384 = "secp384r1";

    private static final List<String> CURVES = List.of(P256, P384, "secp521r1");
    private static final int RSA_BITS_MIN = 2048;
    private static final int RSA_BITS_MAX = 8192;
    private static final String PSS = "1.2.840.113549.1.1.10";
    private static final Set<String> DIGESTS = Set.of("SHA-256", "SHA-384", "SHA-512");

    /** RSA and ECDSA with SHA-256, SHA-384 and SHA-512. */
    private static final Set<String> SIGNATURES = Set.of(
            "1.2.840.113549.1.1.11",
            "1.2.840.113549.1.1.12",
            "1.2.840.113549.1.1.13",
            "1.2.840.10045.4.3.2",
            "1.2.840.10045.4.3.3",
            "1.2.840.10045.4.3.4");

    private Strength() {}

    static boolean suffices(X509Certificate certificate) {
        return suffices(certificate.getPublicKey())
                && signature(certificate.getSigAlgOID(), certificate.getSigAlgParams());
    }

    static boolean suffices(X509CRL list) {
        return signature(list.getSigAlgOID(), list.getSigAlgParams());
    }

    static boolean suffices(PublicKey key) {
        if (key instanceof RSAPublicKey rsa) {
            int bits = rsa.getModulus().bitLength();
            return bits >= RSA_BITS_MIN && bits <= RSA_BITS_MAX;
        }
        return key instanceof ECPublicKey point && CURVES.stream().anyMatch(curve -> isOn(point, curve));
    }

    static boolean isOn(ECPublicKey key, String curve) {
        try {
            AlgorithmParameters known = AlgorithmParameters.getInstance("EC");
            known.init(new ECGenParameterSpec(curve));
            ECParameterSpec wanted = known.getParameterSpec(ECParameterSpec.class);
            ECParameterSpec given = key.getParams();
            return given.getCurve().equals(wanted.getCurve())
                    && given.getGenerator().equals(wanted.getGenerator())
                    && given.getOrder().equals(wanted.getOrder());
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** Of a signature whose parameters are not at hand: the name of the algorithm as in DER. */
    static boolean suffices(byte[] algorithm) {
        return Arrays.equals(algorithm, Der.oid(PSS))
                || SIGNATURES.stream().anyMatch(known -> Arrays.equals(algorithm, Der.oid(known)));
    }

    private static boolean signature(String algorithm, byte[] parameters) {
        return SIGNATURES.contains(algorithm) || (algorithm.equals(PSS) && parameters != null && pss(parameters));
    }

    private static boolean pss(byte[] parameters) {
        try {
            AlgorithmParameters read = AlgorithmParameters.getInstance("RSASSA-PSS");
            read.init(parameters);
            return DIGESTS.contains(
                    read.getParameterSpec(PSSParameterSpec.class).getDigestAlgorithm());
        } catch (GeneralSecurityException | IOException e) {
            return false;
        }
    }
}
