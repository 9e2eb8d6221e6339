package om.gov.mol.labour.identity.certificate;

import static java.util.Objects.requireNonNull;

import javax.security.auth.x500.X500Principal;
import org.jspecify.annotations.Nullable;

/**
 * A kind of certificate that may sign in: how its owner then signed in, and how sure that is. The national PKI keeps keys on the
 * identity card, on the SIM and on tokens for employees; which policy or issuer stands for which is not published and is the
 * operator's to configure.
 *
 * <pre>{@code
 * CertificateKind.withPolicy("1.3.6.1.4.1.55555.1.1", "CARD", 3)
 * CertificateKind.issuedBy(new X500Principal("CN=Mobile CA,C=OM"), "MOBILE", 2)
 * }</pre>
 *
 * @param method a short word in capitals, such as {@code CARD}, {@code MOBILE}, {@code TOKEN}, {@code CERTIFICATE}
 * @param assurance 1 low, 2 substantial, 3 high
 * @param policy the certificate policy, an object identifier, that must hold along the whole chain; absent: any
 * @param issuer who must have issued the certificate itself; absent: anyone trusted
 */
public record CertificateKind(
        String method,
        int assurance,
        @Nullable String policy,
        @Nullable X500Principal issuer) {

    private static final int ASSURANCE_MAX = 3;

    public CertificateKind {
        requireNonNull(method, "method");
        if (!method.matches("[A-Z][A-Z0-9_]{0,30}")) {
            throw new IllegalArgumentException("method: a short word in capitals");
        }
        if (assurance < 1 || assurance > ASSURANCE_MAX) {
            throw new IllegalArgumentException("assurance: 1 to 3");
        }
        if (policy != null) {
            ObjectIdentifiers.require("policy", policy);
        }
    }

    /** Certificates under this policy. */
    public static CertificateKind withPolicy(String policy, String method, int assurance) {
        return new CertificateKind(method, assurance, requireNonNull(policy, "policy"), null);
    }

    /** Certificates of this issuer. */
    public static CertificateKind issuedBy(X500Principal issuer, String method, int assurance) {
        return new CertificateKind(method, assurance, null, requireNonNull(issuer, "issuer"));
    }

    /** All certificates that lead to somebody trusted. */
    public static CertificateKind any(String method, int assurance) {
        return new CertificateKind(method, assurance, null, null);
    }

    boolean fits(Chains.Chain chain) {
        return (policy == null || chain.policies().contains(policy))
                && (issuer == null || issuer.equals(chain.person().getIssuerX500Principal()));
    }
}
