package om.gov.mol.labour.testkit.fake;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import om.gov.mol.labour.party.Agency;
import om.gov.mol.labour.party.CivilNumber;
import om.gov.mol.labour.port.Identity;
import om.gov.mol.labour.port.IdentityProvider;
import om.gov.mol.labour.port.IdentityUnavailable;

/**
 * An identity provider that believes everything: the evidence is the civil number itself, or {@code agency PASSPORTS}.
 *
 * <p>People sign in by card with high assurance and just now, unless {@link #assurance} and {@link #age} say otherwise.
 * Safe for several threads. Never for production.
 */
public final class FakeIdentity implements IdentityProvider {

    private static final String AGENCY = "agency ";
    private static final int HIGH = 3;

    private final Clock clock;
    private final FaultPlan faults = new FaultPlan();
    private int assurance = HIGH;
    private Duration age = Duration.ZERO;
    private int identified;

    /** A provider whose sign-ins happen when the clock says. */
    public FakeIdentity(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized Optional<Identity> identify(String evidence) {
        Fault fault = faults.take();
        if (fault == Fault.THROWS_ERROR || fault == Fault.ERROR_AFTER_SUCCESS) {
            throw FaultPlan.defect(fault);
        }
        if (fault != Fault.NONE && fault != Fault.DUPLICATE) {
            throw new IdentityUnavailable("ordered by the test: " + fault, null);
        }
        return evidence.startsWith(AGENCY)
                ? agency(evidence.substring(AGENCY.length()))
                : CivilNumber.parse(evidence).map(this::person);
    }

    private Optional<Identity> agency(String name) {
        return Arrays.stream(Agency.values())
                .filter(agency -> agency.name().equals(name))
                .findFirst()
                .map(agency -> new Identity(
                        null,
                        agency,
                        name,
                        "CERTIFICATE",
                        assurance,
                        clock.instant().minus(age),
                        evidenceId()));
    }

    private Identity person(CivilNumber number) {
        return new Identity(number, null, "", "CARD", assurance, clock.instant().minus(age), evidenceId());
    }

    private String evidenceId() {
        identified++;
        return "fake-evidence-" + identified;
    }

    /** How sure sign-ins are from now on: 1 low, 2 substantial, 3 high. */
    public synchronized void assurance(int level) {
        assurance = level;
    }

    /** How long ago sign-ins happened from now on. */
    public synchronized void age(Duration ago) {
        age = ago;
    }

    /** Orders a fault for the next call that has none yet; several wait in a row. */
    public void next(Fault fault) {
        faults.next(fault);
    }

    /** Orders a fault for every call until {@link #recover}. */
    public void always(Fault fault) {
        faults.always(fault);
    }

    /** Forgets all faults that were ordered. */
    public void recover() {
        faults.recover();
    }
}
