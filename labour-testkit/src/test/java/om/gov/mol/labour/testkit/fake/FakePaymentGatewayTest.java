package om.gov.mol.labour.testkit.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import om.gov.mol.labour.payment.spi.Booking;
import om.gov.mol.labour.payment.spi.CallContext;
import om.gov.mol.labour.payment.spi.Capture;
import om.gov.mol.labour.payment.spi.GatewayUnavailable;
import om.gov.mol.labour.payment.spi.OpenResult;
import om.gov.mol.labour.payment.spi.OpenResult.Opened;
import om.gov.mol.labour.payment.spi.PaymentRequest;
import om.gov.mol.labour.payment.spi.PaymentState;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FakePaymentGatewayTest {

    private static final String KEY = "tr-1:dues:1";
    private static final Money DUES = Money.parse("OMR 421.500");

    private final SettableClock clock = SettableClock.at("2031-03-03T08:00:00Z");
    private final FakePaymentGateway gateway = new FakePaymentGateway(clock);

    @Test
    void aPaymentWaitsUntilThePayerPays() {
        assertThat(open()).isInstanceOf(Opened.class);
        assertThat(state()).isEqualTo(new PaymentState.Pending());
        Capture capture = gateway.pay(KEY);

        assertThat(state()).isEqualTo(new PaymentState.Paid(List.of(capture)));
        assertThat(capture).isEqualTo(new Capture("fake-payment-1-capture-1", DUES, clock.instant()));
        assertThat(gateway.held()).isEqualTo(DUES);
    }

    @ParameterizedTest
    @CsvSource({
        "WAITS, Pending[], 0.000",
        "PAYS, Paid, 421.500",
        "PAYS_TWICE, Paid, 843.000",
        "PAYS_TOO_LITTLE, Paid, 421.499",
        "IS_DECLINED, Declined[reason=refused by the bank], 0.000",
        "CANCELS, Cancelled[], 0.000"
    })
    void payersActAsSoonAsAPaymentIsOpened(Payer payer, String state, String captured) {
        gateway.payer(payer);
        open();
        open();

        assertThat(state().toString()).startsWith(state);
        assertThat(gateway.captured()).isEqualTo(Money.parse("OMR " + captured));
    }

    @Test
    void openingAgainAnswersTheSameAndAnotherAmountIsRejected() {
        OpenResult first = open();
        gateway.pay(KEY);

        assertThat(open()).isEqualTo(first);
        assertThat(gateway.open(request(DUES.plusMinor(1)), context())).isInstanceOf(OpenResult.Rejected.class);
        assertThat(gateway.captured()).isEqualTo(DUES);
        assertThatIllegalStateException().isThrownBy(() -> gateway.pay(KEY));
    }

    @Test
    void aTimeOutAfterSuccessIsUnknownAndThePaymentIsOpen() {
        gateway.next(Fault.TIME_OUT_AFTER_SUCCESS);

        assertThat(open()).isEqualTo(new OpenResult.Unknown());
        assertThat(state()).isEqualTo(new PaymentState.Pending());
        assertThat(open()).isInstanceOf(Opened.class);
        assertThat(gateway.opened()).containsExactly(KEY);
    }

    @ParameterizedTest
    @EnumSource(names = {"UNREACHABLE", "THROWS_ERROR", "TRY_LATER", "LOST"})
    void faultsBeforeTheDeedOpenNothing(Fault fault) {
        gateway.next(fault);
        try {
            assertThat(open()).isNotInstanceOf(Opened.class);
        } catch (GatewayUnavailable | IllegalStateException expected) {
            assertThat(expected).hasMessageContaining(fault.name());
        }

        assertThat(state()).isEqualTo(new PaymentState.NotFound());
    }

    @Test
    void aLateAnswerKeepsThePaymentUnknownUntilRecovery() {
        gateway.next(Fault.LATE);
        assertThat(open()).isEqualTo(new OpenResult.Unknown());
        gateway.pay(KEY);
        assertThat(state()).isEqualTo(new PaymentState.Unknown());
        gateway.recover();

        assertThat(state()).isInstanceOf(PaymentState.Paid.class);
    }

    @Test
    void moneyMayComeTwiceLateOrWrong() {
        open();
        gateway.next(Fault.DUPLICATE);
        open();
        gateway.pay(KEY, Money.parse("OMR 1.000"));
        gateway.payLate(KEY);

        assertThat(((PaymentState.Paid) state()).captures())
                .extracting(capture -> capture.amount().toString())
                .containsExactly("OMR 1.000", "OMR 1.000", "OMR 421.500");
    }

    @Test
    void anExpiredPaymentTakesMoneyOnlyLate() {
        open();
        clock.advance(Duration.ofDays(1));
        assertThat(state()).isEqualTo(new PaymentState.Expired());
        assertThatIllegalStateException().isThrownBy(() -> gateway.pay(KEY));
        gateway.payLate(KEY);

        assertThat(state()).isInstanceOf(PaymentState.Paid.class);
    }

    @Test
    void anEndedPaymentTakesNoMore() {
        open();
        gateway.decline(KEY, "no funds");

        assertThat(state()).isEqualTo(new PaymentState.Declined("no funds"));
        assertThatIllegalStateException().isThrownBy(() -> gateway.cancel(KEY));
        assertThatIllegalStateException().isThrownBy(() -> gateway.pay("never-opened"));
    }

    @Test
    void aClosedGatewaySaysWhenItOpens() {
        Instant opens = clock.instant().plusSeconds(600);
        gateway.closeUntil(opens);
        assertThat(open()).isEqualTo(new OpenResult.Closed(opens));
        assertThat(state()).isEqualTo(new PaymentState.NotFound());
        clock.set(opens);

        assertThat(open()).isInstanceOf(Opened.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2031-03-03T18:59:59Z, ",
        "2031-03-03T19:00:00Z, 2031-03-03T21:00:00Z",
        "2031-03-03T20:59:59Z, 2031-03-03T21:00:00Z",
        "2031-03-03T21:00:00Z, "
    })
    void theNightlyBreakOfMuscatGoesOverMidnight(Instant now, Instant opens) {
        gateway.nightlyBreak(LocalTime.of(23, 0), LocalTime.of(1, 0));
        clock.set(now);

        OpenResult result = open();
        if (opens == null) {
            assertThat(result).isInstanceOf(Opened.class);
        } else {
            assertThat(result).isEqualTo(new OpenResult.Closed(opens));
        }
    }

    @Test
    void afterTheDeadlineNothingIsBegun() {
        CallContext over = new CallContext("tr-1", clock.instant(), "en");

        assertThat(gateway.open(request(DUES), over)).isEqualTo(new OpenResult.Unknown());
        assertThat(gateway.opened()).isEmpty();
    }

    @Test
    void theBookOfADayIsThatOfMuscat() {
        clock.set(Instant.parse("2031-03-03T20:30:00Z"));
        open();
        Capture capture = gateway.pay(KEY);
        LocalDate day = LocalDate.parse("2031-03-04");

        assertThat(gateway.list(day, context()).orElseThrow())
                .containsExactly(new Booking(Booking.Kind.CAPTURE, KEY, capture.reference(), DUES, capture.at()));
        assertThat(gateway.list(day.minusDays(1), context()).orElseThrow()).isEmpty();
    }

    @Test
    void inquiriesFailLikeOtherCalls() {
        open();
        gateway.next(Fault.LOST);
        gateway.next(Fault.UNREACHABLE);

        assertThat(state()).isEqualTo(new PaymentState.Unknown());
        assertThatThrownBy(this::state).isInstanceOf(GatewayUnavailable.class);
        assertThat(state()).isEqualTo(new PaymentState.Pending());
        assertThat(gateway.calls()).isEqualTo(4);
    }

    private OpenResult open() {
        return gateway.open(request(DUES), context());
    }

    private PaymentState state() {
        return gateway.inquire(KEY, context());
    }

    private CallContext context() {
        return new CallContext("tr-1", clock.instant().plusSeconds(30), "en");
    }

    private static PaymentRequest request(Money amount) {
        return new PaymentRequest(KEY, amount, "TR-1", "Dues", "en", Instant.parse("2031-03-04T08:00:00Z"));
    }
}
