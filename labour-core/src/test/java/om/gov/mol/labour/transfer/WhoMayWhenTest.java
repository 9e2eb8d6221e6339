package om.gov.mol.labour.transfer;

import static om.gov.mol.labour.transfer.Given.everythingInOrder;
import static om.gov.mol.labour.transfer.Said.codes;
import static om.gov.mol.labour.transfer.Transfers.awaitingOfficer;
import static om.gov.mol.labour.transfer.Transfers.awaitingVisa;
import static om.gov.mol.labour.transfer.Transfers.claiming;
import static om.gov.mol.labour.transfer.Transfers.request;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import om.gov.mol.labour.law.Parameters;
import om.gov.mol.labour.lifecycle.Decision;
import om.gov.mol.labour.lifecycle.Moment;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.transfer.TransferCommand.Consent;
import om.gov.mol.labour.transfer.TransferCommand.PayDues;
import om.gov.mol.labour.transfer.TransferCommand.Submit;
import om.gov.mol.labour.transfer.TransferCommand.SubmitWithoutApproval;
import org.junit.jupiter.api.Test;

/** Which row answers whom, and when. */
class WhoMayWhenTest {

    @Test
    void theTableOfTransfersNamesItsStatesAndCommands() {
        assertThat(TransferTable.TABLE.name()).isEqualTo("transfer");
        assertThat(TransferTable.TABLE.states()).isEqualTo(TransferState.class);
        assertThat(TransferTable.TABLE.commands()).isEqualTo(TransferCommand.class);
    }

    @Test
    void whileAnOfficerDecidesPayingDuesIsNoLongerTheCurrentEmployersAct() {
        assertThat(codes(payDues(Role.CURRENT_EMPLOYER, awaitingOfficer(OfficerTask.SILENCE))))
                .containsExactly(ProblemCode.NOT_THIS_ROLE);
        assertThat(payDues(Role.NEW_EMPLOYER, awaitingOfficer(OfficerTask.SILENCE)))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void whoIsHeldAtTheCardOwesNoDuesAnyMore() {
        assertThat(codes(payDues(Role.NEW_EMPLOYER, awaitingOfficer(OfficerTask.HELD_AT_CARD))))
                .containsExactly(ProblemCode.NOT_IN_THIS_STATE);
    }

    @Test
    void afterTheApprovalNobodyPaysDues() {
        for (Role role : List.of(Role.CURRENT_EMPLOYER, Role.NEW_EMPLOYER)) {
            assertThat(codes(payDues(role, awaitingVisa()))).containsExactly(ProblemCode.NOT_IN_THIS_STATE);
        }
        assertThat(codes(payDues(Role.WORKER, awaitingVisa()))).containsExactly(ProblemCode.NOT_THIS_ROLE);
    }

    @Test
    void whetherTheWorkerIsAskedFirstDecidesWhichRowOpensACase() {
        Given required = everythingInOrder().law(Parameters.WORKER_CONSENT, "REQUIRED");
        Submit submit = new Submit(request());
        SubmitWithoutApproval claim = new SubmitWithoutApproval(claiming(NoApprovalCase.DISMISSED));

        assertThat(row(everythingInOrder().opens(submit))).isEqualTo("T01");
        assertThat(row(required.opens(submit))).isEqualTo("T02");
        assertThat(row(everythingInOrder()
                        .law(Parameters.APPROVAL_REQUIRED, "false")
                        .opens(submit)))
                .isEqualTo("T01o");
        assertThat(row(everythingInOrder().opens(claim))).isEqualTo("T03");
        assertThat(row(required.opens(claim))).isEqualTo("T04");
    }

    @Test
    void whatTheWorkerAgreesToDecidesWhoIsAskedNext() {
        Given worker = everythingInOrder().by(Role.WORKER);
        Transfer plain = Transfers.awaitingWorker();
        Transfer claimed = Transfers.of(plain, claiming(NoApprovalCase.DISMISSED));
        Given free = everythingInOrder().by(Role.WORKER).law(Parameters.APPROVAL_REQUIRED, "false");

        assertThat(row(worker.asks(plain, new Consent()))).isEqualTo("T05");
        assertThat(row(worker.asks(claimed, new Consent()))).isEqualTo("T06");
        assertThat(row(free.asks(plain, new Consent()))).isEqualTo("T06");
    }

    private static String row(Moment<Transfer, ? extends TransferCommand, TransferFacts> moment) {
        return TransferTable.TABLE
                .decide(new Moment<>(moment.before(), moment.command(), moment.facts()))
                .row()
                .get(0)
                .id();
    }

    private static Decision<Transfer> payDues(Role role, Transfer transfer) {
        return TransferTable.TABLE
                .decide(everythingInOrder().atCounter().by(role).asks(transfer, new PayDues()))
                .decision();
    }
}
