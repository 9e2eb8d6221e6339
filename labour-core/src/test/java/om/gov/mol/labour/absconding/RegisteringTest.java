package om.gov.mol.labour.absconding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import om.gov.mol.labour.absconding.ReportCommand.Correct;
import om.gov.mol.labour.absconding.ReportCommand.SendBack;
import om.gov.mol.labour.law.ReportParameters;
import om.gov.mol.labour.notice.NoticeKind;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.party.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Reporting a worker, and what both sides say before anything is decided. */
class RegisteringTest {

    @Test
    void aWorkerWhoseMobileOrEmailIsHisEmployersIsPutOnTheOfficersList() {
        assertThat(attention("+96890000007", "worker@example.com")).isNotEmpty();
        assertThat(attention("+96890000001", "firm@example.com")).isNotEmpty();
        assertThat(attention(null, "firm@example.com")).isNotEmpty();
        assertThat(attention("+96890000001", "worker@example.com")).isEmpty();
        assertThat(attention("+96890000001", null)).isEmpty();
    }

    @Test
    void twoWithoutMobileOrEmailDoNotShareThem() {
        Life life = Life.begins();
        life.world.contact = World.reached(null, "worker@example.com");
        life.world.employerContact = World.reached(null, "firm@example.com");
        assertThat(life.registered().report().attention()).isEmpty();
        life = Life.begins();
        life.world.contact = World.reached("+96890000001", null);
        life.world.employerContact = World.reached("+96890000007", null);
        assertThat(life.registered().report().attention()).isEmpty();
    }

    @Test
    void theWorkersReplyIsKeptWithHisEvidenceAndTheMoment() {
        Life life = Life.begins()
                .registered()
                .does(Role.REPRESENTATIVE, new ReportCommand.Reply("he was in hospital", Set.of("LETTER")));
        Reply first = new Reply("he was in hospital", Set.of("LETTER"), Role.REPRESENTATIVE, life.world.now);
        assertThat(life.report().reply()).contains(first);
        life.does(Role.WORKER, new ReportCommand.Reply("I still am", Set.of()));
        assertThat(life.report().replies())
                .as("nothing he said is lost")
                .hasSize(2)
                .startsWith(first);
        assertThat(life.report().reply()).map(Reply::statement).contains("I still am");
    }

    @Test
    void whoTookAReportInAtTheCounterDecidesNothingOfIt() {
        Life life = Life.begins().law(ReportParameters.SERVICE_OPEN, "*:ELECTRONIC,*:COUNTER");
        life.world.atCounter = true;
        life.world.actor = Life.FIRST_OFFICER;
        life.registered();
        life.world.atCounter = false;
        life.world.actor = null;
        life.paysTicket();
        assertThat(life.refused(Life.FIRST_OFFICER, new ReportCommand.Approve("complete")))
                .containsExactly(ProblemCode.SAME_OFFICER);
        assertThat(life.refused(Life.FIRST_OFFICER, new ReportCommand.Reject("NO_EVIDENCE", "")))
                .containsExactly(ProblemCode.SAME_OFFICER);
        life.officer(Life.SECOND_OFFICER, new ReportCommand.Approve("complete"));
        assertThat(life.state()).isInstanceOf(ReportState.InForce.class);
    }

    @Test
    void aCorrectionChangesWhatItSaysAndKeepsTheRest() {
        Life life = Life.begins().registered().paysTicket().officer(Life.FIRST_OFFICER, new SendBack("DATA_WRONG", ""));
        LocalDate earlier = World.LEFT.minusDays(3);
        life.does(Role.EMPLOYER, new Correct(earlier, "", Set.of()));
        assertThat(life.told(NoticeKind.REPORT_REGISTERED, Role.WORKER))
                .isEqualTo(Map.of("since", earlier.toString(), "wording", "corrected"));
        assertThat(life.report().request().absentSince()).isEqualTo(earlier);
        assertThat(life.report().request().statement()).isEqualTo("absent without notice");
        assertThat(life.report().request().evidence()).isEqualTo(World.PROOF);
        life.officer(Life.FIRST_OFFICER, new SendBack("DATA_WRONG", ""));
        life.does(Role.EMPLOYER, new Correct(null, "he left at night", Set.of("ADDRESS", "MUNICIPALITY_LICENCE")));
        assertThat(life.report().request().absentSince()).isEqualTo(earlier);
        assertThat(life.report().request().statement()).isEqualTo("he left at night");
        assertThat(life.report().request().evidence()).containsExactlyInAnyOrder("ADDRESS", "MUNICIPALITY_LICENCE");
    }

    private static List<String> attention(@Nullable String mobile, @Nullable String email) {
        Life life = Life.begins();
        life.world.contact = World.reached(mobile, email);
        return life.registered().report().attention();
    }
}
