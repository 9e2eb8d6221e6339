package om.gov.mol.labour.identity.certificate;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.cert.CertificateException;
import java.security.cert.Extension;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Asks an OCSP responder (RFC 6960). The JDK could do so, but only with settings for the whole process and without a bound for the
 * time; it still does what matters, verifying the answer.
 */
final class Ocsp {

    private static final String NONCE = "1.3.6.1.5.5.7.48.1.2";
    private static final String RESPONDER = "1.3.6.1.5.5.7.48.1";
    private static final String AUTHORITY_INFORMATION = "1.3.6.1.5.5.7.1.1";
    private static final byte[] SHA1 = Der.oid("1.3.14.3.2.26");
    private static final int URI_NAME = 0x86;
    private static final int CONTEXT_0 = 0xA0;
    private static final int EXTENSIONS = 0xA2;
    private static final int NONCE_BYTES = 16;
    private static final int BYTES_MAX = 64 << 10;

    private final Web web;
    private final @Nullable URI responder;
    private final SecureRandom random;

    Ocsp(Web web, @Nullable URI responder, SecureRandom random) {
        this.web = web;
        this.responder = responder;
        this.random = random;
    }

    /** An answer that nobody has verified yet, and the number that it has to repeat if it repeats one. */
    static final class Answer {
        private final byte[] bytes;
        private final Extension nonce;

        private Answer(byte[] bytes, Extension nonce) {
            this.bytes = bytes;
            this.nonce = nonce;
        }

        byte[] bytes() {
            return bytes;
        }

        Extension nonce() {
            return nonce;
        }
    }

    /** Empty when nobody can be asked; an exception when nobody answers. */
    Optional<Answer> ask(X509Certificate certificate, X509Certificate issuer, Web.Budget budget)
            throws IOException, GeneralSecurityException {
        Optional<URI> address = Optional.ofNullable(responder).or(() -> addressIn(certificate));
        if (address.isEmpty()) {
            return Optional.empty();
        }
        byte[] number = new byte[NONCE_BYTES];
        random.nextBytes(number);
        Nonce nonce = new Nonce(Der.write(Der.OCTET_STRING, number));
        HttpRequest request = HttpRequest.newBuilder(address.get())
                .header("Content-Type", "application/ocsp-request")
                .header("Accept", "application/ocsp-response")
                .POST(BodyPublishers.ofByteArray(question(certificate, issuer, nonce)))
                .build();
        byte[] bytes = web.fetch(request, BYTES_MAX, budget);
        requireStrength(bytes);
        return Optional.of(new Answer(bytes, nonce));
    }

    /** Names the certificate by hashes, with SHA-1 as all responders know it; nothing rests on the strength of that. */
    private static byte[] question(X509Certificate certificate, X509Certificate issuer, Nonce nonce)
            throws GeneralSecurityException {
        byte[] algorithm = Der.write(Der.SEQUENCE, Der.write(Der.OBJECT_IDENTIFIER, SHA1), Der.write(Der.NULL));
        byte[] name = certificate.getIssuerX500Principal().getEncoded();
        byte[] id = Der.write(
                Der.SEQUENCE,
                algorithm,
                Der.write(Der.OCTET_STRING, hash(name)),
                Der.write(Der.OCTET_STRING, hash(keyOf(issuer))),
                Der.write(Der.INTEGER, certificate.getSerialNumber().toByteArray()));
        byte[] requests = Der.write(Der.SEQUENCE, Der.write(Der.SEQUENCE, id));
        byte[] extensions = Der.write(EXTENSIONS, Der.write(Der.SEQUENCE, nonce.encoded()));
        return Der.write(Der.SEQUENCE, Der.write(Der.SEQUENCE, requests, extensions));
    }

    private static byte[] keyOf(X509Certificate issuer) throws CertificateException {
        Der info = Der.of(issuer.getPublicKey().getEncoded()).next(Der.SEQUENCE).inside();
        info.next(Der.SEQUENCE);
        byte[] bits = info.next(Der.BIT_STRING).content();
        return Arrays.copyOfRange(bits, Math.min(1, bits.length), bits.length);
    }

    private static byte[] hash(byte[] bytes) throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-1").digest(bytes);
    }

    /** The JDK would take an answer that is signed with SHA-1. An answer that is no good answer at all has no signature. */
    private static void requireStrength(byte[] bytes) throws GeneralSecurityException {
        Der response = Der.of(bytes).next(Der.SEQUENCE).inside();
        response.next();
        Der basic = response.next(CONTEXT_0).inside().next(Der.SEQUENCE).inside();
        basic.next(Der.OBJECT_IDENTIFIER);
        Der signed = basic.next(Der.OCTET_STRING).inside().next(Der.SEQUENCE).inside();
        signed.next(Der.SEQUENCE);
        Der algorithm = signed.next(Der.SEQUENCE).inside();
        byte[] name = algorithm.next(Der.OBJECT_IDENTIFIER).content();
        if (!Strength.suffices(name)) {
            throw new CertificateException("signed with a weak algorithm");
        }
    }

    /** The address of the responder in a certificate whose signature has been verified. */
    private static Optional<URI> addressIn(X509Certificate certificate) {
        byte[] extension = certificate.getExtensionValue(AUTHORITY_INFORMATION);
        if (extension == null) {
            return Optional.empty();
        }
        try {
            Der descriptions = Der.of(extension)
                    .next(Der.OCTET_STRING)
                    .inside()
                    .next(Der.SEQUENCE)
                    .inside();
            while (descriptions.more()) {
                Der description = descriptions.next(Der.SEQUENCE).inside();
                byte[] method = description.next(Der.OBJECT_IDENTIFIER).content();
                Der.Element place = description.next();
                if (Arrays.equals(method, Der.oid(RESPONDER)) && place.tag() == URI_NAME) {
                    return web(new String(place.content(), StandardCharsets.US_ASCII));
                }
            }
            return Optional.empty();
        } catch (CertificateException malformed) {
            return Optional.empty();
        }
    }

    private static Optional<URI> web(String address) {
        try {
            URI uri = URI.create(address);
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            return web && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The number as the JDK wants to see it. */
    private static final class Nonce implements Extension {

        private final byte[] value;

        Nonce(byte[] value) {
            this.value = value;
        }

        byte[] encoded() {
            return Der.write(
                    Der.SEQUENCE, Der.write(Der.OBJECT_IDENTIFIER, Der.oid(NONCE)), Der.write(Der.OCTET_STRING, value));
        }

        @Override
        public String getId() {
            return NONCE;
        }

        @Override
        public boolean isCritical() {
            return false;
        }

        @Override
        public byte[] getValue() {
            return value.clone();
        }

        @Override
        public void encode(OutputStream out) throws IOException {
            out.write(encoded());
        }
    }
}
