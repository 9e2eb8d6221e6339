package om.gov.mol.labour.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import om.gov.mol.labour.calendar.WorkingCalendar;
import om.gov.mol.labour.payment.spi.Booking;
import om.gov.mol.labour.payment.spi.CallContext;
import om.gov.mol.labour.payment.spi.PaymentGateway;
import om.gov.mol.labour.port.StoreUnavailable;
import om.gov.mol.labour.reconciliation.Difference;
import om.gov.mol.labour.reconciliation.DifferenceKind;
import om.gov.mol.labour.reconciliation.Reconciliation;
import om.gov.mol.labour.reconciliation.Reconciliation.Book;
import om.gov.mol.labour.reconciliation.Total;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compares the gateway's book of a day with what our cases know, and has what is missing here taken over: the gateway is asked,
 * and the case decides as it does after a callback. Running it again changes nothing more.
 */
final class Reconciler {

    private static final Logger LOG = LoggerFactory.getLogger(Reconciler.class);

    private final Parts parts;
    private final OwnLedger ledger;
    private final Providers providers;

    Reconciler(Parts parts, Desks desks) {
        this.parts = parts;
        this.ledger = new OwnLedger(parts, desks);
        this.providers = new Providers(parts);
    }

    /** The gateway's book, as far as it could be read. */
    private record Read(Book book, List<Booking> lines) {}

    Reconciliation of(LocalDate day) {
        if (!day.isBefore(WorkingCalendar.dateOf(parts.now()))) {
            throw new IllegalArgumentException("day: is not over yet in Oman");
        }
        Read read = read(day);
        List<Difference> found = new ArrayList<>();
        BookComparison compared = new BookComparison(ledger, day);
        for (Booking line : read.lines()) {
            guarded(line.key(), found, () -> found.addAll(compared.line(line)));
        }
        PaymentsAsked asked = new PaymentsAsked(ledger, day, read.book() != Book.NOT_READ);
        ledger.asking(work -> guarded(work.caseId().value(), found, () -> found.addAll(asked.of(work))));
        if (read.book() != Book.NOT_READ) {
            OnlyHere only = new OnlyHere(parts, ledger, day, read.book() == Book.READ, compared);
            ledger.changedSince(
                    day.atStartOfDay(WorkingCalendar.ZONE).toInstant(),
                    row -> guarded(row.reference(), found, () -> found.addAll(only.of(row))));
        }
        return new Reconciliation(
                day,
                parts.now(),
                name(),
                read.book(),
                total(read.lines(), Booking.Kind.CAPTURE),
                Total.of(compared.capturedHere()),
                total(read.lines(), Booking.Kind.REFUND),
                Total.of(compared.refundedHere()),
                found);
    }

    /** The gateway's name, or that of the port where it does not say. */
    private String name() {
        PaymentGateway gateway = parts.gateway();
        return providers.call(Providers.PAYMENTS, () -> Providers.PAYMENTS, gateway::name, Providers.PAYMENTS);
    }

    private static Total total(List<Booking> lines, Booking.Kind kind) {
        return Total.of(lines.stream()
                .filter(line -> line.kind() == kind)
                .map(Booking::amount)
                .toList());
    }

    /** A gateway that breaks its promise and throws, or hangs, is one whose book could not be read. */
    private Read read(LocalDate day) {
        PaymentGateway gateway = parts.gateway();
        CallContext context = Calls.payment(parts, "reconcile-" + day);
        return providers.call(
                Providers.PAYMENTS,
                gateway::name,
                () -> gateway.list(day, context)
                        .map(lines -> new Read(Book.READ, List.copyOf(lines)))
                        .orElseGet(() -> new Read(Book.NOT_KEPT, List.of())),
                new Read(Book.NOT_READ, List.of()));
    }

    /** What cannot be read stops nothing else; a store that is down stops all. */
    private void guarded(String what, List<Difference> found, Runnable comparing) {
        try {
            comparing.run();
        } catch (StoreUnavailable down) {
            throw down;
        } catch (RuntimeException broken) {
            LOG.error("reconciling {} failed: {}", what, Broken.where(broken));
            found.add(Difference.of(DifferenceKind.NOT_COMPARED, what));
        }
    }
}
