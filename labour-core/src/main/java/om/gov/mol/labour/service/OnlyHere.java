package om.gov.mol.labour.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import om.gov.mol.labour.calendar.WorkingCalendar;
import om.gov.mol.labour.payment.Capture;
import om.gov.mol.labour.payment.Refund;
import om.gov.mol.labour.payment.RefundStatus;
import om.gov.mol.labour.payment.spi.Booking;
import om.gov.mol.labour.payment.spi.CallContext;
import om.gov.mol.labour.payment.spi.PaymentGateway;
import om.gov.mol.labour.payment.spi.PaymentState;
import om.gov.mol.labour.payment.spi.RefundState;
import om.gov.mol.labour.port.CaseRow;
import om.gov.mol.labour.reconciliation.Difference;
import om.gov.mol.labour.reconciliation.DifferenceKind;
import om.gov.mol.labour.service.OwnLedger.Own;
import org.jspecify.annotations.Nullable;

/** What our ledgers have of a day and the gateway's book has not: the gateway is asked about each. Used once, by one thread. */
final class OnlyHere {

    private final Parts parts;
    private final Providers providers;
    private final OwnLedger ledger;
    private final LocalDate day;
    private final boolean hasBook;
    private final BookComparison compared;

    OnlyHere(Parts parts, OwnLedger ledger, LocalDate day, boolean hasBook, BookComparison compared) {
        this.parts = parts;
        this.providers = new Providers(parts);
        this.ledger = ledger;
        this.day = day;
        this.hasBook = hasBook;
        this.compared = compared;
    }

    /** What the gateway says of it when it is asked. */
    enum Said {
        CONFIRMED,
        DENIED,
        UNANSWERED
    }

    List<Difference> of(CaseRow row) {
        List<Difference> found = new ArrayList<>();
        for (Own own : ledger.of(row)) {
            Optional.ofNullable(own.payment().capture())
                    .flatMap(capture -> capture(own, capture))
                    .ifPresent(found::add);
            own.payment().refunds().stream()
                    .filter(refund -> refund.status() == RefundStatus.REFUNDED)
                    .flatMap(refund -> refund(own, refund).stream())
                    .forEach(found::add);
        }
        return found;
    }

    private Optional<Difference> capture(Own own, Capture capture) {
        String key = own.payment().key();
        if (!WorkingCalendar.dateOf(capture.at()).equals(day)
                || compared.hasSeen(Booking.Kind.CAPTURE, key, capture.reference())) {
            return Optional.empty();
        }
        compared.capturedHere().add(capture.amount());
        Said said = said(key, capture);
        return !hasBook && said == Said.CONFIRMED
                ? Optional.empty()
                : Optional.of(Difference.of(DifferenceKind.CAPTURED_HERE_ONLY, key)
                        .in(own.row().reference())
                        .there(capture.reference(), null, capture.at())
                        .here(capture.amount(), said.name()));
    }

    private Said said(String key, Capture capture) {
        PaymentGateway gateway = parts.gateway();
        CallContext context = Calls.payment(parts, key);
        PaymentState state = providers.call(
                Providers.PAYMENTS, gateway::name, () -> gateway.inquire(key, context), new PaymentState.Unknown());
        if (state instanceof PaymentState.Unknown) {
            return Said.UNANSWERED;
        }
        boolean there = state instanceof PaymentState.Paid paid
                && paid.captures().stream()
                        .anyMatch(one -> one.reference().equals(capture.reference())
                                && one.amount().equals(capture.amount()));
        return there ? Said.CONFIRMED : Said.DENIED;
    }

    /** Only the gateway knows on which day it paid back: our ledger has the day on which we heard of it. */
    private Optional<Difference> refund(Own own, Refund refund) {
        if (compared.hasSeen(Booking.Kind.REFUND, refund.key(), "")) {
            return Optional.empty();
        }
        PaymentGateway gateway = parts.gateway();
        CallContext context = Calls.payment(parts, refund.key());
        RefundState state = providers.call(
                Providers.PAYMENTS,
                gateway::name,
                () -> gateway.inquireRefund(refund.key(), context),
                new RefundState.Unknown());
        if (!(state instanceof RefundState.Refunded done)) {
            Said said = state instanceof RefundState.Unknown ? Said.UNANSWERED : Said.DENIED;
            return Optional.of(difference(own, refund, null, said));
        }
        if (!WorkingCalendar.dateOf(done.at()).equals(day)) {
            return Optional.empty();
        }
        compared.refundedHere().add(refund.amount());
        return hasBook ? Optional.of(difference(own, refund, done.at(), Said.CONFIRMED)) : Optional.empty();
    }

    private static Difference difference(Own own, Refund refund, @Nullable Instant at, Said said) {
        return Difference.of(DifferenceKind.REFUNDED_HERE_ONLY, refund.key())
                .in(own.row().reference())
                .there(refund.gatewayReference(), null, at)
                .here(refund.amount(), said.name());
    }
}
