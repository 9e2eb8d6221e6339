package om.gov.mol.labour.identity.certificate;

import java.security.KeyPair;
import java.util.List;
import java.util.function.Consumer;
import om.gov.mol.labour.identity.certificate.Authority.Draft;
import om.gov.mol.labour.testkit.fake.SettableClock;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.PolicyInformation;

/** A small national PKI: a root, an authority for cards below it, and people. */
public final class Pki {

    static final String CARD_POLICY = "1.3.6.1.4.1.55555.1.1";
    static final String MOBILE_POLICY = "1.3.6.1.4.1.55555.1.2";

    public final SettableClock clock = SettableClock.at("2031-03-03T08:00:00Z");
    public final Authority root = Authority.root("Test Root");
    public final Authority cards = root.below(
            "Test Cards", draft -> draft.with(Extension.certificatePolicies, policies(CARD_POLICY, MOBILE_POLICY)));

    static CertificatePolicies policies(String... identifiers) {
        PolicyInformation[] policies = new PolicyInformation[identifiers.length];
        for (int i = 0; i < identifiers.length; i++) {
            policies[i] = new PolicyInformation(new ASN1ObjectIdentifier(identifiers[i]));
        }
        return new CertificatePolicies(policies);
    }

    public Card card(String civilNumber) {
        return card(civilNumber, draft -> {});
    }

    /** A card with a certificate that differs from a good one. */
    public Card card(String civilNumber, Consumer<Draft> changes) {
        return card(civilNumber, Keys.p256("card"), changes);
    }

    Card card(String civilNumber, KeyPair keys, Consumer<Draft> changes) {
        Draft draft = Authority.person(civilNumber, keys.getPublic())
                .with(Extension.certificatePolicies, policies(CARD_POLICY));
        changes.accept(draft);
        return Card.of(keys, cards.issue(draft), cards.certificate);
    }

    /** Settings that suffice, without revocation. */
    public CertificateIdentityBuilder settings() {
        return CertificateIdentity.builder()
                .clock(clock)
                .audience(Card.AUDIENCE)
                .trust(List.of(root.certificate))
                .kind(CertificateKind.withPolicy(CARD_POLICY, "CARD", 3))
                .kind(CertificateKind.withPolicy(MOBILE_POLICY, "MOBILE", 2));
    }

    CertificateIdentity identity() {
        return settings().withoutRevocation().build();
    }
}
