package om.gov.mol.labour.identity.certificate;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.security.auth.x500.X500Principal;
import om.gov.mol.labour.identity.certificate.Chains.Chain;
import om.gov.mol.labour.identity.certificate.Challenges.Open;
import om.gov.mol.labour.party.Agency;
import om.gov.mol.labour.party.CivilNumber;
import om.gov.mol.labour.port.Identity;
import om.gov.mol.labour.port.IdentityProvider;
import om.gov.mol.labour.port.IdentityUnavailable;
import org.jspecify.annotations.Nullable;

/**
 * Recognises people and agencies by a certificate and a challenge that its key signed. Keeps IDN-01 to IDN-14. Built once,
 * shared by all threads.
 *
 * <pre>{@code
 * CertificateIdentity identity = CertificateIdentity.builder()
 *         .clock(clock)
 *         .audience("https://labour.example.org")
 *         .trust(List.of(nationalRoot))
 *         .revocation(Revocation.byOcsp())
 *         .kind(CertificateKind.withPolicy("1.3.6.1.4.1.55555.1.1", "CARD", 3))
 *         .civilNumber(CivilNumberSource.subjectSerialNumber())
 *         .build();
 * String challenge = identity.challenge();      // to the browser or the telephone, which has it signed
 * labour.signIn(evidence);                      // what came back, see SignInEvidence
 * }</pre>
 *
 * <p>It asks the issuer over HTTP, with the client that the host gave; nothing runs between the calls.
 */
public final class CertificateIdentity implements IdentityProvider {

    private static final String COMMON_NAME = "2.5.4.3";
    private static final int NAME_CHARACTERS_MAX = 200;

    private final Parts parts;

    CertificateIdentity(Parts parts) {
        this.parts = parts;
    }

    /** What it is made of. */
    record Parts(
            Clock clock,
            String audience,
            Challenges challenges,
            UsedChallenges used,
            Chains chains,
            @Nullable RevocationCheck revocation,
            @Nullable Integer letInAssurance,
            List<CertificateKind> kinds,
            CivilNumberSource civilNumber,
            Map<AgencyCertificate, Agency> agencies) {}

    /** By whom an agency's certificate was issued, and to which name. */
    record AgencyCertificate(X500Principal subject, X500Principal issuer) {}

    private record Who(
            @Nullable CivilNumber person, @Nullable Agency agency, CertificateKind kind) {}

    /** Begins to say whom to trust and how far. */
    public static CertificateIdentityBuilder builder() {
        return new CertificateIdentityBuilder();
    }

    /** A fresh challenge, 76 characters of base64url; it ends by itself and costs nothing to keep. */
    public String challenge() {
        return parts.challenges().issue(parts.clock().instant());
    }

    /**
     * Whose evidence this is.
     *
     * @param evidence as {@link SignInEvidence} describes it
     * @throws IdentityUnavailable when it cannot be found out whether the certificate was taken back; the same evidence may
     *     be given again
     */
    @Override
    public Optional<Identity> identify(String evidence) {
        Instant now = parts.clock().instant();
        return SignInEvidence.parse(evidence)
                .flatMap(read ->
                        parts.challenges().open(read.challengeBytes(), now).flatMap(open -> identify(read, open, now)));
    }

    private Optional<Identity> identify(SignInEvidence evidence, Open challenge, Instant now) {
        Optional<Chain> chain =
                parts.chains().find(evidence.certificates(), now).filter(found -> evidence.signedFor(parts.audience()));
        Optional<Who> who = chain.flatMap(this::who);
        if (chain.isEmpty() || who.isEmpty()) {
            return Optional.empty();
        }
        Optional<Integer> assurance = assurance(who.get().kind().assurance(), chain.get(), now);
        if (assurance.isEmpty() || !parts.used().use(challenge.number(), now, challenge.until())) {
            return Optional.empty();
        }
        X509Certificate certificate = chain.get().person();
        return Optional.of(new Identity(
                who.get().person(),
                who.get().agency(),
                name(certificate),
                who.get().kind().method(),
                assurance.get(),
                now,
                digest(certificate) + "." + challenge.number()));
    }

    private Optional<Who> who(Chain chain) {
        Optional<CertificateKind> kind =
                parts.kinds().stream().filter(each -> each.fits(chain)).findFirst();
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        X509Certificate certificate = chain.person();
        Agency agency = parts.agencies()
                .get(new AgencyCertificate(
                        certificate.getSubjectX500Principal(), certificate.getIssuerX500Principal()));
        return agency != null
                ? Optional.of(new Who(null, agency, kind.get()))
                : parts.civilNumber().read(certificate).map(person -> new Who(person, null, kind.get()));
    }

    /** Empty when the certificate was taken back. */
    private Optional<Integer> assurance(int assurance, Chain chain, Instant now) {
        if (parts.revocation() == null) {
            return Optional.of(assurance);
        }
        Integer atMost = parts.letInAssurance();
        return switch (parts.revocation().of(chain, now)) {
            case GOOD -> Optional.of(assurance);
            case REVOKED -> Optional.empty();
            case UNKNOWN -> {
                if (atMost == null) {
                    throw new IdentityUnavailable("nobody said whether the certificate was taken back", null);
                }
                yield Optional.of(Math.min(assurance, atMost));
            }
        };
    }

    private static String name(X509Certificate certificate) {
        try {
            return Names.ofSubject(certificate, COMMON_NAME).stream()
                    .findFirst()
                    .filter(name -> name.length() <= NAME_CHARACTERS_MAX)
                    .orElse("");
        } catch (CertificateException malformed) {
            return "";
        }
    }

    private static String digest(X509Certificate certificate) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Says nothing of keys and people. */
    @Override
    public String describe() {
        return toString();
    }

    @Override
    public String toString() {
        return "CertificateIdentity[" + parts.audience() + "]";
    }
}
