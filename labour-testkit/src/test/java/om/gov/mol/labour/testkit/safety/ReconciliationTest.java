package om.gov.mol.labour.testkit.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import om.gov.mol.labour.payment.PaymentStatus;
import om.gov.mol.labour.payment.spi.Booking;
import om.gov.mol.labour.reconciliation.Difference;
import om.gov.mol.labour.reconciliation.DifferenceKind;
import om.gov.mol.labour.reconciliation.Reconciliation;
import om.gov.mol.labour.testkit.fake.Refunds;
import om.gov.mol.labour.transfer.TransferForm;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Every difference between the gateway's book of a day and our ledgers has its name. */
class ReconciliationTest extends BookedDay {

    @Test
    void theBooksOfAnUneventfulDayAgree() {
        paid();
        Reconciliation found = reconciled();
        assertThat(found.differences()).isEmpty();
        assertThat(found.agrees()).isTrue();
        assertThat(found.capturedThere().number()).isEqualTo(1);
        assertThat(found.capturedHere()).isEqualTo(found.capturedThere());
        assertThat(found.capturedHere().amounts()).containsExactly(payment().amount());
        assertThat(found.refundedThere()).isEqualTo(found.refundedHere());
    }

    @Test
    void moneyThatOnlyTheGatewayKnewIsNamedAndTakenOver() {
        town.gateway.pay(key);
        Difference one = only(reconciled());
        assertThat(one.kind()).isEqualTo(DifferenceKind.CAPTURED_THERE_ONLY);
        assertThat(one.mended()).isTrue();
        assertThat(one.caseReference()).isEqualTo(reference);
        assertThat(payment().status()).isEqualTo(PaymentStatus.PAID);
    }

    @Test
    void whatTheGatewayDeniesWhenAskedIsNotTakenOver() {
        town.gateway.pay(key);
        book.answers(false);
        Reconciliation found = reconciled();
        assertThat(kinds(found)).containsExactly(DifferenceKind.CAPTURED_THERE_ONLY, DifferenceKind.STILL_UNKNOWN);
        assertThat(found.agrees()).isFalse();
        assertThat(found.capturedHere().number()).isZero();
    }

    @Test
    void whatOnlyWeHaveIsNamedWithWhatTheGatewaySaysOfIt() {
        paid();
        book.says(lines -> List.of());
        Difference one = only(reconciled());
        assertThat(one.kind()).isEqualTo(DifferenceKind.CAPTURED_HERE_ONLY);
        assertThat(one.state()).isEqualTo("CONFIRMED");
        assertThat(one.here()).isEqualTo(payment().amount());
        book.answers(false);
        assertThat(only(town.labour.reconcile(DAY)).state()).isEqualTo("UNANSWERED");
    }

    @Test
    void aSecondCaptureIsNamedAndGoesBack() {
        town.gateway.payTwice(key);
        town.labour.paymentHint(key);
        Difference one = only(reconciled());
        assertThat(one.kind()).isEqualTo(DifferenceKind.SECOND_CAPTURE);
        assertThat(one.gatewayReference()).endsWith("-capture-2");
        assertThat(one.state()).isEqualTo("DUE");
        town.settle();
        assertThat(only(town.labour.reconcile(DAY)).state()).isEqualTo("REFUNDED");
    }

    @Test
    void moneyThatCameTooLateIsNamed() {
        town.done(Roles.NEW_EMPLOYER, reference, new TransferForm.Withdraw());
        town.gateway.payLate(key);
        assertThat(kinds(reconciled()))
                .containsExactly(DifferenceKind.CAPTURED_THERE_ONLY, DifferenceKind.LATE_CAPTURE);
    }

    @Test
    void aWrongAmountIsNamed() {
        town.gateway.pay(key, Money.parse("OMR 1.000"));
        Reconciliation found = reconciled();
        assertThat(kinds(found)).containsExactly(DifferenceKind.CAPTURED_THERE_ONLY, DifferenceKind.AMOUNT_DIFFERS);
        assertThat(found.differences().get(1).here()).isEqualTo(payment().amount());
        assertThat(found.differences().get(1).there()).isEqualTo(Money.parse("OMR 1.000"));
    }

    @Test
    void aBookThatSaysAnotherAmountThanTheInquiryIsNamed() {
        paid();
        book.says(lines -> lines.stream()
                .map(line -> new Booking(
                        line.kind(), line.key(), line.reference(), line.amount().plusMinor(1), line.at()))
                .toList());
        assertThat(only(reconciled()).kind()).isEqualTo(DifferenceKind.AMOUNT_DIFFERS);
    }

    @Test
    void linesThatAreNotOursAreNamed() {
        Money amount = Money.parse("OMR 5.000");
        Instant at = town.clock.instant();
        book.says(lines -> List.of(
                new Booking(Booking.Kind.CAPTURE, "somebody-p1", "c-1", amount, at),
                new Booking(Booking.Kind.CAPTURE, key + "9", "c-2", amount, at),
                new Booking(Booking.Kind.REFUND, key + "-r9", "r-1", amount, at)));
        Reconciliation found = reconciled();
        assertThat(kinds(found))
                .containsExactly(DifferenceKind.NOT_OURS, DifferenceKind.NOT_OURS, DifferenceKind.NOT_OURS);
    }

    @Test
    void aLineThatIsThereTwiceIsNamedOnce() {
        paid();
        book.says(lines -> Stream.concat(lines.stream(), lines.stream()).toList());
        assertThat(kinds(reconciled())).containsExactly(DifferenceKind.LISTED_TWICE);
    }

    @Test
    void aLineOfAnotherDayInOmanIsNamed() {
        paid();
        book.says(lines -> lines.stream()
                .map(line -> new Booking(
                        line.kind(),
                        line.key(),
                        line.reference(),
                        line.amount(),
                        Instant.parse("2026-03-01T20:00:00Z")))
                .toList());
        assertThat(kinds(reconciled())).containsExactly(DifferenceKind.ANOTHER_DAY);
    }

    @Test
    void whatWasPaidBackAndOnlyTheGatewayKnowsIsNamedAndTakenOver() {
        town.gateway.refunds(Refunds.LATER);
        town.gateway.payTwice(key);
        town.labour.paymentHint(key);
        town.settle();
        town.gateway.completeRefund(key + "-r1");
        Reconciliation found = reconciled();
        assertThat(kinds(found)).containsExactly(DifferenceKind.REFUNDED_THERE_ONLY, DifferenceKind.SECOND_CAPTURE);
        assertThat(found.differences().get(0).mended()).isTrue();
        assertThat(found.refundedHere()).isEqualTo(found.refundedThere());
    }

    @Test
    void whatWePaidBackAndTheBookHasNotIsNamed() {
        town.gateway.payTwice(key);
        town.labour.paymentHint(key);
        town.settle();
        book.says(lines -> lines.stream()
                .filter(line -> line.kind() == Booking.Kind.CAPTURE)
                .toList());
        Reconciliation found = reconciled();
        assertThat(kinds(found)).containsExactly(DifferenceKind.REFUNDED_HERE_ONLY, DifferenceKind.SECOND_CAPTURE);
        assertThat(found.differences().get(0).state()).isEqualTo("CONFIRMED");
    }
}
