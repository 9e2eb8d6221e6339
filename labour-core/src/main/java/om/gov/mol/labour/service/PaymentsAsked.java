package om.gov.mol.labour.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import om.gov.mol.labour.calendar.WorkingCalendar;
import om.gov.mol.labour.internal.json.Json;
import om.gov.mol.labour.payment.Payment;
import om.gov.mol.labour.payment.PaymentStatus;
import om.gov.mol.labour.port.Work;
import om.gov.mol.labour.port.WorkState;
import om.gov.mol.labour.reconciliation.Difference;
import om.gov.mol.labour.reconciliation.DifferenceKind;
import om.gov.mol.labour.service.OwnLedger.Own;

/** Asks once more about every payment whose end is not known, and names what is still not known or was given up that day. */
final class PaymentsAsked {

    private final OwnLedger ledger;
    private final LocalDate day;
    private final boolean reachable;

    PaymentsAsked(OwnLedger ledger, LocalDate day, boolean reachable) {
        this.ledger = ledger;
        this.day = day;
        this.reachable = reachable;
    }

    List<Difference> of(Work work) {
        boolean asking = work.state() == WorkState.WAITING;
        boolean givenUp = Cashier.GIVEN_UP.equals(work.result())
                && WorkingCalendar.dateOf(work.due()).equals(day);
        if (!asking && !givenUp) {
            return List.of();
        }
        Optional<Own> found = ledger.payment(Json.read(work.payload()).text("payment"));
        return (asking ? found.flatMap(this::asked) : found.map(own -> difference(DifferenceKind.GIVEN_UP, own)))
                .stream().toList();
    }

    /** A payment of a later day belongs to a later run; nobody is asked who could not even show his book. */
    private Optional<Difference> asked(Own own) {
        Payment payment = own.payment();
        boolean known = payment.status() == PaymentStatus.PAID && !payment.isPaidOnWord();
        if (known || !payment.openedAt().isBefore(WorkingCalendar.endOfDay(day))) {
            return Optional.empty();
        }
        boolean clear =
                !reachable || own.desk().cashier().ask(own.id(), payment.key()).orElse(true);
        Own now = ledger.payment(payment.key()).orElse(own);
        boolean unknown = now.payment().status() == PaymentStatus.UNKNOWN || !clear;
        if (!unknown && now.payment().isPaidOnWord()) {
            return denied(now);
        }
        return unknown ? Optional.of(difference(DifferenceKind.STILL_UNKNOWN, now)) : Optional.empty();
    }

    /** An officer has recorded money of which the gateway says that it has none; on its own day the comparison names it. */
    private Optional<Difference> denied(Own own) {
        return Optional.ofNullable(own.payment().capture())
                .filter(capture -> !WorkingCalendar.dateOf(capture.at()).equals(day))
                .map(capture -> Difference.of(
                                DifferenceKind.CAPTURED_HERE_ONLY, own.payment().key())
                        .in(own.row().reference())
                        .there(capture.reference(), null, capture.at())
                        .here(capture.amount(), OnlyHere.Said.DENIED.name()));
    }

    private Difference difference(DifferenceKind kind, Own own) {
        Payment payment = own.payment();
        return Difference.of(kind, payment.key())
                .in(own.row().reference())
                .here(payment.amount(), payment.status().name())
                .there(payment.gatewayReference(), null, null);
    }
}
