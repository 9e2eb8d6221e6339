package om.gov.mol.labour.testkit.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import om.gov.mol.labour.notify.spi.CallContext;
import om.gov.mol.labour.notify.spi.SendResult;
import om.gov.mol.labour.notify.spi.Sms;
import om.gov.mol.labour.notify.spi.SmsSender;
import om.gov.mol.labour.port.LabourListener;
import om.gov.mol.labour.port.Work;
import om.gov.mol.labour.port.WorkFilter;
import om.gov.mol.labour.port.WorkState;
import om.gov.mol.labour.service.Settings;
import org.junit.jupiter.api.Test;

/** How often a notice is tried, when, and how the tries are counted. */
class TriesTest {

    private static final Duration STEP = Duration.ofSeconds(30);
    private static final String TO_WORKER = "+96890000001";

    /** When each message to the worker was tried. */
    private final List<Instant> tried = new ArrayList<>();

    private record Texts(Supplier<SendResult> answer) implements SmsSender {
        @Override
        public String name() {
            return "texts";
        }

        @Override
        public SendResult send(Sms sms, CallContext context) {
            return sms.to().equals(TO_WORKER) ? answer.get() : new SendResult.HandedOver("other");
        }
    }

    private Town town(SendResult answer, LabourListener listener) {
        Town[] own = new Town[1];
        SmsSender sender = new Texts(() -> {
            tried.add(own[0].clock.instant());
            return answer;
        });
        own[0] = new Town(
                Map.of(), host -> host.sms(sender).listener(listener).settings(threeTries(Settings.defaults())));
        return own[0];
    }

    private static Settings threeTries(Settings usual) {
        return new Settings(
                usual.signInAgeMax(),
                usual.assuranceMin(),
                0,
                usual.attemptsWindow(),
                usual.providerTimeLimit(),
                usual.leaseLength(),
                usual.pollInterval(),
                3,
                usual.receiptsAwaited());
    }

    private static void forFiveMinutes(Town town) {
        for (int step = 0; step < 10; step++) {
            town.clock.advance(STEP);
            town.labour.runDue();
        }
    }

    @Test
    void aNoticeIsTriedAsOftenAsTheHostSaysAndLongerBetweenEachTime() {
        try (Town town = town(new SendResult.Unknown(), LabourListener.NONE)) {
            Instant began = town.clock.instant();
            town.submitted(1);
            town.settle();
            forFiveMinutes(town);
            assertThat(tried).containsExactly(began, began.plusSeconds(60), began.plusSeconds(180));
            assertThat(toWorker(town)).extracting(Work::state).containsExactly(WorkState.GIVEN_UP);
        }
    }

    @Test
    void theListenerHearsTheNumberOfEachTry() {
        List<String> heard = new ArrayList<>();
        LabourListener listener = new LabourListener() {
            @Override
            public void worked(String kind, String result, int attempts, Duration took) {
                if (kind.equals("SMS") && !result.equals("done")) {
                    heard.add(result + " " + attempts);
                }
            }
        };
        try (Town town = town(new SendResult.TryLater(STEP), listener)) {
            town.submitted(1);
            town.settle();
            forFiveMinutes(town);
            assertThat(heard).containsExactly("again 1", "again 2", "given-up 3");
        }
    }

    @Test
    void whatARunnerTookAndNeverCameBackWithMayComeTwice() {
        try (Town town = town(new SendResult.HandedOver("id"), LabourListener.NONE)) {
            town.submitted(1);
            assertThat(town.store.lease(
                            "default",
                            "lost",
                            town.clock.instant(),
                            town.clock.instant().plus(STEP),
                            100))
                    .isNotEmpty();
            town.settle();
            assertThat(tried).isEmpty();
            forFiveMinutes(town);
            assertThat(toWorker(town)).extracting(Work::result).containsExactly("PERHAPS_TWICE id");
        }
    }

    @Test
    void whatWasTakenTooLateToBeTriedGoesBackAndComesOnce() {
        Town[] own = new Town[1];
        SmsSender slow = new Texts(() -> {
            own[0].clock.advance(Duration.ofSeconds(20));
            return new SendResult.HandedOver("id");
        });
        try (Town town = new Town(Map.of(), host -> host.sms(slow).settings(narrow(Settings.defaults())))) {
            own[0] = town;
            for (int worker = 1; worker <= 4; worker++) {
                town.submitted(worker);
            }
            town.settle();
            forFiveMinutes(town);
            assertThat(sms(town)).isNotEmpty().allMatch(work -> work.state() == WorkState.DONE);
            assertThat(sms(town)).as("one was taken twice").anyMatch(work -> work.attempts() > 1);
            assertThat(sms(town)).extracting(Work::result).containsOnly("id", "other");
        }
    }

    private static Settings narrow(Settings usual) {
        return new Settings(
                usual.signInAgeMax(),
                usual.assuranceMin(),
                0,
                usual.attemptsWindow(),
                Duration.ofSeconds(10),
                Duration.ofSeconds(25),
                usual.pollInterval(),
                3,
                usual.receiptsAwaited());
    }

    private static List<Work> sms(Town town) {
        return town.store.work(new WorkFilter(null, null, Set.of(), Set.of("SMS")), null, 100);
    }

    private static List<Work> toWorker(Town town) {
        return sms(town).stream()
                .filter(work -> work.id().endsWith(".worker:SMS"))
                .toList();
    }
}
