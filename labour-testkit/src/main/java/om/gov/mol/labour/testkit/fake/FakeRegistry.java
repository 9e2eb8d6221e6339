package om.gov.mol.labour.testkit.fake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import om.gov.mol.labour.calendar.WorkingCalendar;
import om.gov.mol.labour.party.Capacity;
import om.gov.mol.labour.party.CivilNumber;
import om.gov.mol.labour.party.CommercialRegistration;
import om.gov.mol.labour.party.EmployerId;
import om.gov.mol.labour.party.LicenceNumber;
import om.gov.mol.labour.port.LabourRegistry;
import om.gov.mol.labour.registry.EmployerRecord;
import om.gov.mol.labour.registry.EstablishmentRecord;
import om.gov.mol.labour.registry.LicenceRecord;
import om.gov.mol.labour.registry.Mandate;
import om.gov.mol.labour.registry.RegistryChange;
import om.gov.mol.labour.registry.ViolationReport;
import om.gov.mol.labour.registry.WorkerRecord;

/**
 * A registry in memory. A test puts records in, gives people mandates, and reads what the cases made of it.
 *
 * <p>Every change is made once for each key, however often it comes. {@link Fault#UNREACHABLE} and {@link Fault#LOST} leave
 * nothing done, {@link Fault#TIME_OUT_AFTER_SUCCESS} and {@link Fault#ERROR_AFTER_SUCCESS} come after the deed. Safe for
 * several threads.
 *
 * <pre>{@code
 * var registry = new FakeRegistry(clock);
 * registry.put(worker);
 * registry.put(establishment);
 * registry.mandates().signatories(establishment.registration(), Set.of(new CivilNumber("10000021")));
 * }</pre>
 */
public final class FakeRegistry implements LabourRegistry {

    private final Clock clock;
    private final Map<CivilNumber, WorkerRecord> workers = new LinkedHashMap<>();
    private final Map<CommercialRegistration, EstablishmentRecord> establishments = new LinkedHashMap<>();
    private final Map<CivilNumber, EmployerRecord> individuals = new LinkedHashMap<>();
    private final Map<LicenceNumber, LicenceRecord> licences = new LinkedHashMap<>();
    private final Map<CivilNumber, ViolationReport> violations = new LinkedHashMap<>();
    private final Map<String, RegistryChange> applied = new LinkedHashMap<>();
    private final FakeMandates mandates = new FakeMandates();
    private final FaultPlan faults = new FaultPlan();

    /** An empty registry; {@code clock} says on which day a new permit is issued. */
    public FakeRegistry(Clock clock) {
        this.clock = clock;
    }

    /** Who may act for whom. */
    public FakeMandates mandates() {
        return mandates;
    }

    /** Enters a worker, or replaces him. */
    public synchronized void put(WorkerRecord worker) {
        workers.put(worker.civilNumber(), worker);
    }

    /** Enters an establishment, or replaces it. */
    public synchronized void put(EstablishmentRecord establishment) {
        establishments.put(establishment.registration(), establishment);
    }

    /**
     * Enters an individual who employs, or replaces him.
     *
     * @throws IllegalArgumentException for an establishment, which is entered with more than an employer's record
     */
    public synchronized void put(EmployerRecord individual) {
        if (!(individual.id() instanceof EmployerId.Individual who)) {
            throw new IllegalArgumentException("individual: is an establishment");
        }
        individuals.put(who.person(), individual);
    }

    /** Enters a licence, or replaces it. */
    public synchronized void put(LicenceRecord licence) {
        licences.put(licence.number(), licence);
    }

    /** Enters whether a violation is reported of a worker; it is not known of anybody else. */
    public synchronized void put(CivilNumber worker, ViolationReport report) {
        violations.put(worker, report);
    }

    @Override
    public synchronized ViolationReport violationReport(CivilNumber worker) {
        reach();
        return reported(worker);
    }

    /** What was entered, without any fault. */
    public synchronized ViolationReport reported(CivilNumber worker) {
        return violations.getOrDefault(worker, ViolationReport.UNKNOWN);
    }

    @Override
    public synchronized Optional<WorkerRecord> worker(CivilNumber number) {
        reach();
        return Optional.ofNullable(workers.get(number));
    }

    @Override
    public synchronized Optional<EstablishmentRecord> establishment(CommercialRegistration registration) {
        reach();
        return Optional.ofNullable(establishments.get(registration));
    }

    @Override
    public synchronized Optional<EmployerRecord> employer(EmployerId id) {
        reach();
        return id instanceof EmployerId.Individual one
                ? Optional.ofNullable(individuals.get(one.person()))
                : Optional.ofNullable(establishments.get(((EmployerId.Establishment) id).registration()))
                        .map(EmployerRecord::of);
    }

    @Override
    public synchronized Optional<LicenceRecord> licence(LicenceNumber number) {
        reach();
        return Optional.ofNullable(licences.get(number));
    }

    @Override
    public synchronized Optional<Mandate> mandate(CivilNumber person, Capacity capacity) {
        reach();
        return mandates.of(person, capacity);
    }

    @Override
    public synchronized void apply(String key, RegistryChange change) {
        Fault fault = reach();
        RegistryChange earlier = applied.putIfAbsent(key, change);
        if (earlier == null) {
            make(change);
        } else if (!earlier.equals(change)) {
            throw new IllegalStateException("key " + key + " was used for another change");
        }
        RegistryFaults.afterwards(fault);
    }

    private void make(RegistryChange change) {
        if (change instanceof RegistryChange.PermitRenewed renewed) {
            put(RegistryChanges.renewed(known(workers, renewed.worker()), renewed));
        } else if (change instanceof RegistryChange.DebtRecorded debt) {
            put(RegistryChanges.indebted(known(establishments, debt.debtor()), debt.amount()));
        } else if (change instanceof RegistryChange.DebtSettled settled) {
            put(RegistryChanges.indebted(
                    known(establishments, settled.debtor()), settled.amount().negated()));
        } else if (change instanceof RegistryChange.WorkerTransferred moved) {
            transfer(moved);
        } else {
            report(change);
        }
    }

    /** What comes of absconding reports; what only stands on somebody's record is read from the changes. */
    private void report(RegistryChange change) {
        if (change instanceof RegistryChange.WorkerLeft left) {
            put(RegistryChanges.left(known(workers, left.worker())));
        } else if (change instanceof RegistryChange.WorkerRestored restored) {
            put(RegistryChanges.restored(known(workers, restored.worker())));
        } else if (change instanceof RegistryChange.WorkerDeparted departed) {
            put(RegistryChanges.departed(known(workers, departed.worker())));
        } else if (change instanceof RegistryChange.ServicesStopped stopped) {
            if (stopped.employer() instanceof EmployerId.Establishment firm) {
                put(RegistryChanges.stopped(known(establishments, firm.registration()), stopped));
            } else {
                CivilNumber person = ((EmployerId.Individual) stopped.employer()).person();
                put(RegistryChanges.stopped(known(individuals, person), stopped));
            }
        }
    }

    private void transfer(RegistryChange.WorkerTransferred moved) {
        LocalDate today = WorkingCalendar.dateOf(clock.instant());
        put(RegistryChanges.moved(known(workers, moved.worker()), moved, "P-" + applied.size(), today));
        put(RegistryChanges.used(known(licences, moved.licence())));
        put(RegistryChanges.counted(known(establishments, moved.from()), -1));
        put(RegistryChanges.counted(known(establishments, moved.to()), 1));
    }

    private static <K, V> V known(Map<K, V> records, K number) {
        V found = records.get(number);
        if (found == null) {
            throw new IllegalStateException("the registry has no " + number);
        }
        return found;
    }

    /** All changes that were made, in order, each once. */
    public synchronized List<RegistryChange> changes() {
        return List.copyOf(applied.values());
    }

    /** The false reports on the records of employers, in order, each once. */
    public synchronized List<RegistryChange.FalseReportRecorded> falseReports() {
        return made(RegistryChange.FalseReportRecorded.class);
    }

    /** The groundless objections on the records of workers, in order, each once. */
    public synchronized List<RegistryChange.GroundlessObjectionRecorded> groundlessObjections() {
        return made(RegistryChange.GroundlessObjectionRecorded.class);
    }

    private <T extends RegistryChange> List<T> made(Class<T> kind) {
        return applied.values().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** All workers, in the order in which they were entered. */
    public synchronized List<WorkerRecord> workers() {
        return List.copyOf(workers.values());
    }

    /** All establishments, in the order in which they were entered. */
    public synchronized List<EstablishmentRecord> establishments() {
        return List.copyOf(establishments.values());
    }

    /** All individuals who employ, in the order in which they were entered. */
    public synchronized List<EmployerRecord> individuals() {
        return List.copyOf(individuals.values());
    }

    /** All licences, in the order in which they were entered. */
    public synchronized List<LicenceRecord> licences() {
        return List.copyOf(licences.values());
    }

    /** Orders a fault for the next call of any kind that has none yet; several wait in a row. */
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

    @Override
    public synchronized String toString() {
        return "FakeRegistry[workers=" + workers.size() + ", changes=" + applied.size() + "]";
    }

    private Fault reach() {
        return RegistryFaults.before(faults.take());
    }
}
