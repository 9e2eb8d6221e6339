package om.gov.mol.labour.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import om.gov.mol.labour.payment.Capture;
import om.gov.mol.labour.payment.Payment;
import om.gov.mol.labour.payment.PaymentPurpose;
import om.gov.mol.labour.payment.Refund;
import om.gov.mol.labour.payment.RefundStatus;
import org.joda.money.Money;

/** What must never happen to money: taken twice, kept without a purpose, given back twice or in another amount. */
final class NeverHappensToMoney {

    private NeverHappensToMoney() {}

    static void check(Walk walk, Transfer after) {
        assertThat(after.payments().stream().map(Payment::key))
                .as("payment keys")
                .doesNotHaveDuplicates();
        for (PaymentPurpose purpose : PaymentPurpose.values()) {
            assertThat(after.payments(purpose)
                            .filter(payment -> payment.status().isOpen()))
                    .as("two open payments of %s", purpose)
                    .hasSizeLessThanOrEqualTo(1);
            assertThat(after.payments(purpose).filter(payment -> payment.capture() != null))
                    .as("%s paid twice", purpose)
                    .hasSizeLessThanOrEqualTo(1);
        }
        if (after.state().isFinal()) {
            assertThat(after.payments().stream()
                            .filter(payment -> payment.status().isOpen()))
                    .as("ended with an open payment")
                    .isEmpty();
        }
        after.payments().forEach(payment -> payment(walk, after, payment));
    }

    private static void payment(Walk walk, Transfer after, Payment payment) {
        Map<String, Capture> taken = walk.taken.getOrDefault(payment.key(), List.of()).stream()
                .collect(Collectors.toMap(Capture::reference, Function.identity()));
        List<Refund> refunds = payment.refunds();
        List<Refund> moving = refunds.stream()
                .filter(refund -> refund.status() != RefundStatus.FAILED)
                .toList();
        assertThat(moving.stream().map(Refund::capture)).as("given back twice").doesNotHaveDuplicates();
        assertThat(refunds.stream().map(Refund::key)).as("refund keys").doesNotHaveDuplicates();
        assertThat(refunds)
                .allSatisfy(refund -> assertThat(refund.amount())
                        .as("another amount given back")
                        .isEqualTo(taken.get(refund.capture()).amount()));
        assertThat(sum(moving.stream().map(Refund::amount)))
                .as("more given back than taken")
                .isLessThanOrEqualTo(sum(taken.values().stream().map(Capture::amount)));
        kept(after, payment, taken);
    }

    private static void kept(Transfer after, Payment payment, Map<String, Capture> taken) {
        Capture kept = payment.capture();
        Set<String> back = payment.refunds().stream().map(Refund::capture).collect(Collectors.toSet());
        Set<String> known = Stream.concat(back.stream(), Stream.ofNullable(kept).map(Capture::reference))
                .collect(Collectors.toSet());
        assertThat(known)
                .as("taken by %s and neither used nor given back", payment.key())
                .containsExactlyInAnyOrderElementsOf(taken.keySet());
        if (kept != null) {
            boolean free =
                    payment.purpose() == PaymentPurpose.TRANSFER_FEE && after.state() instanceof TransferState.Closed;
            assertThat(kept.amount()).as("settled with another amount").isEqualTo(payment.amount());
            assertThat(back.contains(kept.reference()))
                    .as("the %s goes back", payment.purpose())
                    .isEqualTo(free);
        }
    }

    private static Money sum(Stream<Money> amounts) {
        return amounts.reduce(Money.parse("OMR 0.000"), Money::plus);
    }
}
