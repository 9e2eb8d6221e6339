package om.gov.mol.labour.notify.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ResultsTest {

    private static final Instant DEADLINE = Instant.parse("2031-03-03T08:00:30Z");
    private static final Sms SMS = new Sms("k", "+96891234567", "text", "en", 1);

    @Test
    void theTimeThatIsLeftEndsAtTheDeadline() {
        var context = new CallContext("tr-1", DEADLINE, "ar");

        assertThat(context.remaining(DEADLINE.minusSeconds(30))).isEqualTo(Duration.ofSeconds(30));
        assertThat(context.remaining(DEADLINE)).isZero();
        assertThat(context.remaining(DEADLINE.plusSeconds(1))).isZero();
        assertThat(context.isOver(DEADLINE.minusNanos(1))).isFalse();
        assertThat(context.isOver(DEADLINE)).isTrue();
    }

    @Test
    void aContextChecksItsParts() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CallContext("a b", DEADLINE, "ar"));
        assertThatIllegalArgumentException().isThrownBy(() -> new CallContext("a", DEADLINE, "Arabic!"));
        assertThatNullPointerException()
                .isThrownBy(() -> new CallContext("a", null, "ar"))
                .withMessage("deadline");
    }

    @Test
    void aHandOverHasAnId() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SendResult.HandedOver(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> new SendResult.HandedOver("7".repeat(999)));
        assertThat(new SendResult.HandedOver("7".repeat(998)).providerId()).hasSize(998);
        assertThatNullPointerException().isThrownBy(() -> new SendResult.Undeliverable(null));
        assertThatNullPointerException().isThrownBy(() -> new DeliveryState.NotDelivered(null));
    }

    @Test
    void aWaitIsMoreThanZero() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SendResult.TryLater(Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> new SendResult.TryLater(Duration.ofSeconds(-1)));
        assertThat(new SendResult.TryLater(Duration.ofNanos(1)).after()).isPositive();
    }

    @Test
    void aSenderThatSaysNothingOfItsCapabilitiesHasNone() {
        SmsSender sms = new LeastSms();

        assertThat(sms.capabilities()).isEqualTo(new SenderCapabilities(false, false));
        assertThat(sms.delivery("7", new CallContext("tr-1", DEADLINE, "ar"))).isEqualTo(new DeliveryState.Unknown());
        assertThat(sms.send(SMS, new CallContext("tr-1", DEADLINE, "ar"))).isEqualTo(new SendResult.Unknown());
    }

    /** The least that compiles: all else has a default. */
    private static final class LeastSms implements SmsSender {
        @Override
        public String name() {
            return "least";
        }

        @Override
        public SendResult send(Sms sms, CallContext context) {
            return new SendResult.Unknown();
        }
    }
}
