package om.gov.mol.labour.examples;

import java.time.LocalDate;
import java.util.List;
import om.gov.mol.labour.fee.Omanisation;
import om.gov.mol.labour.party.CivilNumber;
import om.gov.mol.labour.party.CommercialRegistration;
import om.gov.mol.labour.party.Contact;
import om.gov.mol.labour.party.EmailAddress;
import om.gov.mol.labour.party.Governorate;
import om.gov.mol.labour.party.LicenceNumber;
import om.gov.mol.labour.party.LocalizedName;
import om.gov.mol.labour.party.Mobile;
import om.gov.mol.labour.party.Nationality;
import om.gov.mol.labour.party.PermitNumber;
import om.gov.mol.labour.registry.ContractRecord;
import om.gov.mol.labour.registry.EstablishmentRecord;
import om.gov.mol.labour.registry.LicenceRecord;
import om.gov.mol.labour.registry.PermitRecord;
import om.gov.mol.labour.registry.Sex;
import om.gov.mol.labour.registry.WorkerRecord;
import om.gov.mol.labour.registry.WorkerStatus;
import om.gov.mol.labour.text.Language;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The made-up people and firms of the examples. None exists. */
final class MadeUpRecords {

    static final CommercialRegistration FIRST = new CommercialRegistration("1000001");
    static final CommercialRegistration SECOND = new CommercialRegistration("1000002");
    private static final String OCCUPATION = "mason";

    private MadeUpRecords() {}

    /** In Muscat; is told everything in Arabic. */
    static EstablishmentRecord first() {
        LocalizedName name = new LocalizedName("المنشأة الأولى", "First Establishment");
        Contact contact = contact("+96890000001", "first@example.org", Language.ARABIC);
        return establishment(FIRST, name, Governorate.MUSCAT, contact);
    }

    /** In Al Batinah North; is told everything in English. */
    static EstablishmentRecord second() {
        LocalizedName name = new LocalizedName("المنشأة الثانية", "Second Establishment");
        Contact contact = contact("+96890000002", "second@example.org", Language.ENGLISH);
        return establishment(SECOND, name, Governorate.AL_BATINAH_NORTH, contact);
    }

    /** A mason of the first establishment, whose permit ran out on 20 December 2025. */
    static WorkerRecord worker() {
        return new WorkerRecord(
                new CivilNumber("90000001"),
                LocalDate.of(1990, 5, 17),
                Sex.M,
                new Nationality("IND"),
                FIRST,
                WorkerStatus.ACTIVE,
                true,
                LocalDate.of(2019, 2, 10),
                LocalDate.of(2019, 2, 12),
                OCCUPATION,
                permit(LocalDate.of(2025, 12, 20)),
                new ContractRecord(true, LocalDate.of(2026, 12, 31)),
                contact("+96890000009", "worker@example.org", Language.ENGLISH),
                false,
                false,
                false,
                0);
    }

    /** The worker's permit, with this last day. */
    static PermitRecord permit(LocalDate expires) {
        return new PermitRecord(
                new PermitNumber("20000001"),
                "CATEGORY_3",
                expires.minusYears(2).plusDays(1),
                expires);
    }

    /** The second establishment's licence to hire one mason. */
    static LicenceRecord licence(boolean used) {
        LicenceNumber number = new LicenceNumber("30000001");
        return new LicenceRecord(number, SECOND, OCCUPATION, LocalDate.of(2026, 12, 31), used, null, null);
    }

    private static EstablishmentRecord establishment(
            CommercialRegistration registration, LocalizedName name, Governorate governorate, Contact contact) {
        Money noDebts = Money.zero(CurrencyUnit.of("OMR"));
        return new EstablishmentRecord(
                registration, name, governorate, true, contact, Omanisation.MET, List.of(), 12, noDebts);
    }

    private static Contact contact(String mobile, String email, Language language) {
        return new Contact(new Mobile(mobile), new EmailAddress(email), language, LocalDate.of(2026, 2, 1));
    }
}
