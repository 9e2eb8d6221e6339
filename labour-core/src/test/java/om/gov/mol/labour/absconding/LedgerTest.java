package om.gov.mol.labour.absconding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import om.gov.mol.labour.notice.NoticeKind;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.payment.Capture;
import om.gov.mol.labour.payment.PaymentNews.WithoutPurpose;
import om.gov.mol.labour.payment.PaymentStatus;
import om.gov.mol.labour.payment.RefundStatus;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Where all money of a report is. */
class LedgerTest {

    @Test
    void aReportWithoutPaymentsHasAnEmptyLedger() {
        assertThat(Life.begins().registered().ledger())
                .isEqualTo(new Ledger(Bills.NOTHING, Bills.NOTHING, Bills.NOTHING, Bills.NOTHING, Bills.NOTHING));
    }

    @Test
    void aTicketHeldAndACancellationDeniedStandThereTogether() {
        Life life = Life.inForce()
                .does(Role.EMPLOYER, new CancellationCommand.RequestCancellation("WORKER_RETURNED"))
                .pays(new CancellationCommand.PayCancellation())
                .officer(Life.SECOND_OFFICER, new CancellationCommand.DenyCancellation("REQUESTED_LATE", ""));
        assertThat(life.ledger())
                .isEqualTo(new Ledger(
                        Bills.omr("120.000"), Bills.omr("50.000"), Bills.NOTHING, Bills.omr("20.000"), Bills.NOTHING));
        assertThat(life.ledger().total()).isEqualTo(Bills.omr("190.000"));
    }

    @Test
    void moneyWithoutPurposeIsOnItsWayBackAndForeignMoneyStandsInNoLedger() {
        Life life = Life.begins().registered().does(Role.EMPLOYER, new ReportCommand.PayTicket());
        List<Capture> wrong = List.of(
                new Capture("c1", Bills.omr("1.000"), Samples.AT),
                new Capture("c2", Money.parse("USD 5.00"), Samples.AT));
        life.does(
                Role.PAYMENTS,
                new ReportCommand.PaymentReported(
                        World.ID.value() + "-p1", new WithoutPurpose(wrong, PaymentStatus.DECLINED)));
        assertThat(life.ledger().total()).isEqualTo(Bills.omr("1.000"));
        assertThat(life.ledger().underWay()).isEqualTo(Bills.omr("1.000"));
    }

    @Test
    void moneyThatCouldNotBePaidBackIsTriedAgainAndCountedOnce() {
        Life life = Life.begins().registered().does(Role.EMPLOYER, new ReportCommand.PayTicket());
        List<Capture> wrong = List.of(new Capture("c1", Bills.omr("1.000"), Samples.AT));
        String key = World.ID.value() + "-p1";
        life.does(
                Role.PAYMENTS,
                new ReportCommand.PaymentReported(key, new WithoutPurpose(wrong, PaymentStatus.DECLINED)));
        ReportCommand again = new ReportCommand.RepeatRefund(Samples.OTHER_ACCOUNT);
        assertThat(life.refused(Role.EMPLOYER, again)).containsExactly(ProblemCode.NO_REFUND_FAILED);
        life.does(Role.PAYMENTS, new ReportCommand.RefundReported(key, key + "-r1", RefundStatus.FAILED, "gw"));
        assertThat(life.ledger().underWay()).isEqualTo(Bills.omr("1.000"));
        assertThat(life.report().attention()).containsExactly("REFUND_FAILED:" + key + "-r1");
        life.does(Role.EMPLOYER, again);
        assertThat(life.report().attention()).isEmpty();
        assertThat(life.told(NoticeKind.REFUND_STARTED, Role.EMPLOYER)).containsEntry("amount", "1.000");
        assertThat(life.report().payments().get(0).refunds().get(1).to()).isEqualTo(Samples.OTHER_ACCOUNT);
        assertThat(life.ledger().total()).isEqualTo(Bills.omr("1.000"));
        assertThat(life.refused(Role.EMPLOYER, again)).containsExactly(ProblemCode.NO_REFUND_FAILED);
        life.does(Role.PAYMENTS, new ReportCommand.RefundReported(key, key + "-r2", RefundStatus.REFUNDED, "gw"));
        assertThat(life.ledger().refunded()).isEqualTo(Bills.omr("1.000"));
        assertThat(life.ledger().total()).isEqualTo(Bills.omr("1.000"));
    }

    @Test
    void theTicketThatCouldNotBePaidBackHasARowOfItsOwn() {
        Life life = Life.inForce()
                .officer(Life.SECOND_OFFICER, new ReportCommand.Stop("COURT_ORDER", ""))
                .refundIs(RefundStatus.FAILED);
        assertThat(life.refused(Role.EMPLOYER, new ReportCommand.RepeatRefund(null)))
                .containsExactly(ProblemCode.NO_REFUND_FAILED);
        life.does(Role.EMPLOYER, new DepositCommand.RetryRefund(Samples.OTHER_ACCOUNT));
    }
}
