package om.gov.mol.labour.absconding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import om.gov.mol.labour.absconding.ReportCommand.FoundCompliant;
import om.gov.mol.labour.absconding.ReportCommand.FoundNotCompliant;
import om.gov.mol.labour.law.ReportParameters;
import om.gov.mol.labour.lifecycle.ChangeRegistry;
import om.gov.mol.labour.notice.NoticeKind;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.registry.RegistryChange.ServicesStopped;
import org.junit.jupiter.api.Test;

/** Too many reports of one employer. */
class ReferringTest {

    @Test
    void theFifthReportOfAMonthRefersTheEmployerToInspection() {
        assertThat(after(3, 3).report().referral()).isNull();
        Life life = after(4, 4);
        assertThat(life.report().referral()).isEqualTo(new Referral(life.world.now, 5, 5, null, null));
        assertThat(life.told(NoticeKind.REFERRED_TO_INSPECTION, Role.EMPLOYER))
                .containsEntry("month", "5")
                .containsEntry("year", "5");
        assertThat(life.report().claims()).contains(AbscondingReport.referralClaim(World.FIRM));
    }

    @Test
    void theTenthReportOfAYearDoesTheSame() {
        assertThat(after(0, 8).report().referral()).isNull();
        assertThat(after(0, 9).report().referral()).isNotNull();
    }

    @Test
    void theRulebookMayMeanMoreThanFiveAndMoreThanTen() {
        assertThat(beyond(4, 9).report().referral()).isNull();
        assertThat(beyond(5, 5).report().referral()).isNotNull();
        assertThat(beyond(0, 10).report().referral()).isNotNull();
    }

    private static Life beyond(int inMonth, int inYear) {
        Life life = Life.begins().law(ReportParameters.THRESHOLD_REACH, "MORE_THAN");
        life.world.inMonth = inMonth;
        life.world.inYear = inYear;
        return life.registered();
    }

    @Test
    void whileAReferralIsOpenNoOtherIsMade() {
        Life life = Life.begins();
        life.world.inMonth = 6;
        life.world.referralOpen = true;
        assertThat(life.registered().report().referral()).isNull();
    }

    @Test
    void whereApprovedReportsCountTheReferralComesWithTheApproval() {
        Life life = Life.begins().law(ReportParameters.THRESHOLD_COUNTS, "APPROVED");
        life.world.inMonth = 4;
        life.registered().paysTicket();
        assertThat(life.report().referral()).isNull();
        life.approved();
        assertThat(life.report().referral()).isNotNull();
        assertThat(life.effects()).contains("tell.REFERRED_TO_INSPECTION.employer");
    }

    @Test
    void whatWasReferredAtRegistrationIsNotReferredAgainAtApproval() {
        Life life = after(4, 4);
        Referral first = life.report().referral();
        assertThat(life.paysTicket().approved().report().referral()).isEqualTo(first);
    }

    @Test
    void anEmployerFoundNotCompliantIsStoppedForOneYearToTheDayBefore() {
        Life life = after(4, 4).on("2026-03-10").does(Role.INSPECTOR, new FoundNotCompliant("no wages"));
        ServicesStopped stopped =
                (ServicesStopped) life.effect(ChangeRegistry.class).change();
        assertThat(stopped)
                .isEqualTo(new ServicesStopped(
                        World.FIRM, LocalDate.of(2026, 3, 10), LocalDate.of(2027, 3, 9), World.REFERENCE));
        assertThat(life.told(NoticeKind.SERVICES_STOPPED, Role.EMPLOYER)).containsEntry("until", "2027-03-09");
        assertThat(life.report().claims()).containsExactly(AbscondingReport.workerClaim(World.WORKER));
    }

    @Test
    void anInspectorFindsOnce() {
        Life life = after(4, 4).does(Role.INSPECTOR, new FoundCompliant(""));
        assertThat(life.effects()).containsExactly("tell.REFERRAL_ENDED.employer");
        assertThat(life.report().referral().finding()).isEqualTo(Referral.Finding.COMPLIANT);
        assertThat(life.refused(Role.INSPECTOR, new FoundNotCompliant(""))).containsExactly(ProblemCode.NO_REFERRAL);
        assertThat(Life.inForce().refused(Role.INSPECTOR, new FoundCompliant("")))
                .containsExactly(ProblemCode.NO_REFERRAL);
    }

    private static Life after(int inMonth, int inYear) {
        Life life = Life.begins();
        life.world.inMonth = inMonth;
        life.world.inYear = inYear;
        return life.registered();
    }
}
