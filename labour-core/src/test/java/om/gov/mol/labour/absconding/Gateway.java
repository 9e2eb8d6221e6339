package om.gov.mol.labour.absconding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import om.gov.mol.labour.payment.Capture;
import om.gov.mol.labour.payment.GatewayReport;
import om.gov.mol.labour.payment.Payment;
import om.gov.mol.labour.payment.Refund;
import om.gov.mol.labour.payment.RefundStatus;
import org.joda.money.Money;

/** A payment gateway with books of its own: what it has really taken and paid back, whatever a case believes. */
final class Gateway {

    /** What it has taken, by payment. */
    final Map<String, List<Capture>> taken = new HashMap<>();

    private final Map<String, Money> paidBack = new HashMap<>();
    private final Set<String> failed = new HashSet<>();

    /** Takes that amount, and reports all that it has taken for the payment. */
    GatewayReport takes(Payment payment, Money amount, Instant at) {
        taking(payment, amount, at);
        return new GatewayReport.Captured(taken.get(payment.key()));
    }

    /** Takes that amount, and says nothing. */
    Capture taking(Payment payment, Money amount, Instant at) {
        List<Capture> captures = taken.computeIfAbsent(payment.key(), key -> new ArrayList<>());
        Capture one = new Capture(payment.key() + "-c" + captures.size(), amount, at);
        captures.add(one);
        return one;
    }

    boolean hasTaken(Payment payment) {
        return !taken.getOrDefault(payment.key(), List.of()).isEmpty();
    }

    /** Pays back or not, and says which; money that it does not have, or has paid back, it does not pay back. */
    RefundStatus refunds(Payment payment, Refund refund, RefundStatus wish) {
        if (wish == RefundStatus.FAILED) {
            failed.add(refund.key());
        }
        if (wish == RefundStatus.REFUNDED) {
            assertThat(failed).as("a refund that had failed").doesNotContain(refund.key());
            Capture capture = taken.get(payment.key()).stream()
                    .filter(one -> one.reference().equals(refund.capture()))
                    .findFirst()
                    .orElseThrow();
            Money before = paidBack.put(refund.capture(), refund.amount());
            assertThat(before).as("%s paid back twice", refund.capture()).isNull();
            assertThat(refund.amount()).as("more than was taken").isLessThanOrEqualTo(capture.amount());
        }
        return wish;
    }

    /** All rials that it has taken. */
    Money received() {
        return rials(taken.values().stream().flatMap(List::stream).map(Capture::amount));
    }

    /** All rials that it has paid back. */
    Money returned() {
        return rials(paidBack.values().stream());
    }

    private static Money rials(Stream<Money> amounts) {
        return amounts.filter(amount -> amount.getCurrencyUnit().equals(Bills.NOTHING.getCurrencyUnit()))
                .reduce(Bills.NOTHING, Money::plus);
    }
}
