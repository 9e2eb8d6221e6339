package om.gov.mol.labour.absconding;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import om.gov.mol.labour.calendar.WorkingCalendar;
import om.gov.mol.labour.law.Parameter;
import om.gov.mol.labour.law.Rulebook;
import om.gov.mol.labour.lifecycle.CaseId;
import om.gov.mol.labour.party.CivilNumber;
import om.gov.mol.labour.party.CommercialRegistration;
import om.gov.mol.labour.party.Contact;
import om.gov.mol.labour.party.EmailAddress;
import om.gov.mol.labour.party.EmployerId;
import om.gov.mol.labour.party.Governorate;
import om.gov.mol.labour.party.LocalizedName;
import om.gov.mol.labour.party.Mobile;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.registry.EmployerRecord;
import om.gov.mol.labour.registry.ServiceStop;
import om.gov.mol.labour.registry.WorkerRecord;
import om.gov.mol.labour.registry.WorkerStatus;
import om.gov.mol.labour.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * The world around one report, for tests: on 1 March 2026, ten in the morning, everything is in order until a field is
 * changed. It yields the facts of a moment. Mutable; for one test at a time.
 */
final class World {

    static final CaseId ID = new CaseId("abcdefghijklmnopqrstuvwxy2");
    static final String REFERENCE = "AR-7K2M9QXW4A-C";
    static final CivilNumber WORKER = new CivilNumber("90000001");
    static final EmployerId FIRM = new EmployerId.Establishment(new CommercialRegistration("1000001"));
    static final EmployerId PERSON = new EmployerId.Individual(new CivilNumber("90000007"));
    static final EmployerId ANOTHER = new EmployerId.Establishment(new CommercialRegistration("1000002"));
    static final LocalDate LEFT = LocalDate.of(2026, 2, 1);
    static final Set<String> PROOF = Set.of("WAGES", "MUNICIPALITY_LICENCE", "ADDRESS");

    private static final Map<Map<String, String>, Rulebook> BOOKS = new HashMap<>();

    final Map<String, String> policies = new HashMap<>();
    final Set<LocalDate> holidays = new HashSet<>();
    final List<ServiceStop> stops = new ArrayList<>();
    Instant now = Instant.parse("2026-03-01T06:00:00Z");

    @Nullable
    Instant submitted;

    @Nullable
    String actor;

    boolean atCounter;

    boolean workerKnown = true;
    EmployerId reporter = FIRM;
    EmployerId employedBy = FIRM;
    WorkerStatus status = WorkerStatus.ACTIVE;
    boolean insideOman = true;

    @Nullable
    LocalDate enteredOn = LocalDate.of(2024, 1, 10);

    @Nullable
    LocalDate hiredOn = LocalDate.of(2024, 1, 10);

    boolean disputePending;

    @Nullable
    LocalDate disputeSince;

    boolean onLeave;
    boolean resigned;

    @Nullable
    LocalDate resignedOn;

    int wagesProven = 3;
    Contact contact = reached("+96890000001", "worker@example.com");

    boolean employerKnown = true;
    boolean employerActive = true;
    Contact employerContact = reached("+96890000007", "firm@example.com");

    boolean otherReport;
    boolean transferOpen;
    boolean transferApproved;
    boolean referralOpen;
    int inMonth;
    int inYear;
    String ticket = "120.000";
    String fee = "50.000";
    String dues = "20.000";
    boolean tariffsKnown = true;

    static Contact reached(@Nullable String mobile, @Nullable String email) {
        return new Contact(
                mobile == null ? null : new Mobile(mobile),
                email == null ? null : new EmailAddress(email),
                Language.ARABIC,
                null);
    }

    ReportRequest request() {
        return new ReportRequest(WORKER, reporter, Governorate.MUSCAT, LEFT, "absent without notice", proof(), false);
    }

    private Set<String> proof() {
        return reporter instanceof EmployerId.Individual ? Set.of("WAGE_STATEMENT") : PROOF;
    }

    World law(Parameter<?> parameter, String value) {
        policies.put(parameter.id(), value);
        return this;
    }

    /** Ten in the morning of that day. */
    World on(String day) {
        now = LocalDate.parse(day)
                .atTime(LocalTime.of(10, 0))
                .atZone(WorkingCalendar.ZONE)
                .toInstant();
        return this;
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    /** Something changes, as the dice fall. */
    void change(Dice dice) {
        switch (dice.roll(8)) {
            case 0 -> dues = dice.of(List.of("0.000", "20.000"));
            case 1 -> fee = dice.of(List.of("50.000", "0.000"));
            case 2 -> status = dice.once(3) ? WorkerStatus.LEFT_WORK : WorkerStatus.ACTIVE;
            case 3 -> otherReport = dice.once(3);
            case 4 -> tariffsKnown = !dice.once(4);
            case 5 -> referralOpen = dice.once(2);
            case 6 -> pass(Duration.ofDays(dice.roll(60)));
            default -> pass(Duration.ofHours(9));
        }
    }

    Rulebook rulebook() {
        return BOOKS.computeIfAbsent(Map.copyOf(policies), Rulebook.demonstration()::overlay);
    }

    AbscondingFacts facts(Role role) {
        return new AbscondingFacts(
                now,
                WorkingCalendar.dateOf(submitted == null ? now : submitted),
                role,
                actor == null ? role.key() : actor,
                atCounter,
                rulebook(),
                WorkingCalendar.of(Set.copyOf(holidays)),
                workerKnown ? worker() : null,
                employerKnown ? employer() : null,
                otherReport,
                transferOpen,
                transferApproved,
                referralOpen,
                inMonth,
                inYear,
                Bills.ticket(this),
                Bills.cancellation(this),
                ID,
                REFERENCE);
    }

    private WorkerRecord worker() {
        EmployerId by = employedBy;
        return new WorkerRecord(
                WORKER,
                LocalDate.of(1990, 5, 17),
                null,
                null,
                by instanceof EmployerId.Establishment firm ? firm.registration() : null,
                status,
                insideOman,
                enteredOn,
                hiredOn,
                "mason",
                null,
                null,
                contact,
                disputePending,
                onLeave,
                resigned,
                wagesProven,
                disputeSince,
                resignedOn,
                by instanceof EmployerId.Individual person ? person.person() : null);
    }

    private EmployerRecord employer() {
        return new EmployerRecord(
                reporter,
                new LocalizedName("شركة", "Company"),
                Governorate.MUSCAT,
                employerActive,
                employerContact,
                stops);
    }
}
