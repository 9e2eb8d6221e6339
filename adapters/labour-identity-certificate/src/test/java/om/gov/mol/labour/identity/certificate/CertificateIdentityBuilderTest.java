package om.gov.mol.labour.identity.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import om.gov.mol.labour.identity.certificate.Authority.Draft;
import org.junit.jupiter.api.Test;

/** Settings that would let too many in are refused, by name. */
class CertificateIdentityBuilderTest {

    private final Pki pki = new Pki();

    private static void refused(String name, Runnable setting) {
        assertThatIllegalArgumentException().isThrownBy(setting::run).withMessageStartingWith(name);
    }

    @Test
    void whatMustBeGivenIsNamed() {
        refused("trust", () -> CertificateIdentity.builder().build());
        refused(
                "kind",
                () -> CertificateIdentity.builder()
                        .trust(List.of(pki.root.certificate))
                        .build());
        refused("revocation", () -> pki.settings().build());
        refused(
                "revocation",
                () -> pki.settings()
                        .withoutRevocation()
                        .revocation(Revocation.byOcsp())
                        .build());
        CertificateIdentityBuilder begun = CertificateIdentity.builder()
                .trust(List.of(pki.root.certificate))
                .kind(CertificateKind.any("CARD", 1))
                .withoutRevocation();
        refused("clock", begun::build);
        refused("audience", begun.clock(pki.clock)::build);
    }

    @Test
    void weakSettingsAreRefused() {
        var keys = Keys.rsa(1024, "weak");
        Draft draft = Authority.person("90000001", keys.getPublic()).authority();
        var weak = Authority.sign(draft, draft.subject, keys);
        CertificateIdentityBuilder builder = CertificateIdentity.builder();

        refused("anchors", () -> builder.trust(List.of(weak)));
        refused("secret", () -> builder.secret(new byte[31]));
        refused("lifetime", () -> builder.challengeLifetime(Duration.ofHours(2)));
        refused("lifetime", () -> builder.challengeLifetime(Duration.ZERO));
        refused("audience", () -> builder.audience("two\nlines"));
        refused("objectIdentifier", () -> builder.extendedKeyUsage("clientAuth"));
    }

    @Test
    void kindsAndRevocationKeepTheirBounds() {
        refused("assurance", () -> CertificateKind.any("CARD", 4));
        refused("assurance", () -> CertificateKind.any("CARD", 0));
        refused("method", () -> CertificateKind.any("card", 1));
        refused("policy", () -> CertificateKind.withPolicy("card", "CARD", 1));
        refused("ocsp, lists", Revocation::byLists);
        refused("lists", () -> Revocation.byLists(URI.create("file:///list")));
        refused("responder", () -> Revocation.byOcspAt(URI.create("ldap://example.org")));
        refused("timeMax", () -> Revocation.byOcsp().within(Duration.ZERO));
        refused("letInAssurance", () -> Revocation.byOcsp().letIn(0));
    }

    @Test
    void nothingSecretIsShown() {
        String secret = "thirty-two bytes of no secret ...";
        CertificateIdentity identity = pki.settings()
                .withoutRevocation()
                .secret(secret.getBytes(StandardCharsets.US_ASCII))
                .build();
        SignInEvidence evidence = SignInEvidence.parse(pki.card("90000001").answer(identity.challenge()))
                .orElseThrow();

        assertThat(identity.toString()).isEqualTo("CertificateIdentity[https://labour.example.org]");
        assertThat(evidence.toString()).isEqualTo("SignInEvidence[ES256]");
    }
}
