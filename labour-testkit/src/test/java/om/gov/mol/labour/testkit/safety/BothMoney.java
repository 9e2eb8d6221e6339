package om.gov.mol.labour.testkit.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import om.gov.mol.labour.absconding.AbscondingReport;
import om.gov.mol.labour.absconding.DepositState;
import om.gov.mol.labour.payment.Payment;
import om.gov.mol.labour.payment.PaymentPurpose;
import om.gov.mol.labour.payment.Refund;
import om.gov.mol.labour.payment.RefundStatus;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Where the money of the village is: used, held under a name, on its way back, back, or forfeited. */
final class BothMoney {

    private static final Money NOTHING = Money.zero(CurrencyUnit.of("OMR"));

    private final Village village;

    BothMoney(Village village) {
        this.village = village;
    }

    /** Every ticket that was captured is the deposit of its report, or goes back. */
    void hold(String when, AbscondingReport report) {
        for (Payment payment : report.payments()) {
            neverTwice(when, payment);
            boolean ticket = payment.purpose() == PaymentPurpose.TICKET && payment.capture() != null;
            if (ticket && payment.key().equals(report.deposit().payment())) {
                agrees(when, report.deposit().state(), refunds(payment));
            } else if (ticket) {
                assertThat(refunds(payment))
                        .as(when + ": a ticket without a purpose")
                        .isNotEmpty();
            }
        }
        DepositState state = report.deposit().state();
        boolean unpaid = state instanceof DepositState.NotDue
                || state instanceof DepositState.Due
                || state instanceof DepositState.NeverPaid;
        assertThat(report.deposit().payment() == null)
                .as(when + ": deposit " + state)
                .isEqualTo(unpaid);
    }

    private static void agrees(String when, DepositState state, List<Refund> refunds) {
        boolean back = state instanceof DepositState.Refunded;
        boolean moving = state instanceof DepositState.RefundUnderWay;
        assertThat(refunds.stream().filter(refund -> refund.status() == RefundStatus.REFUNDED))
                .as(when + ": deposit " + state)
                .hasSize(back ? 1 : 0);
        assertThat(refunds.isEmpty()).as(when + ": deposit " + state).isEqualTo(!back && !moving);
    }

    /** The refunds of the capture that settled the payment. */
    private static List<Refund> refunds(Payment payment) {
        return payment.refunds().stream()
                .filter(refund -> payment.capture() != null
                        && refund.capture().equals(payment.capture().reference()))
                .toList();
    }

    private static void neverTwice(String when, Payment payment) {
        assertThat(payment.refunds().stream()
                        .filter(refund -> refund.status() != RefundStatus.FAILED)
                        .map(Refund::capture))
                .as(when + ": given back twice")
                .doesNotHaveDuplicates();
    }

    /** Cases never count more than the gateway captured, and it never pays back more than they gave back. */
    void addsUp(String when) {
        List<Payment> payments = BankDay.payments(village).toList();
        assertThat(village.gateway.captured().isLessThan(counted(payments)))
                .as(when + ": counted twice")
                .isFalse();
        Money due = sum(
                payments.stream().flatMap(payment -> payment.refunds().stream().map(Refund::amount)));
        assertThat(village.paidBack().isGreaterThan(due))
                .as(when + ": paid back twice")
                .isFalse();
    }

    /** At rest both books say the same. */
    void allAccounted(String when) {
        List<Payment> payments = BankDay.payments(village).toList();
        assertThat(counted(payments)).as(when + ": captured").isEqualTo(village.gateway.captured());
        List<Refund> refunds =
                payments.stream().flatMap(payment -> payment.refunds().stream()).toList();
        assertThat(refunds.stream().map(Refund::status))
                .as(when + ": refunds")
                .allMatch(status -> status == RefundStatus.REFUNDED || status == RefundStatus.FAILED);
        assertThat(sum(refunds.stream()
                        .filter(refund -> refund.status() == RefundStatus.REFUNDED)
                        .map(Refund::amount)))
                .as(when + ": refunded")
                .isEqualTo(village.paidBack());
    }

    private static Money counted(List<Payment> payments) {
        return sum(payments.stream().flatMap(BothMoney::captured));
    }

    /** All captures that a payment knows: the one that settled it, and each other that goes back, once. */
    private static Stream<Money> captured(Payment payment) {
        String settled = payment.capture() == null ? "" : payment.capture().reference();
        Stream<Money> surplus = payment.lastTries().stream()
                .filter(refund -> !refund.capture().equals(settled))
                .map(Refund::amount);
        return payment.capture() == null
                ? surplus
                : Stream.concat(Stream.of(payment.capture().amount()), surplus);
    }

    private static Money sum(Stream<Money> amounts) {
        return amounts.reduce(NOTHING, Money::plus);
    }
}
