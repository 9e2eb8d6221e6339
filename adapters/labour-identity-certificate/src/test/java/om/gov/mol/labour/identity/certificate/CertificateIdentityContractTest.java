package om.gov.mol.labour.identity.certificate;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.security.auth.x500.X500Principal;
import om.gov.mol.labour.party.Agency;
import om.gov.mol.labour.party.CivilNumber;
import om.gov.mol.labour.port.IdentityProvider;
import om.gov.mol.labour.testkit.contract.IdentityProviderContract;
import org.junit.jupiter.api.AfterEach;

/** The provider keeps the contract, with an issuer that answers over OCSP. */
class CertificateIdentityContractTest extends IdentityProviderContract {

    private static final String SECRET = "thirty-two bytes of no secret ...";

    private final Pki pki = new Pki();
    private final IssuerServer issuer = new IssuerServer(pki.cards, pki.clock);
    private final IssuerServer roots = new IssuerServer(pki.root, pki.clock);
    private final CertificateIdentity identity = provider("CN=Passports", "CN=Health", "CN=Civil Status");

    private CertificateIdentity provider(String passports, String health, String civilStatus) {
        X500Principal by = pki.cards.certificate.getSubjectX500Principal();
        return pki.settings()
                .revocation(Revocation.byOcspAt(issuer.at("/ocsp"))
                        .withLists(roots.at("/list"))
                        .within(Duration.ofSeconds(5)))
                .secret(SECRET.getBytes(StandardCharsets.US_ASCII))
                .agency(Agency.PASSPORTS, new X500Principal(passports), by)
                .agency(Agency.HEALTH, new X500Principal(health), by)
                .agency(Agency.CIVIL_STATUS, new X500Principal(civilStatus), by)
                .build();
    }

    @AfterEach
    void close() {
        issuer.close();
        roots.close();
    }

    @Override
    protected IdentityProvider provider() {
        return identity;
    }

    @Override
    protected Instant now() {
        return pki.clock.instant();
    }

    @Override
    protected String evidenceOf(CivilNumber person) {
        return pki.card(person.value()).answer(identity.challenge());
    }

    @Override
    protected Optional<String> evidenceOf(Agency agency) {
        String name = switch (agency) {
            case PASSPORTS -> "CN=Passports";
            case HEALTH -> "CN=Health";
            case CIVIL_STATUS -> "CN=Civil Status";
        };
        return Optional.of(pki.card("90000009", draft -> draft.named(name)).answer(identity.challenge()));
    }

    @Override
    protected List<String> forged(CivilNumber person) {
        Card good = pki.card(person.value());
        Card stranger = Card.of(
                Keys.p256("stranger"),
                Authority.root("Test Cards")
                        .issue(Authority.person(
                                person.value(), Keys.p256("stranger").getPublic())));
        String challenge = identity.challenge();
        return List.of(
                stranger.answer(challenge),
                good.evidence(
                        challenge,
                        Card.of(Keys.p256("stranger")).sign(SignInEvidence.toSign(Card.AUDIENCE, challenge))),
                good.answer("https://elsewhere.example.org", challenge),
                good.answer(pki.identity().challenge()));
    }

    @Override
    protected List<String> outOfTime(CivilNumber person) {
        String late = evidenceOf(person);
        pki.clock.advance(Duration.ofMinutes(6));
        Card old = pki.card(person.value(), draft -> draft.between(Authority.FROM, now().minusSeconds(1)));
        Card young = pki.card(person.value(), draft -> draft.between(now().plusSeconds(1), Authority.TO));
        return List.of(late, old.answer(identity.challenge()), young.answer(identity.challenge()));
    }

    @Override
    protected Optional<String> revoked(CivilNumber person) {
        Card card = pki.card(person.value());
        issuer.revoke(card.certificate());
        return Optional.of(card.answer(identity.challenge()));
    }

    @Override
    protected boolean countsOnce() {
        return true;
    }

    @Override
    protected boolean advance(Duration time) {
        pki.clock.advance(time);
        return true;
    }

    @Override
    protected boolean disconnect() {
        issuer.close();
        return true;
    }

    @Override
    protected boolean hang() {
        issuer.mood = IssuerServer.Mood.SAYS_NOTHING;
        return true;
    }

    @Override
    protected List<String> secrets() {
        return List.of(SECRET);
    }
}
