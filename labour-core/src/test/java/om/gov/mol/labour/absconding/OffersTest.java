package om.gov.mol.labour.absconding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import om.gov.mol.labour.absconding.ReportCommand.Extend;
import om.gov.mol.labour.law.ReportParameters;
import om.gov.mol.labour.lifecycle.Action;
import om.gov.mol.labour.lifecycle.Moment;
import om.gov.mol.labour.outcome.Problem;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.party.Role;
import org.junit.jupiter.api.Test;

/** What can only be refused is shown closed, with the reason, before anybody tries. */
class OffersTest {

    /** Why that is closed to the role now; empty where it is open. */
    private static List<ProblemCode> closed(Life life, Role role, String command) {
        var moment = new Moment<>(life.report(), new ReportCommand.Withdraw(), life.world.facts(role));
        return AbscondingTables.LIFECYCLE.actions(moment).stream()
                .filter(action -> action.command().equals(command))
                .map(Action::closedBecause)
                .findFirst()
                .orElseThrow()
                .stream()
                .map(Problem::code)
                .toList();
    }

    @Test
    void whileTheListIsEmptyNothingIsToBeSettled() {
        Life life = Life.inForce();
        assertThat(closed(life, Role.OFFICER, "settleAttention")).containsExactly(ProblemCode.NOT_IN_THIS_STATE);
        life.notDelivered("REPORT_APPROVED.employer", "SMS");
        assertThat(closed(life, Role.OFFICER, "settleAttention")).isEmpty();
    }

    @Test
    void theLifeOfAReportIsNotExtendedAndNothingElseRuns() {
        Life life = Life.inForce();
        assertThat(closed(life, Role.OFFICER, "extend")).containsExactly(ProblemCode.NOT_IN_THIS_STATE);
        life.objects();
        assertThat(closed(life, Role.OFFICER, "extend")).isEmpty();
    }

    @Test
    void whoHasHadAllTheTimeThereIsIsNotOfferedMore() {
        Life life = Life.begins().registered().paysTicket();
        assertThat(closed(life, Role.OFFICER, "extend")).isEmpty();
        int most = life.world
                .facts(Role.OFFICER)
                .value(ReportParameters.EXTENSION_MAX)
                .days();
        life.officer(Life.FIRST_OFFICER, new Extend(most, "EVIDENCE_AWAITED"));
        assertThat(closed(life, Role.OFFICER, "extend")).containsExactly(ProblemCode.EXTENSION_TOO_LONG);
    }

    @Test
    void theTicketIsToBeAskedForOnceAGroundHolds() {
        Life life = Life.inForce();
        assertThat(closed(life, Role.EMPLOYER, "requestRefund")).containsExactly(ProblemCode.REFUND_GROUND_NOT_MET);
        life.falls(AbscondingClock.Kind.LIFE);
        assertThat(closed(life, Role.EMPLOYER, "requestRefund")).isEmpty();
    }
}
