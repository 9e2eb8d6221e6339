package om.gov.mol.labour.absconding;

import java.util.Optional;
import java.util.stream.Stream;
import om.gov.mol.labour.payment.Capture;
import om.gov.mol.labour.payment.Payment;
import om.gov.mol.labour.payment.PaymentPurpose;
import om.gov.mol.labour.payment.Refund;
import om.gov.mol.labour.payment.RefundStatus;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Where all money of a report is, in rials. The five parts together are what the gateway has captured: nothing is lost and
 * nothing counted twice. Immutable; worked out from the case alone.
 *
 * <p>A ticket of 120 rials held, and a cancellation of 50 rials fee and 20 rials dues that was denied, so that its fee is on
 * its way back: {@code held 120.000, underWay 50.000, refunded 0.000, used 20.000, forfeited 0.000}.
 *
 * <p>A capture in another currency has no purpose and goes back as it came; it stands in no ledger.
 *
 * @param held for a ticket, or for a cancellation that is not decided
 * @param underWay to be paid back and not arrived yet; one whose refund failed is owed all the same
 * @param refunded arrived
 * @param used for the ticket, or kept as fee and dues of a cancellation
 * @param forfeited the treasury's
 */
public record Ledger(Money held, Money underWay, Money refunded, Money used, Money forfeited) {

    private static final CurrencyUnit OMR = CurrencyUnit.of("OMR");
    private static final Money NOTHING = Money.zero(OMR);
    private static final Ledger EMPTY = new Ledger(NOTHING, NOTHING, NOTHING, NOTHING, NOTHING);

    /** The ledger of a report as it stands. */
    public static Ledger of(AbscondingReport report) {
        return report.payments().stream()
                .flatMap(payment -> Stream.of(withoutPurpose(payment), settled(report, payment)))
                .reduce(EMPTY, Ledger::plus);
    }

    /** All that was received. */
    public Money total() {
        return held.plus(underWay).plus(refunded).plus(used).plus(forfeited);
    }

    /** Captured beside what settled the payment: too much, too late, or for nothing. */
    private static Ledger withoutPurpose(Payment payment) {
        Capture kept = payment.capture();
        return payment.lastTries().stream()
                .filter(refund -> kept == null || !refund.capture().equals(kept.reference()))
                .filter(refund -> refund.amount().getCurrencyUnit().equals(OMR))
                .map(Ledger::goingBack)
                .reduce(EMPTY, Ledger::plus);
    }

    private static Ledger settled(AbscondingReport report, Payment payment) {
        Capture kept = payment.capture();
        if (kept == null) {
            return EMPTY;
        }
        Optional<Refund> back = payment.refunds().stream()
                .filter(refund -> refund.capture().equals(kept.reference()))
                .reduce((first, last) -> last);
        Money rest = kept.amount().minus(back.map(Refund::amount).orElse(NOTHING));
        return back.map(Ledger::goingBack).orElse(EMPTY).plus(staying(report, payment, rest));
    }

    private static Ledger goingBack(Refund refund) {
        return refund.status() == RefundStatus.REFUNDED
                ? new Ledger(NOTHING, NOTHING, refund.amount(), NOTHING, NOTHING)
                : new Ledger(NOTHING, refund.amount(), NOTHING, NOTHING, NOTHING);
    }

    private static Ledger staying(AbscondingReport report, Payment payment, Money rest) {
        if (payment.purpose() == PaymentPurpose.TICKET && report.deposit().state() instanceof DepositState.Forfeited) {
            return new Ledger(NOTHING, NOTHING, NOTHING, NOTHING, rest);
        }
        return isHeld(report, payment)
                ? new Ledger(rest, NOTHING, NOTHING, NOTHING, NOTHING)
                : new Ledger(NOTHING, NOTHING, NOTHING, rest, NOTHING);
    }

    private static boolean isHeld(AbscondingReport report, Payment payment) {
        return payment.purpose() == PaymentPurpose.TICKET
                ? report.deposit().state() instanceof DepositState.Holding
                : report.cancellation()
                        .filter(asked -> asked.isOpen() && payment.key().equals(asked.payment()))
                        .isPresent();
    }

    private Ledger plus(Ledger other) {
        return new Ledger(
                held.plus(other.held),
                underWay.plus(other.underWay),
                refunded.plus(other.refunded),
                used.plus(other.used),
                forfeited.plus(other.forfeited));
    }
}
