package om.gov.mol.labour.notify.smpp;

import static om.gov.mol.labour.notify.smpp.Sandbox.sms;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import om.gov.mol.labour.notify.spi.CallContext;
import om.gov.mol.labour.notify.spi.SendResult;
import om.gov.mol.labour.testkit.fake.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;

/** A message centre and a sender for each test; afterwards no thread and no connection is left, on either side. */
@Timeout(60)
abstract class LiveCentre {
    static final Duration LONG = Duration.ofMinutes(5);

    final SettableClock clock = SettableClock.at("2031-03-03T08:00:00Z");
    final CompletableFuture<String> release = new CompletableFuture<>();
    final ExecutorService callers = Executors.newCachedThreadPool(work -> new Thread(work, "caller"));
    private List<Thread> threadsBefore = List.of();
    Centre centre;
    SmppSmsSender sender;

    @BeforeEach
    void open() {
        threadsBefore = Sandbox.connectionThreads();
        centre = Centre.open();
        sender = new SmppSmsSender(patient().build());
    }

    /** After each test no thread and no connection is left, on either side. */
    @AfterEach
    void nothingIsLeft() throws InterruptedException {
        release.complete("late");
        sender.close();
        centre.await(() -> centre.openSessions() == 0);
        centre.close();
        callers.shutdown();
        assertThat(callers.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
        Sandbox.ended(Sandbox.connectionThreads().stream()
                .filter(thread -> !threadsBefore.contains(thread))
                .toList());
    }

    /** The next submit is answered when {@link #release} says so, with its id or the one that the centre gave. */
    void holdNext() {
        centre.next.add((submit, session, id) -> {
            String named = release.join();
            return named == null ? id : named;
        });
    }

    List<Future<SendResult>> sendAtOnce(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> callers.submit(() -> sender.send(sms("many-" + i, "text"), context(LONG))))
                .toList();
    }

    CallContext context(Duration time) {
        return Sandbox.within(clock, time);
    }

    /** Waits so long that a test only ends in time when something is noticed. */
    SmppSettingsBuilder patient() {
        Duration minute = Duration.ofMinutes(1);
        return Sandbox.settings(centre, clock).timeouts(minute, minute);
    }
}
