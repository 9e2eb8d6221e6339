package om.gov.mol.labour.service;

import java.time.LocalDate;
import java.util.Optional;
import om.gov.mol.labour.calendar.WorkingCalendar;
import om.gov.mol.labour.law.Parameters;
import om.gov.mol.labour.outcome.Problem;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.party.Capacity;
import om.gov.mol.labour.party.CivilNumber;
import om.gov.mol.labour.party.CommercialRegistration;
import om.gov.mol.labour.party.Governorate;
import om.gov.mol.labour.party.LicenceNumber;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.registry.EstablishmentRecord;
import om.gov.mol.labour.registry.LicenceRecord;
import om.gov.mol.labour.registry.WorkerRecord;
import om.gov.mol.labour.service.TransferFactsGatherer.Records;
import om.gov.mol.labour.transfer.Appointment;
import om.gov.mol.labour.transfer.NoApprovalCase;
import om.gov.mol.labour.transfer.SubmitTransfer;
import om.gov.mol.labour.transfer.TransferRequest;
import om.gov.mol.labour.validation.TypedValues;
import org.jspecify.annotations.Nullable;

/**
 * From a checked form to a request. Until civil number and birth date match and the asker holds the licence he names,
 * there is one answer: no such worker. Whoever does not know the worker learns nothing about him.
 */
final class TransferSubmission {

    private final Parts parts;

    TransferSubmission(Parts parts) {
        this.parts = parts;
    }

    /** What a form asks for, or why it cannot be asked. */
    sealed interface Read {

        /** A request with what the registry knows of its parties. */
        record Asked(TransferRequest request, Records records) implements Read {}

        /** A refusal before any condition. */
        record Refused(Problem problem) implements Read {}
    }

    /** The employer that asks, or nothing when the capacity is no employer's. */
    static @Nullable CommercialRegistration asker(Capacity capacity) {
        if (capacity instanceof Capacity.ForEstablishment employer) {
            return employer.establishment();
        }
        return capacity instanceof Capacity.CounterOfficer counter ? counter.establishment() : null;
    }

    /** The worker of a checked form. */
    static CivilNumber worker(SubmitTransfer form) {
        return CivilNumber.parse(TransferForms.text(form.worker())).orElseThrow(TransferForms::unchecked);
    }

    Read read(SubmitTransfer form, CommercialRegistration asker) {
        LocalDate today = WorkingCalendar.dateOf(parts.now());
        if (parts.rulebook().find(Parameters.TRANSFER_JURISDICTION, today).isEmpty()) {
            return new Read.Refused(
                    Problem.of(ProblemCode.DATE_NOT_COVERED, "parameter", Parameters.TRANSFER_JURISDICTION.id()));
        }
        CivilNumber number = worker(form);
        LocalDate born = TransferForms.date(form.birthDate());
        LicenceNumber licenceNumber =
                LicenceNumber.parse(TransferForms.text(form.licence())).orElseThrow(TransferForms::unchecked);
        Optional<EstablishmentRecord> newEmployer = parts.registry().establishment(asker);
        WorkerRecord worker = parts.registry().worker(number).orElse(null);
        LicenceRecord licence = parts.registry().licence(licenceNumber).orElse(null);
        boolean known = worker != null && worker.birthDate().equals(born);
        boolean held = licence != null && licence.holder().equals(asker);
        if (worker == null || !known || !held || newEmployer.isEmpty()) {
            return new Read.Refused(Problem.of(ProblemCode.WORKER_NOT_FOUND));
        }
        CommercialRegistration current = worker.employer();
        EstablishmentRecord currentRecord =
                current == null ? null : parts.registry().establishment(current).orElse(null);
        Records records = new Records(worker, newEmployer.get(), currentRecord, licence);
        return new Read.Asked(request(form, worker, licenceNumber, records, newEmployer.get()), records);
    }

    private TransferRequest request(
            SubmitTransfer form,
            WorkerRecord worker,
            LicenceNumber licence,
            Records records,
            EstablishmentRecord asking) {
        Appointment appointment = TransferForms.appointment(form.contract());
        CommercialRegistration current = worker.employer();
        return new TransferRequest(
                worker.civilNumber(),
                current == null ? asking.registration() : current,
                asking.registration(),
                licence,
                jurisdiction(records, asking),
                appointment == null ? worker.occupation() : appointment.occupation(),
                appointment,
                TypedValues.choice(NoApprovalCase.class, TransferForms.text(form.noApprovalCase()))
                        .orElse(null),
                TransferForms.text(form.proof()));
    }

    private Governorate jurisdiction(Records records, EstablishmentRecord asking) {
        Role whose = parts.rulebook()
                .at(Parameters.TRANSFER_JURISDICTION, WorkingCalendar.dateOf(parts.now()))
                .value();
        EstablishmentRecord current = records.currentEmployer();
        return whose == Role.CURRENT_EMPLOYER && current != null ? current.governorate() : asking.governorate();
    }
}
