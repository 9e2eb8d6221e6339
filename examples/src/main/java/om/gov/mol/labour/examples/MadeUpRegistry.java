package om.gov.mol.labour.examples;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import om.gov.mol.labour.party.Capacity;
import om.gov.mol.labour.party.CivilNumber;
import om.gov.mol.labour.party.CommercialRegistration;
import om.gov.mol.labour.party.LicenceNumber;
import om.gov.mol.labour.port.LabourRegistry;
import om.gov.mol.labour.registry.EstablishmentRecord;
import om.gov.mol.labour.registry.LicenceRecord;
import om.gov.mol.labour.registry.Mandate;
import om.gov.mol.labour.registry.PermitRecord;
import om.gov.mol.labour.registry.RegistryChange;
import om.gov.mol.labour.registry.WorkerRecord;
import om.gov.mol.labour.registry.WorkerStatus;
import org.jspecify.annotations.Nullable;

/**
 * A registry in memory with two establishments, one worker and one licence. A real one asks the ministry's database; a
 * change that comes again under the same key must do nothing, here as there.
 */
final class MadeUpRegistry implements LabourRegistry {

    private static final Map<String, CommercialRegistration> SIGNATORIES = Map.of(
            "10000011", MadeUpRecords.FIRST,
            "10000021", MadeUpRecords.SECOND,
            "10000031", new CommercialRegistration("1000003"));

    private static final Set<String> OFFICERS = Set.of("20000001", "20000002");

    private final Set<String> appliedKeys = new HashSet<>();
    private WorkerRecord worker = MadeUpRecords.worker();
    private LicenceRecord licence = MadeUpRecords.licence(false);

    @Override
    public synchronized Optional<WorkerRecord> worker(CivilNumber number) {
        return Optional.of(worker).filter(known -> known.civilNumber().equals(number));
    }

    @Override
    public Optional<EstablishmentRecord> establishment(CommercialRegistration registration) {
        if (registration.equals(MadeUpRecords.FIRST)) {
            return Optional.of(MadeUpRecords.first());
        }
        return registration.equals(MadeUpRecords.SECOND) ? Optional.of(MadeUpRecords.second()) : Optional.empty();
    }

    @Override
    public synchronized Optional<LicenceRecord> licence(LicenceNumber number) {
        return Optional.of(licence).filter(known -> known.number().equals(number));
    }

    @Override
    public Optional<Mandate> mandate(CivilNumber person, Capacity capacity) {
        if (capacity instanceof Capacity.ForEstablishment employer) {
            boolean signatory = employer.establishment().equals(SIGNATORIES.get(person.value()));
            return signatory ? Optional.of(new Mandate(Mandate.Kind.SIGNATORY, "")) : Optional.empty();
        }
        if (capacity instanceof Capacity.Officer) {
            return OFFICERS.contains(person.value())
                    ? Optional.of(new Mandate(Mandate.Kind.OFFICER, ""))
                    : Optional.empty();
        }
        return capacity instanceof Capacity.Self ? Optional.of(new Mandate(Mandate.Kind.SELF, "")) : Optional.empty();
    }

    /** With whom the registry has a worker now, in plain text; for printing. */
    String employerOf(String worker) {
        return worker(new CivilNumber(worker))
                .map(WorkerRecord::employer)
                .map(CommercialRegistration::value)
                .orElse("nobody");
    }

    /** As what the registry has a worker now; for printing. */
    String statusOf(String worker) {
        return worker(new CivilNumber(worker)).orElseThrow().status().name();
    }

    @Override
    public synchronized void apply(String key, RegistryChange change) {
        if (!appliedKeys.add(key)) {
            return;
        }
        if (change instanceof RegistryChange.PermitRenewed renewed) {
            PermitRecord permit = MadeUpRecords.permit(renewed.paidOn().plusMonths(renewed.months()));
            worker = changed(worker.employer(), permit, worker.status());
        } else if (change instanceof RegistryChange.WorkerTransferred moved) {
            LocalDate cardExpires = moved.cardExpires();
            PermitRecord permit = cardExpires == null ? worker.permit() : MadeUpRecords.permit(cardExpires);
            worker = changed(moved.to(), permit, WorkerStatus.ACTIVE);
            licence = MadeUpRecords.licence(true);
        } else if (change instanceof RegistryChange.WorkerLeft) {
            worker = changed(worker.employer(), worker.permit(), WorkerStatus.LEFT_WORK);
        } else if (change instanceof RegistryChange.WorkerRestored) {
            worker = changed(worker.employer(), worker.permit(), WorkerStatus.ACTIVE);
        }
    }

    private WorkerRecord changed(
            @Nullable CommercialRegistration employer, @Nullable PermitRecord permit, WorkerStatus status) {
        return new WorkerRecord(
                worker.civilNumber(),
                worker.birthDate(),
                worker.sex(),
                worker.nationality(),
                employer,
                status,
                worker.insideOman(),
                worker.enteredOn(),
                worker.hiredOn(),
                worker.occupation(),
                permit,
                worker.contract(),
                worker.contact(),
                worker.disputePending(),
                worker.onLeave(),
                worker.resignationAccepted(),
                worker.wagesProvenMonths());
    }
}
