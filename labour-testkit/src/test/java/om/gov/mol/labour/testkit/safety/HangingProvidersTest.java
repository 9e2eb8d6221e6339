package om.gov.mol.labour.testkit.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import om.gov.mol.labour.notify.spi.CallContext;
import om.gov.mol.labour.notify.spi.SendResult;
import om.gov.mol.labour.notify.spi.Sms;
import om.gov.mol.labour.notify.spi.SmsSender;
import om.gov.mol.labour.party.Capacity;
import om.gov.mol.labour.party.CivilNumber;
import om.gov.mol.labour.party.CommercialRegistration;
import om.gov.mol.labour.party.LicenceNumber;
import om.gov.mol.labour.port.IdentityUnavailable;
import om.gov.mol.labour.port.LabourListener;
import om.gov.mol.labour.port.LabourRegistry;
import om.gov.mol.labour.port.RegistryUnavailable;
import om.gov.mol.labour.reconciliation.Reconciliation;
import om.gov.mol.labour.registry.EstablishmentRecord;
import om.gov.mol.labour.registry.LicenceRecord;
import om.gov.mol.labour.registry.Mandate;
import om.gov.mol.labour.registry.RegistryChange;
import om.gov.mol.labour.registry.WorkerRecord;
import om.gov.mol.labour.service.Settings;
import om.gov.mol.labour.transfer.TransferForm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Providers that do not come back hold few threads, and nobody waits for them longer than the limit. */
@Timeout(120)
class HangingProvidersTest {

    private final CountDownLatch end = new CountDownLatch(1);
    private final AtomicInteger hanging = new AtomicInteger();
    private final AtomicInteger called = new AtomicInteger();

    @AfterEach
    void close() {
        end.countDown();
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
        return new Town(Map.of(), host -> host.sms(sender).settings(impatient()));
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
                host -> host.identity(evidence -> hang(Optional.empty())).settings(impatient))) {
            for (int tries = 0; tries < 4; tries++) {
                assertThatThrownBy(() -> town.labour.signIn(Town.OF_FIRST)).isInstanceOf(IdentityUnavailable.class);
            }
            assertThat(hanging.get()).isEqualTo(2);
        }
    }

    @Test
    void nobodyWaitsForARegistryLongerThanTheLimit() {
        AtomicBoolean deaf = new AtomicBoolean();
        List<String> blamed = new CopyOnWriteArrayList<>();
        LabourListener listener = new LabourListener() {
            @Override
            public void misbehaved(String provider, String what) {
                blamed.add(provider + " " + what);
            }
        };
        try (Town town = new Town(
                Map.of(),
                host -> host.registry(new Deaf(new TownRegistry(), deaf))
                        .listener(listener)
                        .settings(impatient()))) {
            town.submitted(1);
            deaf.set(true);
            for (int tries = 0; tries < 4; tries++) {
                assertThatThrownBy(() -> town.submitted(2)).isInstanceOf(RegistryUnavailable.class);
            }
            assertThat(hanging.get()).isEqualTo(2);
            town.settle();
            assertThat(town.email.sent()).as("of the first case").hasSize(2);
            assertThat(blamed).startsWith("registry late", "registry late").hasSize(4);
        }
    }

    @Test
    void nobodyWaitsForTheNameOfAGatewayLongerThanTheLimit() {
        OtherBook gateway = new OtherBook();
        try (Town town = new Town(Map.of(), host -> host.payments(gateway).settings(impatient()))) {
            gateway.of(town.gateway);
            town.after(Duration.ofDays(1));
            gateway.called(() -> hang("too late"));
            Reconciliation found = town.labour.reconcile(LocalDate.of(2026, 3, 1));
            assertThat(hanging.get()).isEqualTo(1);
            assertThat(found.gateway()).isEqualTo("payments");
            assertThat(found.agrees()).isTrue();
        }
    }

    /** A registry that stops to answer. */
    private final class Deaf implements LabourRegistry {

        private final LabourRegistry honest;
        private final AtomicBoolean deaf;

        Deaf(LabourRegistry honest, AtomicBoolean deaf) {
            this.honest = honest;
            this.deaf = deaf;
        }

        private <T> T heard(T answer) {
            return deaf.get() ? hang(answer) : answer;
        }

        @Override
        public Optional<WorkerRecord> worker(CivilNumber number) {
            return heard(honest.worker(number));
        }

        @Override
        public Optional<EstablishmentRecord> establishment(CommercialRegistration registration) {
            return heard(honest.establishment(registration));
        }

        @Override
        public Optional<LicenceRecord> licence(LicenceNumber number) {
            return heard(honest.licence(number));
        }

        @Override
        public Optional<Mandate> mandate(CivilNumber person, Capacity capacity) {
            return heard(honest.mandate(person, capacity));
        }

        @Override
        public void apply(String key, RegistryChange change) {
            honest.apply(key, change);
        }
    }
}
