package om.gov.mol.labour.journeys;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import om.gov.mol.labour.fee.Omanisation;
import om.gov.mol.labour.party.CivilNumber;
import om.gov.mol.labour.party.CommercialRegistration;
import om.gov.mol.labour.party.Contact;
import om.gov.mol.labour.party.EmailAddress;
import om.gov.mol.labour.party.Governorate;
import om.gov.mol.labour.party.LicenceNumber;
import om.gov.mol.labour.party.LocalizedName;
import om.gov.mol.labour.party.Mobile;
import om.gov.mol.labour.party.PermitNumber;
import om.gov.mol.labour.registry.ContractRecord;
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

/** Two establishments, three workers of the first, two officers. Nobody is real. */
final class Records {

    static final CommercialRegistration FIRST = new CommercialRegistration("1000001");
    static final CommercialRegistration SECOND = new CommercialRegistration("1000002");
    static final String OF_FIRST = "10000011";
    static final String OF_SECOND = "10000021";
    static final String OFFICER = "20000001";
    static final String OTHER_OFFICER = "20000002";
    static final String LICENCE = "30000001";
    static final String MASON = "90000001";
    static final String PAINTER = "90000002";
    static final String WELDER = "90000003";

    private static final String OCCUPATION = "mason";
    private static final LocalDate HIRED = LocalDate.of(2029, 2, 12);
    private static final LocalDate EXPIRED = LocalDate.of(2030, 12, 20);
    private static final LocalDate FAR = LocalDate.of(2032, 12, 31);

    private Records() {}

    /** The number of every telephone that is told something. */
    static Set<String> telephones() {
        return Set.of(mobile(FIRST.value()), mobile(SECOND.value()), mobile(MASON), mobile(PAINTER), mobile(WELDER));
    }

    static FakeRegistry registry(Clock clock) {
        FakeRegistry registry = new FakeRegistry(clock);
        registry.put(establishment(FIRST, Language.ARABIC));
        registry.put(establishment(SECOND, Language.ENGLISH));
        registry.put(worker(MASON));
        registry.put(worker(PAINTER));
        registry.put(worker(WELDER));
        registry.put(new LicenceRecord(new LicenceNumber(LICENCE), SECOND, OCCUPATION, FAR, false, null, null));
        registry.mandates().signatories(FIRST, Set.of(new CivilNumber(OF_FIRST)));
        registry.mandates().signatories(SECOND, Set.of(new CivilNumber(OF_SECOND)));
        registry.mandates().officer(new CivilNumber(OFFICER), Governorate.MUSCAT);
        registry.mandates().officer(new CivilNumber(OTHER_OFFICER), Governorate.MUSCAT);
        return registry;
    }

    private static EstablishmentRecord establishment(CommercialRegistration registration, Language language) {
        return new EstablishmentRecord(
                registration,
                new LocalizedName("منشأة " + registration.value(), "Establishment " + registration.value()),
                Governorate.MUSCAT,
                true,
                contact(registration.value(), language),
                Omanisation.MET,
                List.of(),
                12,
                Money.zero(CurrencyUnit.of("OMR")));
    }

    /** A mason of the first establishment, whose permit has run out. */
    private static WorkerRecord worker(String number) {
        return new WorkerRecord(
                new CivilNumber(number),
                LocalDate.of(1990, 5, 17),
                Sex.M,
                null,
                FIRST,
                WorkerStatus.ACTIVE,
                true,
                HIRED.minusDays(2),
                HIRED,
                OCCUPATION,
                new PermitRecord(new PermitNumber("P" + number), "CATEGORY_3", HIRED, EXPIRED),
                new ContractRecord(true, LocalDate.of(2031, 12, 31)),
                contact(number, Language.ENGLISH),
                false,
                false,
                false,
                3);
    }

    private static Contact contact(String number, Language language) {
        return new Contact(
                new Mobile(mobile(number)),
                new EmailAddress("p" + number + "@example.org"),
                language,
                LocalDate.of(2031, 1, 1));
    }

    private static String mobile(String number) {
        return "+9689" + number.substring(number.length() - 7);
    }
}
