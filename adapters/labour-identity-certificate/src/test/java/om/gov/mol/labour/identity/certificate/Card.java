package om.gov.mol.labour.identity.certificate;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;

/** A key and its certificates, and what the software of a client does with them. */
public record Card(KeyPair keys, SignatureScheme scheme, List<X509Certificate> certificates) {

    static final String AUDIENCE = "https://labour.example.org";

    static Card of(KeyPair keys, X509Certificate... certificates) {
        boolean rsa = keys.getPrivate().getAlgorithm().equals("RSA");
        return new Card(keys, rsa ? SignatureScheme.RS256 : SignatureScheme.ES256, List.of(certificates));
    }

    Card with(X509Certificate more) {
        List<X509Certificate> all = new ArrayList<>(certificates);
        all.add(more);
        return new Card(keys, scheme, all);
    }

    X509Certificate certificate() {
        return certificates.get(0);
    }

    /** The evidence that answers this challenge. */
    public String answer(String challenge) {
        return answer(AUDIENCE, challenge);
    }

    String answer(String audience, String challenge) {
        return evidence(challenge, sign(SignInEvidence.toSign(audience, challenge)));
    }

    byte[] sign(byte[] text) {
        try {
            Signature engine = scheme.engine();
            engine.initSign(keys.getPrivate());
            engine.update(text);
            return engine.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    String evidence(String challenge, byte[] signature) {
        try {
            return SignInEvidence.text(challenge, scheme, signature, certificates);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
