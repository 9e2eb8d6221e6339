package om.gov.mol.labour.absconding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import om.gov.mol.labour.absconding.CancellationCommand.CancellationPaid;
import om.gov.mol.labour.absconding.CancellationCommand.PayCancellation;
import om.gov.mol.labour.absconding.CancellationCommand.RequestCancellation;
import om.gov.mol.labour.absconding.CancellationCommand.WithdrawCancellation;
import om.gov.mol.labour.absconding.ReportCommand.PayTicket;
import om.gov.mol.labour.absconding.ReportCommand.PaymentReported;
import om.gov.mol.labour.absconding.ReportCommand.ReceiptNumbered;
import om.gov.mol.labour.absconding.ReportCommand.TicketPaid;
import om.gov.mol.labour.absconding.ReportCommand.Withdraw;
import om.gov.mol.labour.notice.NoticeKind;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.payment.Capture;
import om.gov.mol.labour.payment.GatewayReport;
import om.gov.mol.labour.payment.Payment;
import om.gov.mol.labour.payment.PaymentNews;
import om.gov.mol.labour.payment.PaymentStatus;
import om.gov.mol.labour.payment.RefundStatus;
import org.junit.jupiter.api.Test;

/** What the gateway says, and what stands in the way of paying. */
class GatewayReportsTest {

    private static final String FIRST = World.ID.value() + "-p1";

    @Test
    void aCheckoutAPendingAndAnUnknownPaymentAreKeptAsTheGatewaySays() {
        Life life = Life.begins().registered().does(Role.EMPLOYER, new PayTicket());
        says(life, new GatewayReport.CheckoutOpened("gw-7", "https://pay.example/7"));
        assertThat(payment(life).gatewayReference()).isEqualTo("gw-7");
        assertThat(payment(life).status()).isEqualTo(PaymentStatus.PENDING);
        says(life, new GatewayReport.NotKnown());
        assertThat(payment(life).status()).isEqualTo(PaymentStatus.UNKNOWN);
        says(life, new GatewayReport.StillPending());
        assertThat(payment(life).status()).isEqualTo(PaymentStatus.PENDING);
        assertThat(life.effects()).isEmpty();
    }

    @Test
    void theEmployerIsToldThatNothingWasTakenAndMayTryAgain() {
        Life life = Life.begins().registered().does(Role.EMPLOYER, new PayTicket());
        assertThat(life.refused(Role.EMPLOYER, new PayTicket())).containsExactly(ProblemCode.PAYMENT_IN_PROGRESS);
        says(life, new GatewayReport.Failed(PaymentStatus.DECLINED));
        assertThat(life.told(NoticeKind.PAYMENT_FAILED, Role.EMPLOYER))
                .containsEntry("purpose", "TICKET")
                .containsEntry("amount", "120.000");
        life.does(Role.EMPLOYER, new PayTicket());
        assertThat(life.report().payments()).hasSize(2);
    }

    @Test
    void settledMoneyIsTheTicketOrTheCostOfTheCancellationByWhatItWasPaidFor() {
        Life life = Life.begins().registered().does(Role.EMPLOYER, new PayTicket());
        assertThat(read(life, captured(life, "c1"))).isInstanceOf(TicketPaid.class);
        life = Life.inForce()
                .does(Role.EMPLOYER, new RequestCancellation("WORKER_RETURNED"))
                .does(Role.EMPLOYER, new PayCancellation());
        assertThat(read(life, captured(life, "c2"))).isInstanceOf(CancellationPaid.class);
    }

    @Test
    void moneyThatComesWhenNobodyWaitsForItHasNoPurpose() {
        Life life =
                Life.begins().registered().does(Role.EMPLOYER, new PayTicket()).does(Role.EMPLOYER, new Withdraw());
        assertThat(read(life, captured(life, "c1"))).isInstanceOf(PaymentReported.class);
        life = Life.inForce()
                .does(Role.EMPLOYER, new RequestCancellation("WORKER_RETURNED"))
                .does(Role.EMPLOYER, new PayCancellation())
                .does(Role.EMPLOYER, new WithdrawCancellation());
        AbscondingCommand late = read(life, captured(life, "c2"));
        assertThat(late).isInstanceOf(PaymentReported.class);
        life.does(Role.PAYMENTS, late);
        assertThat(life.told(NoticeKind.REFUND_STARTED, Role.EMPLOYER)).containsEntry("amount", "70.000");
        assertThat(life.effects()).contains("refund." + World.ID.value() + "-p2-r1");
    }

    @Test
    void aSecondCaptureOfASettledPaymentLeavesItSettled() {
        Life life = Life.begins().registered().paysTicket();
        Capture again = new Capture("again", Bills.omr("120.000"), life.world.now);
        life.does(
                Role.PAYMENTS,
                new PaymentReported(FIRST, new PaymentNews.WithoutPurpose(List.of(again), PaymentStatus.PAID)));
        assertThat(payment(life).status()).isEqualTo(PaymentStatus.PAID);
        assertThat(payment(life).capture()).isNotNull();
        assertThat(life.ledger().held()).isEqualTo(Bills.omr("120.000"));
        assertThat(life.ledger().underWay()).isEqualTo(Bills.omr("120.000"));
    }

    @Test
    void aPaidTicketHasAReceiptWithANumberAndIsHeld() {
        Life life = Life.begins().registered().paysTicket();
        assertThat(life.effects()).contains("receipt." + FIRST);
        assertThat(life.told(NoticeKind.TICKET_RECEIPT, Role.EMPLOYER)).containsEntry("amount", "120.000");
        life.does(Role.PAYMENTS, new ReceiptNumbered(FIRST, "2026-000017"));
        assertThat(payment(life).receipt()).isEqualTo("2026-000017");
    }

    @Test
    void whatIsCapturedBesideTheTicketGoesBackInTheSameStep() {
        Life life = Life.begins().registered().does(Role.EMPLOYER, new PayTicket());
        Payment asked = payment(life);
        Capture ticket = new Capture("c1", asked.amount(), life.world.now);
        Capture more = new Capture("c2", Bills.omr("0.005"), life.world.now);
        says(life, new GatewayReport.Captured(List.of(ticket, more)));
        assertThat(payment(life).capture()).isEqualTo(ticket);
        assertThat(life.effects()).contains("refund." + FIRST + "-r1");
        assertThat(life.ledger().underWay()).isEqualTo(Bills.omr("0.005"));
        life.does(Role.PAYMENTS, new ReportCommand.RefundReported(FIRST, FIRST + "-r1", RefundStatus.REFUNDED, null));
        assertThat(life.told(NoticeKind.REFUND_PAID, Role.EMPLOYER)).containsEntry("amount", "0.005");
        assertThat(life.deposit()).as("the ticket stays").isInstanceOf(DepositState.Held.class);
        life.officer(Life.FIRST_OFFICER, new ReportCommand.Reject("EMPLOYER_KNEW", ""));
        assertThat(life.effects()).contains("refund." + FIRST + "-r2").doesNotContain("refund." + FIRST + "-r1");
        life.does(Role.PAYMENTS, new ReportCommand.RefundReported(FIRST, FIRST + "-r2", RefundStatus.REFUNDED, null));
        assertThat(life.told(NoticeKind.REFUND_PAID, Role.EMPLOYER)).containsEntry("amount", "120.000");
    }

    @Test
    void atNightNothingIsPaidAndTheAnswerSaysUntilWhen() {
        Life life = Life.begins().registered();
        life.world.now = life.world.now.plus(Duration.ofHours(13).plusMinutes(30));
        assertThat(life.problems(Role.EMPLOYER, new PayTicket()))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(ProblemCode.GATEWAY_CLOSED);
                    assertThat(problem.arguments()).containsEntry("until", "01:00");
                });
    }

    @Test
    void withoutATariffNobodyReportsOrPays() {
        Life life = Life.begins();
        life.world.tariffsKnown = false;
        assertThat(life.refused(Role.EMPLOYER, new ReportCommand.Register(life.world.request())))
                .containsExactly(ProblemCode.TARIFF_UNKNOWN);
        life.world.tariffsKnown = true;
        life.registered();
        life.world.tariffsKnown = false;
        assertThat(life.refused(Role.EMPLOYER, new PayTicket())).containsExactly(ProblemCode.TARIFF_UNKNOWN);
    }

    private static GatewayReport captured(Life life, String reference) {
        Payment last = last(life);
        return new GatewayReport.Captured(List.of(new Capture(reference, last.amount(), life.world.now)));
    }

    private static AbscondingCommand read(Life life, GatewayReport said) {
        return GatewayReports.read(life.report(), last(life).key(), said).orElseThrow();
    }

    private static void says(Life life, GatewayReport said) {
        life.does(Role.PAYMENTS, read(life, said));
    }

    private static Payment last(Life life) {
        List<Payment> all = life.report().payments();
        return all.get(all.size() - 1);
    }

    private static Payment payment(Life life) {
        return life.report().payments().get(0);
    }
}
