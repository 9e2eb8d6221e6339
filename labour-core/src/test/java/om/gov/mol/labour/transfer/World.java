package om.gov.mol.labour.transfer;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import om.gov.mol.labour.calendar.WorkingCalendar;
import om.gov.mol.labour.fee.LineCode;
import om.gov.mol.labour.fee.Omanisation;
import om.gov.mol.labour.fee.Quote;
import om.gov.mol.labour.fee.QuoteLine;
import om.gov.mol.labour.fee.QuoteResult;
import om.gov.mol.labour.law.Rulebook;
import om.gov.mol.labour.lifecycle.CaseId;
import om.gov.mol.labour.outcome.Citation;
import om.gov.mol.labour.party.CivilNumber;
import om.gov.mol.labour.party.CommercialRegistration;
import om.gov.mol.labour.party.Contact;
import om.gov.mol.labour.party.Governorate;
import om.gov.mol.labour.party.LicenceNumber;
import om.gov.mol.labour.party.LocalizedName;
import om.gov.mol.labour.party.PermitNumber;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.registry.ContractRecord;
import om.gov.mol.labour.registry.EstablishmentRecord;
import om.gov.mol.labour.registry.LicenceRecord;
import om.gov.mol.labour.registry.PermitRecord;
import om.gov.mol.labour.registry.ViolationReport;
import om.gov.mol.labour.registry.WorkerRecord;
import om.gov.mol.labour.registry.WorkerStatus;
import om.gov.mol.labour.text.Language;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The world around one transfer, for tests: everything is in order until a field is changed. It yields the facts of a
 * moment. Mutable; for one test at a time.
 */
final class World {

    static final CaseId ID = new CaseId("abcdefghijklmnopqrstuvwxy2");
    static final String REFERENCE = "TR-7K2M9QXW4A-C";
    static final CivilNumber WORKER = new CivilNumber("90000001");
    static final CommercialRegistration CURRENT = new CommercialRegistration("1000001");
    static final CommercialRegistration NEW = new CommercialRegistration("1000002");
    static final LicenceNumber LICENCE = new LicenceNumber("30000001");
    static final String OCCUPATION = "mason";
    static final Contact NOWHERE = new Contact(null, null, Language.ARABIC, null);

    private static final Map<Map<String, String>, Rulebook> BOOKS = new HashMap<>();

    final Map<String, String> policies = new HashMap<>();
    Instant now = Instant.parse("2026-03-01T06:00:00Z");

    @Nullable
    Instant submitted;

    boolean atCounter;
    boolean workerActive = true;
    boolean licenceUsed;
    boolean underReview;
    boolean stopped;
    String dues = "0.000";
    String fee = "5.000";
    boolean tariffsKnown = true;

    /** Every appointment, whatever the law of the day asks for. */
    static TransferRequest request(@Nullable NoApprovalCase claimed) {
        LocalDate starts = LocalDate.of(2026, 4, 1);
        return new TransferRequest(
                WORKER,
                CURRENT,
                NEW,
                LICENCE,
                Governorate.MUSCAT,
                OCCUPATION,
                new Appointment(OCCUPATION, Money.parse("OMR 250.000"), starts, 24),
                claimed,
                claimed == null ? "" : "judgment 1");
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    Rulebook rulebook() {
        return BOOKS.computeIfAbsent(Map.copyOf(policies), Rulebook.demonstration()::overlay);
    }

    TransferFacts facts(Role role) {
        return new TransferFacts(
                now,
                WorkingCalendar.dateOf(submitted == null ? now : submitted),
                role,
                actor(role),
                atCounter,
                rulebook(),
                WorkingCalendar.of(Set.of()),
                worker(),
                employer(NEW, stopped),
                employer(CURRENT, false),
                new LicenceRecord(LICENCE, NEW, OCCUPATION, LocalDate.of(2030, 1, 1), licenceUsed, null, null),
                false,
                false,
                underReview,
                !workerActive,
                ViolationReport.UNKNOWN,
                null,
                quote(LineCode.LATE_RENEWAL_FINE, dues, Role.CURRENT_EMPLOYER),
                quote(LineCode.TRANSFER_FEE, fee, Role.NEW_EMPLOYER),
                ID,
                REFERENCE);
    }

    /** At the counter one officer takes everything in, and may be the one who decides; else it is another. */
    private String actor(Role role) {
        return atCounter ? "officer-at-the-counter" : role.key();
    }

    private WorkerRecord worker() {
        PermitRecord permit = new PermitRecord(new PermitNumber("P1"), "CATEGORY_3", null, LocalDate.of(2027, 1, 1));
        return new WorkerRecord(
                WORKER,
                LocalDate.of(1990, 5, 17),
                null,
                null,
                CURRENT,
                workerActive ? WorkerStatus.ACTIVE : WorkerStatus.LEFT_WORK,
                true,
                null,
                null,
                OCCUPATION,
                permit,
                new ContractRecord(true, LocalDate.of(2026, 2, 1)),
                NOWHERE,
                false,
                false,
                false,
                3);
    }

    private static EstablishmentRecord employer(CommercialRegistration registration, boolean closed) {
        return new EstablishmentRecord(
                registration,
                new LocalizedName("شركة", "Company"),
                Governorate.MUSCAT,
                !closed,
                NOWHERE,
                Omanisation.MET,
                List.of(),
                10,
                Money.parse("OMR 0.000"));
    }

    private QuoteResult quote(LineCode code, String amount, Role payer) {
        LocalDate today = WorkingCalendar.dateOf(now);
        if (!tariffsKnown) {
            return new QuoteResult.TariffUnknown("fine.lateRenewal.perMonth", today);
        }
        Money sum = Money.parse("OMR " + amount);
        QuoteLine line = new QuoteLine(code, 1, sum, sum, "tariff", today, Citation.POLICY, payer);
        return new QuoteResult.Quoted(new Quote(sum.isZero() ? List.of() : List.of(line), today, today));
    }
}
