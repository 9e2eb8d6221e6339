package om.gov.mol.labour.testkit.safety;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import om.gov.mol.labour.fee.Omanisation;
import om.gov.mol.labour.party.CivilNumber;
import om.gov.mol.labour.party.CommercialRegistration;
import om.gov.mol.labour.party.Contact;
import om.gov.mol.labour.party.EmailAddress;
import om.gov.mol.labour.party.EmployerId;
import om.gov.mol.labour.party.Governorate;
import om.gov.mol.labour.party.LicenceNumber;
import om.gov.mol.labour.party.LocalizedName;
import om.gov.mol.labour.party.Mobile;
import om.gov.mol.labour.party.PermitNumber;
import om.gov.mol.labour.registry.ContractRecord;
import om.gov.mol.labour.registry.EmployerRecord;
import om.gov.mol.labour.registry.EstablishmentRecord;
import om.gov.mol.labour.registry.LicenceRecord;
import om.gov.mol.labour.registry.PermitRecord;
import om.gov.mol.labour.registry.Sex;
import om.gov.mol.labour.registry.WorkerRecord;
import om.gov.mol.labour.registry.WorkerStatus;
import om.gov.mol.labour.testkit.fake.FakeRegistry;
import om.gov.mol.labour.text.Language;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Who lives in the village, as the registry has them. Nobody in it is real. */
final class Villagers {

    static final int WORKERS = 3;

    /** Licences {@code 30000001} and following are the second establishment's, {@code 31000001} and following the first's. */
    static final int LICENCES = 9;

    /** From 2021 on the tariffs know categories by wage. */
    private static final int CATEGORIES_SINCE = 2021;

    private static final CivilNumber INDIVIDUAL = new CivilNumber(Villager.INDIVIDUAL.evidence());

    private Villagers() {}

    static void moveIn(FakeRegistry registry, int year) {
        registry.put(establishment(TownRegistry.FIRST, Governorate.MUSCAT));
        registry.put(establishment(TownRegistry.SECOND, Governorate.AL_BATINAH_NORTH));
        registry.put(establishment(TownRegistry.THIRD, Governorate.MUSCAT));
        registry.put(new EmployerRecord(
                new EmployerId.Individual(INDIVIDUAL),
                new LocalizedName("فرد", "Individual"),
                Governorate.MUSCAT,
                true,
                contact("70000001", Language.ARABIC),
                List.of()));
        registry.put(worker(1, year, TownRegistry.FIRST, null));
        registry.put(worker(2, year, TownRegistry.FIRST, null));
        registry.put(worker(3, year, null, INDIVIDUAL));
        for (int number = 1; number <= LICENCES; number++) {
            registry.put(licence("3000000" + number, TownRegistry.SECOND));
            registry.put(licence("3100000" + number, TownRegistry.FIRST));
        }
        people(registry);
    }

    private static void people(FakeRegistry registry) {
        var mandates = registry.mandates();
        mandates.signatories(TownRegistry.FIRST, Set.of(new CivilNumber("10000011")));
        mandates.signatories(TownRegistry.SECOND, Set.of(new CivilNumber("10000021")));
        mandates.signatories(TownRegistry.THIRD, Set.of(new CivilNumber("10000031")));
        mandates.officer(new CivilNumber("10000041"), Governorate.MUSCAT);
        mandates.officer(new CivilNumber("10000042"), Governorate.MUSCAT);
        mandates.officer(new CivilNumber("10000043"), Governorate.AL_BATINAH_NORTH);
        mandates.officer(new CivilNumber("10000044"), Governorate.AL_BATINAH_NORTH);
        mandates.inspector(new CivilNumber("10000051"), Governorate.MUSCAT);
        mandates.inspector(new CivilNumber("10000051"), Governorate.AL_BATINAH_NORTH);
        for (int number = 1; number <= WORKERS; number++) {
            mandates.representative(new CivilNumber(Villager.LAWYER), new CivilNumber(Town.worker(number)));
        }
    }

    /** At work with one employer, his permit expired since 2018. */
    static WorkerRecord worker(
            int number, int year, @Nullable CommercialRegistration employer, @Nullable CivilNumber individual) {
        return new WorkerRecord(
                new CivilNumber(Town.worker(number)),
                LocalDate.of(1990, 5, 17),
                Sex.M,
                null,
                employer,
                WorkerStatus.ACTIVE,
                true,
                LocalDate.of(2016, 2, 10),
                LocalDate.of(2016, 2, 12),
                "mason",
                new PermitRecord(
                        new PermitNumber("2000000" + number),
                        year < CATEGORIES_SINCE ? "GENERAL" : "CATEGORY_3",
                        LocalDate.of(2016, 12, 21),
                        LocalDate.of(2018, 12, 20)),
                new ContractRecord(true, LocalDate.of(2018, 12, 31)),
                contact(Town.worker(number), Language.ENGLISH),
                false,
                false,
                false,
                3,
                null,
                null,
                individual);
    }

    private static EstablishmentRecord establishment(CommercialRegistration registration, Governorate place) {
        return new EstablishmentRecord(
                registration,
                new LocalizedName("منشأة " + registration.value(), "Establishment " + registration.value()),
                place,
                true,
                contact("9" + registration.value(), Language.ARABIC),
                Omanisation.MET,
                List.of(),
                10,
                Money.zero(CurrencyUnit.of("OMR")));
    }

    private static LicenceRecord licence(String number, CommercialRegistration holder) {
        return new LicenceRecord(
                new LicenceNumber(number), holder, "mason", LocalDate.of(2090, 12, 31), false, null, null);
    }

    private static Contact contact(String number, Language language) {
        String mobile = "+9689" + number.substring(number.length() - 7);
        return new Contact(
                new Mobile(mobile),
                new EmailAddress("p" + number + "@example.org"),
                language,
                LocalDate.of(2018, 1, 1));
    }
}
