package om.gov.mol.labour.payment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import om.gov.mol.labour.fee.Quote;
import om.gov.mol.labour.party.Iban;
import om.gov.mol.labour.party.Role;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One payment of a case, from the quote to the receipt. Immutable; every change gives a new value.
 *
 * @param key made by us and sent to the gateway, so that opening twice never charges twice
 * @param payerReference the establishment that pays
 * @param quote what it is for, line by line
 * @param checkout where the payer's browser goes; absent until the gateway has answered
 * @param capture the capture that settled it; present exactly when it is {@link PaymentStatus#PAID}
 * @param receipt our receipt number; given after settling
 * @param refunds money on its way back: for each capture one, and one more for every try after one that failed
 */
public record Payment(
        String key,
        PaymentPurpose purpose,
        Role payer,
        String payerReference,
        Quote quote,
        PaymentStatus status,
        Instant openedAt,
        @Nullable String gatewayReference,
        @Nullable String checkout,
        @Nullable Capture capture,
        @Nullable String receipt,
        List<Refund> refunds) {

    /**
     * So many captures are taken note of and paid back. Somebody of the ministry is told when they are reached: what a gateway
     * names beyond stands in its own book only.
     */
    public static final int CAPTURES_MAX = 100;

    public Payment {
        refunds = List.copyOf(refunds);
        if ((capture != null) != (status == PaymentStatus.PAID)) {
            throw new IllegalArgumentException("capture: present exactly when paid");
        }
    }

    /** A payment as it begins. */
    public static Payment open(
            String key, PaymentPurpose purpose, Role payer, String payerReference, Quote quote, Instant now) {
        return new Payment(
                key,
                purpose,
                payer,
                payerReference,
                quote,
                PaymentStatus.OPENED,
                now,
                null,
                null,
                null,
                null,
                List.of());
    }

    /** What is to be paid. */
    public Money amount() {
        return quote.total();
    }

    /** The gateway has opened its checkout. */
    public Payment checkedOut(@Nullable String reference, @Nullable String address) {
        return with(status == PaymentStatus.OPENED ? PaymentStatus.PENDING : status, reference, address);
    }

    /** The same for the eyes of somebody who does not pay it: without the address of the checkout and accounts. */
    public Payment withoutCheckout() {
        return new Payment(
                key,
                purpose,
                payer,
                payerReference,
                quote,
                status,
                openedAt,
                gatewayReference,
                null,
                capture,
                receipt,
                refunds.stream().map(Refund::withoutAccount).toList());
    }

    /** The gateway reports a status without money. */
    public Payment reported(PaymentStatus now) {
        return with(now, gatewayReference, checkout);
    }

    private Payment with(PaymentStatus now, @Nullable String reference, @Nullable String address) {
        return new Payment(
                key, purpose, payer, payerReference, quote, now, openedAt, reference, address, null, receipt, refunds);
    }

    /** The quoted amount was captured. */
    public Payment settled(Capture by) {
        return copy(PaymentStatus.PAID, by, receipt, refunds);
    }

    /**
     * Whether it counts as paid on an officer's word alone: the gateway has neither named the money nor begun to pay it back.
     */
    public boolean isPaidOnWord() {
        return capture != null
                && capture.recorded()
                && refunds.stream()
                        .filter(refund -> refund.capture().equals(capture.reference()))
                        .allMatch(Refund::isUnknownThere);
    }

    /** The gateway has named the money that an officer had recorded: what of it goes back goes back under that name. */
    public Payment confirmed(Capture by) {
        String recorded = Objects.requireNonNull(capture, "capture").reference();
        return copy(
                PaymentStatus.PAID,
                by,
                receipt,
                refunds.stream()
                        .map(refund -> refund.capture().equals(recorded) ? refund.of(by) : refund)
                        .toList());
    }

    /** The receipt has its number. */
    public Payment receipted(String number) {
        return copy(number, refunds);
    }

    /** These captures have no purpose and go back; captures already on their way back are left alone. */
    public Payment refunding(List<Capture> without) {
        List<Refund> all = new ArrayList<>(refunds);
        for (Capture one : without) {
            if (all.stream().noneMatch(refund -> refund.capture().equals(one.reference()))) {
                all.add(new Refund(
                        key + "-r" + (all.size() + 1), one.reference(), one.amount(), RefundStatus.DUE, null));
            }
        }
        return copy(receipt, all);
    }

    /**
     * The capture that settled it goes back, in part or whole, to an account or the way it came. Nothing is paid back
     * twice: a further refund of it is only begun when all before have failed.
     */
    public Payment payingBack(Money amount, @Nullable Iban to) {
        Capture by = Objects.requireNonNull(capture, "capture");
        boolean underWay = refunds.stream()
                .anyMatch(refund -> refund.capture().equals(by.reference()) && refund.status() != RefundStatus.FAILED);
        if (underWay || amount.isGreaterThan(by.amount())) {
            throw new IllegalStateException(key + ": paid back already, or more than was captured");
        }
        List<Refund> all = new ArrayList<>(refunds);
        all.add(new Refund(key + "-r" + (all.size() + 1), by.reference(), amount, RefundStatus.DUE, null, to));
        return copy(receipt, all);
    }

    /** Of every capture that goes back, the last try; those before it have failed. */
    public List<Refund> lastTries() {
        Map<String, Refund> last = new LinkedHashMap<>();
        refunds.forEach(refund -> last.put(refund.capture(), refund));
        return List.copyOf(last.values());
    }

    /**
     * The list of what somebody of the ministry must look at, after a payment has become this one: a refund that failed is
     * put on it, and taken off again when it is tried once more; so is a payment that was captured too often, and one of
     * which the gateway says nothing clear, until something is.
     *
     * @param before the payment as it was; absent where it is new
     */
    public List<String> attention(List<String> list, @Nullable Payment before) {
        List<String> failedBefore = before == null ? List.of() : before.failures();
        List<String> failedNow = failures();
        if (failedBefore.equals(failedNow)) {
            return List.copyOf(list);
        }
        List<String> all = new ArrayList<>(list);
        failedBefore.stream().filter(what -> !failedNow.contains(what)).forEach(all::remove);
        failedNow.stream().filter(what -> !failedBefore.contains(what)).forEach(all::add);
        return List.copyOf(all);
    }

    private List<String> failures() {
        if (status == PaymentStatus.UNKNOWN) {
            return List.of(unknown(key));
        }
        if (refunds.isEmpty()) {
            return List.of();
        }
        Stream<String> failed = failedRefunds().stream().map(refund -> "REFUND_FAILED:" + refund.key());
        Stream<String> full = captured() < CAPTURES_MAX ? Stream.empty() : Stream.of("CAPTURED_TOO_OFTEN:" + key);
        return Stream.concat(full, failed).toList();
    }

    /** What the officers' list says about a payment of which the gateway says nothing clear. */
    public static String unknown(String key) {
        return "PAYMENT_UNKNOWN:" + key;
    }

    /** What could not be paid back and has not been tried again. */
    public List<Refund> failedRefunds() {
        return lastTries().stream()
                .filter(refund -> refund.status() == RefundStatus.FAILED)
                .toList();
    }

    /**
     * What failed is tried once more.
     *
     * @param failures some or all of {@link #failedRefunds()}
     * @param to an account; absent where it goes the way the money came
     */
    public Payment repeating(List<Refund> failures, @Nullable Iban to) {
        if (!failedRefunds().containsAll(failures)) {
            throw new IllegalStateException(key + ": not failed");
        }
        List<Refund> all = new ArrayList<>(refunds);
        for (Refund failed : failures) {
            all.add(new Refund(
                    key + "-r" + (all.size() + 1), failed.capture(), failed.amount(), RefundStatus.DUE, null, to));
        }
        return copy(receipt, all);
    }

    /** One refund as the gateway now reports it. */
    public Payment refundReported(String refundKey, RefundStatus now, @Nullable String reference) {
        return copy(
                receipt,
                refunds.stream()
                        .map(refund -> refund.key().equals(refundKey) ? refund.reported(now, reference) : refund)
                        .toList());
    }

    private Payment copy(@Nullable String number, List<Refund> all) {
        return copy(status, capture, number, all);
    }

    private Payment copy(PaymentStatus now, @Nullable Capture by, @Nullable String number, List<Refund> all) {
        return new Payment(
                key, purpose, payer, payerReference, quote, now, openedAt, gatewayReference, checkout, by, number, all);
    }

    /** Of these captures, the ones this payment has not heard of; no more in all than {@link #CAPTURES_MAX}. */
    public List<Capture> news(List<Capture> captures) {
        return captures.stream()
                .filter(one -> !knows(one.reference()))
                .limit(Math.max(0, CAPTURES_MAX - captured()))
                .toList();
    }

    private long captured() {
        Stream<String> settledBy = Stream.ofNullable(capture).map(Capture::reference);
        return Stream.concat(settledBy, refunds.stream().map(Refund::capture))
                .distinct()
                .count();
    }

    boolean knows(String captureReference) {
        boolean settledBy = capture != null && capture.reference().equals(captureReference);
        return settledBy || refunds.stream().anyMatch(refund -> refund.capture().equals(captureReference));
    }

    /** Refunds that the gateway has not been asked for. */
    public Stream<Refund> refundsDue() {
        return refunds.stream().filter(refund -> refund.status() == RefundStatus.DUE);
    }

    /** One word for where the money is: the status, or the state of the refund of the capture that had settled it. */
    public String summary() {
        return refunds.stream()
                .filter(refund -> capture == null || refund.capture().equals(capture.reference()))
                .reduce((first, last) -> last)
                .map(refund -> refund.status() == RefundStatus.REFUNDED ? "REFUNDED" : "REFUND_" + refund.status())
                .orElse(status.name());
    }
}
