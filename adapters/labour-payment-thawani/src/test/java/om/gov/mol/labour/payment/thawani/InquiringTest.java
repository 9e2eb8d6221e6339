package om.gov.mol.labour.payment.thawani;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import om.gov.mol.labour.payment.spi.Capture;
import om.gov.mol.labour.payment.spi.GatewayUnavailable;
import om.gov.mol.labour.payment.spi.PaymentState;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What became of a payment. */
class InquiringTest {

    private final AtHand at = new AtHand();

    @AfterEach
    void close() {
        at.close();
    }

    @Test
    void moneyIsShownWithItsReferenceItsTimeAndItsAmount() {
        Capture capture = at.paid();

        assertThat(capture).isEqualTo(new Capture("pay_1", AtHand.AMOUNT, Instant.parse("2031-03-03T08:00:00Z")));
    }

    @Test
    void whatWasReallyTakenIsShownAlsoWhenItIsAnotherAmount() {
        String session = at.opened().gatewayReference();
        at.server.book.charge(session, 20_000);
        at.server.book.session(session).put("payment_status", "paid");

        assertThat(((PaymentState.Paid) at.state()).captures())
                .extracting(Capture::amount)
                .containsExactly(Money.parse("OMR 20.000"));
    }

    @Test
    void aCardThatIsRefusedLeavesThePaymentOpen() {
        at.server.book.payment(at.opened().gatewayReference(), AtHand.BAISA, "Failed");

        assertThat(at.state()).isEqualTo(new PaymentState.Pending());
    }

    @Test
    void aPayerWhoGivesUpHasCancelled() {
        at.server.book.cancel(at.opened().gatewayReference());

        assertThat(at.state()).isEqualTo(new PaymentState.Cancelled());
    }

    @Test
    void aSessionExpiresAndAPayerWhoIsStillTypingHasAQuarterOfAnHour() {
        at.opened();
        at.clock.advance(Duration.ofDays(1).plusMinutes(14));
        assertThat(at.state()).isEqualTo(new PaymentState.Pending());

        at.clock.advance(Duration.ofMinutes(1));
        assertThat(at.state()).isEqualTo(new PaymentState.Expired());
    }

    @ParameterizedTest
    @EnumSource(names = {"CANCELLED", "UNPAID"})
    void moneyThatComesLateIsSeenAlsoWhenTheSessionDoesNotKnow(Session.Status status) {
        String session = at.opened().gatewayReference();
        at.server.book.session(session).put("payment_status", status.name().toLowerCase(Locale.ROOT));
        at.clock.advance(Duration.ofDays(2));
        at.server.book.charge(session, AtHand.BAISA);

        assertThat(at.state()).isInstanceOf(PaymentState.Paid.class);
    }

    @Test
    void paidWithoutAPaymentIsUnknown() {
        at.server.book.session(at.opened().gatewayReference()).put("payment_status", "paid");

        assertThat(at.state()).isEqualTo(new PaymentState.Unknown());
    }

    @Test
    void aWordThatNobodyKnowsIsUnknown() {
        String session = at.opened().gatewayReference();
        at.server.book.session(session).put("payment_status", "on its way");
        assertThat(at.state()).isEqualTo(new PaymentState.Unknown());

        at.server.book.session(session).put("payment_status", "paid");
        at.server.book.payment(session, AtHand.BAISA, "Disputed");
        assertThat(at.state()).isEqualTo(new PaymentState.Unknown());
    }

    @Test
    void thePaymentsOfOthersAreNotOurs() {
        String session = at.opened().gatewayReference();
        at.server.book.pay(session);
        at.server.book.payments.get(0).put("checkout_invoice", "INV1");
        at.server.book.charge(session, 5);
        at.server.book.payments.get(1).put("checkout_invoice", "INV9");

        assertThat(((PaymentState.Paid) at.state()).captures()).hasSize(1);
    }

    @Test
    void aPaymentWithoutATimeCountsFromTheBeginningOfItsSession() {
        String session = at.opened().gatewayReference();
        at.clock.advance(Duration.ofMinutes(10));
        at.server.book.pay(session);
        at.server.book.payments.get(0).remove("created_at");

        assertThat(((PaymentState.Paid) at.state()).captures().get(0).at())
                .isEqualTo(Instant.parse("2031-03-03T08:00:00Z"));
    }

    @ParameterizedTest
    @EnumSource(names = {"ERROR_BEFORE_EFFECT", "MALFORMED", "OVERSIZE", "PROXY_PAGE", "REDIRECT"})
    void anAnswerThatIsNotClearIsUnknown(ServerFault fault) {
        at.server.next("GET", fault);

        assertThat(at.state()).isEqualTo(new PaymentState.Unknown());
    }

    @Test
    void aSlowServerIsUnknownAtTheDeadline() {
        at.opened();
        at.server.next("GET", ServerFault.DRIPS);

        assertThat(at.gateway.inquire(AtHand.KEY, at.within(Duration.ofMillis(500))))
                .isEqualTo(new PaymentState.Unknown());
    }

    @Test
    void aServerThatDoesNotKnowUsIsUnavailable() {
        at.server.next("GET", ServerFault.NOT_SIGNED_IN);

        assertThatThrownBy(at::state).isInstanceOf(GatewayUnavailable.class);
    }

    @Test
    void aServerThatIsGoneIsUnavailable() {
        at.opened();
        at.server.close();

        assertThatThrownBy(at::state).isInstanceOf(GatewayUnavailable.class);
    }
}
