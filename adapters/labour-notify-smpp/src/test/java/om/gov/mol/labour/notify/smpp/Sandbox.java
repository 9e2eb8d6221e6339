package om.gov.mol.labour.notify.smpp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import om.gov.mol.labour.notify.spi.CallContext;
import om.gov.mol.labour.notify.spi.SendResult;
import om.gov.mol.labour.notify.spi.Sms;

/** What the tests have in common. */
final class Sandbox {

    static final String WORKER = "+96891234567";
    static final String ARABIC = "وصلكم طلب نقل خدمات. يرجى الرد خلال ٣ أيام. ";

    private Sandbox() {}

    static SmppSettingsBuilder settings(Centre centre, Clock clock) {
        return settings(centre.port(), clock);
    }

    static SmppSettingsBuilder settings(int port, Clock clock) {
        return SmppSettings.of("localhost", port)
                .account(Centre.SYSTEM_ID, Centre.PASSWORD)
                .senderId("MOL")
                .timeouts(Duration.ofSeconds(10), Duration.ofSeconds(10))
                .clock(clock);
    }

    static Sms sms(String key, String text) {
        return new Sms(key, WORKER, text, "ar", 1);
    }

    static CallContext within(Clock clock, Duration time) {
        return new CallContext("test", clock.instant().plus(time), "en");
    }

    static String handedOver(SendResult result) {
        assertThat(result).isInstanceOf(SendResult.HandedOver.class);
        return ((SendResult.HandedOver) result).providerId();
    }

    /** The threads of connections, on either side, that live now. */
    static List<Thread> connectionThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread ->
                        thread.getName().matches("(PDUReaderWorker|EnquireLinkSender|pool-\\d+-thread|centre).*"))
                .filter(thread -> !thread.equals(Thread.currentThread()))
                .toList();
    }

    /** The threads that read for the sender. */
    static List<Thread> readers(Centre centre) {
        List<String> ofCentre = centre.sessions.stream()
                .map(session -> "PDUReaderWorker-" + session.getSessionId())
                .toList();
        return connectionThreads().stream()
                .filter(thread -> thread.getName().startsWith("PDUReaderWorker"))
                .filter(thread -> !ofCentre.contains(thread.getName()))
                .toList();
    }

    static void ended(List<Thread> threads) throws InterruptedException {
        for (Thread thread : threads) {
            thread.join(TimeUnit.SECONDS.toMillis(20));
            assertThat(thread.isAlive()).as(thread.getName() + " lives on").isFalse();
        }
    }
}
