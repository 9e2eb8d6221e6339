package om.gov.mol.labour.testkit.fake;

import java.time.LocalDate;
import om.gov.mol.labour.party.CivilNumber;
import om.gov.mol.labour.party.CommercialRegistration;
import om.gov.mol.labour.registry.ContractRecord;
import om.gov.mol.labour.registry.PermitRecord;
import om.gov.mol.labour.registry.WorkerRecord;
import om.gov.mol.labour.registry.WorkerStatus;
import org.jspecify.annotations.Nullable;

/** A worker's record while it is changed: set what is new, everything else stays. Used once, by one thread. */
final class WorkerCopy {

    private final WorkerRecord old;
    private @Nullable CommercialRegistration employer;
    private @Nullable CivilNumber privateEmployer;
    private @Nullable PermitRecord permit;
    private @Nullable ContractRecord contract;
    private @Nullable LocalDate hiredOn;
    private String occupation;
    private WorkerStatus status;
    private boolean insideOman;
    private boolean troubled = true;

    WorkerCopy(WorkerRecord old) {
        this.old = old;
        this.employer = old.employer();
        this.privateEmployer = old.privateEmployer();
        this.permit = old.permit();
        this.contract = old.contract();
        this.hiredOn = old.hiredOn();
        this.occupation = old.occupation();
        this.status = old.status();
        this.insideOman = old.insideOman();
    }

    /** Hired by an establishment: what there was with the employer before, dispute, resignation or report, is over. */
    WorkerCopy hired(CommercialRegistration by, String as, LocalDate on, @Nullable ContractRecord under) {
        employer = by;
        privateEmployer = null;
        occupation = as;
        hiredOn = on;
        contract = under;
        status = WorkerStatus.ACTIVE;
        troubled = false;
        return this;
    }

    WorkerCopy permit(PermitRecord next) {
        permit = next;
        return this;
    }

    WorkerCopy status(WorkerStatus next) {
        status = next;
        return this;
    }

    WorkerCopy outsideOman() {
        insideOman = false;
        return this;
    }

    WorkerRecord record() {
        return new WorkerRecord(
                old.civilNumber(),
                old.birthDate(),
                old.sex(),
                old.nationality(),
                employer,
                status,
                insideOman,
                old.enteredOn(),
                hiredOn,
                occupation,
                permit,
                contract,
                old.contact(),
                troubled && old.disputePending(),
                old.onLeave(),
                troubled && old.resignationAccepted(),
                old.wagesProvenMonths(),
                troubled ? old.disputeSince() : null,
                troubled ? old.resignationAcceptedOn() : null,
                privateEmployer);
    }
}
