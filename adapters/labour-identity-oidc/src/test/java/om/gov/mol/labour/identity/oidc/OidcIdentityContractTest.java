package om.gov.mol.labour.identity.oidc;

import com.nimbusds.jose.JWSAlgorithm;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import om.gov.mol.labour.party.Agency;
import om.gov.mol.labour.party.CivilNumber;
import om.gov.mol.labour.port.IdentityProvider;
import om.gov.mol.labour.testkit.contract.IdentityProviderContract;
import org.junit.jupiter.api.AfterEach;

/** The provider keeps the contract, with an OpenID provider on this machine. A token that is out is never taken back. */
class OidcIdentityContractTest extends IdentityProviderContract {

    private final Desk desk = new Desk();
    private final OidcIdentity identity = desk.settings()
            .within(Duration.ofSeconds(5))
            .agency(Agency.PASSPORTS, "agency-passports")
            .agency(Agency.HEALTH, "agency-health")
            .agency(Agency.CIVIL_STATUS, "agency-civil_status")
            .build();

    @AfterEach
    void close() {
        desk.close();
    }

    @Override
    protected IdentityProvider provider() {
        return identity;
    }

    @Override
    protected Instant now() {
        return desk.clock.instant();
    }

    @Override
    protected String evidenceOf(CivilNumber person) {
        return desk.token(person.value());
    }

    @Override
    protected Optional<String> evidenceOf(Agency agency) {
        return Optional.of(desk.token("", claims -> {
            claims.remove("civil_number");
            claims.put("sub", "agency-" + agency.name().toLowerCase(Locale.ROOT));
        }));
    }

    @Override
    protected List<String> forged(CivilNumber person) {
        String good = desk.token(person.value());
        String other = desk.token("90000002");
        desk.signWith(Desk.curve("stranger"), JWSAlgorithm.ES256);
        String stranger = desk.token(person.value());
        return List.of(
                stranger,
                good.substring(0, good.lastIndexOf('.')) + other.substring(other.lastIndexOf('.')),
                good.substring(0, good.lastIndexOf('.') + 1));
    }

    @Override
    protected List<String> outOfTime(CivilNumber person) {
        long now = now().getEpochSecond();
        return List.of(
                desk.token(person.value(), claims -> claims.put("exp", now - 61)),
                desk.token(person.value(), claims -> claims.put("nbf", now + 61)),
                desk.token(person.value(), claims -> claims.put("iat", now + 61)),
                desk.token(person.value(), claims -> claims.put("iat", now - 661)));
    }

    @Override
    protected boolean countsOnce() {
        return true;
    }

    @Override
    protected boolean advance(Duration time) {
        desk.clock.advance(time);
        return true;
    }

    @Override
    protected boolean disconnect() {
        desk.close();
        return true;
    }

    @Override
    protected boolean hang() {
        desk.server.mood = ProviderServer.Mood.SAYS_NOTHING;
        return true;
    }
}
