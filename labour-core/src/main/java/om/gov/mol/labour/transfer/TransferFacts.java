package om.gov.mol.labour.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import om.gov.mol.labour.calendar.WorkingCalendar;
import om.gov.mol.labour.fee.QuoteResult;
import om.gov.mol.labour.law.Governs;
import om.gov.mol.labour.law.Parameter;
import om.gov.mol.labour.law.Rulebook;
import om.gov.mol.labour.law.Ruled;
import om.gov.mol.labour.lifecycle.CaseId;
import om.gov.mol.labour.lifecycle.Facts;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.registry.EstablishmentRecord;
import om.gov.mol.labour.registry.LicenceRecord;
import om.gov.mol.labour.registry.ViolationReport;
import om.gov.mol.labour.registry.WorkerRecord;
import org.jspecify.annotations.Nullable;

/**
 * All that a decision on a transfer may know from outside, gathered before it, with no transaction open. Immutable.
 *
 * @param submittedOn the day whose law governs the conditions of submission: today for a new request
 * @param actor names who acts, as the journal will: a civil number or an agency
 * @param atCounter whether an officer takes the act in at the ministry's offices
 * @param worker as the registry knows him; absent when it does not, or when number and birth date do not match
 * @param otherTransferOpen another open transfer holds the worker
 * @param licenceReserved another open request holds the licence, and not the one that holds the worker
 * @param reportUnderReview an absconding report on the worker waits for a decision
 * @param reportInForce an absconding report on the worker is in force
 * @param violationReport whether a violation is reported of a worker on whom a report is in force
 * @param freedAt when a report of the current employer on the worker last proved false; absent where none did, or nobody asks
 * @param dues what the current employer owes on release, today
 * @param fee what the transfer costs, today
 * @param newId the id a new case would have
 * @param newReference the reference a new case would have
 */
public record TransferFacts(
        Instant now,
        LocalDate submittedOn,
        Role role,
        String actor,
        boolean atCounter,
        Rulebook rulebook,
        WorkingCalendar calendar,
        @Nullable WorkerRecord worker,
        @Nullable EstablishmentRecord newEmployer,
        @Nullable EstablishmentRecord currentEmployer,
        @Nullable LicenceRecord licence,
        boolean otherTransferOpen,
        boolean licenceReserved,
        boolean reportUnderReview,
        boolean reportInForce,
        ViolationReport violationReport,
        @Nullable Instant freedAt,
        QuoteResult dues,
        QuoteResult fee,
        CaseId newId,
        String newReference)
        implements Facts {

    /** The same under another book. */
    TransferFacts under(Rulebook law) {
        return new TransferFacts(
                now,
                submittedOn,
                role,
                actor,
                atCounter,
                law,
                calendar,
                worker,
                newEmployer,
                currentEmployer,
                licence,
                otherTransferOpen,
                licenceReserved,
                reportUnderReview,
                reportInForce,
                violationReport,
                freedAt,
                dues,
                fee,
                newId,
                newReference);
    }

    /** Today in Oman. */
    public LocalDate today() {
        return WorkingCalendar.dateOf(now);
    }

    /** The day whose law governs a parameter: of submission, or today. */
    public LocalDate dayFor(Parameter<?> parameter) {
        return parameter.governs() == Governs.SUBMISSION ? submittedOn : today();
    }

    /** The value of a parameter on the day that governs it; absent where the rulebook has none. */
    public <T> Optional<Ruled<T>> find(Parameter<T> parameter) {
        return rulebook.find(parameter, dayFor(parameter));
    }

    /** The value of a parameter that the rulebook covers on every day of the service. */
    public <T> T value(Parameter<T> parameter) {
        return rulebook.at(parameter, dayFor(parameter)).value();
    }
}
