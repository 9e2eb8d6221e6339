package om.gov.mol.labour.absconding;

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
import om.gov.mol.labour.registry.EmployerRecord;
import om.gov.mol.labour.registry.WorkerRecord;
import org.jspecify.annotations.Nullable;

/**
 * All that a decision on a report may know from outside, gathered before it, with no transaction open. Immutable.
 *
 * @param submittedOn the day whose law governs the conditions of registration: today for a new report
 * @param actor names who acts, as the journal will: a civil number or an agency
 * @param atCounter whether an officer takes the act in at the ministry's offices
 * @param worker as the registry knows him; absent when it does not
 * @param employer as the registry knows him; absent when it does not
 * @param otherReportOpen another report on the worker is open or in force
 * @param transferOpen a transfer of the worker is open
 * @param transferApproved it was approved by this employer
 * @param referralOpen another report has referred the employer to inspection and no inspector has decided
 * @param reportsInMonth how many reports of the employer count for the month, this one not
 * @param reportsInYear how many count for the year, this one not
 * @param ticket what the ticket costs, today
 * @param cancellation what a cancellation costs, fee and dues, today
 * @param newId the id a new case would have
 * @param newReference the reference a new case would have
 */
public record AbscondingFacts(
        Instant now,
        LocalDate submittedOn,
        Role role,
        String actor,
        boolean atCounter,
        Rulebook rulebook,
        WorkingCalendar calendar,
        @Nullable WorkerRecord worker,
        @Nullable EmployerRecord employer,
        boolean otherReportOpen,
        boolean transferOpen,
        boolean transferApproved,
        boolean referralOpen,
        int reportsInMonth,
        int reportsInYear,
        QuoteResult ticket,
        QuoteResult cancellation,
        CaseId newId,
        String newReference)
        implements Facts {

    /** The same under another book. */
    AbscondingFacts under(Rulebook law) {
        return new AbscondingFacts(
                now,
                submittedOn,
                role,
                actor,
                atCounter,
                law,
                calendar,
                worker,
                employer,
                otherReportOpen,
                transferOpen,
                transferApproved,
                referralOpen,
                reportsInMonth,
                reportsInYear,
                ticket,
                cancellation,
                newId,
                newReference);
    }

    /** Today in Oman. */
    public LocalDate today() {
        return WorkingCalendar.dateOf(now);
    }

    /** The day whose law governs a parameter: of registration, or today. */
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
