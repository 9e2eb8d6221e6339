package om.gov.mol.labour.testkit.fake;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import om.gov.mol.labour.payment.spi.Booking;
import om.gov.mol.labour.payment.spi.Capture;
import om.gov.mol.labour.payment.spi.GatewayCapabilities;
import om.gov.mol.labour.payment.spi.PaymentRequest;
import om.gov.mol.labour.payment.spi.RefundRequest;
import om.gov.mol.labour.payment.spi.RefundResult;
import om.gov.mol.labour.payment.spi.RefundState;
import om.gov.mol.labour.payment.spi.RefundTo;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** All payments and refunds of the fake gateway, and the sums. Guarded by the gateway. */
final class PaymentBook {

    private static final ZoneId ZONE = ZoneId.of("Asia/Muscat");
    private static final CurrencyUnit RIAL = CurrencyUnit.of("OMR");

    private final GatewayCapabilities capabilities;
    private final Map<String, FakePayment> payments = new LinkedHashMap<>();
    private final Map<String, FakeRefund> refunds = new LinkedHashMap<>();

    PaymentBook(GatewayCapabilities capabilities) {
        this.capabilities = capabilities;
    }

    Optional<FakePayment> payment(String key) {
        return Optional.ofNullable(payments.get(key));
    }

    Optional<FakeRefund> refund(String key) {
        return Optional.ofNullable(refunds.get(key));
    }

    /** The payment of this key, new or as it was opened first. */
    FakePayment open(PaymentRequest request) {
        return payments.computeIfAbsent(
                request.key(), key -> new FakePayment(request, "fake-payment-" + (payments.size() + 1)));
    }

    List<FakePayment> payments() {
        return List.copyOf(payments.values());
    }

    List<FakeRefund> refunds() {
        return List.copyOf(refunds.values());
    }

    RefundResult refund(RefundRequest request) {
        FakeRefund earlier = refunds.get(request.key());
        if (earlier != null) {
            return earlier.request.equals(request)
                    ? new RefundResult.Accepted(earlier.reference)
                    : new RefundResult.Rejected("key was used for another refund");
        }
        Optional<String> objection = objection(request);
        if (objection.isPresent()) {
            return new RefundResult.Rejected(objection.get());
        }
        var refund = new FakeRefund(request, "fake-refund-" + (refunds.size() + 1));
        refunds.put(request.key(), refund);
        return new RefundResult.Accepted(refund.reference);
    }

    private Optional<String> objection(RefundRequest request) {
        boolean way =
                request.to() instanceof RefundTo.Origin ? capabilities.refundsToOrigin() : capabilities.refundsToIban();
        Optional<Capture> capture = capture(request);
        if (!way) {
            return Optional.of("this way is not offered");
        }
        if (capture.isEmpty()) {
            return Optional.of("no such capture");
        }
        Money whole = capture.get().amount();
        if (!whole.isSameCurrency(request.amount())) {
            return Optional.of("another currency than the capture");
        }
        if (!capabilities.refundsInPart() && !whole.equals(request.amount())) {
            return Optional.of("parts are not offered");
        }
        Money back = sum(whole.getCurrencyUnit(), one -> one.counts() && sameCapture(one.request, request));
        return back.plus(request.amount()).isGreaterThan(whole)
                ? Optional.of("more than is left of the capture")
                : Optional.empty();
    }

    private Optional<Capture> capture(RefundRequest request) {
        return payment(request.paymentKey()).stream()
                .flatMap(payment -> payment.captures.stream())
                .filter(capture -> capture.reference().equals(request.captureReference()))
                .findFirst();
    }

    private static boolean sameCapture(RefundRequest one, RefundRequest other) {
        return one.paymentKey().equals(other.paymentKey())
                && one.captureReference().equals(other.captureReference());
    }

    private Money sum(CurrencyUnit currency, Predicate<FakeRefund> which) {
        return refunds.values().stream()
                .filter(which)
                .map(refund -> refund.request.amount())
                .filter(amount -> amount.getCurrencyUnit().equals(currency))
                .reduce(Money.zero(currency), Money::plus);
    }

    Money captured() {
        return payments.values().stream()
                .flatMap(payment -> payment.captures.stream())
                .map(Capture::amount)
                .filter(amount -> amount.getCurrencyUnit().equals(RIAL))
                .reduce(Money.zero(RIAL), Money::plus);
    }

    Money refunded() {
        return sum(RIAL, refund -> refund.known instanceof RefundState.Refunded);
    }

    List<Booking> bookings(LocalDate day) {
        List<Booking> all = new ArrayList<>();
        for (FakePayment one : payments.values()) {
            one.captures.forEach(capture -> all.add(new Booking(
                    Booking.Kind.CAPTURE, one.request.key(), capture.reference(), capture.amount(), capture.at())));
        }
        for (FakeRefund one : refunds.values()) {
            if (one.known instanceof RefundState.Refunded done) {
                all.add(new Booking(
                        Booking.Kind.REFUND, one.request.key(), done.reference(), one.request.amount(), done.at()));
            }
        }
        return all.stream()
                .filter(one -> one.at().atZone(ZONE).toLocalDate().equals(day))
                .sorted(Comparator.comparing(Booking::at))
                .toList();
    }
}
