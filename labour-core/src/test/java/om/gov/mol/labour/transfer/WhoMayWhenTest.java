package om.gov.mol.labour.transfer;

import static om.gov.mol.labour.transfer.Given.everythingInOrder;
import static om.gov.mol.labour.transfer.Said.codes;
import static om.gov.mol.labour.transfer.Transfers.awaitingOfficer;
import static om.gov.mol.labour.transfer.Transfers.awaitingVisa;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import om.gov.mol.labour.lifecycle.Decision;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.transfer.TransferCommand.PayDues;
import org.junit.jupiter.api.Test;

/** Who may pay the dues when, as the table says it. */
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
    void afterTheApprovalNobodyPaysDues() {
        for (Role role : List.of(Role.CURRENT_EMPLOYER, Role.NEW_EMPLOYER)) {
            assertThat(codes(payDues(role, awaitingVisa()))).containsExactly(ProblemCode.NOT_IN_THIS_STATE);
        }
        assertThat(codes(payDues(Role.WORKER, awaitingVisa()))).containsExactly(ProblemCode.NOT_THIS_ROLE);
    }

    private static Decision<Transfer> payDues(Role role, Transfer transfer) {
        return TransferTable.TABLE
                .decide(everythingInOrder().atCounter().by(role).asks(transfer, new PayDues()))
                .decision();
    }
}
