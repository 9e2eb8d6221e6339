package om.gov.mol.labour.testkit.contract;

import java.util.List;
import java.util.Optional;
import om.gov.mol.labour.party.CivilNumber;
import om.gov.mol.labour.party.CommercialRegistration;
import om.gov.mol.labour.party.LicenceNumber;
import om.gov.mol.labour.port.LabourRegistry;
import om.gov.mol.labour.registry.RegistryChange;
import om.gov.mol.labour.registry.RegistryChange.DebtRecorded;
import org.joda.money.Money;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an implementer arranges for {@link LabourRegistryContract}: a registry with a worker, two firms and a signatory. */
@SuppressWarnings("exports") // JUnit comes with whoever extends the contract
@ExtendWith(ConformanceTable.class)
public abstract sealed class RegistrySandbox implements Conforming permits LabourRegistryContract {

    static final Money TEN = Money.parse("OMR 10.000");

    private int keys;

    RegistrySandbox() {}

    /** The registry under test; within one test always the same. */
    protected abstract LabourRegistry registry();

    /** A worker who is registered, and works for {@link #establishment}. */
    protected abstract CivilNumber worker();

    /** An establishment that is registered. */
    protected abstract CommercialRegistration establishment();

    /** Another one. */
    protected abstract CommercialRegistration otherEstablishment();

    /** Somebody who may sign for {@link #establishment} and for nobody else. */
    protected abstract CivilNumber signatory();

    /** A licence that is registered; empty when the sandbox has none. */
    protected Optional<LicenceNumber> licence() {
        return Optional.empty();
    }

    /** Lets the answer to the next change get lost after it was made; false when the sandbox cannot. */
    protected boolean loseNextAnswer() {
        return false;
    }

    /** Makes the registry unreachable for the rest of the test; false when the sandbox cannot. */
    protected boolean disconnect() {
        return false;
    }

    /** Lets the registry take the next question and never answer; false when the sandbox cannot. */
    protected boolean hang() {
        return false;
    }

    /** What nobody may read: passwords and keys of the registry's client. */
    protected List<String> secrets() {
        return List.of();
    }

    /** A key that was never used; override it where the registry of the sandbox remembers longer than a test. */
    protected String newKey() {
        return "contract:" + ++keys;
    }

    @Override
    public final String subject() {
        return registry().describe();
    }

    @Override
    public final String rules() {
        return "registries, docs/spi/registry.md";
    }

    /** A change that adds to what stands in the record of {@link #establishment}. */
    final RegistryChange debt(Money amount) {
        return new DebtRecorded(establishment(), worker(), amount);
    }

    final Money debts() {
        return registry().establishment(establishment()).orElseThrow().openDebts();
    }
}
