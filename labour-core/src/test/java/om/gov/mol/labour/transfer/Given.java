package om.gov.mol.labour.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import om.gov.mol.labour.calendar.WorkingCalendar;
import om.gov.mol.labour.fee.LineCode;
import om.gov.mol.labour.fee.QuoteResult;
import om.gov.mol.labour.law.Parameter;
import om.gov.mol.labour.law.Rulebook;
import om.gov.mol.labour.lifecycle.Command;
import om.gov.mol.labour.lifecycle.Moment;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.registry.EstablishmentRecord;
import om.gov.mol.labour.registry.LicenceRecord;
import om.gov.mol.labour.registry.ViolationReport;
import om.gov.mol.labour.registry.WorkerRecord;

/**
 * The facts of a decision, in which everything is in order on Sunday 1 March 2026, ten in the morning in Oman, until a
 * test says otherwise. Each word changes one thing and gives the same facts back.
 */
final class Given {

    private final Map<String, String> law = new HashMap<>();
    private final Set<LocalDate> holidays = new HashSet<>();
    private Instant now = People.NOW;
    private LocalDate submittedOn;
    private Role role = Role.NEW_EMPLOYER;
    private boolean atCounter;
    private WorkerRecord worker = People.worker().record();
    private EstablishmentRecord newEmployer = People.employer().record();
    private LicenceRecord licence = People.licence();
    private boolean otherTransferOpen;
    private boolean licenceReserved;
    private boolean reportUnderReview;
    private boolean reportInForce;
    private ViolationReport violationReport = ViolationReport.UNKNOWN;
    private Instant freedAt;
    private QuoteResult dues = Bills.quoted(LineCode.PERMIT_FEE, "141.000");
    private QuoteResult fee = Bills.quoted(LineCode.TRANSFER_FEE, "5.000");

    private Given() {}

    static Given everythingInOrder() {
        return new Given();
    }

    /** Ten in the morning of that day; requests of that day. */
    Given on(String day) {
        return at(
                LocalDate.parse(day).atTime(10, 0).atZone(WorkingCalendar.ZONE).toInstant());
    }

    Given at(Instant moment) {
        now = moment;
        return this;
    }

    Given submittedOn(String day) {
        submittedOn = LocalDate.parse(day);
        return this;
    }

    Given by(Role acting) {
        role = acting;
        return this;
    }

    Given atCounter() {
        atCounter = true;
        return this;
    }

    Given law(Parameter<?> parameter, String value) {
        law.put(parameter.id(), value);
        return this;
    }

    Given holiday(String day) {
        holidays.add(LocalDate.parse(day));
        return this;
    }

    Given worker(WorkerRecord known) {
        worker = known;
        return this;
    }

    Given newEmployer(EstablishmentRecord known) {
        newEmployer = known;
        return this;
    }

    Given licence(LicenceRecord known) {
        licence = known;
        return this;
    }

    Given otherTransferOpen() {
        otherTransferOpen = true;
        return this;
    }

    Given licenceReserved() {
        licenceReserved = true;
        return this;
    }

    Given reportUnderReview() {
        reportUnderReview = true;
        return this;
    }

    Given reportInForce() {
        reportInForce = true;
        return this;
    }

    Given violationReport(ViolationReport known) {
        violationReport = known;
        return this;
    }

    Given freedAt(Instant moment) {
        freedAt = moment;
        return this;
    }

    Given nothingDue() {
        return dues(Bills.nothing());
    }

    Given dues(QuoteResult result) {
        dues = result;
        return this;
    }

    Given fee(QuoteResult result) {
        fee = result;
        return this;
    }

    TransferFacts facts() {
        Rulebook book = Rulebook.demonstration().overlay(law);
        return new TransferFacts(
                now,
                submittedOn == null ? WorkingCalendar.dateOf(now) : submittedOn,
                role,
                "90000009",
                atCounter,
                book,
                WorkingCalendar.of(book, holidays),
                worker,
                newEmployer,
                null,
                licence,
                otherTransferOpen,
                licenceReserved,
                reportUnderReview,
                reportInForce,
                violationReport,
                freedAt,
                dues,
                fee,
                People.ID,
                People.REFERENCE);
    }

    /** What a row looks at when a case is asked something. */
    <K extends Command> Moment<Transfer, K, TransferFacts> asks(Transfer transfer, K command) {
        return new Moment<>(transfer, command, facts());
    }

    /** What a row looks at when there is no case yet. */
    <K extends Command> Moment<Transfer, K, TransferFacts> opens(K command) {
        return new Moment<>(null, command, facts());
    }
}
