package om.gov.mol.labour.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import om.gov.mol.labour.calendar.WorkingCalendar;
import om.gov.mol.labour.payment.Capture;
import om.gov.mol.labour.payment.Payment;
import om.gov.mol.labour.payment.Refund;
import om.gov.mol.labour.payment.RefundStatus;
import om.gov.mol.labour.payment.spi.Booking;
import om.gov.mol.labour.reconciliation.Difference;
import om.gov.mol.labour.reconciliation.DifferenceKind;
import om.gov.mol.labour.service.OwnLedger.Own;
import org.joda.money.Money;

/** The gateway's book of one day, line by line beside our ledgers. Used once, by one thread. */
final class BookComparison {

    private final OwnLedger ledger;
    private final LocalDate day;
    private final Set<String> seen = new HashSet<>();
    private final List<Money> capturedHere = new ArrayList<>();
    private final List<Money> refundedHere = new ArrayList<>();

    BookComparison(OwnLedger ledger, LocalDate day) {
        this.ledger = ledger;
        this.day = day;
    }

    /** What our ledgers have of it: everything that was compared, and what only they have. */
    List<Money> capturedHere() {
        return capturedHere;
    }

    List<Money> refundedHere() {
        return refundedHere;
    }

    /** Whether a line of the book was about it. */
    boolean hasSeen(Booking.Kind kind, String key, String reference) {
        return seen.contains(name(kind, key, kind == Booking.Kind.REFUND ? "" : reference));
    }

    private static String name(Booking.Kind kind, String key, String reference) {
        return kind + " " + key + " " + reference;
    }

    List<Difference> line(Booking line) {
        boolean refund = line.kind() == Booking.Kind.REFUND;
        if (!seen.add(name(line.kind(), line.key(), refund ? "" : line.reference()))) {
            return List.of(difference(DifferenceKind.LISTED_TWICE, line));
        }
        if (ledger.isAnothers(line.key())) {
            return List.of();
        }
        List<Difference> found = new ArrayList<>();
        if (!WorkingCalendar.dateOf(line.at()).equals(day)) {
            found.add(difference(DifferenceKind.ANOTHER_DAY, line));
        }
        found.addAll(refund ? refund(line) : capture(line));
        return found;
    }

    private List<Difference> capture(Booking line) {
        Optional<Own> before = ledger.payment(line.key());
        if (before.isEmpty()) {
            return List.of(difference(DifferenceKind.NOT_OURS, line));
        }
        List<Difference> found = new ArrayList<>();
        boolean unknown = known(before.get(), line).isEmpty();
        if (unknown) {
            before.get().desk().cashier().ask(before.get().id(), line.key());
        }
        Own own = ledger.payment(line.key()).orElse(before.get());
        Optional<Money> ours = known(own, line);
        ours.ifPresent(capturedHere::add);
        if (unknown) {
            found.add(captured(DifferenceKind.CAPTURED_THERE_ONLY, own, line).mended(ours.isPresent()));
        }
        ours.flatMap(amount -> wrong(own, line, amount)).ifPresent(found::add);
        return found;
    }

    /** The amount under which our ledger has a capture. */
    private static Optional<Money> known(Own own, Booking line) {
        Capture by = own.payment().capture();
        return by != null && by.reference().equals(line.reference())
                ? Optional.of(by.amount())
                : own.refundOf(line.reference()).map(Refund::amount);
    }

    private static Optional<Difference> wrong(Own own, Booking line, Money ours) {
        Payment payment = own.payment();
        Capture by = payment.capture();
        boolean settled = by != null && by.reference().equals(line.reference());
        if (!ours.equals(line.amount())) {
            return Optional.of(
                    captured(DifferenceKind.AMOUNT_DIFFERS, own, line).here(ours, state(own, line)));
        }
        if (settled) {
            return Optional.empty();
        }
        boolean second = by != null || cameLater(payment, line.reference());
        boolean asked = line.amount().equals(payment.amount());
        return Optional.of(captured(
                second
                        ? DifferenceKind.SECOND_CAPTURE
                        : asked ? DifferenceKind.LATE_CAPTURE : DifferenceKind.AMOUNT_DIFFERS,
                own,
                line));
    }

    /** Whether another capture without a purpose came before this one. */
    private static boolean cameLater(Payment payment, String capture) {
        return payment.lastTries().stream()
                .map(Refund::capture)
                .findFirst()
                .filter(first -> !first.equals(capture))
                .isPresent();
    }

    private static Difference captured(DifferenceKind kind, Own own, Booking line) {
        return difference(kind, line)
                .in(own.row().reference())
                .here(own.payment().amount(), state(own, line));
    }

    /** Where this very capture is. */
    private static String state(Own own, Booking line) {
        return own.refundOf(line.reference())
                .map(refund -> refund.status().name())
                .orElse(own.payment().status().name());
    }

    private List<Difference> refund(Booking line) {
        Optional<Own> before = ledger.refunded(line.key());
        if (before.isEmpty()) {
            return List.of(difference(DifferenceKind.NOT_OURS, line));
        }
        List<Difference> found = new ArrayList<>();
        boolean unknown = before.get().refund(line.key()).orElseThrow().status() != RefundStatus.REFUNDED;
        if (unknown) {
            before.get()
                    .desk()
                    .refunder()
                    .ask(before.get().id(), before.get().payment().key(), line.key());
        }
        Own own = ledger.refunded(line.key()).orElseThrow();
        Refund ours = own.refund(line.key()).orElseThrow();
        boolean back = ours.status() == RefundStatus.REFUNDED;
        if (back) {
            refundedHere.add(ours.amount());
        }
        if (unknown) {
            found.add(paidBack(DifferenceKind.REFUNDED_THERE_ONLY, own, line).mended(back));
        }
        if (!ours.amount().equals(line.amount())) {
            found.add(paidBack(DifferenceKind.AMOUNT_DIFFERS, own, line));
        }
        return found;
    }

    private static Difference paidBack(DifferenceKind kind, Own own, Booking line) {
        Refund ours = own.refund(line.key()).orElseThrow();
        return difference(kind, line)
                .in(own.row().reference())
                .here(ours.amount(), ours.status().name());
    }

    private static Difference difference(DifferenceKind kind, Booking line) {
        return Difference.of(kind, line.key()).there(line.reference(), line.amount(), line.at());
    }
}
