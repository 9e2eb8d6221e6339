package om.gov.mol.labour.testkit.fake;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import om.gov.mol.labour.party.PermitNumber;
import om.gov.mol.labour.registry.ContractRecord;
import om.gov.mol.labour.registry.EmployerRecord;
import om.gov.mol.labour.registry.EstablishmentRecord;
import om.gov.mol.labour.registry.LicenceRecord;
import om.gov.mol.labour.registry.PermitRecord;
import om.gov.mol.labour.registry.RegistryChange.PermitRenewed;
import om.gov.mol.labour.registry.RegistryChange.ServicesStopped;
import om.gov.mol.labour.registry.RegistryChange.WorkerTransferred;
import om.gov.mol.labour.registry.ServiceStop;
import om.gov.mol.labour.registry.WorkerRecord;
import om.gov.mol.labour.registry.WorkerStatus;
import org.joda.money.Money;

/** The records after a change. */
final class RegistryChanges {

    /** For how long the fake registry issues new permits. */
    private static final int PERMIT_MONTHS = 24;

    /** Why services were stopped for an employer who had too many reports. */
    private static final String STOP_REASON = "ABSCONDING_REPORTS";

    private RegistryChanges() {}

    static WorkerRecord renewed(WorkerRecord worker, PermitRenewed renewed) {
        PermitRecord old = Objects.requireNonNull(worker.permit(), "permit");
        LocalDate paidOn = renewed.paidOn();
        LocalDate expires = paidOn.plusMonths(renewed.months()).minusDays(1);
        PermitRecord permit = new PermitRecord(old.number(), old.category(), paidOn, expires);
        return new WorkerCopy(worker).permit(permit).record();
    }

    static WorkerRecord moved(WorkerRecord worker, WorkerTransferred moved, String permitNumber, LocalDate today) {
        PermitRecord old = worker.permit();
        String category = old == null ? "" : old.category();
        PermitRecord permit = new PermitRecord(new PermitNumber(permitNumber), category, today, lastDay(today));
        LocalDate starts = moved.starts() == null ? today : moved.starts();
        ContractRecord contract = moved.months() == 0
                ? null
                : new ContractRecord(true, starts.plusMonths(moved.months()).minusDays(1));
        return new WorkerCopy(worker)
                .hired(moved.to(), moved.occupation(), starts, contract)
                .permit(permit)
                .record();
    }

    static WorkerRecord left(WorkerRecord worker) {
        return new WorkerCopy(worker).status(WorkerStatus.LEFT_WORK).record();
    }

    static WorkerRecord restored(WorkerRecord worker) {
        return new WorkerCopy(worker).status(WorkerStatus.ACTIVE).record();
    }

    static WorkerRecord departed(WorkerRecord worker) {
        return new WorkerCopy(worker)
                .status(WorkerStatus.DEPARTED)
                .outsideOman()
                .record();
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

    static EstablishmentRecord stopped(EstablishmentRecord one, ServicesStopped stopped) {
        return new EstablishmentRecord(
                one.registration(),
                one.name(),
                one.governorate(),
                one.active(),
                one.contact(),
                one.omanisation(),
                with(one.serviceStops(), stop(stopped)),
                one.headcount(),
                one.openDebts());
    }

    static EmployerRecord stopped(EmployerRecord one, ServicesStopped stopped) {
        return new EmployerRecord(
                one.id(),
                one.name(),
                one.governorate(),
                one.active(),
                one.contact(),
                with(one.serviceStops(), stop(stopped)));
    }

    private static LocalDate lastDay(LocalDate from) {
        return from.plusMonths(PERMIT_MONTHS).minusDays(1);
    }

    private static ServiceStop stop(ServicesStopped stopped) {
        return new ServiceStop(STOP_REASON, stopped.from(), stopped.until());
    }

    private static List<ServiceStop> with(List<ServiceStop> stops, ServiceStop one) {
        return Stream.concat(stops.stream(), Stream.of(one)).toList();
    }
}
