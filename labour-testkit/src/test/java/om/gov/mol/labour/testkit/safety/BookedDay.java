package om.gov.mol.labour.testkit.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import om.gov.mol.labour.payment.Payment;
import om.gov.mol.labour.payment.PaymentPurpose;
import om.gov.mol.labour.reconciliation.Difference;
import om.gov.mol.labour.reconciliation.DifferenceKind;
import om.gov.mol.labour.reconciliation.Reconciliation;
import om.gov.mol.labour.transfer.TransferForm;
import org.junit.jupiter.api.AfterEach;

/** The first day of March: dues are asked for, and the gateway's book can be made to say anything. */
abstract class BookedDay {

    static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    static final Instant NEXT_MORNING = Instant.parse("2026-03-02T05:00:00Z");

    final OtherBook book = new OtherBook();
    final Town town = new Town(Map.of(), host -> host.payments(book));
    final String reference;
    final String key;

    BookedDay() {
        book.of(town.gateway);
        reference = town.submitted(1);
        town.done(Roles.CURRENT_EMPLOYER, reference, new TransferForm.PayDues());
        town.settle();
        key = payment().key();
    }

    @AfterEach
    void close() {
        town.close();
    }

    Payment payment() {
        List<Payment> all =
                town.view(reference).transfer().payments(PaymentPurpose.DUES).toList();
        return all.get(all.size() - 1);
    }

    /** The next morning. */
    Reconciliation reconciled() {
        town.clock.set(NEXT_MORNING);
        return town.labour.reconcile(DAY);
    }

    void paid() {
        town.gateway.pay(key);
        town.labour.paymentHint(key);
    }

    static List<DifferenceKind> kinds(Reconciliation found) {
        return found.differences().stream().map(Difference::kind).toList();
    }

    static Difference only(Reconciliation found) {
        assertThat(found.differences()).hasSize(1);
        return found.differences().get(0);
    }
}
