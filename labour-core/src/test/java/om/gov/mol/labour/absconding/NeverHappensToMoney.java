package om.gov.mol.labour.absconding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import om.gov.mol.labour.lifecycle.Effect;
import om.gov.mol.labour.payment.Capture;
import om.gov.mol.labour.payment.Payment;
import om.gov.mol.labour.payment.PaymentEffect;
import om.gov.mol.labour.payment.PaymentPurpose;
import om.gov.mol.labour.payment.Refund;
import om.gov.mol.labour.payment.RefundStatus;

/** What must never happen to money: lost, kept without a purpose, given back twice, or elsewhere than the case says. */
final class NeverHappensToMoney {

    private NeverHappensToMoney() {}

    static void check(Walk walk, AbscondingReport after) {
        Ledger ledger = Ledger.of(after);
        assertThat(ledger.held()
                        .plus(ledger.underWay())
                        .plus(ledger.refunded())
                        .plus(ledger.used())
                        .plus(ledger.forfeited()))
                .as("what the gateway has taken")
                .isEqualTo(walk.gateway.received())
                .isEqualTo(ledger.total());
        assertThat(ledger.refunded()).as("what the gateway has paid back").isEqualTo(walk.gateway.returned());
        assertThat(walk.effects.stream().filter(PaymentEffect.class::isInstance).map(Effect::label))
                .as("money moved twice")
                .doesNotHaveDuplicates();
        for (PaymentPurpose purpose : PaymentPurpose.values()) {
            assertThat(after.payments(purpose)
                            .filter(payment -> payment.status().isOpen()))
                    .as("two open payments of %s", purpose)
                    .hasSizeLessThanOrEqualTo(1);
        }
        after.payments().forEach(payment -> known(walk, after, payment));
        ticket(after, ledger);
        endedWithAnOpenPayment(after);
    }

    private static void known(Walk walk, AbscondingReport after, Payment payment) {
        assertThat(payment.refunds().stream().map(Refund::key))
                .as("refund keys")
                .doesNotHaveDuplicates();
        List<String> asked = walk.effects.stream()
                .filter(PaymentEffect.PayBack.class::isInstance)
                .map(effect -> ((PaymentEffect.PayBack) effect).refund())
                .toList();
        assertThat(asked)
                .as("%s: every refund is asked for", after.state().name())
                .containsAll(payment.refunds().stream().map(Refund::key).toList());
        Capture kept = payment.capture();
        if (kept != null) {
            assertThat(kept.amount()).as("settled with another amount").isEqualTo(payment.amount());
        }
    }

    /** The state of the deposit says one thing, its payment another. */
    private static void ticket(AbscondingReport after, Ledger ledger) {
        DepositState state = after.deposit().state();
        Optional<Payment> payment = after.payments(PaymentPurpose.TICKET)
                .filter(one -> one.capture() != null)
                .findFirst();
        assertThat(payment.map(Payment::key))
                .as("which payment holds the ticket")
                .isEqualTo(Optional.ofNullable(after.deposit().payment()));
        Optional<RefundStatus> back = payment.flatMap(NeverHappensToMoney::back);
        boolean due = after.state() instanceof ReportState.AwaitingTicketPayment
                || after.state() instanceof ReportState.AwaitingTicketAfterReview;
        assertThat(state instanceof DepositState.Due).as("the ticket is due").isEqualTo(due);
        if (state instanceof DepositState.Refunded) {
            assertThat(back).contains(RefundStatus.REFUNDED);
        } else if (state instanceof DepositState.RefundUnderWay) {
            assertThat(back).isPresent().get().isNotEqualTo(RefundStatus.REFUNDED);
        } else {
            assertThat(back).as("a refund of the ticket in %s", state.name()).isEmpty();
        }
        if (state instanceof DepositState.Holding) {
            assertThat(ledger.held())
                    .isGreaterThanOrEqualTo(payment.orElseThrow().amount());
        }
        assertThat(ledger.forfeited().isZero()).isEqualTo(!(state instanceof DepositState.Forfeited));
    }

    private static Optional<RefundStatus> back(Payment payment) {
        Capture kept = payment.capture();
        return payment.refunds().stream()
                .filter(refund -> kept != null && refund.capture().equals(kept.reference()))
                .map(Refund::status)
                .reduce((first, last) -> last);
    }

    /** Money that could still come for something that nobody wants any more. */
    private static void endedWithAnOpenPayment(AbscondingReport after) {
        boolean ticket = after.deposit().state() instanceof DepositState.Due;
        boolean cancellation = after.cancellation()
                .filter(asked -> asked.state() instanceof CancellationState.AwaitingCancellationPayment)
                .isPresent();
        assertThat(after.payments().stream()
                        .filter(payment -> payment.status().isOpen())
                        .filter(payment -> payment.purpose() == PaymentPurpose.TICKET ? !ticket : !cancellation))
                .as("an open payment for nothing")
                .isEmpty();
    }
}
