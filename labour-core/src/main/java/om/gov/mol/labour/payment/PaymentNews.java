package om.gov.mol.labour.payment;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a report of the gateway means for a payment. Amount and currency are compared before anything is settled; money
 * that nobody waits for has no purpose and goes back.
 */
public sealed interface PaymentNews {

    /** The gateway has a checkout for it. */
    record CheckoutOpened(
            @Nullable String gatewayReference, @Nullable String checkout) implements PaymentNews {}

    /** The gateway waits for the payer after all. */
    record Pending() implements PaymentNews {}

    /** The gateway does not say clearly. */
    record Unknown() implements PaymentNews {}

    /** Nothing was captured and nothing will be: declined, cancelled or expired. */
    record Failed(PaymentStatus how) implements PaymentNews {}

    /** The quoted amount was captured; whatever else was captured goes back. */
    record Settled(Capture capture, List<Capture> surplus) implements PaymentNews {
        public Settled {
            surplus = List.copyOf(surplus);
        }
    }

    /**
     * Money was captured that has no purpose: a wrong amount, a second time, or too late.
     *
     * @param status of the payment from now on
     */
    record WithoutPurpose(List<Capture> captures, PaymentStatus status) implements PaymentNews {
        public WithoutPurpose {
            captures = List.copyOf(captures);
        }
    }

    /** The gateway names the money that an officer had recorded; whatever else was captured goes back. */
    record Confirmed(Capture capture, List<Capture> surplus) implements PaymentNews {
        public Confirmed {
            surplus = List.copyOf(surplus);
        }
    }

    /**
     * What is new in a report; nothing when the payment knows it all.
     *
     * @param awaited whether the state of the case still waits for this money
     */
    static Optional<PaymentNews> in(GatewayReport report, Payment payment, boolean awaited) {
        if (report instanceof GatewayReport.Captured captured) {
            List<Capture> news = payment.news(captured.captures());
            return confirming(payment, captured.captures())
                    .<PaymentNews>map(one -> new Confirmed(one, without(news, one)))
                    .or(() -> captured(payment, news, awaited));
        }
        if (!payment.status().isOpen() || report instanceof GatewayReport.NotOpenedYet) {
            return Optional.empty();
        }
        if (report instanceof GatewayReport.CheckoutOpened opened) {
            boolean known =
                    payment.checkedOut(opened.reference(), opened.address()).equals(payment);
            return known ? Optional.empty() : Optional.of(new CheckoutOpened(opened.reference(), opened.address()));
        }
        if (report instanceof GatewayReport.Failed failed) {
            return Optional.of(new Failed(failed.how()));
        }
        PaymentNews said = report instanceof GatewayReport.NotKnown ? new Unknown() : new Pending();
        PaymentStatus now = said instanceof Unknown ? PaymentStatus.UNKNOWN : PaymentStatus.PENDING;
        return payment.status() == now ? Optional.empty() : Optional.of(said);
    }

    private static Optional<PaymentNews> captured(Payment payment, List<Capture> news, boolean awaited) {
        if (news.isEmpty()) {
            return Optional.empty();
        }
        boolean open = payment.status().isOpen();
        Optional<Capture> fitting = news.stream()
                .filter(one -> open && awaited && one.amount().equals(payment.amount()))
                .findFirst();
        PaymentStatus afterwards = open ? PaymentStatus.DECLINED : payment.status();
        return Optional.of(fitting.<PaymentNews>map(one -> new Settled(one, without(news, one)))
                .orElseGet(() -> new WithoutPurpose(news, afterwards)));
    }

    /** The capture that an officer had recorded, by whatever name the gateway knows it. */
    private static Optional<Capture> confirming(Payment payment, List<Capture> captures) {
        Capture recorded = payment.capture();
        if (recorded == null || !payment.isPaidOnWord()) {
            return Optional.empty();
        }
        List<Capture> fitting = captures.stream()
                .filter(one -> one.amount().equals(recorded.amount()))
                .filter(one -> one.reference().equals(recorded.reference()) || !payment.knows(one.reference()))
                .toList();
        return fitting.stream()
                .filter(one -> one.reference().equals(recorded.reference()))
                .findFirst()
                .or(() -> fitting.stream().findFirst());
    }

    private static List<Capture> without(List<Capture> captures, Capture one) {
        return captures.stream().filter(other -> !other.equals(one)).toList();
    }
}
