package om.gov.mol.labour.testkit.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import om.gov.mol.labour.law.Rulebook;
import om.gov.mol.labour.payment.PaymentStatus;
import om.gov.mol.labour.port.CaseFilter;
import om.gov.mol.labour.port.CaseRow;
import om.gov.mol.labour.port.Page;
import om.gov.mol.labour.reconciliation.Difference;
import om.gov.mol.labour.reconciliation.DifferenceKind;
import om.gov.mol.labour.reconciliation.Reconciliation;
import om.gov.mol.labour.service.Labour;
import om.gov.mol.labour.testkit.fake.Fault;
import om.gov.mol.labour.transfer.TransferForm;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whatever becomes of gateway, cases and time: a reconciliation says what it could find out, and may be run again. */
class ReconciliationRunsTest extends BookedDay {

    @Test
    void runningItAgainChangesNothingMore() {
        town.gateway.payTwice(key);
        reconciled();
        long version = town.view(reference).version();
        Reconciliation again = town.labour.reconcile(DAY);
        assertThat(kinds(again)).containsExactly(DifferenceKind.SECOND_CAPTURE);
        assertThat(town.view(reference).version()).isEqualTo(version);
        assertThat(town.labour.reconcile(DAY)).isEqualTo(again);
    }

    @Test
    void aDayEndsAtMidnightInMuscat() {
        Instant lastMoment = Instant.parse("2026-03-01T19:59:59.999Z");
        town.clock.set(lastMoment);
        paid();
        Reconciliation found = reconciled();
        assertThat(found.differences()).isEmpty();
        assertThat(found.capturedHere().number()).isEqualTo(1);
        town.clock.advance(Duration.ofDays(1));
        assertThat(town.labour.reconcile(DAY.plusDays(1)).capturedHere().number())
                .isZero();
    }

    @Test
    void aDayThatIsNotOverInOmanIsNoDayToCompare() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> town.labour.reconcile(DAY))
                .withMessageContaining("day");
    }

    @Test
    void aPaymentWhoseEndIsNotKnownIsAskedForAgainUntilItIs() {
        town.gateway.unclear(key);
        assertThat(only(reconciled()).kind()).isEqualTo(DifferenceKind.STILL_UNKNOWN);
        assertThat(payment().status()).isEqualTo(PaymentStatus.UNKNOWN);
        town.gateway.recover();
        assertThat(town.labour.reconcile(DAY).differences()).isEmpty();
        assertThat(payment().status()).isEqualTo(PaymentStatus.PENDING);
    }

    @Test
    void aPaymentThatIsNoLongerAskedForIsNamedOnThatDay() {
        town.gateway.unclear(key);
        town.done(Roles.NEW_EMPLOYER, reference, new TransferForm.Withdraw());
        List<Difference> givenUp = new ArrayList<>();
        for (int day = 0; day < 9; day++) {
            for (int hour = 0; hour < 24; hour++) {
                town.after(Duration.ofHours(1));
            }
            town.labour.reconcile(DAY.plusDays(day)).differences().stream()
                    .filter(one -> one.kind() == DifferenceKind.GIVEN_UP)
                    .forEach(givenUp::add);
        }
        assertThat(givenUp).hasSize(1);
        assertThat(givenUp.get(0).key()).isEqualTo(key);
    }

    @Test
    void aGatewayThatKeepsNoBookIsAskedAboutEachPayment() {
        paid();
        book.keepsNone();
        Reconciliation found = reconciled();
        assertThat(found.book()).isEqualTo(Reconciliation.Book.NOT_KEPT);
        assertThat(found.agrees()).isTrue();
        book.answers(false);
        assertThat(kinds(town.labour.reconcile(DAY))).containsExactly(DifferenceKind.CAPTURED_HERE_ONLY);
    }

    @Test
    void aBookThatCannotBeReadIsNoAgreement() {
        paid();
        town.clock.set(NEXT_MORNING);
        for (Fault fault : List.of(Fault.UNREACHABLE, Fault.THROWS_ERROR)) {
            town.gateway.next(fault);
            Reconciliation found = town.labour.reconcile(DAY);
            assertThat(found.book()).isEqualTo(Reconciliation.Book.NOT_READ);
            assertThat(found.agrees()).isFalse();
            assertThat(found.differences()).isEmpty();
        }
        assertThat(town.labour.reconcile(DAY).agrees()).isTrue();
    }

    @Test
    void aCaseThatCannotBeReadStopsNoOther() {
        paid();
        String spoilt = town.submitted(2);
        town.clock.set(NEXT_MORNING);
        Reconciliation found = town.builder(Rulebook.oman())
                .payments(book)
                .store(new ForwardingStore(town.store) {
                    @Override
                    public Page<CaseRow> list(CaseFilter filter, @Nullable String after, int limit) {
                        Page<CaseRow> page = super.list(filter, after, limit);
                        return new Page<>(
                                page.items().stream()
                                        .map(row -> row.reference().equals(spoilt) ? spoilt(row) : row)
                                        .toList(),
                                page.next());
                    }
                })
                .build()
                .reconcile(DAY);
        assertThat(only(found).kind()).isEqualTo(DifferenceKind.NOT_COMPARED);
        assertThat(only(found).key()).isEqualTo(spoilt);
        assertThat(found.capturedHere().number()).isEqualTo(1);
    }

    private static CaseRow spoilt(CaseRow row) {
        return new CaseRow(
                row.id(),
                row.procedure(),
                row.version(),
                row.state(),
                row.reference(),
                "spoilt",
                row.headHash(),
                row.nextDue(),
                row.index(),
                row.openedAt(),
                row.changedAt());
    }

    @Test
    void theCasesOfAnotherTenantAreHisToCompare() {
        paid();
        town.clock.set(NEXT_MORNING);
        Labour other =
                town.builder(Rulebook.oman()).payments(book).tenant("other").build();
        assertThat(other.reconcile(DAY).differences()).isEmpty();
        assertThat(other.reconcile(DAY).capturedHere().number()).isZero();
    }
}
