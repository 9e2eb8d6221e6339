package om.gov.mol.labour.transfer;

import static om.gov.mol.labour.transfer.Bills.FIRST;
import static om.gov.mol.labour.transfer.Bills.SECOND;
import static om.gov.mol.labour.transfer.Transfers.awaitingCurrentEmployer;
import static om.gov.mol.labour.transfer.Transfers.awaitingMedical;
import static om.gov.mol.labour.transfer.Transfers.awaitingVisa;
import static om.gov.mol.labour.transfer.Transfers.awaitingWorker;
import static om.gov.mol.labour.transfer.Transfers.claiming;
import static om.gov.mol.labour.transfer.Transfers.closed;
import static om.gov.mol.labour.transfer.Transfers.completed;
import static om.gov.mol.labour.transfer.Transfers.request;
import static om.gov.mol.labour.transfer.Transfers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import om.gov.mol.labour.lifecycle.Claim;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.payment.Payment;
import om.gov.mol.labour.payment.PaymentPurpose;
import om.gov.mol.labour.payment.PaymentStatus;
import om.gov.mol.labour.payment.RefundStatus;
import om.gov.mol.labour.transfer.TransferEvent.Approved;
import om.gov.mol.labour.transfer.TransferEvent.AttentionCalled;
import om.gov.mol.labour.transfer.TransferEvent.Closed;
import om.gov.mol.labour.transfer.TransferEvent.Completed;
import om.gov.mol.labour.transfer.TransferEvent.DeadlinesMoved;
import om.gov.mol.labour.transfer.TransferEvent.Escalated;
import om.gov.mol.labour.transfer.TransferEvent.FeePaid;
import om.gov.mol.labour.transfer.TransferEvent.MedicalPassed;
import om.gov.mol.labour.transfer.TransferEvent.PassedToOfficer;
import om.gov.mol.labour.transfer.TransferEvent.PaymentChanged;
import om.gov.mol.labour.transfer.TransferEvent.Submitted;
import om.gov.mol.labour.transfer.TransferEvent.VisaIssued;
import om.gov.mol.labour.transfer.TransferEvent.WorkerConsented;
import org.junit.jupiter.api.Test;

/** A transfer, and what each event makes of it. */
class TransferTest {

    private static final Transfer BEFORE = new Transfer(
            People.ID,
            People.REFERENCE,
            request(),
            new TransferState.AwaitingCurrentEmployer(),
            awaitingCurrentEmployer().deadlines(),
            List.of(Bills.dues()),
            LocalDate.of(2026, 3, 15),
            Set.of(Role.CURRENT_EMPLOYER),
            List.of("UNDELIVERED:X:SMS:BARRED"),
            People.NOW);

    @Test
    void whileItIsOpenNobodyElseMayTransferTheWorkerOrUseTheLicence() {
        Claim worker = new Claim("transfer/worker/90000001");
        Claim licence = new Claim("transfer/licence/30000001");

        assertThat(Transfer.workerClaim(request())).isEqualTo(worker);
        assertThat(Transfer.licenceClaim(request())).isEqualTo(licence);
        assertThat(awaitingWorker().claims()).containsExactlyInAnyOrder(worker, licence);
        assertThat(completed().claims()).isEmpty();
        assertThat(closed().claims()).isEmpty();
    }

    @Test
    void deadlinesStandEarliestFirst() {
        assertThat(with(new Transfer(
                                People.ID,
                                People.REFERENCE,
                                request(),
                                new TransferState.AwaitingVisa(),
                                List.of(
                                        awaitingVisa().deadlines().get(1),
                                        awaitingVisa().deadlines().get(0)),
                                List.of(),
                                null,
                                Set.of(),
                                List.of(),
                                People.NOW))
                        .deadlines())
                .isEqualTo(awaitingVisa().deadlines());
    }

    @Test
    void paymentsAreFoundByKeyAndPurpose() {
        Transfer both = with(awaitingMedical(), Bills.duesPaid(), Bills.feePaid());

        assertThat(both.payment(SECOND)).contains(Bills.feePaid());
        assertThat(both.payment("other")).isEmpty();
        assertThat(both.payments(PaymentPurpose.DUES)).containsExactly(Bills.duesPaid());
        assertThat(both.nextPaymentKey()).isEqualTo(People.ID + "-p3");
        assertThat(awaitingVisa().nextPaymentKey()).isEqualTo(FIRST);
    }

    @Test
    void duesArePaidOnceTheirMoneyWasCaptured() {
        assertThat(with(awaitingVisa(), Bills.dues()).duesPaid()).isFalse();
        assertThat(with(awaitingVisa(), Bills.feePaid()).duesPaid()).isFalse();
        assertThat(with(awaitingVisa(), Bills.dues().reported(PaymentStatus.DECLINED), Bills.duesPaid())
                        .duesPaid())
                .isTrue();
    }

    @Test
    void aPaymentIsReplacedByItsKeyAndAnotherAdded() {
        Payment pending = Bills.dues().reported(PaymentStatus.PENDING);

        assertThat(new PaymentChanged(pending).evolve(BEFORE)).isEqualTo(with(BEFORE, pending));
        assertThat(new PaymentChanged(Bills.fee()).evolve(BEFORE)).isEqualTo(with(BEFORE, Bills.dues(), Bills.fee()));
        assertThat(new PaymentChanged(Bills.feePaid()).evolve(with(BEFORE, Bills.dues(), Bills.fee())))
                .isEqualTo(with(BEFORE, Bills.dues(), Bills.feePaid()));
    }

    @Test
    void aRefundThatFailedIsPutOnTheOfficersListOnce() {
        Payment two = Bills.duesPaid().refunding(List.of(Bills.capture("c8", "1"), Bills.capture("c9", "2")));
        Payment failed = two.refundReported(FIRST + "-r2", RefundStatus.FAILED, null);
        Transfer once = new PaymentChanged(failed).evolve(awaitingVisa());

        assertThat(new PaymentChanged(two).evolve(awaitingVisa()).attention()).isEmpty();
        assertThat(once.attention()).containsExactly("REFUND_FAILED:" + FIRST + "-r2");
        assertThat(once.payments()).containsExactly(failed);
        assertThat(new PaymentChanged(failed).evolve(once)).isEqualTo(once);
        assertThat(new PaymentChanged(failed).evolve(once.attending(List.of())).attention())
                .as("what an officer has settled does not come back")
                .isEmpty();
        Payment again = failed.repeating(failed.failedRefunds(), null);
        assertThat(new PaymentChanged(again).evolve(once).attention()).isEmpty();
    }

    @Test
    void aRequestBecomesACase() {
        Submitted submitted = new Submitted(
                People.ID,
                People.REFERENCE,
                request(),
                null,
                new TransferState.AwaitingWorker(),
                awaitingWorker().deadlines(),
                Set.of(Role.WORKER),
                People.NOW);

        assertThat(submitted.evolve(null)).isEqualTo(awaitingWorker());
        assertThat(submitted.applied(BEFORE)).isEqualTo(awaitingWorker());
    }

    @Test
    void onlyTheFirstEventNeedsNoCaseBeforeIt() {
        assertThatNullPointerException().isThrownBy(() -> new Completed(People.NOW).evolve(null));
    }

    @Test
    void consentMovesOnAndRemembersWhoWasToldBesideTheOthers() {
        Transfer after = new WorkerConsented(
                        new TransferState.AwaitingOfficer(OfficerTask.NO_APPROVAL_CASE),
                        List.of(),
                        Set.of(Role.NEW_EMPLOYER, Role.CURRENT_EMPLOYER))
                .evolve(awaitingWorker());

        assertThat(after.state()).isEqualTo(new TransferState.AwaitingOfficer(OfficerTask.NO_APPROVAL_CASE));
        assertThat(after.deadlines()).isEmpty();
        assertThat(after.told()).isEqualTo(Transfers.ALL);
    }

    @Test
    void whatMovesTheStateLeavesTheRestAsItIs() {
        assertMoved(
                new PassedToOfficer(OfficerTask.SILENCE, awaitingVisa().deadlines()),
                new TransferState.AwaitingOfficer(OfficerTask.SILENCE));
        assertMoved(new VisaIssued("V-1", awaitingVisa().deadlines()), new TransferState.AwaitingTransferFee("V-1"));
        assertMoved(
                new MedicalPassed("M-1", "V-1", awaitingVisa().deadlines()),
                new TransferState.AwaitingResidentCard("V-1"));
        assertMoved(new DeadlinesMoved(awaitingVisa().deadlines()), BEFORE.state());
    }

    @Test
    void anApprovalNamesTheDayOfRelease() {
        LocalDate day = LocalDate.of(2026, 4, 1);
        Transfer after = new Approved(Role.CURRENT_EMPLOYER, day, awaitingVisa().deadlines()).evolve(BEFORE);

        assertThat(after.state()).isEqualTo(new TransferState.AwaitingVisa());
        assertThat(after.deadlines()).isEqualTo(awaitingVisa().deadlines());
        assertThat(after.releaseOn()).isEqualTo(day);
        assertThat(after.payments()).isEqualTo(BEFORE.payments());
        assertThat(after.told()).isEqualTo(BEFORE.told());
        assertThat(after.attention()).isEqualTo(BEFORE.attention());
        assertThat(new Approved(Role.CLOCK, null, List.of()).evolve(BEFORE).releaseOn())
                .isNull();
    }

    @Test
    void aPaidFeeIsKeptAndTheExaminationAwaited() {
        Transfer after = new FeePaid(Bills.feePaid(), "V-1", awaitingVisa().deadlines()).evolve(BEFORE);

        assertThat(after.payments()).containsExactly(Bills.dues(), Bills.feePaid());
        assertThat(after.state()).isEqualTo(new TransferState.AwaitingMedical("V-1"));
        assertThat(after.deadlines()).isEqualTo(awaitingVisa().deadlines());
    }

    @Test
    void anEndHasNoDeadlinesAndKeepsWhatItChangedOfThePayments() {
        Payment cancelled = Bills.dues().reported(PaymentStatus.CANCELLED);
        Transfer closed = new Closed(People.NOW, ClosingReason.STOPPED, "SECURITY", List.of(cancelled)).evolve(BEFORE);
        Transfer completed = new Completed(People.NOW).evolve(BEFORE);

        assertThat(closed.state()).isEqualTo(new TransferState.Closed(People.NOW, ClosingReason.STOPPED, "SECURITY"));
        assertThat(closed.state().isFinal()).isTrue();
        assertThat(closed.deadlines()).isEmpty();
        assertThat(closed.payments()).containsExactly(cancelled);
        assertThat(completed.state()).isEqualTo(new TransferState.Completed(People.NOW));
        assertThat(completed.deadlines()).isEmpty();
        assertThat(completed.payments()).isEqualTo(BEFORE.payments());
    }

    @Test
    void whatTheMinistryMustLookAtIsAdded() {
        assertThat(new AttentionCalled("LATE_ANSWER:fit").evolve(BEFORE).attention())
                .containsExactly("UNDELIVERED:X:SMS:BARRED", "LATE_ANSWER:fit");
        Transfer escalated = new Escalated("ESCALATED:OFFICER", List.of()).evolve(BEFORE);
        assertThat(escalated.attention()).containsExactly("UNDELIVERED:X:SMS:BARRED", "ESCALATED:OFFICER");
        assertThat(escalated.deadlines()).isEmpty();
        assertThat(escalated.state()).isEqualTo(BEFORE.state());
    }

    @Test
    void aRequestOnTheApprovalPathClaimsNothing() {
        TransferRequest claim = claiming(NoApprovalCase.DISMISSED);

        assertThat(request().needsApproval()).isTrue();
        assertThat(claim.needsApproval()).isFalse();
        assertThat(claim.forApproval()).isEqualTo(request());
        assertThat(request().forApproval()).isEqualTo(request());
    }

    private static void assertMoved(TransferEvent event, TransferState to) {
        Transfer after = event.evolve(BEFORE);
        assertThat(after)
                .isEqualTo(new Transfer(
                        BEFORE.id(),
                        BEFORE.reference(),
                        BEFORE.request(),
                        to,
                        awaitingVisa().deadlines(),
                        BEFORE.payments(),
                        BEFORE.releaseOn(),
                        BEFORE.told(),
                        BEFORE.attention(),
                        BEFORE.openedAt()));
    }
}
