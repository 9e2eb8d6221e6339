package om.gov.mol.labour.internal.codec;

import static om.gov.mol.labour.internal.codec.Fixtures.CURRENT;
import static om.gov.mol.labour.internal.codec.Fixtures.NEW;
import static om.gov.mol.labour.internal.codec.Fixtures.WORKER;
import static om.gov.mol.labour.internal.codec.ReportFixtures.FIRM;
import static om.gov.mol.labour.internal.codec.ReportFixtures.PERSON;

import java.time.LocalDate;
import java.util.List;
import om.gov.mol.labour.party.Agency;
import om.gov.mol.labour.party.LicenceNumber;
import om.gov.mol.labour.party.PermitNumber;
import om.gov.mol.labour.registry.AgencyRequest;
import om.gov.mol.labour.registry.RegistryChange;
import om.gov.mol.labour.registry.RegistryChange.DebtRecorded;
import om.gov.mol.labour.registry.RegistryChange.DebtSettled;
import om.gov.mol.labour.registry.RegistryChange.PermitRenewed;
import om.gov.mol.labour.registry.RegistryChange.WorkerTransferred;
import org.joda.money.Money;

/** One change of the registry of each kind, and requests to an agency. */
final class EffectFixtures {

    static final AgencyRequest REQUEST = new AgencyRequest(
            "k-1", Agency.PASSPORTS, AgencyRequest.Kind.CANCEL_VISA, "TR-7K2M9QXW4A-C", WORKER, FIRM, NEW);
    static final AgencyRequest ALERT = new AgencyRequest(
            "k-2", Agency.PASSPORTS, AgencyRequest.Kind.SET_ALERT, "AR-7K2M9QXW4A-C", WORKER, PERSON, null);

    private EffectFixtures() {}

    static List<RegistryChange> changes() {
        return List.of(
                new PermitRenewed(WORKER, new PermitNumber("P-55"), LocalDate.of(2022, 3, 10), 24),
                new WorkerTransferred(
                        WORKER,
                        CURRENT,
                        NEW,
                        new LicenceNumber("L-2022/17"),
                        "7112.03",
                        LocalDate.of(2022, 3, 31),
                        Money.parse("OMR 325.500"),
                        LocalDate.of(2022, 4, 2),
                        24,
                        LocalDate.of(2024, 4, 1)),
                new DebtSettled(CURRENT, WORKER, Money.parse("OMR 12.000")),
                new DebtRecorded(CURRENT, WORKER, Money.parse("OMR 226.500")));
    }

    /** Those that reports bring about. */
    static List<RegistryChange> reportChanges() {
        Money least = Money.parse("OMR 100.000");
        Money most = Money.parse("OMR 500.000");
        return List.of(
                new RegistryChange.WorkerLeft(WORKER, FIRM, LocalDate.of(2022, 2, 20), "AR-7K2M9QXW4A-C"),
                new RegistryChange.WorkerRestored(WORKER, PERSON, "AR-7K2M9QXW4A-C"),
                new RegistryChange.WorkerDeparted(WORKER, FIRM, LocalDate.of(2022, 3, 9)),
                new RegistryChange.FalseReportRecorded(PERSON, WORKER, "AR-7K2M9QXW4A-C", least, most),
                new RegistryChange.GroundlessObjectionRecorded(WORKER, "AR-7K2M9QXW4A-C", least, null),
                new RegistryChange.ServicesStopped(
                        FIRM, LocalDate.of(2022, 4, 6), LocalDate.of(2022, 5, 6), "AR-7K2M9QXW4A-C"));
    }

    /** From before contracts were part of the request. */
    static WorkerTransferred withoutContract() {
        return new WorkerTransferred(
                WORKER, CURRENT, NEW, new LicenceNumber("L-2017/3"), "7112.03", null, null, null, 0, null);
    }
}
