package om.gov.mol.labour.testkit.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import om.gov.mol.labour.notify.spi.CallContext;
import om.gov.mol.labour.notify.spi.SendResult;
import om.gov.mol.labour.notify.spi.SenderCapabilities;
import om.gov.mol.labour.notify.spi.Sms;
import om.gov.mol.labour.notify.spi.SmsSender;
import om.gov.mol.labour.party.CivilNumber;
import om.gov.mol.labour.port.AgencyLink;
import om.gov.mol.labour.port.LabourListener;
import om.gov.mol.labour.port.RegistryUnavailable;
import om.gov.mol.labour.port.WorkFilter;
import om.gov.mol.labour.port.WorkState;
import om.gov.mol.labour.service.RunReport;
import om.gov.mol.labour.service.Settings;
import om.gov.mol.labour.testkit.fake.Fault;
import om.gov.mol.labour.testkit.fake.Payer;
import om.gov.mol.labour.transfer.TransferForm;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Providers that break every promise harm their own work only, and only until they behave again. */
class ProvidersTest {

    private static final String VICTIM = "+96890000001";

    /** A sender that misbehaves towards one number and hands over all else; it has not even a name. */
    private record BadSender(Supplier<@Nullable SendResult> mischief, List<String> sent) implements SmsSender {

        BadSender(Supplier<@Nullable SendResult> mischief) {
            this(mischief, new CopyOnWriteArrayList<>());
        }

        @Override
        public String name() {
            throw new UnsupportedOperationException("no name");
        }

        @Override
        public SenderCapabilities capabilities() {
            throw new UnsupportedOperationException("no capabilities");
        }

        @Override
        @SuppressWarnings("NullAway") // garbage is what it answers
        public SendResult send(Sms sms, CallContext context) {
            if (sms.to().equals(VICTIM)) {
                return mischief.get();
            }
            sent.add(sms.to());
            return new SendResult.HandedOver("id");
        }
    }

    static Stream<Supplier<@Nullable SendResult>> mischiefs() {
        return Stream.of(
                () -> {
                    throw new IllegalStateException("content");
                },
                () -> {
                    throw new StackOverflowError();
                },
                () -> {
                    throw new NoClassDefFoundError("driver");
                },
                () -> {
                    throw new AssertionError();
                },
                () -> {
                    throw new OutOfMemoryError("as an object");
                },
                () -> undeclared(new IOException("content")),
                () -> null,
                SendResult.Unknown::new,
                () -> new SendResult.TryLater(Duration.ofNanos(1)),
                () -> new SendResult.TryLater(Duration.ofSeconds(Long.MAX_VALUE)));
    }

    /** Throws what it does not declare, as some languages do. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T extends Exception> SendResult undeclared(Exception thrown) throws T {
        throw (T) thrown;
    }

    @ParameterizedTest
    @MethodSource("mischiefs")
    void aSenderThatMisbehavesTowardsOneReachesAllOthers(Supplier<@Nullable SendResult> mischief) {
        BadSender sender = new BadSender(mischief);
        try (Town town = new Town(Map.of(), host -> host.sms(sender))) {
            town.submitted(1);
            town.submitted(2);
            town.labour.runDue();
            assertThat(sender.sent()).containsExactlyInAnyOrder("+96891000001", "+96891000001", "+96890000002");
            assertThat(town.email.sent()).hasSize(4);
            assertThat(inState(town, "SMS", WorkState.WAITING)).isPositive();
        }
    }

    @Test
    void aListenerThatThrowsAnErrorDisturbsNobody() {
        LabourListener listener = new LabourListener() {
            @Override
            public void accepted(String procedure, String row, String caseId, String state, Duration took) {
                throw new NoClassDefFoundError("metrics");
            }
        };
        try (Town town = new Town(Map.of(), host -> host.listener(listener))) {
            assertThat(town.view(town.submitted(1)).state()).isEqualTo("AwaitingCurrentEmployer");
        }
    }

    private static int inState(Town town, String kind, WorkState state) {
        return town.store
                .work(new WorkFilter(null, null, Set.of(state), Set.of(kind)), null, 100)
                .size();
    }

    @Test
    void aSenderThatHangsIsLeftBehindAndTheOthersGoOn() {
        CountDownLatch never = new CountDownLatch(1);
        BadSender sender = new BadSender(() -> hang(never));
        ExecutorService threads = Executors.newCachedThreadPool();
        try (Town town =
                new Town(Map.of(), host -> host.sms(sender).executor(threads).settings(impatient()))) {
            town.submitted(1);
            town.submitted(2);
            RunReport report = town.labour.runDue();
            assertThat(report.postponed()).isPositive();
            assertThat(town.email.sent()).hasSize(4);
        } finally {
            never.countDown();
            threads.shutdownNow();
        }
    }

    private static @Nullable SendResult hang(CountDownLatch never) {
        try {
            never.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return null;
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
                usual.noticeAttemptsMax(),
                usual.receiptsAwaited());
    }

    @ParameterizedTest
    @EnumSource
    void aGatewayThatDoesThisEveryTimeStopsOnlyPayments(Fault fault) {
        try (Town town = new Town()) {
            String paying = town.submitted(1);
            town.gateway.always(fault);
            town.done(Roles.CURRENT_EMPLOYER, paying, new TransferForm.PayDues());
            town.after(Duration.ofMinutes(3));
            String other = town.submitted(2);
            town.settle();
            assertThat(town.view(other).state()).isEqualTo("AwaitingCurrentEmployer");
            assertThat(town.sms.sent()).hasSize(4);
            town.gateway.recover();
            town.gateway.payer(Payer.PAYS);
            town.after(Duration.ofHours(7));
            town.gateway.opened().forEach(key -> paid(town, key));
            town.after(Duration.ofHours(7));
            assertThat(town.view(paying).transfer().duesPaid()).isTrue();
        }
    }

    /** Where the payer has not paid yet he does so now. */
    private static void paid(Town town, String key) {
        if (town.gateway.captured().isZero()) {
            town.gateway.pay(key);
        }
    }

    @Test
    void anAgencyThatAnswersGarbageIsAskedAgain() {
        try (Town town = new Town(Map.of(), host -> host.agencies(new Garbage()))) {
            String reference = Stages.AWAITING_VISA.reached(town);
            town.settle();
            assertThat(inState(town, "AGENCY", WorkState.WAITING)).isEqualTo(1);
            assertThat(town.view(reference).state()).isEqualTo("AwaitingVisa");
        }
    }

    private static final class Garbage implements AgencyLink {
        @Override
        @SuppressWarnings("NullAway") // garbage is what it answers
        public Receipt send(om.gov.mol.labour.registry.AgencyRequest request) {
            return null;
        }
    }

    @Test
    void aRegistryThatIsDownForOneCaseHoldsUpThatCaseOnly() {
        try (Town town = new Town()) {
            String stuck = town.submitted(1);
            String free = town.submitted(2);
            town.settle();
            town.clock.advance(Duration.ofDays(14));
            town.registry.failsFor(new CivilNumber(Town.worker(1)), new RegistryUnavailable("down", null));
            town.settle();
            assertThat(town.view(free).state()).isEqualTo("AwaitingOfficer");
            town.registry.failsFor(new CivilNumber(Town.worker(1)), null);
            town.settle();
            assertThat(town.view(stuck).state()).isEqualTo("AwaitingOfficer");
        }
    }
}
