package om.gov.mol.labour.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import om.gov.mol.labour.lifecycle.Deadline;
import om.gov.mol.labour.party.Governorate;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.payment.Payment;
import om.gov.mol.labour.transfer.TransferState.AwaitingCurrentEmployer;
import om.gov.mol.labour.transfer.TransferState.AwaitingMedical;
import om.gov.mol.labour.transfer.TransferState.AwaitingOfficer;
import om.gov.mol.labour.transfer.TransferState.AwaitingResidentCard;
import om.gov.mol.labour.transfer.TransferState.AwaitingTransferFee;
import om.gov.mol.labour.transfer.TransferState.AwaitingVisa;
import om.gov.mol.labour.transfer.TransferState.AwaitingWorker;
import om.gov.mol.labour.transfer.TransferState.Closed;

/** Requests, and a transfer in each state, submitted on 1 March 2026. */
final class Transfers {

    static final Appointment JOB = new Appointment("mason", Bills.omr("250.000"), LocalDate.of(2026, 4, 1), 24);
    static final Set<Role> ALL = Set.of(Role.NEW_EMPLOYER, Role.CURRENT_EMPLOYER, Role.WORKER);

    private Transfers() {}

    static TransferRequest request() {
        return request("mason", JOB, null);
    }

    static TransferRequest claiming(NoApprovalCase claimed) {
        return request("mason", JOB, claimed);
    }

    static TransferRequest withoutContract() {
        return request("mason", null, null);
    }

    static TransferRequest request(String occupation, Appointment job, NoApprovalCase claimed) {
        return new TransferRequest(
                People.WORKER,
                People.CURRENT,
                People.NEW,
                People.LICENCE,
                Governorate.MUSCAT,
                occupation,
                job,
                claimed,
                claimed == null ? "" : "judgment 12/2026");
    }

    /** Told: only the worker, who is asked first. */
    static Transfer awaitingWorker() {
        return in(
                new AwaitingWorker(),
                Set.of(Role.WORKER),
                deadline("CONSENT_REMINDER", "transfer.worker.consent.reminder", "2026-03-06T04:00:00Z"),
                deadline("CONSENT", "transfer.worker.consent.days", "2026-03-08T20:00:00Z"));
    }

    /** A case as it would be if something else had been asked for. */
    static Transfer of(Transfer plain, TransferRequest request) {
        return new Transfer(
                plain.id(),
                plain.reference(),
                request,
                plain.state(),
                plain.deadlines(),
                List.of(),
                null,
                plain.told(),
                List.of(),
                plain.openedAt());
    }

    static Transfer awaitingCurrentEmployer() {
        return in(
                new AwaitingCurrentEmployer(),
                Set.of(Role.CURRENT_EMPLOYER, Role.WORKER),
                deadline("ANSWER_REMINDER", "transfer.currentEmployer.reminder", "2026-03-08T04:00:00Z"),
                deadline("ANSWER", "transfer.currentEmployer.answer", "2026-03-10T20:00:00Z"));
    }

    static Transfer awaitingOfficer(OfficerTask task) {
        Deadline officer = deadline("OFFICER", "transfer.officer.decision", "2026-03-19T20:00:00Z");
        return in(new AwaitingOfficer(task), ALL, officer);
    }

    static Transfer awaitingVisa() {
        return onTheWay(new AwaitingVisa());
    }

    static Transfer awaitingFee() {
        return onTheWay(new AwaitingTransferFee("V-4711"));
    }

    static Transfer awaitingMedical() {
        return onTheWay(new AwaitingMedical("V-4711"));
    }

    static Transfer awaitingCard() {
        return onTheWay(new AwaitingResidentCard("V-4711"));
    }

    static Transfer completed() {
        return in(new TransferState.Completed(People.NOW), ALL);
    }

    static Transfer closed() {
        return in(new Closed(People.NOW, ClosingReason.WITHDRAWN, ""), ALL);
    }

    /** The same transfer with these payments, in this order. */
    static Transfer with(Transfer transfer, Payment... payments) {
        return new Transfer(
                transfer.id(),
                transfer.reference(),
                transfer.request(),
                transfer.state(),
                transfer.deadlines(),
                List.of(payments),
                transfer.releaseOn(),
                transfer.told(),
                transfer.attention(),
                transfer.openedAt());
    }

    /** The same transfer, of which only these were told. */
    static Transfer toldOnly(Transfer transfer, Role... told) {
        return new Transfer(
                transfer.id(),
                transfer.reference(),
                transfer.request(),
                transfer.state(),
                transfer.deadlines(),
                transfer.payments(),
                transfer.releaseOn(),
                Set.of(told),
                transfer.attention(),
                transfer.openedAt());
    }

    static Deadline deadline(String kind, String rule, String due) {
        return new Deadline(kind, People.NOW, rule, 0, Instant.parse(due));
    }

    private static Transfer onTheWay(TransferState state) {
        return in(
                state,
                ALL,
                deadline("COMPLETION_REMINDER", "transfer.completion.reminder", "2026-03-24T04:00:00Z"),
                deadline("COMPLETION", "transfer.completion.days", "2026-03-31T20:00:00Z"));
    }

    private static Transfer in(TransferState state, Set<Role> told, Deadline... deadlines) {
        return new Transfer(
                People.ID,
                People.REFERENCE,
                request(),
                state,
                List.of(deadlines),
                List.of(),
                null,
                told,
                List.of(),
                People.NOW);
    }
}
