package om.gov.mol.labour.testkit.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import om.gov.mol.labour.fee.Omanisation;
import om.gov.mol.labour.party.Capacity;
import om.gov.mol.labour.party.CivilNumber;
import om.gov.mol.labour.party.CommercialRegistration;
import om.gov.mol.labour.party.Contact;
import om.gov.mol.labour.party.EmployerId;
import om.gov.mol.labour.party.Governorate;
import om.gov.mol.labour.party.LicenceNumber;
import om.gov.mol.labour.party.LocalizedName;
import om.gov.mol.labour.party.PermitNumber;
import om.gov.mol.labour.registry.EmployerRecord;
import om.gov.mol.labour.registry.EstablishmentRecord;
import om.gov.mol.labour.registry.LicenceRecord;
import om.gov.mol.labour.registry.Mandate;
import om.gov.mol.labour.registry.PermitRecord;
import om.gov.mol.labour.registry.RegistryChange;
import om.gov.mol.labour.registry.ServiceStop;
import om.gov.mol.labour.registry.WorkerRecord;
import om.gov.mol.labour.registry.WorkerStatus;
import om.gov.mol.labour.text.Language;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What absconding reports make of the fake registry. */
class FakeRegistryReportsTest {

    private static final CivilNumber WORKER = new CivilNumber("90000001");
    private static final CivilNumber MAID = new CivilNumber("90000002");
    private static final CivilNumber PERSON = new CivilNumber("10000031");
    private static final CommercialRegistration FIRM = new CommercialRegistration("1000001");
    private static final EmployerId EMPLOYER = new EmployerId.Establishment(FIRM);
    private static final EmployerId INDIVIDUAL = new EmployerId.Individual(PERSON);
    private static final LicenceNumber LICENCE = new LicenceNumber("30000001");
    private static final PermitNumber PERMIT = new PermitNumber("20000001");
    private static final LocalDate DISPUTE = LocalDate.of(2026, 2, 3);
    private static final LocalDate RESIGNED = LocalDate.of(2026, 2, 4);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Contact CONTACT = new Contact(null, null, Language.ARABIC, null);

    private final FakeRegistry registry = new FakeRegistry(SettableClock.at("2026-03-31T21:00:00Z"));

    @BeforeEach
    void enter() {
        registry.put(worker(WORKER, FIRM, null));
        registry.put(worker(MAID, null, PERSON));
        registry.put(new EstablishmentRecord(
                FIRM, name(), Governorate.MUSCAT, true, CONTACT, Omanisation.MET, List.of(), 10, Money.parse("OMR 0")));
        registry.put(new EmployerRecord(INDIVIDUAL, name(), Governorate.DHOFAR, true, CONTACT, List.of()));
        registry.put(new LicenceRecord(LICENCE, FIRM, "cook", LocalDate.of(2026, 12, 31), false, null, null));
    }

    private static LocalizedName name() {
        return new LocalizedName("م", "E");
    }

    private static WorkerRecord worker(
            CivilNumber number, @Nullable CommercialRegistration firm, @Nullable CivilNumber person) {
        PermitRecord permit = new PermitRecord(PERMIT, "CATEGORY_3", null, LocalDate.of(2025, 12, 20));
        return new WorkerRecord(
                number,
                LocalDate.of(1990, 5, 17),
                null,
                null,
                firm,
                WorkerStatus.ACTIVE,
                true,
                null,
                null,
                "cook",
                permit,
                null,
                CONTACT,
                true,
                false,
                true,
                3,
                DISPUTE,
                RESIGNED,
                person);
    }

    private WorkerRecord worker(CivilNumber number) {
        return registry.worker(number).orElseThrow();
    }

    @Test
    void employersAreEstablishmentsAndIndividuals() {
        assertThat(registry.employer(EMPLOYER).orElseThrow().governorate()).isEqualTo(Governorate.MUSCAT);
        assertThat(registry.employer(INDIVIDUAL).orElseThrow().governorate()).isEqualTo(Governorate.DHOFAR);
        assertThat(registry.employer(new EmployerId.Individual(MAID))).isEmpty();
        assertThat(worker(MAID).employedBy()).contains(INDIVIDUAL);
        EmployerRecord firm = registry.employer(EMPLOYER).orElseThrow();
        assertThatIllegalArgumentException().isThrownBy(() -> registry.put(firm));
    }

    @Test
    void aWorkerLeavesIsRestoredAndDepartsOnceForEachKey() {
        RegistryChange left = new RegistryChange.WorkerLeft(WORKER, EMPLOYER, DAY, "AR-1");
        registry.apply("k1", left);
        assertThat(worker(WORKER).status()).isEqualTo(WorkerStatus.LEFT_WORK);
        assertThat(worker(WORKER).employer()).isEqualTo(FIRM);

        registry.apply("k2", new RegistryChange.WorkerRestored(WORKER, EMPLOYER, "AR-1"));
        registry.apply("k1", left);
        assertThat(worker(WORKER).status()).isEqualTo(WorkerStatus.ACTIVE);
        assertThat(worker(WORKER).insideOman()).isTrue();

        registry.apply("k3", new RegistryChange.WorkerDeparted(WORKER, EMPLOYER, DAY));
        assertThat(worker(WORKER).status()).isEqualTo(WorkerStatus.DEPARTED);
        assertThat(worker(WORKER).insideOman()).isFalse();
        assertThat(registry.changes()).hasSize(3);
    }

    @Test
    void whatIsKnownOfAWorkerSurvivesEveryChangeThatIsNotAboutIt() {
        WorkerRecord before = worker(MAID);
        registry.apply("k1", new RegistryChange.WorkerLeft(MAID, INDIVIDUAL, DAY, "AR-1"));
        registry.apply("k2", new RegistryChange.WorkerRestored(MAID, INDIVIDUAL, "AR-1"));
        assertThat(worker(MAID)).isEqualTo(before);

        registry.apply("k3", new RegistryChange.PermitRenewed(MAID, PERMIT, DAY, 24));
        assertThat(worker(MAID).disputeSince()).isEqualTo(DISPUTE);
        assertThat(worker(MAID).resignationAcceptedOn()).isEqualTo(RESIGNED);
        assertThat(worker(MAID).privateEmployer()).isEqualTo(PERSON);
    }

    @Test
    void aTransferEndsWhatThereWasWithTheEmployerBefore() {
        registry.apply(
                "k1",
                new RegistryChange.WorkerTransferred(MAID, FIRM, FIRM, LICENCE, "cook", null, null, null, 0, null));

        assertThat(worker(MAID).employedBy()).contains(EMPLOYER);
        assertThat(worker(MAID).privateEmployer()).isNull();
        assertThat(worker(MAID).disputePending()).isFalse();
        assertThat(worker(MAID).disputeSince()).isNull();
        assertThat(worker(MAID).resignationAccepted()).isFalse();
        assertThat(worker(MAID).resignationAcceptedOn()).isNull();
    }

    @Test
    void falseReportsAndGroundlessObjectionsStayOnRecord() {
        var falseReport = new RegistryChange.FalseReportRecorded(EMPLOYER, WORKER, "AR-1", null, null);
        var groundless = new RegistryChange.GroundlessObjectionRecorded(WORKER, "AR-2", null, Money.parse("OMR 100"));
        registry.apply("k1", falseReport);
        registry.apply("k2", groundless);
        registry.apply("k1", falseReport);

        assertThat(registry.falseReports()).containsExactly(falseReport);
        assertThat(registry.groundlessObjections()).containsExactly(groundless);
    }

    @Test
    void servicesStopForEstablishmentsAndIndividuals() {
        LocalDate last = DAY.plusYears(1);
        registry.apply("k1", new RegistryChange.ServicesStopped(EMPLOYER, DAY, last, "AR-1"));
        registry.apply("k2", new RegistryChange.ServicesStopped(INDIVIDUAL, DAY, last, "AR-2"));
        registry.apply("k1", new RegistryChange.ServicesStopped(EMPLOYER, DAY, last, "AR-1"));

        ServiceStop stop = new ServiceStop("ABSCONDING_REPORTS", DAY, last);
        assertThat(registry.establishment(FIRM).orElseThrow().serviceStops()).containsExactly(stop);
        assertThat(registry.employer(EMPLOYER).orElseThrow().stoppedOn(last)).isTrue();
        assertThat(registry.employer(INDIVIDUAL).orElseThrow().serviceStops()).containsExactly(stop);
        assertThat(registry.individuals()).hasSize(1);
    }

    @Test
    void aRepresentativeActsForHisWorkerAndForNobodyElse() {
        CivilNumber lawyer = new CivilNumber("7777777");
        assertThat(registry.mandate(lawyer, new Capacity.ForWorker(WORKER))).isEmpty();
        registry.mandates().representative(lawyer, WORKER);

        assertThat(registry.mandate(lawyer, new Capacity.ForWorker(WORKER)))
                .contains(new Mandate(Mandate.Kind.REPRESENTATIVE, ""));
        assertThat(registry.mandate(lawyer, new Capacity.ForWorker(MAID))).isEmpty();
        assertThat(registry.mandate(WORKER, new Capacity.ForWorker(WORKER))).isEmpty();
        for (CivilNumber oneself : List.of(WORKER, PERSON)) {
            assertThat(registry.mandate(oneself, new Capacity.Self())).contains(new Mandate(Mandate.Kind.SELF, ""));
        }
    }
}
