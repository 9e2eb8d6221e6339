package om.gov.mol.labour.port;

import java.util.Optional;
import om.gov.mol.labour.party.Capacity;
import om.gov.mol.labour.party.CivilNumber;
import om.gov.mol.labour.party.CommercialRegistration;
import om.gov.mol.labour.party.EmployerId;
import om.gov.mol.labour.party.LicenceNumber;
import om.gov.mol.labour.registry.EmployerRecord;
import om.gov.mol.labour.registry.EstablishmentRecord;
import om.gov.mol.labour.registry.LicenceRecord;
import om.gov.mol.labour.registry.Mandate;
import om.gov.mol.labour.registry.RegistryChange;
import om.gov.mol.labour.registry.ViolationReport;
import om.gov.mol.labour.registry.WorkerRecord;

/**
 * The host's registry of workers, establishments, licences and mandates. Implemented by the host; called outside any
 * transaction, by many threads at once.
 *
 * <p>Reading must show the host's own latest writes. {@link #apply} is called at least once for each key and must do its
 * work once.
 */
public interface LabourRegistry {

    /**
     * The worker as he is registered today.
     *
     * @throws RegistryUnavailable when the registry cannot be asked now
     */
    Optional<WorkerRecord> worker(CivilNumber number);

    /**
     * The establishment as it is registered today.
     *
     * @throws RegistryUnavailable when the registry cannot be asked now
     */
    Optional<EstablishmentRecord> establishment(CommercialRegistration registration);

    /**
     * An employer as he is registered today, establishment or individual. A registry that knows individuals who employ
     * overrides this; by default there are none.
     *
     * @throws RegistryUnavailable when the registry cannot be asked now
     */
    default Optional<EmployerRecord> employer(EmployerId id) {
        return id instanceof EmployerId.Establishment firm
                ? establishment(firm.registration()).map(EmployerRecord::of)
                : Optional.empty();
    }

    /**
     * Whether a report of a violation of the labour law is active against a worker. Asked only where an absconding report on
     * him takes effect. A registry that has such reports overrides this; by default it does not know, and the condition of the
     * rulebook that looks at it stays open.
     *
     * @throws RegistryUnavailable when the registry cannot be asked now
     */
    default ViolationReport violationReport(CivilNumber worker) {
        return ViolationReport.UNKNOWN;
    }

    /**
     * The licence as it is registered today.
     *
     * @throws RegistryUnavailable when the registry cannot be asked now
     */
    Optional<LicenceRecord> licence(LicenceNumber number);

    /**
     * By what right a person acts in a capacity; empty when he has none. Asked for every command.
     *
     * @throws RegistryUnavailable when the registry cannot be asked now
     */
    Optional<Mandate> mandate(CivilNumber person, Capacity capacity);

    /**
     * Brings the registry in step with a case. The same key again changes nothing.
     *
     * @throws RegistryUnavailable when it is not known whether the change was made; it will be repeated
     */
    void apply(String key, RegistryChange change);

    /**
     * What this is, in one line for people, for {@code Labour.describe()} and the table of the contract: constant, without the
     * network, without secrets. Its class unless it says otherwise.
     */
    default String describe() {
        return getClass().getName();
    }
}
