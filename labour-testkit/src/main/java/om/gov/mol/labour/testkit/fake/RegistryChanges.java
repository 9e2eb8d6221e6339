package om.gov.mol.labour.testkit.fake;

import java.time.LocalDate;
import java.util.Objects;
import om.gov.mol.labour.party.PermitNumber;
import om.gov.mol.labour.registry.ContractRecord;
import om.gov.mol.labour.registry.EstablishmentRecord;
import om.gov.mol.labour.registry.LicenceRecord;
import om.gov.mol.labour.registry.PermitRecord;
import om.gov.mol.labour.registry.RegistryChange.WorkerTransferred;
import om.gov.mol.labour.registry.WorkerRecord;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The records after a change. */
final class RegistryChanges {

    /** For how long the fake registry issues and renews permits. */
    private static final int PERMIT_MONTHS = 24;

    private RegistryChanges() {}

    static WorkerRecord renewed(WorkerRecord worker, LocalDate paidOn) {
        PermitRecord old = Objects.requireNonNull(worker.permit(), "permit");
        PermitRecord permit = new PermitRecord(old.number(), old.category(), old.issued(), lastDay(paidOn));
        return with(worker, permit, worker.contract(), worker.occupation(), worker.hiredOn());
    }

    static WorkerRecord moved(WorkerRecord worker, WorkerTransferred moved, String permitNumber, LocalDate today) {
        PermitRecord old = worker.permit();
        String category = old == null ? "" : old.category();
        PermitRecord permit = new PermitRecord(new PermitNumber(permitNumber), category, today, lastDay(today));
        LocalDate starts = moved.starts() == null ? today : moved.starts();
        ContractRecord contract = moved.months() == 0
                ? null
                : new ContractRecord(true, starts.plusMonths(moved.months()).minusDays(1));
        WorkerRecord hired = with(worker, permit, contract, moved.occupation(), starts);
        return new WorkerRecord(
                hired.civilNumber(),
                hired.birthDate(),
                hired.sex(),
                hired.nationality(),
                moved.to(),
                hired.status(),
                hired.insideOman(),
                hired.enteredOn(),
                hired.hiredOn(),
                hired.occupation(),
                hired.permit(),
                hired.contract(),
                hired.contact(),
                false,
                hired.onLeave(),
                false,
                hired.wagesProvenMonths());
    }

    static LicenceRecord used(LicenceRecord licence) {
        return new LicenceRecord(
                licence.number(),
                licence.holder(),
                licence.occupation(),
                licence.expires(),
                true,
                licence.sex(),
                licence.nationality());
    }

    static EstablishmentRecord counted(EstablishmentRecord one, int more) {
        return new EstablishmentRecord(
                one.registration(),
                one.name(),
                one.governorate(),
                one.active(),
                one.contact(),
                one.omanisation(),
                one.serviceStops(),
                Math.max(0, one.headcount() + more),
                one.openDebts());
    }

    static EstablishmentRecord indebted(EstablishmentRecord one, Money more) {
        return new EstablishmentRecord(
                one.registration(),
                one.name(),
                one.governorate(),
                one.active(),
                one.contact(),
                one.omanisation(),
                one.serviceStops(),
                one.headcount(),
                one.openDebts().plus(more));
    }

    private static LocalDate lastDay(LocalDate from) {
        return from.plusMonths(PERMIT_MONTHS).minusDays(1);
    }

    private static WorkerRecord with(
            WorkerRecord worker,
            PermitRecord permit,
            @Nullable ContractRecord contract,
            String occupation,
            @Nullable LocalDate hiredOn) {
        return new WorkerRecord(
                worker.civilNumber(),
                worker.birthDate(),
                worker.sex(),
                worker.nationality(),
                worker.employer(),
                worker.status(),
                worker.insideOman(),
                worker.enteredOn(),
                hiredOn,
                occupation,
                permit,
                contract,
                worker.contact(),
                worker.disputePending(),
                worker.onLeave(),
                worker.resignationAccepted(),
                worker.wagesProvenMonths());
    }
}
