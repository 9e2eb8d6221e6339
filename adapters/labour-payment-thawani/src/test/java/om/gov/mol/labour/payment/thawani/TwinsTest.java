package om.gov.mol.labour.payment.thawani;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import om.gov.mol.labour.payment.spi.OpenResult;
import om.gov.mol.labour.payment.spi.PaymentState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two sessions under one reference: Thawani may allow it, and nobody may pay twice for that. */
class TwinsTest {

    private final AtHand at = new AtHand();

    @AfterEach
    void close() {
        at.close();
    }

    @ParameterizedTest
    @EnumSource
    void twoHostsThatBeginAtTheSameMomentHandOutOnePage(ThawaniBook.Shape shape) throws Exception {
        at.server.book.shape = shape;
        at.server.ordersMeet(2);
        try (ThawaniGateway other = new ThawaniGateway(at.settings, at.clock)) {
            ExecutorService threads = Executors.newFixedThreadPool(2);
            List<Callable<OpenResult>> calls =
                    List.of(at::open, () -> other.open(at.request(AtHand.AMOUNT, null), at.context()));
            Set<OpenResult> results = threads.invokeAll(calls, 20, TimeUnit.SECONDS).stream()
                    .map(TwinsTest::result)
                    .collect(Collectors.toSet());
            threads.shutdownNow();

            assertThat(at.server.book.sessions).hasSize(2);
            assertThat(at.server.book.open(AtHand.KEY)).isEqualTo(1);
            assertThat(results).hasSize(1);
        }
    }

    private static OpenResult result(Future<OpenResult> future) {
        try {
            return future.get(20, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTwinThatArrivesLateIsCancelledWhenItIsOpenedAgain(ThawaniBook.Shape shape) {
        String first = withALateTwin(shape);

        assertThat(at.opened().gatewayReference()).isEqualTo(first);
        assertThat(at.server.book.open(AtHand.KEY)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void moneyIsSeenAlthoughATwinIsLater(ThawaniBook.Shape shape) {
        at.server.book.pay(withALateTwin(shape));

        assertThat(at.state()).isInstanceOf(PaymentState.Paid.class);
        assertThat(at.opened().gatewayReference()).isEqualTo("checkout_1");
        assertThat(at.server.book.open(AtHand.KEY)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void moneyInBothIsShownTwice(ThawaniBook.Shape shape) {
        String first = withALateTwin(shape);
        at.server.book.pay(first);
        at.server.book.pay("checkout_2");

        assertThat(((PaymentState.Paid) at.state()).captures())
                .extracting(capture -> capture.amount())
                .containsExactly(AtHand.AMOUNT, AtHand.AMOUNT);
    }

    @ParameterizedTest
    @EnumSource
    void ofTwinsThePaidOneCountsAndTheOtherCanNoLongerBePaid(ThawaniBook.Shape shape) {
        withALateTwin(shape);
        at.server.book.pay("checkout_2");

        assertThat(at.opened().gatewayReference()).isEqualTo("checkout_2");
        assertThat(at.server.book.open(AtHand.KEY)).isZero();
    }

    @Test
    void aTwinThatCannotBeCancelledHoldsThePageBack() {
        withALateTwin(ThawaniBook.Shape.LATEST);
        at.server.next("POST", ServerFault.NOT_VALID);

        assertThat(at.open()).isEqualTo(new OpenResult.Unknown());
        assertThat(at.open()).isInstanceOf(OpenResult.Opened.class);
    }

    /** The host ends while its request is on its way, begins again, and then the first request arrives, too. */
    private String withALateTwin(ThawaniBook.Shape shape) {
        at.server.book.shape = shape;
        at.server.next("POST", ServerFault.ARRIVES_LATE);
        assertThat(at.open()).isEqualTo(new OpenResult.Unknown());
        at.restart();
        String first = at.opened().gatewayReference();
        at.clock.advance(Duration.ofSeconds(1));
        at.server.lateOnesArrive();
        assertThat(at.server.book.open(AtHand.KEY)).isEqualTo(2);
        return first;
    }
}
