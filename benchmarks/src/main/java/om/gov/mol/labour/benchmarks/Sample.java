package om.gov.mol.labour.benchmarks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import om.gov.mol.labour.calendar.WorkingCalendar;
import om.gov.mol.labour.fee.DuesBasis;
import om.gov.mol.labour.fee.FeeCalculator;
import om.gov.mol.labour.fee.Omanisation;
import om.gov.mol.labour.law.Rulebook;
import om.gov.mol.labour.lifecycle.CaseId;
import om.gov.mol.labour.party.CivilNumber;
import om.gov.mol.labour.party.CommercialRegistration;
import om.gov.mol.labour.party.Contact;
import om.gov.mol.labour.party.Governorate;
import om.gov.mol.labour.party.LicenceNumber;
import om.gov.mol.labour.party.LocalizedName;
import om.gov.mol.labour.party.PermitNumber;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.registry.EstablishmentRecord;
import om.gov.mol.labour.registry.LicenceRecord;
import om.gov.mol.labour.registry.PermitRecord;
import om.gov.mol.labour.registry.ServiceStop;
import om.gov.mol.labour.registry.ViolationReport;
import om.gov.mol.labour.registry.WorkerRecord;
import om.gov.mol.labour.registry.WorkerStatus;
import om.gov.mol.labour.text.Language;
import om.gov.mol.labour.transfer.Appointment;
import om.gov.mol.labour.transfer.NoApprovalCase;
import om.gov.mol.labour.transfer.TransferFacts;
import om.gov.mol.labour.transfer.TransferRequest;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A made-up worker, his employers and a licence on 1 March 2026, ten in the morning in Oman. */
final class Sample {

    static final Instant NOW = Instant.parse("2026-03-01T06:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    static final CaseId ID = new CaseId("abcdefghijklmnopqrstuvwxy2");
    static final String REFERENCE = "TR-7K2M9QXW4A-C";
    static final CommercialRegistration CURRENT = new CommercialRegistration("1000001");
    static final CommercialRegistration NEW = new CommercialRegistration("1000002");

    /** The law with invented amounts where none is known, for otherwise nothing could be quoted over ten years. */
    static final Rulebook BOOK = Rulebook.demonstration().overlay(Map.of("dues.statusFine", "true"));

    private static final WorkingCalendar CALENDAR = WorkingCalendar.of(BOOK, Set.of());
    private static final Contact SILENT = new Contact(null, null, Language.ENGLISH, null);
    private static final LocalDate EXPIRED = LocalDate.of(2026, 1, 15);

    private Sample() {}

    /** Facts with which every condition is met. */
    static TransferFacts inOrder(Role role) {
        return facts(role, worker(WorkerStatus.ACTIVE, true), employer(true), licence("mason", false));
    }

    /** Facts with which most conditions are not met. */
    static TransferFacts inDisorder() {
        return facts(
                Role.NEW_EMPLOYER, worker(WorkerStatus.LEFT_WORK, false), employer(false), licence("welder", true));
    }

    private static TransferFacts facts(
            Role role, WorkerRecord worker, EstablishmentRecord employer, LicenceRecord licence) {
        boolean trouble = !employer.active();
        DuesBasis basis = new DuesBasis("CATEGORY_3", EXPIRED, Omanisation.MET, false, omr("0"), List.of());
        return new TransferFacts(
                NOW,
                TODAY,
                role,
                "90000009",
                false,
                BOOK,
                CALENDAR,
                worker,
                employer,
                null,
                licence,
                trouble,
                trouble,
                false,
                trouble,
                trouble ? ViolationReport.UNKNOWN : ViolationReport.NONE,
                null,
                FeeCalculator.dues(basis, BOOK, TODAY),
                FeeCalculator.transferFee(BOOK, TODAY),
                ID,
                REFERENCE);
    }

    /** A request; one that claims a case in which no approval is needed names its proof. */
    static TransferRequest request(@Nullable NoApprovalCase claimed) {
        return new TransferRequest(
                new CivilNumber("90000001"),
                CURRENT,
                NEW,
                new LicenceNumber("30000001"),
                Governorate.MUSCAT,
                "mason",
                new Appointment("mason", omr("250"), LocalDate.of(2026, 4, 1), 24),
                claimed,
                claimed == null ? "" : "judgment-1");
    }

    private static WorkerRecord worker(WorkerStatus status, boolean inside) {
        return new WorkerRecord(
                new CivilNumber("90000001"),
                LocalDate.of(1990, 5, 17),
                null,
                null,
                CURRENT,
                status,
                inside,
                null,
                null,
                "mason",
                new PermitRecord(new PermitNumber("P-1"), "CATEGORY_3", null, EXPIRED),
                null,
                SILENT,
                false,
                false,
                false,
                0);
    }

    private static EstablishmentRecord employer(boolean active) {
        List<ServiceStop> stops = active ? List.of() : List.of(new ServiceStop("WPS", LocalDate.of(2026, 1, 1), null));
        return new EstablishmentRecord(
                NEW,
                new LocalizedName("", "New Trading"),
                Governorate.MUSCAT,
                active,
                SILENT,
                active ? Omanisation.MET : Omanisation.NOT_MET,
                stops,
                12,
                active ? omr("0") : omr("75.500"));
    }

    private static LicenceRecord licence(String occupation, boolean used) {
        return new LicenceRecord(
                new LicenceNumber("30000001"), NEW, occupation, LocalDate.of(2026, 12, 31), used, null, null);
    }

    static Money omr(String amount) {
        return Money.parse("OMR " + amount);
    }
}
