package om.gov.mol.labour.testkit.contract;

import java.time.LocalDate;
import java.util.List;
import om.gov.mol.labour.fee.Omanisation;
import om.gov.mol.labour.party.CivilNumber;
import om.gov.mol.labour.party.CommercialRegistration;
import om.gov.mol.labour.party.Contact;
import om.gov.mol.labour.party.Governorate;
import om.gov.mol.labour.party.LicenceNumber;
import om.gov.mol.labour.party.LocalizedName;
import om.gov.mol.labour.party.PermitNumber;
import om.gov.mol.labour.registry.EstablishmentRecord;
import om.gov.mol.labour.registry.LicenceRecord;
import om.gov.mol.labour.registry.PermitRecord;
import om.gov.mol.labour.registry.WorkerRecord;
import om.gov.mol.labour.registry.WorkerStatus;
import om.gov.mol.labour.text.Language;
import org.joda.money.Money;

/** What stands in the registry of these tests. */
final class Records {

    private static final Contact CONTACT = new Contact(null, null, Language.ARABIC, null);

    private Records() {}

    static WorkerRecord worker(CivilNumber number, CommercialRegistration employer) {
        return new WorkerRecord(
                number,
                LocalDate.of(1990, 5, 17),
                null,
                null,
                employer,
                WorkerStatus.ACTIVE,
                true,
                null,
                null,
                "mason",
                new PermitRecord(new PermitNumber("20000001"), "CATEGORY_3", null, LocalDate.of(2031, 12, 20)),
                null,
                CONTACT,
                true,
                false,
                true,
                3);
    }

    static EstablishmentRecord establishment(CommercialRegistration number) {
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

    static LicenceRecord licence(LicenceNumber number, CommercialRegistration holder) {
        return new LicenceRecord(number, holder, "driver", LocalDate.of(2031, 12, 31), false, null, null);
    }
}
