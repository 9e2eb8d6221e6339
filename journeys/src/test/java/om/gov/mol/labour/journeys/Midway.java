package om.gov.mol.labour.journeys;

import java.util.Optional;
import om.gov.mol.labour.party.Capacity;
import om.gov.mol.labour.party.CivilNumber;
import om.gov.mol.labour.party.CommercialRegistration;
import om.gov.mol.labour.party.LicenceNumber;
import om.gov.mol.labour.port.LabourRegistry;
import om.gov.mol.labour.registry.EstablishmentRecord;
import om.gov.mol.labour.registry.LicenceRecord;
import om.gov.mol.labour.registry.Mandate;
import om.gov.mol.labour.registry.RegistryChange;
import om.gov.mol.labour.registry.WorkerRecord;

/** A registry in whose answers the weather may change: a request is under way then. */
record Midway(LabourRegistry registry, Weather weather) implements LabourRegistry {

    @Override
    public Optional<WorkerRecord> worker(CivilNumber number) {
        return registry.worker(number);
    }

    @Override
    public Optional<EstablishmentRecord> establishment(CommercialRegistration registration) {
        return registry.establishment(registration);
    }

    @Override
    public Optional<LicenceRecord> licence(LicenceNumber number) {
        return registry.licence(number);
    }

    @Override
    public Optional<Mandate> mandate(CivilNumber person, Capacity capacity) {
        Optional<Mandate> answer = registry.mandate(person, capacity);
        weather.midway();
        return answer;
    }

    @Override
    public void apply(String key, RegistryChange change) {
        registry.apply(key, change);
    }
}
