package om.gov.mol.labour.testkit.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import om.gov.mol.labour.notify.spi.CallContext;
import om.gov.mol.labour.notify.spi.SendResult;
import om.gov.mol.labour.notify.spi.SenderCapabilities;
import om.gov.mol.labour.notify.spi.SenderUnavailable;
import om.gov.mol.labour.notify.spi.Sms;
import om.gov.mol.labour.notify.spi.SmsSender;
import om.gov.mol.labour.port.LabourListener;
import om.gov.mol.labour.port.Work;
import om.gov.mol.labour.port.WorkFilter;
import om.gov.mol.labour.port.WorkState;
import org.junit.jupiter.api.Test;

/** A notice that may have come twice says so in the list of what went out; one that certainly came once does not. */
class DoubtfulNoticesTest {

    /** Answers the first try of each message so, and hands over the second. */
    private record Texts(Supplier<SendResult> first, boolean once, Set<String> tried) implements SmsSender {
        @Override
        public String name() {
            return "texts";
        }

        @Override
        public SenderCapabilities capabilities() {
            return new SenderCapabilities(once, false);
        }

        @Override
        public SendResult send(Sms sms, CallContext context) {
            return tried.add(sms.key()) ? first.get() : new SendResult.HandedOver("id");
        }
    }

    private static List<String> results(Supplier<SendResult> first, boolean once, LabourListener listener) {
        SmsSender sender = new Texts(first, once, ConcurrentHashMap.newKeySet());
        try (Town town = new Town(Map.of(), host -> host.sms(sender).listener(listener))) {
            town.submitted(1);
            town.settle();
            town.after(Duration.ofMinutes(10));
            return town
                    .store
                    .work(new WorkFilter(null, null, Set.of(WorkState.DONE), Set.of("SMS")), null, 100)
                    .stream()
                    .map(Work::result)
                    .toList();
        }
    }

    @Test
    void oneThatMayHaveComeTwiceIsMarked() {
        assertThat(results(SendResult.Unknown::new, false, LabourListener.NONE))
                .containsExactly("PERHAPS_TWICE id", "PERHAPS_TWICE id");
    }

    @Test
    void aSenderThatKnowsKeysSendsOnce() {
        assertThat(results(SendResult.Unknown::new, true, LabourListener.NONE)).containsExactly("id", "id");
    }

    @Test
    void oneThatCertainlyDidNotLeaveIsNotMarkedAndItsSenderIsDownAndNoCulprit() {
        List<String> heard = new CopyOnWriteArrayList<>();
        LabourListener listener = new LabourListener() {
            @Override
            public void unavailable(String provider) {
                heard.add("unavailable");
            }

            @Override
            public void misbehaved(String provider, String what) {
                heard.add(what);
            }
        };
        Supplier<SendResult> down = () -> {
            throw new SenderUnavailable("refused", null);
        };

        assertThat(results(down, false, listener)).containsExactly("id", "id");
        assertThat(heard).containsExactly("unavailable", "unavailable");
    }
}
