package om.gov.mol.labour.transfer;

import static om.gov.mol.labour.lifecycle.Decision.accept;
import static om.gov.mol.labour.lifecycle.Decision.refuse;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import om.gov.mol.labour.law.Consent;
import om.gov.mol.labour.law.Parameters;
import om.gov.mol.labour.lifecycle.Deadline;
import om.gov.mol.labour.lifecycle.Decision;
import om.gov.mol.labour.lifecycle.Moment;
import om.gov.mol.labour.notice.NoticeKind;
import om.gov.mol.labour.notice.Tell;
import om.gov.mol.labour.outcome.Finding;
import om.gov.mol.labour.outcome.Problem;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.transfer.TransferCommand.Submit;
import om.gov.mol.labour.transfer.TransferCommand.SubmitWithoutApproval;
import om.gov.mol.labour.transfer.TransferEvent.Submitted;
import om.gov.mol.labour.transfer.TransferEvent.WorkerConsented;
import om.gov.mol.labour.transfer.TransferState.AwaitingCurrentEmployer;
import om.gov.mol.labour.transfer.TransferState.AwaitingOfficer;
import om.gov.mol.labour.transfer.TransferState.AwaitingWorker;

/** The beginning: the new employer asks, and where the rulebook says so the worker agrees first. */
final class Asking {

    private Asking() {}

    /** Whether the worker must agree first. */
    static boolean consentRequired(Moment<Transfer, ?, TransferFacts> moment) {
        return moment.facts().value(Parameters.WORKER_CONSENT) == Consent.REQUIRED || caseDemandsConsent(moment);
    }

    /** The law of the day of submission has the current employer asked, cases apart. */
    static boolean approvalRequired(Moment<Transfer, ?, TransferFacts> moment) {
        return moment.facts().value(Parameters.APPROVAL_REQUIRED);
    }

    /** The current employer is next: he is to be asked, and no case is claimed. */
    static boolean approvalPath(Moment<Transfer, ?, TransferFacts> moment) {
        return moment.file().request().needsApproval() && approvalRequired(moment);
    }

    private static boolean caseDemandsConsent(Moment<Transfer, ?, TransferFacts> moment) {
        NoApprovalCase claimed = moment.command() instanceof SubmitWithoutApproval asked
                ? asked.request().noApproval()
                : null;
        return claimed != null
                && moment.facts().value(Parameters.NO_APPROVAL_CONSENT_CASES).contains(claimed.name());
    }

    static Decision<Transfer> askCurrentEmployer(Moment<Transfer, Submit, TransferFacts> moment) {
        TransferFacts facts = moment.facts();
        List<Deadline> deadlines = TransferClock.untilAnswer(facts);
        return submitted(
                moment.command().request(),
                facts,
                new AwaitingCurrentEmployer(),
                deadlines,
                requested(facts, deadlines));
    }

    static Decision<Transfer> askWorker(Moment<Transfer, Submit, TransferFacts> moment) {
        return askingWorker(moment.command().request(), moment.facts());
    }

    static Decision<Transfer> askOfficer(Moment<Transfer, SubmitWithoutApproval, TransferFacts> moment) {
        return askingOfficer(moment.command().request(), moment.facts(), OfficerTask.NO_APPROVAL_CASE);
    }

    static Decision<Transfer> askNobody(Moment<Transfer, Submit, TransferFacts> moment) {
        return askingOfficer(moment.command().request(), moment.facts(), OfficerTask.NO_APPROVAL_ASKED);
    }

    static Decision<Transfer> askWorkerFirst(Moment<Transfer, SubmitWithoutApproval, TransferFacts> moment) {
        return askingWorker(moment.command().request(), moment.facts());
    }

    static Decision<Transfer> consentToApproval(Moment<Transfer, TransferCommand.Consent, TransferFacts> moment) {
        TransferFacts facts = moment.facts();
        List<Deadline> deadlines = TransferClock.untilAnswer(facts);
        Tell ask = tell(NoticeKind.TRANSFER_REQUESTED, Role.CURRENT_EMPLOYER, deadlines);
        return accept(
                new WorkerConsented(new AwaitingCurrentEmployer(), deadlines, Set.of(Role.CURRENT_EMPLOYER)), ask);
    }

    static Decision<Transfer> consentToOfficer(Moment<Transfer, TransferCommand.Consent, TransferFacts> moment) {
        TransferFacts facts = moment.facts();
        boolean claimed = !moment.file().request().needsApproval();
        AwaitingOfficer next =
                new AwaitingOfficer(claimed ? OfficerTask.NO_APPROVAL_CASE : OfficerTask.NO_APPROVAL_ASKED);
        Set<Role> told = Set.of(Role.NEW_EMPLOYER, Role.CURRENT_EMPLOYER);
        WorkerConsented event = new WorkerConsented(next, TransferClock.untilOfficer(facts), told);
        return Decision.<Transfer>accept(event).also(claimed(facts, Role.NEW_EMPLOYER, Role.CURRENT_EMPLOYER));
    }

    static Decision<Transfer> declined(Moment<Transfer, TransferCommand.Decline, TransferFacts> moment) {
        String reason = moment.command().reason();
        Problem unknown = Reasons.unknown(reason, Parameters.DECLINE_REASONS, moment.facts());
        return unknown != null ? refuse(unknown) : Closing.close(moment, ClosingReason.DECLINED_BY_WORKER, reason);
    }

    private static Decision<Transfer> askingOfficer(TransferRequest request, TransferFacts facts, OfficerTask task) {
        return submitted(
                request,
                facts,
                new AwaitingOfficer(task),
                TransferClock.untilOfficer(facts),
                claimed(facts, Role.NEW_EMPLOYER, Role.CURRENT_EMPLOYER, Role.WORKER));
    }

    private static Decision<Transfer> askingWorker(TransferRequest request, TransferFacts facts) {
        List<Deadline> deadlines = TransferClock.untilConsent(facts);
        List<Tell> ask = List.of(tell(NoticeKind.CONSENT_ASKED, Role.WORKER, deadlines));
        return submitted(request, facts, new AwaitingWorker(), deadlines, ask);
    }

    private static Decision<Transfer> submitted(
            TransferRequest request,
            TransferFacts facts,
            TransferState state,
            List<Deadline> deadlines,
            List<Tell> told) {
        List<Finding> findings = TransferConditions.assessAll(request, facts);
        List<Problem> problems = TransferConditions.problems(findings);
        if (!problems.isEmpty()) {
            return new Decision.Refused<>(problems, findings);
        }
        Set<Role> recipients = told.stream().map(Tell::recipient).collect(Collectors.toSet());
        String takenInBy = facts.atCounter() ? facts.actor() : null;
        Submitted event = new Submitted(
                facts.newId(), facts.newReference(), request, takenInBy, state, deadlines, recipients, facts.now());
        return Decision.<Transfer>accept(event).also(told).because(findings);
    }

    private static List<Tell> requested(TransferFacts facts, List<Deadline> deadlines) {
        Tell employer = tell(NoticeKind.TRANSFER_REQUESTED, Role.CURRENT_EMPLOYER, deadlines);
        return workerTold(facts)
                ? List.of(employer, tell(NoticeKind.TRANSFER_REQUESTED, Role.WORKER, deadlines))
                : List.of(employer);
    }

    private static List<Tell> claimed(TransferFacts facts, Role... recipients) {
        return Stream.of(recipients)
                .filter(recipient -> recipient != Role.WORKER || workerTold(facts))
                .map(recipient -> Tell.of(NoticeKind.NO_APPROVAL_CLAIMED, recipient))
                .toList();
    }

    private static boolean workerTold(TransferFacts facts) {
        return facts.value(Parameters.WORKER_TOLD);
    }

    private static Tell tell(NoticeKind kind, Role recipient, List<Deadline> deadlines) {
        return new Tell(
                kind,
                recipient,
                Map.of("until", TransferClock.lastDay(deadlines).toString()));
    }
}
