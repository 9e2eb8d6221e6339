package om.gov.mol.labour.identity.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.net.URI;
import java.security.KeyPair;
import java.time.Duration;
import java.util.Optional;
import javax.security.auth.x500.X500Principal;
import om.gov.mol.labour.identity.certificate.Authority.Draft;
import om.gov.mol.labour.identity.certificate.IssuerServer.Mood;
import om.gov.mol.labour.port.Identity;
import om.gov.mol.labour.port.IdentityUnavailable;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was taken back does not sign in; and who cannot be asked has not said yes. */
class RevocationTest {

    private static final Duration SHORT = Duration.ofMillis(400);

    private final Pki pki = new Pki();
    private final IssuerServer cards = new IssuerServer(pki.cards, pki.clock);
    private final IssuerServer roots = new IssuerServer(pki.root, pki.clock);
    private final Card card = pki.card("90000001");

    @AfterEach
    void close() {
        cards.close();
        roots.close();
    }

    /** Cards by OCSP; the authority for cards by the list of the root. */
    private Revocation byOcsp() {
        return Revocation.byOcspAt(cards.at("/ocsp"))
                .withLists(roots.at("/list"))
                .within(Duration.ofMinutes(1));
    }

    private Revocation byLists() {
        return Revocation.byLists(cards.at("/list"), roots.at("/list")).within(Duration.ofMinutes(1));
    }

    private CertificateIdentity with(Revocation revocation) {
        return pki.settings().revocation(revocation).build();
    }

    private static Optional<Identity> signIn(CertificateIdentity identity, Card card) {
        return identity.identify(card.answer(identity.challenge()));
    }

    private static void unavailable(CertificateIdentity identity, Card card) {
        assertThatThrownBy(() -> assertTimeoutPreemptively(Duration.ofSeconds(40), () -> signIn(identity, card)))
                .isInstanceOf(IdentityUnavailable.class);
    }

    @Test
    void whatIsGoodSignsIn() {
        assertThat(signIn(with(byOcsp()), card)).isPresent();
        assertThat(signIn(with(byLists()), card)).isPresent();
    }

    @Test
    void whatWasTakenBackDoesNot() {
        CertificateIdentity asking = with(byOcsp());
        assertThat(signIn(asking, card)).isPresent();

        cards.revoke(card.certificate());

        assertThat(signIn(asking, card)).isEmpty();
        assertThat(signIn(with(byLists()), card)).isEmpty();
        assertThat(signIn(asking, pki.card("90000001"))).as("the next card").isPresent();
    }

    @Test
    void anAuthorityThatWasTakenBackIsNobody() {
        roots.revoke(pki.cards.certificate);

        assertThat(signIn(with(byOcsp()), card)).isEmpty();
        assertThat(signIn(with(byLists()), card)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = "WELL", mode = EnumSource.Mode.EXCLUDE)
    void withoutAClearAnswerNobodySignsInAndTheSameEvidenceIsGoodLater(Mood mood) {
        CertificateIdentity identity = with(byOcsp().within(Duration.ofSeconds(8)));
        String evidence = card.answer(identity.challenge());
        cards.mood = mood;
        assertThatThrownBy(() -> identity.identify(evidence)).isInstanceOf(IdentityUnavailable.class);

        cards.mood = Mood.WELL;

        assertThat(identity.identify(evidence)).isPresent();
    }

    @ParameterizedTest
    @EnumSource(names = {"REFUSES", "SAYS_GARBAGE", "SAYS_NOTHING", "NEVER_ENDS"})
    void withoutAListNobodySignsIn(Mood mood) {
        cards.mood = mood;
        CertificateIdentity identity = with(byLists().within(mood == Mood.NEVER_ENDS ? Duration.ofSeconds(8) : SHORT));

        unavailable(identity, card);
    }

    @Test
    void anAnswerWithoutEndIsLeftLongBeforeTheTimeIsOver() {
        cards.mood = Mood.NEVER_ENDS;

        unavailable(with(byOcsp().within(Duration.ofMinutes(5))), card);
    }

    @Test
    void anIssuerThatIsNotThereIsUnavailable() {
        cards.close();

        unavailable(with(byOcsp()), card);
        unavailable(with(byLists()), card);
    }

    @Test
    void listsAnswerWhereTheResponderDoesNot() {
        CertificateIdentity both = with(
                Revocation.byOcspAt(URI.create("http://127.0.0.1:1/")).withLists(cards.at("/list"), roots.at("/list")));

        assertThat(signIn(both, card)).isPresent();
        cards.revoke(card.certificate());
        pki.clock.advance(Duration.ofHours(2));
        assertThat(signIn(both, card)).isEmpty();
    }

    @Test
    void aSilentResponderLeavesTimeForTheLists() {
        try (IssuerServer lists = new IssuerServer(pki.cards, pki.clock)) {
            Revocation silent =
                    byOcsp().withLists(lists.at("/list"), roots.at("/list")).within(Duration.ofSeconds(8));
            cards.mood = Mood.SAYS_NOTHING;

            assertThat(signIn(with(silent), card)).isPresent();
        }
    }

    @Test
    void anAnswerOfSomebodyElseIsNoAnswer() {
        cards.signer = Keys.p256("stranger");

        unavailable(with(byOcsp()), card);
        unavailable(with(byLists()), card);
    }

    @Test
    void aWeaklySignedAnswerIsNoAnswer() {
        cards.algorithm = "SHA1withECDSA";

        unavailable(with(byOcsp()), card);
        unavailable(with(byLists()), card);
    }

    @Test
    void anOldAnswerIsNoAnswer() {
        cards.age = Duration.ofHours(7);

        unavailable(with(byOcsp()), card);
        unavailable(with(byLists()), card);
    }

    @Test
    void aDelegateAnswersOnlyIfTheAuthoritySaysSo() {
        KeyPair keys = Keys.p256("delegate");
        Draft draft = new Draft(new X500Principal("CN=Responder,C=OM"), keys.getPublic());
        cards.signer = keys;
        cards.delegate = pki.cards.issue(draft);
        unavailable(with(byOcsp()), card);

        cards.delegate = pki.cards.issue(
                draft.with(Extension.extendedKeyUsage, new ExtendedKeyUsage(KeyPurposeId.id_kp_OCSPSigning)));

        assertThat(signIn(with(byOcsp()), card)).isPresent();
    }

    @Test
    void theAddressCanStandInTheCertificate() {
        var here = new GeneralName(
                GeneralName.uniformResourceIdentifier, cards.at("/ocsp").toString());
        Card says = pki.card(
                "90000001",
                draft -> draft.with(
                        Extension.authorityInfoAccess,
                        new AuthorityInformationAccess(AccessDescription.id_ad_ocsp, here)));
        CertificateIdentity identity = with(Revocation.byOcsp().withLists(roots.at("/list")));

        assertThat(signIn(identity, says)).isPresent();
        unavailable(identity, card);
        cards.revoke(says.certificate());
        assertThat(signIn(identity, says)).isEmpty();
    }

    @Test
    void aListIsKeptUntilItIsOld() {
        CertificateIdentity identity = with(byLists());
        for (int i = 0; i < 3; i++) {
            assertThat(signIn(identity, card)).isPresent();
        }
        assertThat(cards.asked).hasValue(1);

        pki.clock.advance(Duration.ofMinutes(61));
        assertThat(signIn(identity, card)).isPresent();
        assertThat(cards.asked).hasValue(2);
    }

    @Test
    void aListOutlivesAShortOutageAndNoLongOne() {
        CertificateIdentity identity = with(byLists());
        assertThat(signIn(identity, card)).isPresent();
        cards.mood = Mood.REFUSES;

        pki.clock.advance(Duration.ofHours(2));
        assertThat(signIn(identity, card)).isPresent();

        roots.close();
        pki.clock.advance(Duration.ofHours(5));
        unavailable(identity, card);
    }

    @Test
    void aBrokenServerIsNotAskedForItsListAllTheTime() {
        cards.mood = Mood.REFUSES;
        CertificateIdentity identity = with(byLists());
        for (int i = 0; i < 5; i++) {
            unavailable(identity, card);
        }
        assertThat(cards.asked).hasValue(1);

        cards.mood = Mood.WELL;
        pki.clock.advance(Duration.ofSeconds(15));
        assertThat(signIn(identity, card)).isPresent();
    }

    @Test
    void lettingInUnaskedIsASettingAndCostsAssurance() {
        CertificateIdentity lenient = with(byOcsp().letIn(1));
        assertThat(signIn(lenient, card).orElseThrow().assurance()).isEqualTo(3);

        cards.mood = Mood.REFUSES;
        assertThat(signIn(lenient, card).orElseThrow().assurance()).isEqualTo(1);

        cards.mood = Mood.WELL;
        cards.revoke(card.certificate());
        assertThat(signIn(lenient, card)).isEmpty();
    }

    @Test
    void nobodyIsAskedBeforeTheSignatureIsGood() {
        CertificateIdentity identity = with(byOcsp());

        identity.identify(card.answer("https://elsewhere.example.org", identity.challenge()));
        identity.identify(card.answer("AAAA"));

        assertThat(cards.asked).hasValue(0);
    }
}
