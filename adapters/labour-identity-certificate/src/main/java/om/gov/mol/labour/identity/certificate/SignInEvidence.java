package om.gov.mol.labour.identity.certificate;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The evidence of a sign-in by certificate, as text: a challenge, the signature over it and the certificates.
 *
 * <pre>{@code
 * LSC1.<challenge>.<scheme>.<signature>.<certificate>[.<certificate of an issuer> …]
 * }</pre>
 *
 * <p>{@code LSC1} is the version of this format, the challenge is as {@link CertificateIdentity#challenge} gave it, the scheme is
 * a name of {@link SignatureScheme}, everything else is base64url without padding: the signature, and X.509 certificates
 * in DER, that of the person first. At most five certificates, at most 24,000 characters.
 *
 * <p>What is signed is not the bare challenge, so that no other service can have our challenges signed in its own name: it
 * is the UTF-8 text of {@code labour sign-in}, the audience and the challenge, each on a line of its own and each line ended by
 * U+000A.
 *
 * <pre>{@code
 * Signature card = SignatureScheme.RS256.engine();
 * card.initSign(key);
 * card.update(SignInEvidence.toSign("https://labour.example.org", challenge));
 * String evidence = SignInEvidence.text(challenge, SignatureScheme.RS256, card.sign(), List.of(certificate));
 * labour.signIn(evidence);
 * }</pre>
 *
 * <p>Holds personal data, which {@code toString} hides.
 */
public final class SignInEvidence {

    static final int CHARACTERS_MAX = 24_000;

    private static final String VERSION = "LSC1";
    private static final int CERTIFICATES_MAX = 5;
    private static final int CERTIFICATES_FROM = 4;
    private static final int SIGNATURE_BYTES_MAX = 1024;

    private final String challenge;
    private final SignatureScheme scheme;
    private final byte[] signature;
    private final List<X509Certificate> certificates;

    private SignInEvidence(
            String challenge, SignatureScheme scheme, byte[] signature, List<X509Certificate> certificates) {
        this.challenge = challenge;
        this.scheme = scheme;
        this.signature = signature;
        this.certificates = List.copyOf(certificates);
    }

    /** What the key on the card signs. */
    public static byte[] toSign(String audience, String challenge) {
        return ("labour sign-in\n" + audience + "\n" + challenge + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The text of the evidence; for clients, and for tests of hosts.
     *
     * @throws CertificateException when a certificate cannot be encoded
     */
    public static String text(
            String challenge, SignatureScheme scheme, byte[] signature, List<X509Certificate> certificates)
            throws CertificateException {
        List<String> parts = new ArrayList<>(List.of(VERSION, challenge, scheme.name(), encode(signature)));
        for (X509Certificate certificate : certificates) {
            parts.add(encode(certificate.getEncoded()));
        }
        return parts.stream().collect(Collectors.joining("."));
    }

    /** Reads evidence; empty when it has not this form. Nothing in it has been verified. */
    static Optional<SignInEvidence> parse(String text) {
        if (text.length() > CHARACTERS_MAX || !text.startsWith(VERSION + ".")) {
            return Optional.empty();
        }
        String[] parts = text.split("\\.", CERTIFICATES_FROM + CERTIFICATES_MAX + 1);
        if (parts.length <= CERTIFICATES_FROM || parts.length > CERTIFICATES_FROM + CERTIFICATES_MAX) {
            return Optional.empty();
        }
        try {
            return read(parts);
        } catch (CertificateException | RuntimeException malformed) {
            // Also unchecked: the JDK's reading of certificates is not proof against everything that can be made up.
            return Optional.empty();
        }
    }

    private static Optional<SignInEvidence> read(String[] parts) throws CertificateException {
        SignatureScheme scheme = SignatureScheme.valueOf(parts[2]);
        byte[] signature = decode(parts[3]);
        if (signature.length > SIGNATURE_BYTES_MAX) {
            return Optional.empty();
        }
        CertificateFactory factory = CertificateFactory.getInstance("X.509");
        List<X509Certificate> certificates = new ArrayList<>();
        for (String part : Arrays.asList(parts).subList(CERTIFICATES_FROM, parts.length)) {
            certificates.add(certificate(factory, decode(part)));
        }
        return Optional.of(new SignInEvidence(parts[1], scheme, signature, certificates));
    }

    /** Exactly one certificate in DER and nothing behind it. */
    private static X509Certificate certificate(CertificateFactory factory, byte[] bytes) throws CertificateException {
        X509Certificate read = (X509Certificate) factory.generateCertificate(new ByteArrayInputStream(bytes));
        if (!Arrays.equals(read.getEncoded(), bytes)) {
            throw new CertificateException("not one certificate in DER");
        }
        return read;
    }

    String challenge() {
        return challenge;
    }

    /** The bytes of the challenge; empty when it is not base64url, and then surely not ours. */
    byte[] challengeBytes() {
        try {
            return decode(challenge);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    List<X509Certificate> certificates() {
        return certificates;
    }

    /** Whether the first certificate's key signed the challenge for this audience. */
    boolean signedFor(String audience) {
        return scheme.verifies(certificates.get(0).getPublicKey(), toSign(audience, challenge), signature);
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Strictly: there is one text for the same bytes. */
    private static byte[] decode(String text) {
        byte[] bytes = Base64.getUrlDecoder().decode(text);
        if (!encode(bytes).equals(text)) {
            throw new IllegalArgumentException("not base64url without padding");
        }
        return bytes;
    }

    /** Says only how it was signed. */
    @Override
    public String toString() {
        return "SignInEvidence[" + scheme + "]";
    }
}
