package om.gov.mol.labour.testkit.contract;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import om.gov.mol.labour.party.Agency;
import om.gov.mol.labour.party.CivilNumber;
import om.gov.mol.labour.port.IdentityProvider;
import om.gov.mol.labour.testkit.fake.SettableClock;

/** A sandbox in which every rule can be tried. */
class LetterIdentityContractTest extends IdentityProviderContract {

    final SettableClock clock = SettableClock.at("2031-03-03T08:00:00Z");
    final AtomicInteger letters = new AtomicInteger();
    final LetterIdentity provider = letters();

    LetterIdentity letters() {
        return new LetterIdentity(clock);
    }

    @Override
    protected IdentityProvider provider() {
        return provider;
    }

    @Override
    protected Instant now() {
        return clock.instant();
    }

    @Override
    protected String evidenceOf(CivilNumber person) {
        return letter(person.value(), now(), LetterIdentity.SEAL);
    }

    @Override
    protected Optional<String> evidenceOf(Agency agency) {
        return Optional.of(letter(agency.name(), now(), LetterIdentity.SEAL));
    }

    @Override
    protected List<String> forged(CivilNumber person) {
        return List.of(letter(person.value(), now(), "mine"));
    }

    @Override
    protected List<String> outOfTime(CivilNumber person) {
        return List.of(
                letter(person.value(), now().minus(Duration.ofHours(1)), LetterIdentity.SEAL),
                letter(person.value(), now().plus(Duration.ofHours(1)), LetterIdentity.SEAL));
    }

    @Override
    protected Optional<String> revoked(CivilNumber person) {
        String letter = evidenceOf(person);
        provider.revoked.add(Integer.toString(letters.get()));
        return Optional.of(letter);
    }

    @Override
    protected boolean countsOnce() {
        return true;
    }

    @Override
    protected boolean advance(Duration time) {
        clock.advance(time);
        return true;
    }

    @Override
    protected boolean disconnect() {
        provider.disconnect();
        return true;
    }

    private String letter(String who, Instant written, String seal) {
        return who + "/" + written + "/" + letters.incrementAndGet() + "/" + seal;
    }

    @Override
    protected boolean hang() {
        provider.disconnect();
        return true;
    }

    @Override
    protected List<String> secrets() {
        return List.of(LetterIdentity.SEAL);
    }
}
