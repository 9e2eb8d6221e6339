package om.gov.mol.labour.identity.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.security.KeyPair;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.security.auth.x500.X500Principal;
import om.gov.mol.labour.identity.certificate.Authority.Draft;
import om.gov.mol.labour.party.Agency;
import om.gov.mol.labour.party.CivilNumber;
import om.gov.mol.labour.port.Identity;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralSubtree;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.NameConstraints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which certificates sign in, and which do not. Every bad one differs from a good one in one thing. */
class CertificatesTest {

    private static final String PERSON = "90000001";

    private final Pki pki = new Pki();
    private final CertificateIdentity identity = pki.identity();

    private Optional<Identity> signIn(Card card) {
        return identity.identify(card.answer(identity.challenge()));
    }

    @Test
    void aCardSignsIn() {
        Identity found = signIn(pki.card(PERSON)).orElseThrow();

        assertThat(found.civilNumber()).isEqualTo(new CivilNumber(PERSON));
        assertThat(found.name()).isEqualTo("Amna Made-Up");
        assertThat(found.method()).isEqualTo("CARD");
        assertThat(found.assurance()).isEqualTo(3);
        assertThat(found.at()).isEqualTo("2031-03-03T08:00:00Z");
        assertThat(found.evidenceId()).matches("[\\w-]{43}\\.[\\w-]{22}");
    }

    static List<Arguments> bad() {
        Instant now = new Pki().clock.instant();
        return List.of(
                change("expired", draft -> draft.between(Authority.FROM, now.minusSeconds(1))),
                change("not yet valid", draft -> draft.between(now.plusSeconds(1), Authority.TO)),
                change(
                        "for encryption",
                        draft -> draft.critical(Extension.keyUsage, new KeyUsage(KeyUsage.keyEncipherment))),
                change(
                        "for documents only",
                        draft -> draft.critical(Extension.keyUsage, new KeyUsage(KeyUsage.nonRepudiation))),
                change("without a usage", draft -> draft.without(Extension.keyUsage)),
                change(
                        "an authority itself",
                        draft -> draft.critical(Extension.basicConstraints, new BasicConstraints(true))),
                change(
                        "an unknown critical extension",
                        draft -> draft.critical(
                                new ASN1ObjectIdentifier("1.3.6.1.4.1.55555.9.9"), new DERUTF8String("?"))),
                change("SHA-1", draft -> draft.signedWith("SHA1withECDSA")),
                change(
                        "another policy",
                        draft -> draft.with(Extension.certificatePolicies, Pki.policies("1.3.6.1.4.1.55555.7"))),
                change(
                        "a policy that the authority may not give",
                        draft -> draft.with(Extension.certificatePolicies, Pki.policies("1.3.6.1.4.1.55555.1.3"))),
                change("without a policy", draft -> draft.without(Extension.certificatePolicies)));
    }

    static List<Arguments> nameless() {
        return List.of(
                change("without a civil number", draft -> draft.named("CN=Amna Made-Up,C=OM")),
                change("with two", draft -> draft.named("2.5.4.5=#13083930303030303031,2.5.4.5=#13083930303030303032")),
                change("with something else", draft -> draft.named("2.5.4.5=#1303414243,C=OM")));
    }

    private static Arguments change(String name, Consumer<Draft> change) {
        return arguments(name, change);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"bad", "nameless"})
    void aBadCertificateIsNobody(String name, Consumer<Draft> change) {
        assertThat(signIn(pki.card(PERSON, change))).isEmpty();
        assertThat(signIn(pki.card(PERSON))).as("the good one").isPresent();
    }

    @Test
    void anUnknownExtensionThatIsNotCriticalDoesNotMatter() {
        var unknown = new ASN1ObjectIdentifier("1.3.6.1.4.1.55555.9.9");

        assertThat(signIn(pki.card(PERSON, draft -> draft.with(unknown, new DERUTF8String("?")))))
                .isPresent();
    }

    @Test
    void whoSignsHisOwnCertificateIsNobody() {
        KeyPair keys = Keys.p256("card");
        Draft draft = Authority.person(PERSON, keys.getPublic())
                .with(Extension.certificatePolicies, Pki.policies(Pki.CARD_POLICY));

        assertThat(signIn(Card.of(keys, Authority.sign(draft, draft.subject, keys))))
                .isEmpty();
    }

    @Test
    void aStrangeAuthorityOfTheSameNameIsNobody() {
        Authority strange = Authority.root("Test Strange").below("Test Cards", draft -> {});
        KeyPair keys = Keys.p256("card");
        Authority other = Authority.root("Test Root 2");
        Draft draft = Authority.person(PERSON, keys.getPublic())
                .with(Extension.certificatePolicies, Pki.policies(Pki.CARD_POLICY));

        assertThat(signIn(Card.of(keys, other.issue(draft), other.certificate))).isEmpty();
        assertThat(signIn(Card.of(
                        keys,
                        Authority.sign(draft, pki.cards.certificate.getSubjectX500Principal(), other.keys),
                        strange.certificate,
                        pki.cards.certificate)))
                .isEmpty();
    }

    @Test
    void aCardIsNoAuthority() {
        Card card = pki.card(PERSON);
        KeyPair keys = Keys.p256("second");
        Draft draft = Authority.person("90000002", keys.getPublic())
                .with(Extension.certificatePolicies, Pki.policies(Pki.CARD_POLICY));
        var issued = Authority.sign(draft, card.certificate().getSubjectX500Principal(), card.keys());

        assertThat(signIn(Card.of(keys, issued, card.certificate(), pki.cards.certificate)))
                .isEmpty();
    }

    @Test
    void anAuthorityKeepsToItsLengthAndItsNames() {
        Authority narrow = pki.root.below("Test Narrow", CertificatesTest::narrow);
        Authority tooDeep = narrow.below("Test Deep", draft -> draft.named("CN=Deep,O=Narrow,C=OM"));
        CertificateIdentity all = pki.settings()
                .withoutRevocation()
                .kind(CertificateKind.any("TOKEN", 1))
                .build();
        KeyPair keys = Keys.p256("card");
        Draft stranger = Authority.person(PERSON, keys.getPublic());
        Draft member = Authority.person(PERSON, keys.getPublic()).named("2.5.4.5=#13083930303030303031,O=Narrow,C=OM");
        Card inside = Card.of(keys, narrow.issue(member), narrow.certificate);
        Card outside = Card.of(keys, narrow.issue(stranger), narrow.certificate);
        Card deep = Card.of(keys, tooDeep.issue(member), tooDeep.certificate, narrow.certificate);

        assertThat(all.identify(inside.answer(all.challenge()))).isPresent();
        assertThat(all.identify(outside.answer(all.challenge()))).isEmpty();
        assertThat(all.identify(deep.answer(all.challenge()))).isEmpty();
    }

    private static void narrow(Draft draft) {
        GeneralSubtree members = new GeneralSubtree(new GeneralName(new X500Name("C=OM,O=Narrow")));
        draft.critical(Extension.basicConstraints, new BasicConstraints(0));
        draft.critical(Extension.nameConstraints, new NameConstraints(new GeneralSubtree[] {members}, null));
    }

    @Test
    void aWeakKeyIsNobody() {
        assertThat(signIn(pki.card(PERSON, Keys.rsa(2048, "card"), draft -> {})))
                .isPresent();
        assertThat(signIn(pki.card(PERSON, Keys.rsa(1024, "card"), draft -> {})))
                .isEmpty();
    }

    @Test
    void anAuthorityWithAWeakKeyIsNobodysFriend() {
        Authority weak = pki.root.weak();
        KeyPair keys = Keys.p256("card");
        CertificateIdentity all = pki.settings()
                .withoutRevocation()
                .kind(CertificateKind.any("TOKEN", 1))
                .build();
        Card card = Card.of(keys, weak.issue(Authority.person(PERSON, keys.getPublic())), weak.certificate);

        assertThat(all.identify(card.answer(all.challenge()))).isEmpty();
    }

    @Test
    void theExtendedUsageCanBeDemanded() {
        CertificateIdentity strict = pki.settings()
                .withoutRevocation()
                .extendedKeyUsage("1.3.6.1.5.5.7.3.2")
                .build();
        Card client = pki.card(
                PERSON,
                draft -> draft.critical(
                        Extension.extendedKeyUsage, new ExtendedKeyUsage(KeyPurposeId.id_kp_clientAuth)));
        Card mail = pki.card(
                PERSON,
                draft -> draft.critical(
                        Extension.extendedKeyUsage, new ExtendedKeyUsage(KeyPurposeId.id_kp_emailProtection)));

        assertThat(strict.identify(client.answer(strict.challenge()))).isPresent();
        assertThat(strict.identify(mail.answer(strict.challenge()))).isEmpty();
        assertThat(strict.identify(pki.card(PERSON).answer(strict.challenge()))).isEmpty();
    }

    @Test
    void thePolicyOrTheIssuerSaysHow() {
        Card mobile =
                pki.card(PERSON, draft -> draft.with(Extension.certificatePolicies, Pki.policies(Pki.MOBILE_POLICY)));
        CertificateIdentity byIssuer = pki.settings()
                .withoutRevocation()
                .kind(CertificateKind.issuedBy(pki.root.certificate.getSubjectX500Principal(), "TOKEN", 2))
                .build();
        KeyPair keys = Keys.p256("token");
        Card token = Card.of(keys, pki.root.issue(Authority.person(PERSON, keys.getPublic())));

        assertThat(signIn(mobile).orElseThrow().method()).isEqualTo("MOBILE");
        assertThat(signIn(mobile).orElseThrow().assurance()).isEqualTo(2);
        assertThat(byIssuer.identify(token.answer(byIssuer.challenge()))
                        .orElseThrow()
                        .method())
                .isEqualTo("TOKEN");
        assertThat(signIn(token)).isEmpty();
    }

    @Test
    void anAgencyIsKnownByItsNameAndItsIssuer() {
        X500Principal name = new X500Principal("CN=Passports,O=Test Police,C=OM");
        CertificateIdentity known = pki.settings()
                .withoutRevocation()
                .kind(CertificateKind.any("CERTIFICATE", 3))
                .agency(Agency.PASSPORTS, name, pki.cards.certificate.getSubjectX500Principal())
                .build();
        KeyPair keys = Keys.p256("police");
        Draft draft =
                new Draft(name, keys.getPublic()).critical(Extension.keyUsage, new KeyUsage(KeyUsage.digitalSignature));
        Card police = Card.of(keys, pki.cards.issue(draft), pki.cards.certificate);
        Card otherIssuer = Card.of(keys, pki.root.issue(draft));

        Identity agency = known.identify(police.answer(known.challenge())).orElseThrow();
        assertThat(agency.agency()).isEqualTo(Agency.PASSPORTS);
        assertThat(agency.civilNumber()).isNull();
        assertThat(known.identify(otherIssuer.answer(known.challenge()))).isEmpty();
    }

    @Test
    void issuersThatAreKnownNeedNotBeSent() {
        Card alone = Card.of(Keys.p256("card"), pki.card(PERSON).certificate());
        CertificateIdentity knowing = pki.settings()
                .withoutRevocation()
                .intermediates(List.of(pki.cards.certificate))
                .build();

        assertThat(signIn(alone)).isEmpty();
        assertThat(knowing.identify(alone.answer(knowing.challenge()))).isPresent();
    }

    @Test
    void aRootIsNoPerson() {
        Card root = Card.of(pki.root.keys, pki.root.certificate);

        assertThat(signIn(root)).isEmpty();
    }
}
