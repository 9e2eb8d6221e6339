package om.gov.mol.labour.service;

import java.util.Optional;
import java.util.function.Supplier;
import om.gov.mol.labour.party.Capacity;
import om.gov.mol.labour.party.CivilNumber;
import om.gov.mol.labour.party.CommercialRegistration;
import om.gov.mol.labour.party.EmployerId;
import om.gov.mol.labour.party.LicenceNumber;
import om.gov.mol.labour.port.LabourRegistry;
import om.gov.mol.labour.port.RegistryUnavailable;
import om.gov.mol.labour.registry.EmployerRecord;
import om.gov.mol.labour.registry.EstablishmentRecord;
import om.gov.mol.labour.registry.LicenceRecord;
import om.gov.mol.labour.registry.Mandate;
import om.gov.mol.labour.registry.RegistryChange;
import om.gov.mol.labour.registry.ViolationReport;
import om.gov.mol.labour.registry.WorkerRecord;

/** The host's registry: one that says nothing in time, or answers with null, is unavailable. */
record BoundedRegistry(LabourRegistry host, Providers providers) implements LabourRegistry {

    @Override
    public Optional<WorkerRecord> worker(CivilNumber number) {
        return asked(() -> host.worker(number));
    }

    @Override
    public Optional<EstablishmentRecord> establishment(CommercialRegistration registration) {
        return asked(() -> host.establishment(registration));
    }

    @Override
    public Optional<EmployerRecord> employer(EmployerId id) {
        return asked(() -> host.employer(id));
    }

    @Override
    public ViolationReport violationReport(CivilNumber worker) {
        return asked(() -> host.violationReport(worker));
    }

    @Override
    public Optional<LicenceRecord> licence(LicenceNumber number) {
        return asked(() -> host.licence(number));
    }

    @Override
    public Optional<Mandate> mandate(CivilNumber person, Capacity capacity) {
        return asked(() -> host.mandate(person, capacity));
    }

    @Override
    public void apply(String key, RegistryChange change) {
        asked(() -> {
            host.apply(key, change);
            return true;
        });
    }

    @Override
    public String describe() {
        return host.describe();
    }

    private <T> T asked(Supplier<T> call) {
        return providers.ask(Providers.REGISTRY, call, () -> new RegistryUnavailable("no answer in time", null));
    }
}
