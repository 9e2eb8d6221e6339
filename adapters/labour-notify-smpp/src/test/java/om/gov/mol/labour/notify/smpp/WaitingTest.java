package om.gov.mol.labour.notify.smpp;

import static om.gov.mol.labour.notify.smpp.Sandbox.handedOver;
import static om.gov.mol.labour.notify.smpp.Sandbox.sms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import om.gov.mol.labour.notify.spi.DeliveryState;
import om.gov.mol.labour.notify.spi.SendResult;
import om.gov.mol.labour.notify.spi.SendResult.TryLater;
import om.gov.mol.labour.notify.spi.SendResult.Unknown;
import om.gov.mol.labour.notify.spi.SenderUnavailable;
import org.junit.jupiter.api.Test;

/** What becomes of those who wait for an answer, for their turn, or for the end. */
class WaitingTest extends LiveCentre {

    @Test
    void aSilentCentreMeansUnknownBeforeTheDeadline() {
        holdNext();
        long start = System.nanoTime();

        assertThat(sender.send(sms("k1", "text"), context(Duration.ofSeconds(2))))
                .isEqualTo(new Unknown());
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
        assertThat(centre.submits).hasSize(1);
    }

    @Test
    void aSilentCentreMeansUnknownAfterTheResponseTimeout() {
        sender = new SmppSmsSender(patient()
                .timeouts(Duration.ofSeconds(10), Duration.ofMillis(200))
                .build());
        holdNext();

        assertThat(sender.send(sms("k1", "text"), context(LONG))).isEqualTo(new Unknown());
    }

    @Test
    void anAnswerThatComesAfterTheCallerHasGoneIsRemembered() {
        holdNext();
        assertThat(sender.send(sms("k1", "text"), context(Duration.ofSeconds(1))))
                .isEqualTo(new Unknown());
        release.complete("late");
        centre.await(() -> !sender.delivery("late", context(LONG)).equals(new DeliveryState.Unknown()));

        assertThat(handedOver(sender.send(sms("k1", "text"), context(LONG)))).isEqualTo("late");
        assertThat(centre.submits).hasSize(1);
    }

    @Test
    void whenTheConnectionDropsEveryoneWhoWaitsLearnsItAtOnce() throws Exception {
        IntStream.range(0, 5).forEach(i -> holdNext());
        List<Future<SendResult>> results = sendAtOnce(5);
        centre.await(() -> centre.submits.size() == 5);
        centre.sessions.get(0).close();

        for (Future<SendResult> result : results) {
            assertThat(result.get(20, TimeUnit.SECONDS)).isEqualTo(new Unknown());
        }
        handedOver(sender.send(sms("next", "text"), context(LONG)));
        assertThat(centre.sessions).hasSize(2);
    }

    @Test
    void noMoreThanTheWindowIsOutstanding() throws Exception {
        sender = new SmppSmsSender(patient().window(3).build());
        IntStream.range(0, 8).forEach(i -> holdNext());
        List<Future<SendResult>> results = sendAtOnce(8);
        centre.await(() -> centre.submits.size() == 3);
        assertThat(sender.send(sms("short", "text"), context(Duration.ofMillis(200))))
                .isEqualTo(new TryLater(Duration.ofSeconds(1)));
        assertThat(centre.submits).hasSize(3);
        release.complete(null);

        for (Future<SendResult> result : results) {
            handedOver(result.get(20, TimeUnit.SECONDS));
        }
        assertThat(centre.submits).hasSize(8);
    }

    @Test
    void aPlaceInTheWindowComesBackWhenAnAnswerNeverDoes() {
        sender = new SmppSmsSender(patient()
                .window(1)
                .timeouts(Duration.ofSeconds(10), Duration.ofSeconds(4))
                .build());
        holdNext();
        assertThat(sender.send(sms("k1", "text"), context(Duration.ofSeconds(1))))
                .isEqualTo(new Unknown());
        assertThat(sender.send(sms("k2", "text"), context(Duration.ofMillis(100))))
                .isInstanceOf(TryLater.class);

        handedOver(sender.send(sms("k3", "text"), context(LONG)));
    }

    @Test
    void closingLetsAnswersComeAndThenNothingIsSent() throws Exception {
        holdNext();
        Future<SendResult> sending = callers.submit(() -> sender.send(sms("k1", "text"), context(LONG)));
        centre.await(() -> centre.submits.size() == 1);
        Thread closing = new Thread(sender::close);
        closing.start();
        centre.await(() -> closing.getState() == Thread.State.TIMED_WAITING);
        assertThatThrownBy(() -> sender.send(sms("k2", "text"), context(LONG))).isInstanceOf(SenderUnavailable.class);
        release.complete("answered");
        closing.join(20_000);

        assertThat(handedOver(sending.get(20, TimeUnit.SECONDS))).isEqualTo("answered");
        sender.close();
        assertThat(centre.submits).hasSize(1);
    }

    @Test
    void closingDoesNotWaitForASilentCentreForEver() throws Exception {
        sender = new SmppSmsSender(patient()
                .timeouts(Duration.ofSeconds(10), Duration.ofMillis(200))
                .build());
        holdNext();
        holdNext();
        List<Future<SendResult>> sending = sendAtOnce(2);
        centre.await(() -> centre.submits.size() == 2);
        sender.close();

        for (Future<SendResult> each : sending) {
            assertThat(each.get(20, TimeUnit.SECONDS)).isEqualTo(new Unknown());
        }
    }

    @Test
    void anInterruptEndsTheCallAndIsKept() throws Exception {
        holdNext();
        var kept = new CompletableFuture<Boolean>();
        Thread caller = new Thread(() -> {
            SendResult result = sender.send(sms("k1", "text"), context(LONG));
            kept.complete(result.equals(new Unknown()) && Thread.currentThread().isInterrupted());
        });
        caller.start();
        centre.await(() -> centre.submits.size() == 1);
        caller.interrupt();

        assertThat(kept.get(20, TimeUnit.SECONDS)).isTrue();
        caller.join(20_000);
    }
}
