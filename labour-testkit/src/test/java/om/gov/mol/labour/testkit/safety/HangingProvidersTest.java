package om.gov.mol.labour.testkit.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import om.gov.mol.labour.notify.spi.CallContext;
import om.gov.mol.labour.notify.spi.SendResult;
import om.gov.mol.labour.notify.spi.Sms;
import om.gov.mol.labour.notify.spi.SmsSender;
import om.gov.mol.labour.port.IdentityUnavailable;
import om.gov.mol.labour.service.Settings;
import om.gov.mol.labour.transfer.TransferForm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Providers that do not come back hold few threads of the host, and nobody waits for them longer than the limit. */
@Timeout(120)
class HangingProvidersTest {

    private final CountDownLatch end = new CountDownLatch(1);
    private final AtomicInteger hanging = new AtomicInteger();
    private final AtomicInteger called = new AtomicInteger();
    private final ExecutorService threads = Executors.newFixedThreadPool(4);

    @AfterEach
    void close() {
        end.countDown();
        threads.shutdownNow();
    }

    /** Does not come back before the test ends, not even when it is interrupted. */
    private <T> T hang(T answer) {
        called.incrementAndGet();
        hanging.incrementAndGet();
        boolean over = false;
        while (!over) {
            try {
                end.await();
                over = true;
            } catch (InterruptedException ignored) {
                // deaf
            }
        }
        return answer;
    }

    /** Comes back when it is interrupted. */
    private SendResult until(CountDownLatch interrupted) {
        called.incrementAndGet();
        try {
            end.await();
        } catch (InterruptedException stopped) {
            interrupted.countDown();
        }
        return new SendResult.Unknown();
    }

    private record Texts(Supplier<SendResult> answer) implements SmsSender {
        @Override
        public String name() {
            return "texts";
        }

        @Override
        public SendResult send(Sms sms, CallContext context) {
            return answer.get();
        }
    }

    private Town town(SmsSender sender) {
        return new Town(Map.of(), host -> host.sms(sender).executor(threads).settings(impatient()));
    }

    private static Settings impatient() {
        Settings usual = Settings.defaults();
        return new Settings(
                usual.signInAgeMax(),
                1,
                0,
                usual.attemptsWindow(),
                Duration.ofSeconds(2),
                usual.leaseLength(),
                usual.pollInterval(),
                1_000,
                usual.receiptsAwaited());
    }

    @Test
    void aSenderThatNeverComesBackHoldsFewThreadsAndEverythingElseGoesOn() {
        try (Town town = town(new Texts(() -> hang(new SendResult.Unknown())))) {
            for (int worker = 1; worker <= 6; worker++) {
                town.submitted(worker);
            }
            town.settle();
            assertThat(hanging.get()).isEqualTo(2);
            assertThat(town.email.sent()).hasSize(12);
            String paying = town.submitted(7);
            assertThat(town.done(Roles.CURRENT_EMPLOYER, paying, new TransferForm.PayDues())
                            .transfer()
                            .payments()
                            .get(0)
                            .checkout())
                    .isNotNull();
        }
    }

    @Test
    void oneThatCameBackIsCalledAgain() throws InterruptedException {
        CountDownLatch interrupted = new CountDownLatch(3);
        try (Town town = town(new Texts(() -> until(interrupted)))) {
            town.submitted(1);
            town.submitted(2);
            while (interrupted.getCount() > 0) {
                town.after(Duration.ofHours(1));
            }
            assertThat(called.get()).isGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void nobodyWaitsForASignInLongerThanTheLimit() {
        Settings impatient = impatient();
        try (Town town = new Town(
                Map.of(),
                host -> host.identity(evidence -> hang(Optional.empty()))
                        .executor(threads)
                        .settings(impatient))) {
            for (int tries = 0; tries < 4; tries++) {
                assertThatThrownBy(() -> town.labour.signIn(Town.OF_FIRST)).isInstanceOf(IdentityUnavailable.class);
            }
            assertThat(hanging.get()).isEqualTo(2);
        }
    }
}
