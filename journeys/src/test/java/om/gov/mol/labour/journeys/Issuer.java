package om.gov.mol.labour.journeys;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.security.auth.x500.X500Principal;
import om.gov.mol.labour.identity.certificate.Card;
import om.gov.mol.labour.identity.certificate.CertificateIdentity;
import om.gov.mol.labour.identity.certificate.IssuerServer;
import om.gov.mol.labour.identity.certificate.Pki;
import om.gov.mol.labour.identity.certificate.Revocation;
import om.gov.mol.labour.party.Agency;
import om.gov.mol.labour.testkit.fake.SettableClock;

/** The national PKI: it hands out cards, and says over OCSP and by a list which of them were taken back. */
final class Issuer implements Counterpart {

    private final Pki pki = new Pki();
    private final IssuerServer cards = new IssuerServer(pki.cards, pki.clock);
    private final IssuerServer roots = new IssuerServer(pki.root, pki.clock);
    private final Map<String, Card> issued = new ConcurrentHashMap<>();

    /** The time in which all this happens. */
    SettableClock clock() {
        return pki.clock;
    }

    CertificateIdentity identity() {
        X500Principal by = pki.cards.certificate.getSubjectX500Principal();
        var settings = pki.settings()
                .revocation(Revocation.byOcspAt(cards.at("/ocsp"))
                        .withLists(roots.at("/list"))
                        .within(Duration.ofSeconds(20)));
        for (Agency agency : Agency.values()) {
            settings.agency(agency, new X500Principal(name(agency)), by);
        }
        return settings.build();
    }

    Card card(String civilNumber) {
        return issued.computeIfAbsent(civilNumber, pki::card);
    }

    Card card(Agency agency) {
        return issued.computeIfAbsent(name(agency), name -> pki.card("90000099", draft -> draft.named(name)));
    }

    private static String name(Agency agency) {
        return "CN=" + agency.name() + ",C=OM";
    }

    /** Neither the responder nor the list has an answer. */
    @Override
    public void down() {
        cards.mood = IssuerServer.Mood.REFUSES;
        roots.mood = IssuerServer.Mood.REFUSES;
    }

    @Override
    public void up() {
        cards.mood = IssuerServer.Mood.WELL;
        roots.mood = IssuerServer.Mood.WELL;
    }

    @Override
    public void close() {
        cards.close();
        roots.close();
    }
}
