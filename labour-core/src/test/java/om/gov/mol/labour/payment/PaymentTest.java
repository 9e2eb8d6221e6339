package om.gov.mol.labour.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import om.gov.mol.labour.fee.LineCode;
import om.gov.mol.labour.fee.Quote;
import om.gov.mol.labour.fee.QuoteLine;
import om.gov.mol.labour.outcome.Citation;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.payment.PaymentEffect.NumberReceipt;
import om.gov.mol.labour.payment.PaymentEffect.OpenCheckout;
import om.gov.mol.labour.payment.PaymentEffect.PayBack;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** One payment from the quote to the receipt, and money on its way back. */
class PaymentTest {

    private static final Instant NOW = Instant.parse("2026-03-01T06:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Money FEE = Money.parse("OMR 5.000");
    private static final Quote QUOTE = new Quote(
            List.of(new QuoteLine(
                    LineCode.TRANSFER_FEE, 1, FEE, FEE, "transfer.fee", DAY, Citation.POLICY, Role.NEW_EMPLOYER)),
            DAY,
            DAY);
    private static final Payment OPEN =
            Payment.open("k", PaymentPurpose.TRANSFER_FEE, Role.NEW_EMPLOYER, "1000002", QUOTE, NOW);
    private static final Capture FIRST = new Capture("c1", FEE, NOW);
    private static final Capture SECOND = new Capture("c2", FEE, NOW);
    private static final Capture THIRD = new Capture("c3", Money.parse("OMR 0.005"), NOW);

    @Test
    void aPaymentBeginsWithItsQuoteAndNothingElse() {
        assertThat(OPEN)
                .isEqualTo(new Payment(
                        "k",
                        PaymentPurpose.TRANSFER_FEE,
                        Role.NEW_EMPLOYER,
                        "1000002",
                        QUOTE,
                        PaymentStatus.OPENED,
                        NOW,
                        null,
                        null,
                        null,
                        null,
                        List.of()));
        assertThat(OPEN.amount()).isEqualTo(FEE);
    }

    @Test
    void aPaymentIsPaidExactlyWhenMoneyWasCaptured() {
        assertThatIllegalArgumentException().isThrownBy(() -> OPEN.reported(PaymentStatus.PAID));
        assertThat(OPEN.settled(FIRST).capture()).isEqualTo(FIRST);
        assertThat(OPEN.settled(FIRST).status()).isEqualTo(PaymentStatus.PAID);
        assertThat(OPEN.settled(FIRST).reported(PaymentStatus.DECLINED).capture())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({"OPENED, PENDING", "PENDING, PENDING", "UNKNOWN, UNKNOWN", "CANCELLED, CANCELLED"})
    void anOpenedCheckoutWaitsForThePayerUnlessMoreIsKnown(PaymentStatus before, PaymentStatus after) {
        Payment checkedOut = OPEN.reported(before).checkedOut("gw-1", "https://pay.example/1");

        assertThat(checkedOut.status()).isEqualTo(after);
        assertThat(checkedOut.gatewayReference()).isEqualTo("gw-1");
        assertThat(checkedOut.checkout()).isEqualTo("https://pay.example/1");
    }

    @Test
    void theCheckoutIsKeptWhateverTheGatewayReports() {
        Payment settled = OPEN.checkedOut("gw-1", "https://pay.example/1")
                .reported(PaymentStatus.UNKNOWN)
                .settled(FIRST)
                .receipted("2026-000001")
                .refunding(List.of(SECOND))
                .refundReported("k-r1", RefundStatus.PENDING, "gr-1");

        assertThat(settled)
                .isEqualTo(new Payment(
                        "k",
                        PaymentPurpose.TRANSFER_FEE,
                        Role.NEW_EMPLOYER,
                        "1000002",
                        QUOTE,
                        PaymentStatus.PAID,
                        NOW,
                        "gw-1",
                        "https://pay.example/1",
                        FIRST,
                        "2026-000001",
                        List.of(new Refund("k-r1", "c2", FEE, RefundStatus.PENDING, "gr-1"))));
    }

    @Test
    void theReceiptAndTheRefundsSurviveAnotherReport() {
        Payment late =
                OPEN.reported(PaymentStatus.EXPIRED).refunding(List.of(FIRST)).receipted("2026-000001");

        assertThat(late.reported(PaymentStatus.DECLINED).refunds()).hasSize(1);
        assertThat(late.reported(PaymentStatus.DECLINED).receipt()).isEqualTo("2026-000001");
        assertThat(late.settled(SECOND).refunds()).hasSize(1);
        assertThat(late.settled(SECOND).receipt()).isEqualTo("2026-000001");
    }

    @Test
    void eachCaptureGoesBackOnceUnderItsOwnKey() {
        Payment once = OPEN.settled(FIRST).refunding(List.of(SECOND, SECOND));
        Payment twice = once.refunding(List.of(SECOND, THIRD));

        assertThat(once.refunds()).containsExactly(new Refund("k-r1", "c2", FEE, RefundStatus.DUE, null));
        assertThat(twice.refunds())
                .containsExactly(
                        new Refund("k-r1", "c2", FEE, RefundStatus.DUE, null),
                        new Refund("k-r2", "c3", Money.parse("OMR 0.005"), RefundStatus.DUE, null));
    }

    @Test
    void oneRefundIsReportedAndTheOthersStay() {
        Payment two = OPEN.settled(FIRST).refunding(List.of(SECOND, THIRD));
        Payment reported = two.refundReported("k-r2", RefundStatus.FAILED, "gr-2");

        assertThat(reported.refunds())
                .extracting(Refund::status)
                .containsExactly(RefundStatus.DUE, RefundStatus.FAILED);
        assertThat(reported.refundsDue()).extracting(Refund::key).containsExactly("k-r1");
        assertThat(two.refundReported("other", RefundStatus.FAILED, null)).isEqualTo(two);
    }

    @Test
    void aRefundKeepsTheNameTheGatewayGaveIt() {
        Refund refund = new Refund("k-r1", "c2", FEE, RefundStatus.DUE, null);

        assertThat(refund.reported(RefundStatus.PENDING, "gr-1").gatewayReference())
                .isEqualTo("gr-1");
        assertThat(refund.reported(RefundStatus.PENDING, "gr-1").reported(RefundStatus.REFUNDED, null))
                .isEqualTo(new Refund("k-r1", "c2", FEE, RefundStatus.REFUNDED, "gr-1"));
    }

    @Test
    void onlyCapturesItHasNotHeardOfAreNews() {
        List<Capture> all = List.of(FIRST, SECOND, THIRD);

        assertThat(OPEN.news(all)).isEqualTo(all);
        assertThat(OPEN.settled(FIRST).news(all)).containsExactly(SECOND, THIRD);
        assertThat(OPEN.settled(FIRST).refunding(List.of(SECOND)).news(all)).containsExactly(THIRD);
        assertThat(OPEN.reported(PaymentStatus.EXPIRED)
                        .refunding(List.of(FIRST))
                        .news(all))
                .containsExactly(SECOND, THIRD);
    }

    @Test
    void theSummaryIsTheStatusWhileNothingGoesBack() {
        assertThat(OPEN.summary()).isEqualTo("OPENED");
        assertThat(OPEN.settled(FIRST).summary()).isEqualTo("PAID");
        assertThat(OPEN.settled(FIRST).refunding(List.of(SECOND)).summary()).isEqualTo("PAID");
    }

    @ParameterizedTest
    @CsvSource({"DUE, REFUND_DUE", "PENDING, REFUND_PENDING", "REFUNDED, REFUNDED", "FAILED, REFUND_FAILED"})
    void theSummaryFollowsTheMoneyThatHadSettledIt(RefundStatus status, String word) {
        Payment back = OPEN.settled(FIRST)
                .refunding(List.of(FIRST, SECOND))
                .refundReported("k-r1", status, null)
                .refundReported("k-r2", RefundStatus.PENDING, null);

        assertThat(back.summary()).isEqualTo(word);
    }

    @Test
    void whereNothingHadSettledTheLastRefundIsTheSummary() {
        Payment late = OPEN.reported(PaymentStatus.EXPIRED)
                .refunding(List.of(FIRST, SECOND))
                .refundReported("k-r1", RefundStatus.REFUNDED, null);

        assertThat(late.summary()).isEqualTo("REFUND_DUE");
    }

    private static List<Capture> captures(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(number -> new Capture("many-" + number, FEE, NOW))
                .toList();
    }

    @Test
    void ofAPaymentThatIsCapturedAgainAndAgainAHundredAreTakenNoteOf() {
        Payment often = OPEN.settled(FIRST).refunding(captures(0, 60));
        List<Capture> more = often.news(captures(0, 150));
        assertThat(more).isEqualTo(captures(60, 99));
        Payment full = often.refunding(more);
        assertThat(full.news(captures(1_000, 1_100))).isEmpty();
        assertThat(PaymentNews.in(new GatewayReport.Captured(captures(1_000, 1_001)), full, true))
                .isEmpty();
    }

    @Test
    void whoeverMustActIsToldOnceOfAPaymentThatWasCapturedTooOften() {
        Payment almost = OPEN.settled(FIRST).refunding(captures(0, 98));
        assertThat(almost.attention(List.of(), OPEN)).isEmpty();
        Payment full = almost.refunding(captures(98, 99));
        List<String> told = full.attention(List.of("OTHER"), almost);
        assertThat(told).containsExactly("OTHER", "CAPTURED_TOO_OFTEN:" + OPEN.key());
        Payment later = full.refundReported(OPEN.key() + "-r1", RefundStatus.REFUNDED, null);
        assertThat(later.attention(told, full)).isEqualTo(told);
        assertThat(later.attention(List.of(), full)).as("settled by an officer").isEmpty();
    }

    @Test
    void aSecondTryOfARefundIsNoOtherCapture() {
        Payment full = OPEN.settled(FIRST).refunding(captures(0, 98));
        Payment failed = full.refundReported(OPEN.key() + "-r1", RefundStatus.FAILED, null);
        Payment again = failed.repeating(failed.failedRefunds(), null);
        assertThat(again.attention(List.of(), failed)).isEmpty();
        assertThat(again.news(captures(98, 200))).hasSize(1);
    }

    @Test
    void moneyMayBeCapturedWhileAPaymentIsOpenOnly() {
        assertThat(EnumSet.allOf(PaymentStatus.class).stream().filter(PaymentStatus::isOpen))
                .containsExactly(PaymentStatus.OPENED, PaymentStatus.PENDING, PaymentStatus.UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"DECLINED", "CANCELLED", "EXPIRED"},
            mode = Mode.EXCLUDE)
    void aFailureIsNeverOpenOrPaid(PaymentStatus how) {
        assertThatIllegalArgumentException().isThrownBy(() -> new GatewayReport.Failed(how));
    }

    @ParameterizedTest
    @EnumSource(names = {"DECLINED", "CANCELLED", "EXPIRED"})
    void aFailureSaysHow(PaymentStatus how) {
        assertThat(new GatewayReport.Failed(how).how()).isEqualTo(how);
    }

    @Test
    void whatWasCapturedDoesNotChangeAfterwards() {
        List<Capture> captures = new ArrayList<>(List.of(FIRST));
        GatewayReport.Captured report = new GatewayReport.Captured(captures);
        captures.clear();

        assertThat(report.captures()).containsExactly(FIRST);
    }

    @Test
    void effectsAreNamedAfterWhatTheyAreFor() {
        assertThat(new OpenCheckout("k").label()).isEqualTo("pay.k");
        assertThat(new PayBack("k", "k-r1").label()).isEqualTo("refund.k-r1");
        assertThat(new NumberReceipt("k").label()).isEqualTo("receipt.k");
    }
}
