package om.gov.mol.labour.payment.thawani;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import om.gov.mol.labour.payment.spi.GatewayUnavailable;
import om.gov.mol.labour.payment.spi.OpenResult;
import om.gov.mol.labour.payment.spi.PaymentState;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Opening a payment, when all goes well and when it does not. */
class OpeningTest {

    private final AtHand at = new AtHand();

    @AfterEach
    void close() {
        at.close();
    }

    @Test
    void thePayerIsSentToThePageOfTheSession() {
        OpenResult.Opened opened = at.opened();

        assertThat(opened.gatewayReference()).isEqualTo("checkout_1");
        assertThat(opened.checkout()).hasToString(at.settings.server() + "/pay/checkout_1?key=publishable-key");
        assertThat(at.server.book.sessions.get(0))
                .containsEntry("client_reference_id", AtHand.KEY)
                .containsEntry("total_amount", AtHand.BAISA);
    }

    @ParameterizedTest
    @EnumSource(names = {"ANSWER_LOST", "ERROR_AFTER_EFFECT", "MALFORMED", "OVERSIZE"})
    void anAnswerThatIsNotClearIsUnknownAndTheSessionIsFoundAgain(ServerFault fault) {
        at.server.next("POST", fault);

        assertThat(at.open()).isEqualTo(new OpenResult.Unknown());
        assertThat(at.state()).isEqualTo(new PaymentState.Pending());
        assertThat(at.opened().gatewayReference()).isEqualTo("checkout_1");
        assertThat(at.server.book.sessions).hasSize(1);
    }

    @Test
    void anAnswerThatComesDropByDropIsUnknownAtTheDeadline() {
        at.server.next("POST", ServerFault.DRIPS);
        long before = System.nanoTime();

        OpenResult result = at.gateway.open(at.request(AtHand.AMOUNT, null), at.within(Duration.ofMillis(900)));

        assertThat(result).isEqualTo(new OpenResult.Unknown());
        assertThat(Duration.ofNanos(System.nanoTime() - before))
                .isBetween(Duration.ofMillis(500), Duration.ofSeconds(5));
        assertThat(at.opened().gatewayReference()).isEqualTo("checkout_1");
    }

    @ParameterizedTest
    @EnumSource(names = {"NEVER_ARRIVES", "ARRIVES_LATE", "ERROR_BEFORE_EFFECT", "PROXY_PAGE", "REDIRECT"})
    void whatMayStillArriveIsNotSentAgainAndIsNotCalledNotFound(ServerFault fault) {
        at.server.next("POST", fault);

        assertThat(at.open()).isEqualTo(new OpenResult.Unknown());
        assertThat(at.open()).isEqualTo(new OpenResult.Unknown());
        assertThat(at.state()).isEqualTo(new PaymentState.Unknown());
        at.server.lateOnesArrive();
        at.clock.advance(at.settings.quietTime());
        assertThat(at.open()).isInstanceOf(OpenResult.Opened.class);
        assertThat(at.server.book.sessions).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_SIGNED_IN", "TOO_MANY"})
    void aServerThatDoesNotTalkToUsHasBegunNothing(ServerFault fault) {
        at.server.next("POST", fault);

        assertThatThrownBy(at::open)
                .isInstanceOf(GatewayUnavailable.class)
                .hasMessageNotContaining(ThawaniServer.KEYS.secret());
        assertThat(at.state()).isEqualTo(new PaymentState.NotFound());
        assertThat(at.open()).isInstanceOf(OpenResult.Opened.class);
    }

    @Test
    void whatIsNotValidIsRejectedWithTheCodeAndWithoutTheWords() {
        at.server.next("POST", ServerFault.NOT_VALID);

        assertThat(at.open()).isEqualTo(new OpenResult.Rejected("Thawani code 4000"));
        assertThat(at.state()).isEqualTo(new PaymentState.NotFound());
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "ANSWER_LOST",
                "ERROR_BEFORE_EFFECT",
                "MALFORMED",
                "OVERSIZE",
                "PROXY_PAGE",
                "NOT_VALID",
                "REDIRECT"
            })
    void aLookUpThatIsNotClearBeginsNothing(ServerFault fault) {
        at.server.next("GET", fault);
        at.server.next("GET", fault); // the client of the JDK asks once more when a connection breaks

        assertThat(at.open()).isEqualTo(new OpenResult.Unknown());
        assertThat(at.server.book.sessions).isEmpty();
    }

    @Test
    void aServerThatIsGoneAfterwardsIsUnknownAndNotUnavailable() {
        at.server.next("GET", ServerFault.NONE);
        at.server.next("GET", ServerFault.NOT_SIGNED_IN);

        assertThat(at.open()).isEqualTo(new OpenResult.Unknown());
        assertThat(at.opened().gatewayReference()).isEqualTo("checkout_1");
    }

    @Test
    void aSessionOverAnotherAmountIsCancelledAndNotShown() {
        at.server.next("POST", ServerFault.WRONG_AMOUNT);

        assertThat(at.open()).isEqualTo(new OpenResult.Rejected("Thawani asked for another amount"));
        assertThat(at.server.book.open(AtHand.KEY)).isZero();
    }

    @Test
    void onlyRialsAreTakenAndNotMoreThanThawaniTakes() {
        for (String amount : new String[] {"USD 21.05", "JPY 21", "OMR 5000000.001"}) {
            OpenResult result = at.gateway.open(at.request(Money.parse(amount), null), at.context());
            assertThat(result).as(amount).isInstanceOf(OpenResult.Rejected.class);
        }
        assertThat(at.server.requests()).isEmpty();
    }

    @Test
    void theExpiryIsTakenOverWithinWhatThawaniTakes() {
        at.gateway.open(at.request(AtHand.AMOUNT, at.clock.instant().plus(Duration.ofMinutes(90))), at.context());

        assertThat(at.server.book.sessions.get(0)).containsEntry("expire_at", "2031-03-03T09:30:00Z");
    }

    @Test
    void whatHasExpiredIsNotBegun() {
        OpenResult result = at.gateway.open(at.request(AtHand.AMOUNT, at.clock.instant()), at.context());

        assertThat(result).isEqualTo(new OpenResult.Rejected("the time to pay is over"));
        assertThat(at.server.book.sessions).isEmpty();
    }

    @Test
    void anInterruptEndsTheCallAndIsKept() {
        Thread.currentThread().interrupt();

        assertThat(at.open()).isEqualTo(new OpenResult.Unknown());
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void aClosedGatewayIsNotCalled() {
        at.gateway.close();

        assertThatThrownBy(at::open).isInstanceOf(IllegalStateException.class);
    }
}
