package om.gov.mol.labour.absconding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import om.gov.mol.labour.absconding.ObjectionCommand.DismissObjection;
import om.gov.mol.labour.absconding.ReportCommand.SendBack;
import om.gov.mol.labour.law.ReportParameters;
import om.gov.mol.labour.lifecycle.Claim;
import om.gov.mol.labour.lifecycle.TellCase;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.registry.AgencyRequest;
import org.junit.jupiter.api.Test;

/** What a report says of itself to others. */
class AbscondingReportTest {

    @Test
    void itTakesEffectFromTheApprovalUntilItEnds() {
        Life life = Life.begins().registered();
        assertThat(life.report().takesEffect()).isFalse();
        assertThat(life.report().isUnderReview()).isFalse();
        life.paysTicket();
        assertThat(life.report().takesEffect()).isFalse();
        assertThat(life.report().isUnderReview()).isTrue();
        life.officer(Life.FIRST_OFFICER, new SendBack("DATA_WRONG", ""));
        assertThat(life.report().isUnderReview()).isTrue();
        life = Life.inForce();
        assertThat(life.report().takesEffect()).isTrue();
        assertThat(life.report().isUnderReview()).isFalse();
        life.does(Role.CASE, new ReportCommand.AgencyAcknowledged(AgencyRequest.Kind.SET_ALERT));
        assertThat(life.report().alert()).isEqualTo(Alert.SET);
        assertThat(life.report().takesEffect()).isTrue();
        life.officer(Life.SECOND_OFFICER, new ReportCommand.Stop("COURT_ORDER", ""));
        assertThat(life.report().takesEffect()).isFalse();
        assertThat(life.report().isUnderReview()).isFalse();
    }

    @Test
    void itsEffectsRestDuringAnObjectionWhereTheRulebookSaysSo() {
        Life life = Life.begins()
                .law(ReportParameters.OBJECTION_EFFECTS, "SUSPENDED")
                .registered()
                .paysTicket()
                .approved()
                .objects();
        assertThat(life.report().takesEffect()).isFalse();
        assertThat(life.report().isUnderReview()).isTrue();
        life.officer(Life.SECOND_OFFICER, new DismissObjection("ABSENCE_PROVEN", false, ""));
        assertThat(life.report().takesEffect()).isTrue();
        assertThat(life.report().isUnderReview()).isFalse();
        assertThat(Life.inForce().objects().report().takesEffect())
                .as("where it does not")
                .isTrue();
    }

    @Test
    void aRequestBearsTheNumberOfTheReportItHangsOn() {
        AbscondingReport report = Life.inForce().report();
        assertThat(report.requestReference("OB", 1)).isEqualTo("OB-7K2M9QXW4A-C");
        assertThat(report.requestReference("OB", 2)).isEqualTo("OB-7K2M9QXW4A-C.2");
        assertThat(AbscondingReport.reportReference("OB-7K2M9QXW4A-C.2")).isEqualTo(World.REFERENCE);
        assertThat(AbscondingReport.reportReference("RF-7K2M9QXW4A-C")).isEqualTo(World.REFERENCE);
        assertThat(AbscondingReport.reportReference("-")).isEqualTo("AR-");
        assertThat(AbscondingReport.reportReference("nonsense")).isEqualTo("nonsense");
    }

    @Test
    void itHoldsTheWorkerWhileItIsOpenAndTheEmployerWhileHeIsReferred() {
        Life life = Life.begins();
        life.world.inMonth = 99;
        life.registered();
        Claim worker = new Claim("report/worker/90000001");
        Claim employer = new Claim("referral/employer/1000001");
        assertThat(life.report().claims()).containsExactlyInAnyOrder(worker, employer);
        life.does(Role.EMPLOYER, new ReportCommand.Withdraw());
        assertThat(life.report().claims()).isEqualTo(Set.of(employer));
        assertThat(life.report().isOver()).as("the referral is open").isFalse();
        life.does(Role.INSPECTOR, new ReportCommand.FoundCompliant(""));
        assertThat(life.report().claims()).isEmpty();
        assertThat(life.report().isOver()).isTrue();
    }

    @Test
    void theTransferOfTheSameWorkerIsToldWhenItTakesEffect() {
        Life life = Life.inForce();
        assertThat(life.effect(TellCase.class))
                .isEqualTo(new TellCase(new Claim("transfer/worker/90000001"), "reportInForce"));
    }

    @Test
    void theDayOfRegistrationOrThatOfTheActChoosesTheLaw() {
        Life life = Life.begins().on("2026-03-01").registered().on("2026-05-01");
        AbscondingFacts facts = life.world.facts(Role.OFFICER);
        assertThat(facts.dayFor(ReportParameters.TICKET_PAYMENT)).isEqualTo("2026-03-01");
        assertThat(facts.dayFor(ReportParameters.EXTENSION_MAX)).isEqualTo("2026-05-01");
    }

    @Test
    void whatPeopleWroteIsNotPrinted() {
        Life life = Life.begins()
                .registered()
                .does(Role.WORKER, new ReportCommand.Reply("I was in hospital", Set.of("LETTER")));
        assertThat(life.report().toString()).doesNotContain("hospital", "without notice");
        assertThat(life.report().request().toString()).isNotEmpty();
        assertThat(life.report().reply().orElseThrow().toString()).startsWith("Reply[");
        life = Life.inForce().objects();
        assertThat(life.report().objection().orElseThrow().toString())
                .startsWith("Objection[")
                .doesNotContain("I was at work");
        assertThat(life.state().toString()).startsWith("InForce[").doesNotContain(Life.FIRST_OFFICER);
        assertThat(new ReportState.AwaitingTicketAfterReview("officer-9")).hasToString("AwaitingTicketAfterReview[]");
    }
}
