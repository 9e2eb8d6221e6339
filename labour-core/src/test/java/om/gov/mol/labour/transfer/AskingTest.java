package om.gov.mol.labour.transfer;

import static om.gov.mol.labour.transfer.Given.everythingInOrder;
import static om.gov.mol.labour.transfer.People.worker;
import static om.gov.mol.labour.transfer.Said.codes;
import static om.gov.mol.labour.transfer.Said.effects;
import static om.gov.mol.labour.transfer.Said.event;
import static om.gov.mol.labour.transfer.Said.no;
import static om.gov.mol.labour.transfer.Said.tells;
import static om.gov.mol.labour.transfer.Transfers.awaitingWorker;
import static om.gov.mol.labour.transfer.Transfers.claiming;
import static om.gov.mol.labour.transfer.Transfers.deadline;
import static om.gov.mol.labour.transfer.Transfers.request;
import static om.gov.mol.labour.transfer.Transfers.withoutContract;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import om.gov.mol.labour.law.Parameters;
import om.gov.mol.labour.lifecycle.Command;
import om.gov.mol.labour.lifecycle.Deadline;
import om.gov.mol.labour.lifecycle.Decision;
import om.gov.mol.labour.outcome.Problem;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.transfer.TransferCommand.Consent;
import om.gov.mol.labour.transfer.TransferCommand.Decline;
import om.gov.mol.labour.transfer.TransferCommand.Submit;
import om.gov.mol.labour.transfer.TransferCommand.SubmitWithoutApproval;
import om.gov.mol.labour.transfer.TransferEvent.Closed;
import om.gov.mol.labour.transfer.TransferEvent.Submitted;
import om.gov.mol.labour.transfer.TransferEvent.WorkerConsented;
import om.gov.mol.labour.transfer.TransferState.AwaitingCurrentEmployer;
import om.gov.mol.labour.transfer.TransferState.AwaitingOfficer;
import om.gov.mol.labour.transfer.TransferState.AwaitingWorker;
import org.junit.jupiter.api.Test;

/** The new employer asks, and where the rulebook says so the worker agrees first. */
class AskingTest {

    private static final List<Deadline> ANSWER =
            Transfers.awaitingCurrentEmployer().deadlines();
    private static final List<Deadline> CONSENT = awaitingWorker().deadlines();
    private static final List<Deadline> OFFICER =
            List.of(deadline("OFFICER", "transfer.officer.decision", "2026-03-19T20:00:00Z"));
    private static final AwaitingOfficer WITH_OFFICER = new AwaitingOfficer(OfficerTask.NO_APPROVAL_CASE);

    @Test
    void aGoodRequestGoesToTheCurrentEmployerAndTheWorkerIsTold() {
        Decision<Transfer> said = Asking.askCurrentEmployer(everythingInOrder().opens(new Submit(request())));

        Set<Role> told = Set.of(Role.CURRENT_EMPLOYER, Role.WORKER);
        assertThat(event(said)).isEqualTo(submitted(request(), new AwaitingCurrentEmployer(), ANSWER, told));
        assertThat(effects(said))
                .containsExactly("tell.TRANSFER_REQUESTED.current-employer", "tell.TRANSFER_REQUESTED.worker");
        assertThat(tells(said, "tell.TRANSFER_REQUESTED.current-employer")).isEqualTo(Map.of("until", "2026-03-10"));
        assertThat(tells(said, "tell.TRANSFER_REQUESTED.worker")).isEqualTo(Map.of("until", "2026-03-10"));
        assertThat(said.findings()).hasSize(Said.CONDITIONS);
    }

    @Test
    void theWorkerIsNotToldWhereTheRulebookSaysSo() {
        Given silent = everythingInOrder().law(Parameters.WORKER_TOLD, "false");
        Decision<Transfer> said = Asking.askCurrentEmployer(silent.opens(new Submit(request())));

        assertThat(effects(said)).containsExactly("tell.TRANSFER_REQUESTED.current-employer");
        assertThat(((Submitted) event(said)).told()).containsExactly(Role.CURRENT_EMPLOYER);
    }

    @Test
    void aRequestIsRefusedWithEveryReasonAtOnceAndTheFindingsAreKept() {
        Given bad = everythingInOrder()
                .otherTransferOpen()
                .worker(worker().outsideOman().record());
        Decision<Transfer> said = Asking.askCurrentEmployer(bad.opens(new Submit(withoutContract())));

        assertThat(codes(said))
                .containsExactly(
                        ProblemCode.WORKER_OUTSIDE_OMAN,
                        ProblemCode.TRANSFER_ALREADY_OPEN,
                        ProblemCode.CONTRACT_MISSING);
        assertThat(said.findings()).hasSize(Said.CONDITIONS);
    }

    @Test
    void whereConsentIsRequiredTheWorkerIsAskedFirstAndNobodyElseIsTold() {
        Decision<Transfer> said = Asking.askWorker(everythingInOrder().opens(new Submit(request())));

        assertThat(event(said)).isEqualTo(submitted(request(), new AwaitingWorker(), CONSENT, Set.of(Role.WORKER)));
        assertThat(effects(said)).containsExactly("tell.CONSENT_ASKED.worker");
        assertThat(tells(said, "tell.CONSENT_ASKED.worker")).isEqualTo(Map.of("until", "2026-03-08"));
    }

    @Test
    void aClaimedCaseGoesToAnOfficerAndEverybodyIsTold() {
        TransferRequest claim = claiming(NoApprovalCase.DISMISSED);
        Decision<Transfer> said = Asking.askOfficer(everythingInOrder().opens(new SubmitWithoutApproval(claim)));

        assertThat(event(said)).isEqualTo(submitted(claim, WITH_OFFICER, OFFICER, Transfers.ALL));
        assertThat(effects(said))
                .containsExactly(
                        "tell.NO_APPROVAL_CLAIMED.new-employer",
                        "tell.NO_APPROVAL_CLAIMED.current-employer",
                        "tell.NO_APPROVAL_CLAIMED.worker");
        assertThat(tells(said, "tell.NO_APPROVAL_CLAIMED.worker")).isEmpty();
        assertThat(said.findings()).hasSize(Said.CONDITIONS + 2);
    }

    @Test
    void ofAClaimedCaseTheWorkerIsNotToldWhereTheRulebookSaysSo() {
        Given silent = everythingInOrder().law(Parameters.WORKER_TOLD, "false");
        Decision<Transfer> said =
                Asking.askOfficer(silent.opens(new SubmitWithoutApproval(claiming(NoApprovalCase.DISMISSED))));

        assertThat(effects(said))
                .containsExactly("tell.NO_APPROVAL_CLAIMED.new-employer", "tell.NO_APPROVAL_CLAIMED.current-employer");
    }

    @Test
    void aClaimedCaseThatIsNotLawIsRefused() {
        Given early = everythingInOrder().law(Parameters.NO_APPROVAL_CASES, "DISMISSED");
        Decision<Transfer> said =
                Asking.askOfficer(early.opens(new SubmitWithoutApproval(claiming(NoApprovalCase.CONTRACT_ENDED))));

        assertThat(codes(said)).containsExactly(ProblemCode.NO_APPROVAL_CASE_NOT_IN_FORCE);
    }

    @Test
    void aClaimedCaseThatDemandsConsentGoesToTheWorkerFirst() {
        TransferRequest claim = claiming(NoApprovalCase.DISMISSED);
        Decision<Transfer> said = Asking.askWorkerFirst(everythingInOrder().opens(new SubmitWithoutApproval(claim)));

        assertThat(event(said)).isEqualTo(submitted(claim, new AwaitingWorker(), CONSENT, Set.of(Role.WORKER)));
        assertThat(effects(said)).containsExactly("tell.CONSENT_ASKED.worker");
    }

    @Test
    void consentIsRequiredByTheRulebookOrByTheClaimedCase() {
        Given plain = everythingInOrder();
        Given required = everythingInOrder().law(Parameters.WORKER_CONSENT, "REQUIRED");
        Given byCase = everythingInOrder().law(Parameters.NO_APPROVAL_CONSENT_CASES, "DISMISSED");

        assertThat(consentRequired(plain, new Submit(request()))).isFalse();
        assertThat(consentRequired(required, new Submit(request()))).isTrue();
        assertThat(consentRequired(byCase, new SubmitWithoutApproval(claiming(NoApprovalCase.DISMISSED))))
                .isTrue();
        assertThat(consentRequired(byCase, new SubmitWithoutApproval(claiming(NoApprovalCase.COURT_JUDGMENT))))
                .isFalse();
        assertThat(consentRequired(byCase, new SubmitWithoutApproval(request())))
                .isFalse();
        assertThat(consentRequired(byCase, new Submit(claiming(NoApprovalCase.DISMISSED))))
                .isFalse();
    }

    @Test
    void whenTheWorkerAgreesHisEmployerIsAsked() {
        Decision<Transfer> said = Asking.consentToApproval(everythingInOrder().asks(awaitingWorker(), new Consent()));

        assertThat(event(said))
                .isEqualTo(new WorkerConsented(new AwaitingCurrentEmployer(), ANSWER, Set.of(Role.CURRENT_EMPLOYER)));
        assertThat(effects(said)).containsExactly("tell.TRANSFER_REQUESTED.current-employer");
        assertThat(tells(said, "tell.TRANSFER_REQUESTED.current-employer")).isEqualTo(Map.of("until", "2026-03-10"));
    }

    @Test
    void whenTheWorkerAgreesToAClaimedCaseAnOfficerLooksAtIt() {
        Transfer claimed = Transfers.of(awaitingWorker(), claiming(NoApprovalCase.DISMISSED));
        Decision<Transfer> said = Asking.consentToOfficer(everythingInOrder().asks(claimed, new Consent()));

        Set<Role> employers = Set.of(Role.NEW_EMPLOYER, Role.CURRENT_EMPLOYER);
        assertThat(event(said)).isEqualTo(new WorkerConsented(WITH_OFFICER, OFFICER, employers));
        assertThat(effects(said))
                .containsExactly("tell.NO_APPROVAL_CLAIMED.new-employer", "tell.NO_APPROVAL_CLAIMED.current-employer");
    }

    @Test
    void whereTheLawAsksForNoApprovalAnOfficerDecidesWithoutAClaimedCase() {
        Given free = everythingInOrder().law(Parameters.APPROVAL_REQUIRED, "false");
        Decision<Transfer> asked = Asking.askNobody(free.opens(new Submit(request())));
        Decision<Transfer> consented = Asking.consentToOfficer(free.asks(awaitingWorker(), new Consent()));
        AwaitingOfficer officer = new AwaitingOfficer(OfficerTask.NO_APPROVAL_ASKED);

        assertThat(event(asked)).isEqualTo(submitted(request(), officer, OFFICER, Transfers.ALL));
        assertThat(effects(asked))
                .containsExactly(
                        "tell.NO_APPROVAL_CLAIMED.new-employer",
                        "tell.NO_APPROVAL_CLAIMED.current-employer",
                        "tell.NO_APPROVAL_CLAIMED.worker");
        assertThat(((WorkerConsented) event(consented)).next()).isEqualTo(officer);
    }

    @Test
    void aWorkerWhoDeclinesEndsItAndTheNewEmployerLearnsTheReason() {
        Decision<Transfer> said =
                Asking.declined(everythingInOrder().asks(awaitingWorker(), new Decline("TERMS_NOT_AGREED")));

        assertThat(event(said))
                .isEqualTo(new Closed(People.NOW, ClosingReason.DECLINED_BY_WORKER, "TERMS_NOT_AGREED", List.of()));
        assertThat(effects(said)).containsExactly("tell.TRANSFER_CLOSED.new-employer", "tell.TRANSFER_CLOSED.worker");
    }

    @Test
    void aWorkerDeclinesForAReasonOfTheList() {
        Decision<Transfer> said = Asking.declined(everythingInOrder().asks(awaitingWorker(), new Decline("NO_IDEA")));

        assertThat(no(said))
                .containsExactly(Problem.of(
                        ProblemCode.REASON_NOT_VALID,
                        "allowed",
                        "DID_NOT_ASK, OTHER, STAYS_WITH_EMPLOYER, TERMS_NOT_AGREED"));
    }

    private static boolean consentRequired(Given given, Command command) {
        return Asking.consentRequired(given.opens(command));
    }

    private static Submitted submitted(
            TransferRequest request, TransferState state, List<Deadline> deadlines, Set<Role> told) {
        return new Submitted(People.ID, People.REFERENCE, request, null, state, deadlines, told, People.NOW);
    }
}
