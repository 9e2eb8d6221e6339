package om.gov.mol.labour.identity.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.jca.JCAContext;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.Set;

/** Signs with keys that the library refuses to sign with. */
final class WeakSigner implements JWSSigner {

    private final RSAKey key;

    WeakSigner(RSAKey key) {
        this.key = key;
    }

    @Override
    public Base64URL sign(JWSHeader header, byte[] text) throws JOSEException {
        try {
            Signature engine = Signature.getInstance("SHA256withRSA");
            engine.initSign(key.toPrivateKey());
            engine.update(text);
            return Base64URL.encode(engine.sign());
        } catch (GeneralSecurityException e) {
            throw new JOSEException("no signature", e);
        }
    }

    @Override
    public Set<JWSAlgorithm> supportedJWSAlgorithms() {
        return Set.of(JWSAlgorithm.RS256);
    }

    @Override
    public JCAContext getJCAContext() {
        return new JCAContext();
    }
}
