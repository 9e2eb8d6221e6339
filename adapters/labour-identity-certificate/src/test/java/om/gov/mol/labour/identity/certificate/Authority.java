package om.gov.mol.labour.identity.certificate;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** An authority that the tests make: it issues what it is told to, also what it should not. */
public final class Authority {

    static final Instant FROM = Instant.parse("2030-01-01T00:00:00Z");
    static final Instant TO = Instant.parse("2033-01-01T00:00:00Z");
    private static final AtomicLong SERIAL = new AtomicLong(0x7F00_0000_0000L);

    final KeyPair keys;
    public final X509Certificate certificate;

    private Authority(KeyPair keys, X509Certificate certificate) {
        this.keys = keys;
        this.certificate = certificate;
    }

    static Authority root(String name) {
        KeyPair keys = Keys.p256(name);
        X500Principal subject = new X500Principal("CN=" + name + ",C=OM");
        Draft draft = new Draft(subject, keys.getPublic()).authority();
        return new Authority(keys, sign(draft, subject, keys));
    }

    Authority below(String name, Consumer<Draft> changes) {
        KeyPair below = Keys.p256(name);
        Draft draft = new Draft(new X500Principal("CN=" + name + ",C=OM"), below.getPublic()).authority();
        changes.accept(draft);
        return new Authority(below, issue(draft));
    }

    /** An authority below, with a key that is too short. */
    Authority weak() {
        KeyPair below = Keys.rsa(1024, "weak");
        return new Authority(
                below, issue(new Draft(new X500Principal("CN=Test Weak,C=OM"), below.getPublic()).authority()));
    }

    X509Certificate issue(Draft draft) {
        return sign(draft, certificate.getSubjectX500Principal(), keys);
    }

    /** A certificate as it should be, for signing in. */
    static Draft person(String civilNumber, PublicKey key) {
        return new Draft(new X500Principal("CN=Amna Made-Up,2.5.4.5=#1308" + hex(civilNumber) + ",C=OM"), key)
                .critical(Extension.keyUsage, new KeyUsage(KeyUsage.digitalSignature));
    }

    private static String hex(String eightDigits) {
        StringBuilder hex = new StringBuilder();
        eightDigits.chars().forEach(digit -> hex.append(Integer.toHexString(digit)));
        return hex.toString();
    }

    static X509Certificate sign(Draft draft, X500Principal issuer, KeyPair keys) {
        try {
            var builder = new JcaX509v3CertificateBuilder(
                    issuer,
                    BigInteger.valueOf(SERIAL.incrementAndGet()),
                    Date.from(draft.from),
                    Date.from(draft.to),
                    draft.subject,
                    draft.key);
            for (Draft.Part part : draft.parts) {
                builder.addExtension(part.id(), part.critical(), part.value());
            }
            String algorithm = draft.algorithm != null ? draft.algorithm : algorithmFor(keys);
            var signer = new JcaContentSignerBuilder(algorithm).build(keys.getPrivate());
            return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    static String algorithmFor(KeyPair keys) {
        return keys.getPrivate().getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA";
    }

    /** What will be in a certificate. */
    public static final class Draft {
        X500Principal subject;
        final PublicKey key;
        final List<Part> parts = new ArrayList<>();
        Instant from = FROM;
        Instant to = TO;
        String algorithm;

        record Part(ASN1ObjectIdentifier id, boolean critical, ASN1Encodable value) {}

        Draft(X500Principal subject, PublicKey key) {
            this.subject = subject;
            this.key = key;
        }

        Draft authority() {
            critical(Extension.basicConstraints, new BasicConstraints(true));
            return critical(Extension.keyUsage, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
        }

        Draft critical(ASN1ObjectIdentifier id, ASN1Encodable value) {
            without(id);
            parts.add(new Part(id, true, value));
            return this;
        }

        Draft with(ASN1ObjectIdentifier id, ASN1Encodable value) {
            without(id);
            parts.add(new Part(id, false, value));
            return this;
        }

        Draft without(ASN1ObjectIdentifier id) {
            parts.removeIf(part -> part.id().equals(id));
            return this;
        }

        Draft between(Instant start, Instant end) {
            from = start;
            to = end;
            return this;
        }

        Draft signedWith(String signature) {
            algorithm = signature;
            return this;
        }

        public Draft named(String name) {
            subject = new X500Principal(name);
            return this;
        }
    }
}
