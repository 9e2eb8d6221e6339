package om.gov.mol.labour.testkit.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import om.gov.mol.labour.fee.Omanisation;
import om.gov.mol.labour.party.Capacity;
import om.gov.mol.labour.party.CivilNumber;
import om.gov.mol.labour.party.CommercialRegistration;
import om.gov.mol.labour.party.Contact;
import om.gov.mol.labour.party.Governorate;
import om.gov.mol.labour.party.LicenceNumber;
import om.gov.mol.labour.party.LocalizedName;
import om.gov.mol.labour.party.PermitNumber;
import om.gov.mol.labour.port.RegistryUnavailable;
import om.gov.mol.labour.registry.EstablishmentRecord;
import om.gov.mol.labour.registry.LicenceRecord;
import om.gov.mol.labour.registry.Mandate;
import om.gov.mol.labour.registry.PermitRecord;
import om.gov.mol.labour.registry.RegistryChange;
import om.gov.mol.labour.registry.WorkerRecord;
import om.gov.mol.labour.registry.WorkerStatus;
import om.gov.mol.labour.text.Language;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FakeRegistryTest {

    private static final CivilNumber WORKER = new CivilNumber("90000001");
    private static final CivilNumber PERSON = new CivilNumber("10000011");
    private static final CommercialRegistration OLD = new CommercialRegistration("1000001");
    private static final CommercialRegistration NEW = new CommercialRegistration("1000002");
    private static final LicenceNumber LICENCE = new LicenceNumber("30000001");
    private static final PermitNumber PERMIT = new PermitNumber("20000001");
    private static final Contact CONTACT = new Contact(null, null, Language.ARABIC, null);
    private static final RegistryChange DEBT = new RegistryChange.DebtRecorded(OLD, WORKER, Money.parse("OMR 161.000"));

    private final FakeRegistry registry = new FakeRegistry(SettableClock.at("2026-03-31T21:00:00Z"));

    @BeforeEach
    void enter() {
        registry.put(new WorkerRecord(
                WORKER,
                LocalDate.of(1990, 5, 17),
                null,
                null,
                OLD,
                WorkerStatus.ACTIVE,
                true,
                null,
                null,
                "mason",
                new PermitRecord(PERMIT, "CATEGORY_3", null, LocalDate.of(2025, 12, 20)),
                null,
                CONTACT,
                true,
                false,
                true,
                3));
        registry.put(establishment(OLD));
        registry.put(establishment(NEW));
        registry.put(new LicenceRecord(LICENCE, NEW, "driver", LocalDate.of(2026, 12, 31), false, null, null));
    }

    private static EstablishmentRecord establishment(CommercialRegistration number) {
        return new EstablishmentRecord(
                number,
                new LocalizedName("م", "E"),
                Governorate.ofCode("OM-MA").orElseThrow(),
                true,
                CONTACT,
                Omanisation.MET,
                List.of(),
                10,
                Money.parse("OMR 1.000"));
    }

    @Test
    void aTransferredWorkerHasANewEmployerPermitContractAndAUsedLicence() {
        registry.apply(
                "k1",
                new RegistryChange.WorkerTransferred(
                        WORKER, OLD, NEW, LICENCE, "driver", null, null, LocalDate.of(2026, 4, 5), 24, null));

        WorkerRecord worker = registry.worker(WORKER).orElseThrow();
        assertThat(worker.employer()).isEqualTo(NEW);
        assertThat(worker.occupation()).isEqualTo("driver");
        assertThat(worker.permit().number()).isNotEqualTo(PERMIT);
        assertThat(worker.permit().issued()).isEqualTo("2026-04-01");
        assertThat(worker.permit().expires()).isEqualTo("2028-03-31");
        assertThat(worker.contract().ends()).isEqualTo("2028-04-04");
        assertThat(worker.disputePending()).isFalse();
        assertThat(registry.licence(LICENCE).orElseThrow().used()).isTrue();
        assertThat(registry.establishment(OLD).orElseThrow().headcount()).isEqualTo(9);
        assertThat(registry.establishment(NEW).orElseThrow().headcount()).isEqualTo(11);
    }

    @Test
    void aRenewedPermitRunsForTheTermOfTheLawFromTheDayOfPayment() {
        registry.apply("k1", new RegistryChange.PermitRenewed(WORKER, PERMIT, LocalDate.of(2026, 3, 1), 24));

        assertThat(registry.worker(WORKER).orElseThrow().permit().expires()).isEqualTo("2028-02-29");
    }

    @Test
    void aChangeIsMadeOnceHoweverOftenItComes() {
        registry.apply("k1", DEBT);
        registry.apply("k1", DEBT);

        assertThat(registry.establishment(OLD).orElseThrow().openDebts()).isEqualTo(Money.parse("OMR 162.000"));
        assertThat(registry.changes()).containsExactly(DEBT);
        RegistryChange other = new RegistryChange.DebtRecorded(NEW, WORKER, Money.parse("OMR 1.000"));
        assertThatIllegalStateException().isThrownBy(() -> registry.apply("k1", other));
    }

    @Test
    void orderedFaultsStrikeBeforeOrAfterTheDeed() {
        registry.next(Fault.UNREACHABLE);
        assertThatThrownBy(() -> registry.apply("k1", DEBT)).isInstanceOf(RegistryUnavailable.class);
        assertThat(registry.changes()).isEmpty();

        registry.next(Fault.TIME_OUT_AFTER_SUCCESS);
        assertThatThrownBy(() -> registry.apply("k1", DEBT)).isInstanceOf(RegistryUnavailable.class);
        assertThat(registry.changes()).containsExactly(DEBT);

        registry.always(Fault.THROWS_ERROR);
        assertThatIllegalStateException().isThrownBy(() -> registry.worker(WORKER));
        registry.recover();
        assertThat(registry.worker(WORKER)).isPresent();
    }

    @Test
    void nobodyActsWithoutAMandateExceptForHimself() {
        Governorate muscat = Governorate.ofCode("OM-MA").orElseThrow();
        FakeMandates mandates = registry.mandates();

        assertThat(registry.mandate(PERSON, new Capacity.ForEstablishment(OLD))).isEmpty();
        assertThat(registry.mandate(PERSON, new Capacity.Officer(muscat))).isEmpty();
        assertThat(registry.mandate(PERSON, new Capacity.Inspector(muscat))).isEmpty();
        mandates.signatories(OLD, Set.of(PERSON));
        mandates.delegate(PERSON, NEW, "Sanad 12");
        mandates.officer(PERSON, muscat);
        mandates.inspector(PERSON, muscat);

        assertThat(registry.mandate(PERSON, new Capacity.ForEstablishment(OLD)))
                .contains(new Mandate(Mandate.Kind.SIGNATORY, ""));
        assertThat(registry.mandate(PERSON, new Capacity.ForEstablishment(NEW)))
                .contains(new Mandate(Mandate.Kind.DELEGATE, "Sanad 12"));
        assertThat(registry.mandate(PERSON, new Capacity.CounterOfficer(muscat, NEW)))
                .contains(new Mandate(Mandate.Kind.OFFICER, ""));
        assertThat(registry.mandate(PERSON, new Capacity.Inspector(muscat)))
                .contains(new Mandate(Mandate.Kind.INSPECTOR, ""));
        assertThat(registry.mandate(PERSON, new Capacity.Self())).contains(new Mandate(Mandate.Kind.SELF, ""));
    }
}
