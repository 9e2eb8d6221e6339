package om.gov.mol.labour.testkit.contract;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import om.gov.mol.labour.party.Agency;
import om.gov.mol.labour.party.CivilNumber;
import om.gov.mol.labour.port.IdentityProvider;
import om.gov.mol.labour.testkit.fake.FakeIdentity;
import om.gov.mol.labour.testkit.fake.Fault;
import om.gov.mol.labour.testkit.fake.SettableClock;

/** The fake keeps the contract, as far as somebody can who believes everything. */
class FakeIdentityContractTest extends IdentityProviderContract {

    private final SettableClock clock = SettableClock.at("2031-03-03T08:00:00Z");
    private final FakeIdentity fake = new FakeIdentity(clock);

    @Override
    protected IdentityProvider provider() {
        return fake;
    }

    @Override
    protected Instant now() {
        return clock.instant();
    }

    @Override
    protected String evidenceOf(CivilNumber person) {
        return person.value();
    }

    @Override
    protected Optional<String> evidenceOf(Agency agency) {
        return Optional.of("agency " + agency.name());
    }

    @Override
    protected boolean advance(Duration time) {
        clock.advance(time);
        return true;
    }

    @Override
    protected boolean disconnect() {
        fake.always(Fault.UNREACHABLE);
        return true;
    }
}
