package om.gov.mol.labour.identity.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.security.cert.CertificateException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The text of the evidence: what is not exactly so is nobody, whatever it is. */
class SignInEvidenceTest {

    private final Pki pki = new Pki();
    private final CertificateIdentity identity = pki.identity();
    private final Card card = pki.card("90000001");

    private static KeyPair keysFor(SignatureScheme scheme) {
        return switch (scheme) {
            case RS256, PS256 -> Keys.rsa(2048, "card");
            case ES256 -> Keys.p256("card");
            case ES384 -> Keys.curve("secp384r1", "card");
        };
    }

    private Card card(SignatureScheme scheme) {
        KeyPair keys = keysFor(scheme);
        return new Card(keys, scheme, pki.card("90000001", keys, draft -> {}).certificates());
    }

    @ParameterizedTest
    @EnumSource
    void aCardMaySignInEachWay(SignatureScheme scheme) {
        assertThat(identity.identify(card(scheme).answer(identity.challenge()))).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void aSignatureMadeInOneWayIsNoneInAnother(SignatureScheme scheme) {
        Card good = card(scheme);
        for (SignatureScheme other : SignatureScheme.values()) {
            String challenge = identity.challenge();
            byte[] signature = good.sign(SignInEvidence.toSign(Card.AUDIENCE, challenge));
            Card claims = new Card(good.keys(), other, good.certificates());
            assertThat(identity.identify(claims.evidence(challenge, signature)).isPresent())
                    .as(scheme + " given as " + other)
                    .isEqualTo(scheme == other);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSignatureOfZerosIsNone(SignatureScheme scheme) {
        Card good = card(scheme);
        for (int bytes : List.of(0, 1, 64, 96, 256)) {
            assertThat(identity.identify(good.evidence(identity.challenge(), new byte[bytes])))
                    .isEmpty();
        }
    }

    @Test
    void theBareChallengeIsNotWhatIsSigned() {
        String challenge = identity.challenge();
        byte[] bare = card.sign(challenge.getBytes(StandardCharsets.US_ASCII));

        assertThat(identity.identify(card.evidence(challenge, bare))).isEmpty();
    }

    @Test
    void anotherVersionOrSchemeOrOrderIsNobody() {
        String good = card.answer(identity.challenge());
        List<String> bad = List.of(
                good.replace("LSC1", "LSC2"),
                good.replace(".ES256.", ".NONE."),
                good.replace(".ES256.", "..."),
                good + ".",
                good + "." + ".AAAA".repeat(3),
                good + "=",
                " " + good,
                good + "\n",
                good.substring(0, good.lastIndexOf('.')) + good.substring(good.lastIndexOf('.') + 1),
                Stream.of(good.split("\\.")).limit(4).collect(Collectors.joining(".")));

        assertThat(bad).allSatisfy(each -> assertThat(identity.identify(each)).isEmpty());
        assertThat(identity.identify(good)).isPresent();
    }

    @Test
    void thereIsOneTextForTheSameEvidence() throws CertificateException {
        String challenge = identity.challenge();
        String good = card.answer(challenge);
        String[] parts = good.split("\\.", -1);
        byte[] certificate = card.certificate().getEncoded();
        byte[] longer = Arrays.copyOf(certificate, certificate.length + 1);

        assertThat(identity.identify(good.replace(parts[3], parts[3] + "=="))).isEmpty();
        assertThat(identity.identify(good.replace(parts[4], encode(longer)))).isEmpty();
        assertThat(identity.identify(good.replace(parts[4], encode(certificate))))
                .isPresent();
    }

    @Test
    void aSchemeBelongsToItsCurve() throws GeneralSecurityException {
        Card wide = card(SignatureScheme.ES384);
        String challenge = identity.challenge();
        Signature engine = SignatureScheme.ES256.engine();
        engine.initSign(wide.keys().getPrivate());
        engine.update(SignInEvidence.toSign(Card.AUDIENCE, challenge));
        Card claims = new Card(wide.keys(), SignatureScheme.ES256, wide.certificates());

        assertThat(identity.identify(claims.evidence(challenge, engine.sign()))).isEmpty();
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Test
    void moreCertificatesThanFiveAreNobody() {
        Card five = card.with(pki.root.certificate).with(pki.root.certificate).with(pki.root.certificate);

        assertThat(identity.identify(five.answer(identity.challenge()))).isPresent();
        assertThat(identity.identify(five.with(pki.root.certificate).answer(identity.challenge())))
                .isEmpty();
    }

    @Test
    void goodEvidenceThatIsTooLongIsNobody() {
        assertThat(identity.identify(bulky(16_000).answer(identity.challenge())))
                .isPresent();
        assertThat(identity.identify(bulky(18_000).answer(identity.challenge())))
                .isEmpty();
    }

    private Card bulky(int bytes) {
        var nothing = new ASN1ObjectIdentifier("1.3.6.1.4.1.55555.9.8");
        return pki.card("90000001", draft -> draft.with(nothing, new DEROctetString(new byte[bytes])));
    }

    @Property(tries = 300)
    void aChangedLetterIsNobodyOrTheSamePerson(
            @ForAll @IntRange(max = 100_000) int place, @ForAll @CharRange(from = ' ', to = '~') char letter) {
        String good = card.answer(identity.challenge());
        int at = place % good.length();

        var found = identity.identify(good.substring(0, at) + letter + good.substring(at + 1));

        assertThat(found.map(who -> String.valueOf(who.civilNumber())))
                .isIn(Optional.empty(), Optional.of("CivilNumber[******01]"));
    }

    @Property(tries = 300)
    void whateverComesIsNobody(@ForAll @StringLength(max = 60) String anything) {
        String good = card.answer(identity.challenge());

        assertThat(identity.identify(anything)).isEmpty();
        assertThat(identity.identify("LSC1." + anything)).isEmpty();
        assertThat(identity.identify(good.substring(0, good.length() / 2) + anything))
                .isEmpty();
    }
}
