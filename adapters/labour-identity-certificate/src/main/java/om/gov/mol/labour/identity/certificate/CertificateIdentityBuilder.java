package om.gov.mol.labour.identity.certificate;

import static java.util.Objects.requireNonNull;

import java.net.http.HttpClient;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.security.auth.x500.X500Principal;
import om.gov.mol.labour.identity.certificate.CertificateIdentity.AgencyCertificate;
import om.gov.mol.labour.party.Agency;
import org.jspecify.annotations.Nullable;

/** Collects the settings of a {@link CertificateIdentity}. Whom to trust and how to ask for revocation has no default. */
public final class CertificateIdentityBuilder {

    private static final Duration LIFETIME = Duration.ofMinutes(5);
    private static final Duration LIFETIME_MAX = Duration.ofHours(1);
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final int REMEMBERED_MAX = 100_000;

    private final List<X509Certificate> trusted = new ArrayList<>();
    private final List<X509Certificate> intermediates = new ArrayList<>();
    private final List<String> usages = new ArrayList<>();
    private final List<CertificateKind> kinds = new ArrayList<>();
    private final Map<AgencyCertificate, Agency> agencies = new HashMap<>();
    private @Nullable Clock clock;
    private @Nullable String audience;
    private @Nullable Revocation revocation;
    private boolean revocationIgnored;
    private CivilNumberSource civilNumber = CivilNumberSource.subjectSerialNumber();
    private Duration lifetime = LIFETIME;
    private SecureRandom random = new SecureRandom();
    private byte @Nullable [] secret;
    private UsedChallenges used = new RecentChallenges(REMEMBERED_MAX);
    private @Nullable HttpClient client;

    CertificateIdentityBuilder() {}

    /** The time by which certificates are valid and challenges end. Required. */
    public CertificateIdentityBuilder clock(Clock given) {
        clock = requireNonNull(given, "clock");
        return this;
    }

    /** Who we are, one line, such as the address of the service: a signature for another is none for us. Required. */
    public CertificateIdentityBuilder audience(String given) {
        if (!given.matches("[!-~]{1,200}")) {
            throw new IllegalArgumentException("audience: 1 to 200 visible ASCII characters");
        }
        audience = given;
        return this;
    }

    /**
     * The roots of trust. Required.
     *
     * @throws IllegalArgumentException when the key of one is too weak
     */
    public CertificateIdentityBuilder trust(Collection<X509Certificate> anchors) {
        if (!anchors.stream().map(X509Certificate::getPublicKey).allMatch(Strength::suffices)) {
            throw new IllegalArgumentException("anchors: RSA of 2048 to 8192 bits, or a NIST curve");
        }
        trusted.addAll(anchors);
        return this;
    }

    /** Issuers between the roots and the people, for clients that do not send them. They are not trusted by being here. */
    public CertificateIdentityBuilder intermediates(Collection<X509Certificate> issuers) {
        intermediates.addAll(issuers);
        return this;
    }

    /** How to find out what was taken back. Required, unless {@link #withoutRevocation} is chosen. */
    public CertificateIdentityBuilder revocation(Revocation given) {
        revocation = requireNonNull(given, "revocation");
        return this;
    }

    /** Never asks what was taken back: a lost card signs in until it expires. For issuers of very short-lived certificates. */
    public CertificateIdentityBuilder withoutRevocation() {
        revocationIgnored = true;
        return this;
    }

    /** A kind of certificate that may sign in; the first that fits counts, without one nobody signs in. Required. */
    public CertificateIdentityBuilder kind(CertificateKind given) {
        kinds.add(requireNonNull(given, "kind"));
        return this;
    }

    /** Where the civil number stands; the serialNumber of the subject if nothing is said. */
    public CertificateIdentityBuilder civilNumber(CivilNumberSource given) {
        civilNumber = requireNonNull(given, "civilNumber");
        return this;
    }

    /** The certificates of this subject by this issuer are the agency's. A kind must fit them as well. */
    public CertificateIdentityBuilder agency(Agency agency, X500Principal subject, X500Principal issuer) {
        agencies.put(
                new AgencyCertificate(requireNonNull(subject, "subject"), requireNonNull(issuer, "issuer")),
                requireNonNull(agency, "agency"));
        return this;
    }

    /** An extended key usage, such as {@code 1.3.6.1.5.5.7.3.2} for clients, that every certificate must have. */
    public CertificateIdentityBuilder extendedKeyUsage(String objectIdentifier) {
        usages.add(ObjectIdentifiers.require("objectIdentifier", objectIdentifier));
        return this;
    }

    /** How long a challenge may be answered; up to one hour, 5 minutes if nothing is said. */
    public CertificateIdentityBuilder challengeLifetime(Duration given) {
        if (given.compareTo(Duration.ofSeconds(1)) < 0 || given.compareTo(LIFETIME_MAX) > 0) {
            throw new IllegalArgumentException("lifetime: a second to an hour");
        }
        lifetime = given;
        return this;
    }

    /** What seals the challenges, at least 32 random bytes, the same on all hosts of a system; if nothing is said, one of its own. */
    public CertificateIdentityBuilder secret(byte[] given) {
        if (given.length < Challenges.SECRET_BYTES_MIN) {
            throw new IllegalArgumentException("secret: at least 32 bytes");
        }
        secret = given.clone();
        return this;
    }

    /** Where used challenges are remembered; if nothing is said, up to 100,000 in this process. */
    public CertificateIdentityBuilder usedChallenges(UsedChallenges given) {
        used = requireNonNull(given, "usedChallenges");
        return this;
    }

    /** Where randomness comes from; the JDK's default if nothing is said. */
    public CertificateIdentityBuilder random(SecureRandom given) {
        random = requireNonNull(given, "random");
        return this;
    }

    /** Who speaks HTTP with the issuer; it must not follow redirections. A client of its own if nothing is said. */
    public CertificateIdentityBuilder http(HttpClient given) {
        client = requireNonNull(given, "http");
        return this;
    }

    /**
     * The provider.
     *
     * @throws IllegalArgumentException naming what is missing
     */
    public CertificateIdentity build() {
        require("trust", !trusted.isEmpty());
        require("kind", !kinds.isEmpty());
        require("revocation, or withoutRevocation", (revocation != null) != revocationIgnored);
        return new CertificateIdentity(new CertificateIdentity.Parts(
                given("clock", clock),
                given("audience", audience),
                new Challenges(secretOrOwn(), lifetime, random),
                used,
                new Chains(trusted, intermediates, usages),
                revocation == null ? null : new RevocationCheck(revocation, clientOrOwn(), random),
                revocation == null ? null : revocation.letInAssurance(),
                List.copyOf(kinds),
                civilNumber,
                Map.copyOf(agencies)));
    }

    private byte[] secretOrOwn() {
        if (secret != null) {
            return secret;
        }
        byte[] own = new byte[Challenges.SECRET_BYTES_MIN];
        random.nextBytes(own);
        return own;
    }

    private HttpClient clientOrOwn() {
        return client != null
                ? client
                : HttpClient.newBuilder()
                        .connectTimeout(CONNECT)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .version(HttpClient.Version.HTTP_1_1)
                        .build();
    }

    private static <T> T given(String setting, @Nullable T value) {
        require(setting, value != null);
        return requireNonNull(value);
    }

    private static void require(String setting, boolean given) {
        if (!given) {
            throw new IllegalArgumentException(setting + ": must be given");
        }
    }
}
