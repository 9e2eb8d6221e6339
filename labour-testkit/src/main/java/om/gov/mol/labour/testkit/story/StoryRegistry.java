package om.gov.mol.labour.testkit.story;

import java.util.List;
import java.util.Optional;
import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.party.CivilNumber;
import om.gov.mol.labour.party.CommercialRegistration;
import om.gov.mol.labour.party.EmployerId;
import om.gov.mol.labour.party.LicenceNumber;
import om.gov.mol.labour.registry.EstablishmentRecord;
import om.gov.mol.labour.registry.WorkerRecord;
import om.gov.mol.labour.testkit.fake.FakeRegistry;

/** Brings the registry of a story into the fake one, changes it, and writes it out again. */
final class StoryRegistry {

    private final FakeRegistry registry;

    StoryRegistry(FakeRegistry registry) {
        this.registry = registry;
    }

    /** Merges records into the registry, matched by their number; what is not there yet is entered. */
    void merge(JsonObject part) {
        for (JsonObject patch : part.objects("employers")) {
            registry.put(EmployerJson.individual(Patch.merged(individual(patch.text("civilNumber")), patch)));
        }
        for (JsonObject patch : part.objects("workers")) {
            JsonObject whole = Patch.merged(worker(patch.text("civilNumber")), patch);
            WorkerRecord worker = RegistryJson.worker(whole, this::isIndividual);
            registry.put(worker);
            registry.put(worker.civilNumber(), RegistryJson.violationReport(whole));
        }
        for (JsonObject patch : part.objects("establishments")) {
            JsonObject whole = Patch.merged(establishment(patch.text("cr")), patch);
            EstablishmentRecord establishment = RegistryJson.establishment(whole);
            registry.put(establishment);
            registry.mandates().signatories(establishment.registration(), RegistryJson.signatories(whole));
        }
        for (JsonObject patch : part.objects("licences")) {
            registry.put(RegistryJson.licence(Patch.merged(licence(patch.text("number")), patch)));
        }
        mandates(part);
    }

    private void mandates(JsonObject part) {
        for (JsonObject representative : part.objects("representatives")) {
            registry.mandates()
                    .representative(
                            RegistryJson.civilNumber(representative.text("civilNumber")),
                            RegistryJson.civilNumber(representative.text("for")));
        }
        for (JsonObject delegate : part.objects("delegates")) {
            String office = delegate.textOrNull("office");
            registry.mandates()
                    .delegate(
                            RegistryJson.civilNumber(delegate.text("civilNumber")),
                            RegistryJson.establishment(delegate.text("for")),
                            office == null ? "" : office);
        }
    }

    /** The registry as it stands, in the words of a story. */
    JsonObject written() {
        List<JsonObject> establishments =
                registry.establishments().stream().map(this::written).toList();
        return new JsonObject()
                .put("establishments", establishments)
                .put("workers", registry.workers().stream().map(this::written).toList())
                .put(
                        "licences",
                        registry.licences().stream().map(RegistryJson::written).toList())
                .put(
                        "employers",
                        registry.individuals().stream()
                                .map(EmployerJson::written)
                                .toList())
                .put(
                        "falseReports",
                        registry.falseReports().stream().map(OnRecord::written).toList())
                .put(
                        "groundlessObjections",
                        registry.groundlessObjections().stream()
                                .map(OnRecord::written)
                                .toList());
    }

    private JsonObject written(EstablishmentRecord one) {
        return RegistryJson.written(one, registry.mandates().signatories(one.registration()));
    }

    private JsonObject written(WorkerRecord worker) {
        return RegistryJson.written(worker)
                .put("violationReport", registry.reported(worker.civilNumber()).name());
    }

    private JsonObject worker(String number) {
        CivilNumber wanted = RegistryJson.civilNumber(number);
        return orNew(registry.workers().stream()
                .filter(each -> each.civilNumber().equals(wanted))
                .findFirst()
                .map(this::written));
    }

    private boolean isIndividual(CivilNumber person) {
        return registry.individuals().stream().anyMatch(each -> each.id().equals(new EmployerId.Individual(person)));
    }

    private JsonObject individual(String number) {
        EmployerId wanted = new EmployerId.Individual(RegistryJson.civilNumber(number));
        return orNew(registry.individuals().stream()
                .filter(each -> each.id().equals(wanted))
                .findFirst()
                .map(EmployerJson::written));
    }

    private JsonObject establishment(String number) {
        CommercialRegistration wanted = RegistryJson.establishment(number);
        return orNew(registry.establishments().stream()
                .filter(each -> each.registration().equals(wanted))
                .findFirst()
                .map(this::written));
    }

    private JsonObject licence(String number) {
        LicenceNumber wanted = RegistryJson.licenceNumber(number);
        return orNew(registry.licences().stream()
                .filter(each -> each.number().equals(wanted))
                .findFirst()
                .map(RegistryJson::written));
    }

    private static JsonObject orNew(Optional<JsonObject> known) {
        return known.orElseGet(JsonObject::new);
    }
}
