package om.gov.mol.labour.testkit.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import om.gov.mol.labour.port.LabourListener;
import om.gov.mol.labour.port.LabourRegistry;
import om.gov.mol.labour.port.RegistryUnavailable;
import om.gov.mol.labour.service.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A registry that answers each question late, but in time, holds no command longer than the limit. */
@Timeout(120)
class SlowRegistryTest {

    private static final Duration LIMIT = Duration.ofSeconds(2);
    private static final long EACH_MILLIS = 1_400;

    private final AtomicBoolean slow = new AtomicBoolean();
    private final AtomicInteger asked = new AtomicInteger();
    private final CountDownLatch never = new CountDownLatch(1);
    private final List<String> blamed = new CopyOnWriteArrayList<>();

    private LabourRegistry registry() {
        LabourRegistry honest = new TownRegistry();
        return Ports.before(LabourRegistry.class, honest, this::late);
    }

    private void late(String method) {
        try {
            if (slow.get() && !method.equals("describe")) {
                asked.incrementAndGet();
                assertThat(never.await(EACH_MILLIS, TimeUnit.MILLISECONDS)).isFalse();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static Settings impatient() {
        Settings usual = Settings.defaults();
        return new Settings(
                usual.signInAgeMax(),
                1,
                0,
                usual.attemptsWindow(),
                LIMIT,
                usual.leaseLength(),
                usual.pollInterval(),
                usual.noticeAttemptsMax(),
                usual.receiptsAwaited());
    }

    @Test
    void theLookupsOfACommandShareOneLimit() {
        LabourListener listener = new LabourListener() {
            @Override
            public void misbehaved(String provider, String what) {
                blamed.add(provider + " " + what);
            }
        };
        try (Town town = new Town(
                Map.of(), host -> host.registry(registry()).listener(listener).settings(impatient()))) {
            town.submitted(1);
            slow.set(true);
            assertThatThrownBy(() -> town.submitted(2)).isInstanceOf(RegistryUnavailable.class);
            assertThat(asked).satisfies(times -> assertThat(times.get()).isBetween(1, 2));
            assertThat(blamed).hasSize(1).first().asString().startsWith("registry ");
            slow.set(false);
            assertThat(town.view(town.submitted(3)).state()).isEqualTo("AwaitingCurrentEmployer");
        }
    }
}
