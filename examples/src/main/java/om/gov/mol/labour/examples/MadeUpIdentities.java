package om.gov.mol.labour.examples;

import java.time.Clock;
import java.util.Optional;
import om.gov.mol.labour.party.Agency;
import om.gov.mol.labour.party.CivilNumber;
import om.gov.mol.labour.port.Identity;
import om.gov.mol.labour.port.IdentityProvider;

/**
 * Believes what it is told: {@code card 10000011} is the person with that civil number, {@code certificate PASSPORTS} is
 * that agency. A real one checks a signature.
 */
final class MadeUpIdentities implements IdentityProvider {

    private static final int HIGH_ASSURANCE = 3;
    private final Clock clock;

    MadeUpIdentities(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Optional<Identity> identify(String evidence) {
        if (evidence.startsWith("card ")) {
            return CivilNumber.parse(evidence.substring(5)).map(this::person);
        }
        return evidence.startsWith("certificate ")
                ? Optional.of(agency(Agency.valueOf(evidence.substring(12))))
                : Optional.empty();
    }

    private Identity person(CivilNumber number) {
        return new Identity(number, null, "Made-up Person", "CARD", HIGH_ASSURANCE, clock.instant(), "card-sign-in");
    }

    private Identity agency(Agency agency) {
        String name = agency.name();
        return new Identity(null, agency, name, "CERTIFICATE", HIGH_ASSURANCE, clock.instant(), "certificate-sign-in");
    }
}
