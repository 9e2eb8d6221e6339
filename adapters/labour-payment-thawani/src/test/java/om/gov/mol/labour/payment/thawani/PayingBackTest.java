package om.gov.mol.labour.payment.thawani;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.LinkedHashMap;
import om.gov.mol.labour.payment.spi.Capture;
import om.gov.mol.labour.payment.spi.RefundRequest;
import om.gov.mol.labour.payment.spi.RefundResult;
import om.gov.mol.labour.payment.spi.RefundState;
import om.gov.mol.labour.payment.spi.RefundTo;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Money that goes back, once. */
class PayingBackTest {

    private static final Money PART = Money.parse("OMR 5.000");

    private final AtHand at = new AtHand();

    @AfterEach
    void close() {
        at.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theSameRefundTwicePaysBackOnceWithOrWithoutMetadata(boolean metadata) {
        at.server.book.showsMetadata = metadata;
        Capture capture = at.paid();

        RefundResult first = at.refund("r1", capture, AtHand.AMOUNT);

        assertThat(first).isEqualTo(new RefundResult.Accepted("refund_1"));
        assertThat(at.refund("r1", capture, AtHand.AMOUNT)).isEqualTo(first);
        assertThat(at.refundState("r1"))
                .isEqualTo(new RefundState.Refunded(Instant.parse("2031-03-03T08:00:00Z"), "refund_1"));
        assertThat(at.server.book.refunded("pay_1")).isEqualTo(AtHand.BAISA);
    }

    @ParameterizedTest
    @EnumSource(names = {"ANSWER_LOST", "ERROR_AFTER_EFFECT", "MALFORMED", "OVERSIZE"})
    void anAnswerThatIsNotClearIsUnknownAndTheRefundIsFoundAgain(ServerFault fault) {
        Capture capture = at.paid();
        at.server.next("POST", fault);

        assertThat(at.refund("r1", capture, AtHand.AMOUNT)).isEqualTo(new RefundResult.Unknown());
        assertThat(at.refundState("r1")).isInstanceOf(RefundState.Refunded.class);
        assertThat(at.refund("r1", capture, AtHand.AMOUNT)).isEqualTo(new RefundResult.Accepted("refund_1"));
        assertThat(at.server.book.refunds).hasSize(1);
    }

    @Test
    void whatMayStillArriveIsNotSentAgainAndIsNotCalledNotFound() {
        Capture capture = at.paid();
        at.server.next("POST", ServerFault.ARRIVES_LATE);

        assertThat(at.refund("r1", capture, AtHand.AMOUNT)).isEqualTo(new RefundResult.Unknown());
        assertThat(at.refund("r1", capture, AtHand.AMOUNT)).isEqualTo(new RefundResult.Unknown());
        assertThat(at.refundState("r1")).isEqualTo(new RefundState.Unknown());
        at.server.lateOnesArrive();
        assertThat(at.refund("r1", capture, AtHand.AMOUNT)).isEqualTo(new RefundResult.Accepted("refund_1"));
        assertThat(at.server.book.refunds).hasSize(1);
    }

    @Test
    void whatNeverArrivedIsSentAgainAfterTheQuietTime() {
        Capture capture = at.paid();
        at.server.next("POST", ServerFault.NEVER_ARRIVES);

        assertThat(at.refund("r1", capture, AtHand.AMOUNT)).isEqualTo(new RefundResult.Unknown());
        at.clock.advance(at.settings.quietTime());
        assertThat(at.refundState("r1")).isEqualTo(new RefundState.NotFound());
        assertThat(at.refund("r1", capture, AtHand.AMOUNT)).isInstanceOf(RefundResult.Accepted.class);
    }

    @Test
    void alreadyRefundedIsUnknownWhileTheListDoesNotShowIt() {
        Capture capture = at.paid();
        at.refund("r1", capture, AtHand.AMOUNT);
        at.server.book.refundsHidden = true;

        assertThat(at.refund("r2", capture, AtHand.AMOUNT)).isEqualTo(new RefundResult.Unknown());
        assertThat(at.refundState("r2")).isEqualTo(new RefundState.Unknown());
    }

    @Test
    void aPartIsRejectedUntilItIsSwitchedOn() {
        Capture capture = at.paid();

        assertThat(at.refund("r1", capture, PART)).isInstanceOf(RefundResult.Rejected.class);

        at.use(at.settings.withRefundsInPart());
        assertThat(at.refund("r1", capture, PART)).isInstanceOf(RefundResult.Accepted.class);
        assertThat(at.refund("r2", capture, PART)).isInstanceOf(RefundResult.Accepted.class);
        assertThat(at.server.book.refunded("pay_1")).isEqualTo(10_000);
    }

    @Test
    void allPartsTogetherAreNotMoreThanTheCapture() {
        at.use(at.settings.withRefundsInPart());
        Capture capture = at.paid();
        at.refund("r1", capture, PART);

        assertThat(at.refund("r2", capture, AtHand.AMOUNT)).isInstanceOf(RefundResult.Rejected.class);
        assertThat(at.refund("r3", capture, Money.parse("OMR 16.050"))).isInstanceOf(RefundResult.Accepted.class);
        assertThat(at.refund("r4", capture, Money.parse("OMR 0.001"))).isInstanceOf(RefundResult.Rejected.class);
    }

    @Test
    void aRefundThatFailedIsFinalAndAnotherKeyMayTry() {
        Capture capture = at.paid();
        at.refund("r1", capture, AtHand.AMOUNT);
        at.server.book.refunds.get(0).put("status", "failed");

        assertThat(at.refundState("r1")).isInstanceOf(RefundState.Failed.class);
        assertThat(at.refund("r2", capture, AtHand.AMOUNT)).isInstanceOf(RefundResult.Accepted.class);
        assertThat(at.refundState("r1")).isInstanceOf(RefundState.Failed.class);
    }

    @Test
    void anotherContentUnderTheSameKeyIsRejected() {
        at.use(at.settings.withRefundsInPart());
        Capture capture = at.paid();
        at.refund("r1", capture, PART);

        assertThat(at.refund("r1", capture, AtHand.AMOUNT))
                .isEqualTo(new RefundResult.Rejected("the key is used for another refund"));
    }

    @Test
    void anIbanIsRejectedAndNotRepeated() {
        Capture capture = at.paid();
        var iban = new RefundTo.ToIban("OM810180000001299123456", "Contract Test");
        var request = new RefundRequest("r1", AtHand.KEY, capture.reference(), AtHand.AMOUNT, iban);

        RefundResult result = at.gateway.refund(request, at.context());

        assertThat(result).isEqualTo(new RefundResult.Rejected("Thawani pays back to the card only"));
        assertThat(at.gateway.capabilities().refundsToIban()).isFalse();
    }

    @Test
    void anotherAmountThanWasAskedForIsReportedAsADefect() {
        Capture capture = at.paid();
        at.refund("r1", capture, AtHand.AMOUNT);
        at.server.book.refunds.get(0).put("amount", 5L);

        assertThatThrownBy(() -> at.refundState("r1"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("r1");
    }

    @Test
    void aPendingRefundIsPendingAndAStrangeOneUnknown() {
        Capture capture = at.paid();
        at.refund("r1", capture, AtHand.AMOUNT);
        at.server.book.refunds.get(0).put("status", "Processing");
        assertThat(at.refundState("r1")).isEqualTo(new RefundState.Pending());

        at.server.book.refunds.get(0).put("status", "lost");
        assertThat(at.refundState("r1")).isEqualTo(new RefundState.Unknown());
    }

    @Test
    void aRefundIsFoundBehindManyOthers() {
        Capture capture = at.paid();
        at.refund("r1", capture, AtHand.AMOUNT);
        others(120);

        assertThat(at.refundState("r1")).isInstanceOf(RefundState.Refunded.class);
        assertThat(at.refundState("r9")).isEqualTo(new RefundState.NotFound());

        at.use(at.settings.withLimits(at.settings.quietTime(), at.settings.connectTimeout(), 1 << 20, 2));
        assertThat(at.refundState("r9")).isEqualTo(new RefundState.Unknown());
    }

    private void others(int count) {
        var one = at.server.book.refunds.get(0);
        for (int i = 0; i < count; i++) {
            var other = new LinkedHashMap<>(one);
            other.put("refund_id", "other_" + i);
            other.put("payment_id", "pay_x" + i);
            other.put("reason", "by hand");
            other.remove("metadata");
            at.server.book.refunds.add(other);
        }
    }
}
