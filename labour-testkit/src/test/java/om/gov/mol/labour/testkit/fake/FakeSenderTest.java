package om.gov.mol.labour.testkit.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import om.gov.mol.labour.notify.spi.CallContext;
import om.gov.mol.labour.notify.spi.DeliveryState;
import om.gov.mol.labour.notify.spi.Email;
import om.gov.mol.labour.notify.spi.Reason;
import om.gov.mol.labour.notify.spi.SendResult;
import om.gov.mol.labour.notify.spi.SendResult.HandedOver;
import om.gov.mol.labour.notify.spi.SendResult.Unknown;
import om.gov.mol.labour.notify.spi.SenderCapabilities;
import om.gov.mol.labour.notify.spi.SenderUnavailable;
import om.gov.mol.labour.notify.spi.Sms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FakeSenderTest {

    private static final String WORKER = "+96891234567";
    private static final Sms SMS = new Sms("tr-1:sms", WORKER, "نص", "ar", 1);

    private final SettableClock clock = SettableClock.at("2031-03-03T08:00:00Z");
    private final FakeSmsSender sender = new FakeSmsSender(clock);
    private final CallContext context = new CallContext("tr-1", clock.instant().plusSeconds(30), "ar");

    @Test
    void theSameKeyArrivesOnce() {
        SendResult first = sender.send(SMS, context);

        assertThat(first).isInstanceOf(HandedOver.class);
        assertThat(sender.send(SMS, context)).isEqualTo(first);
        assertThat(sender.inbox(WORKER)).containsExactly(SMS);
        assertThat(sender.calls()).isEqualTo(2);
    }

    @Test
    void aSenderWithoutThatCapabilitySendsAgain() {
        var forgetful = new FakeSmsSender(clock, SenderCapabilities.NONE);
        SendResult first = forgetful.send(SMS, context);

        assertThat(forgetful.send(SMS, context)).isNotEqualTo(first);
        assertThat(forgetful.inbox(WORKER)).containsExactly(SMS, SMS);
        assertThat(forgetful.delivery(idOf(first), context)).isEqualTo(new DeliveryState.Unknown());
    }

    @Test
    void aTimeOutAfterSuccessIsUnknownAndTheMessageArrived() {
        sender.next(Fault.TIME_OUT_AFTER_SUCCESS);

        assertThat(sender.send(SMS, context)).isEqualTo(new Unknown());
        assertThat(sender.inbox(WORKER)).containsExactly(SMS);
        assertThat(sender.send(SMS, context)).isInstanceOf(HandedOver.class);
        assertThat(sender.inbox(WORKER)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"UNREACHABLE", "THROWS_ERROR", "TRY_LATER", "LOST"})
    void faultsBeforeTheDeedSendNothingAndTheNextCallIsFine(Fault fault) {
        sender.next(fault);
        try {
            assertThat(sender.send(SMS, context)).isNotInstanceOf(HandedOver.class);
        } catch (SenderUnavailable | IllegalStateException expected) {
            assertThat(expected).hasMessageContaining(fault.name());
        }

        assertThat(sender.sent()).isEmpty();
        assertThat(sender.send(SMS, context)).isInstanceOf(HandedOver.class);
    }

    @Test
    void anErrorAfterSuccessThrowsAndTheMessageArrived() {
        sender.next(Fault.ERROR_AFTER_SUCCESS);

        assertThatIllegalStateException().isThrownBy(() -> sender.send(SMS, context));
        assertThat(sender.inbox(WORKER)).hasSize(1);
    }

    @Test
    void aDuplicateArrivesTwice() {
        sender.next(Fault.DUPLICATE);
        sender.send(SMS, context);

        assertThat(sender.inbox(WORKER)).containsExactly(SMS, SMS);
    }

    @Test
    void aLateMessageArrivesWhenTheTestSaysSo() {
        sender.next(Fault.LATE);
        String id = idOf(sender.send(SMS, context));
        assertThat(sender.inbox(WORKER)).isEmpty();
        assertThat(sender.delivery(id, context)).isEqualTo(new DeliveryState.StillUnderway());

        clock.advance(Duration.ofHours(3));
        sender.arrive();

        assertThat(sender.inbox(WORKER)).containsExactly(SMS);
        assertThat(sender.delivery(id, context)).isEqualTo(new DeliveryState.Delivered(clock.instant()));
    }

    @Test
    void anOutageLastsUntilItIsOver() {
        sender.always(Fault.UNREACHABLE);
        assertThatThrownBy(() -> sender.send(SMS, context)).isInstanceOf(SenderUnavailable.class);
        assertThatThrownBy(() -> sender.send(SMS, context)).isInstanceOf(SenderUnavailable.class);
        sender.recover();

        assertThat(sender.send(SMS, context)).isInstanceOf(HandedOver.class);
    }

    @Test
    void unreachableAndBouncingAddressesDiffer() {
        sender.unreachable(WORKER, Reason.NO_SUCH_ADDRESS);
        assertThat(sender.send(SMS, context)).isEqualTo(new SendResult.Undeliverable(Reason.NO_SUCH_ADDRESS));
        sender.reachable(WORKER);
        sender.bouncing(WORKER, Reason.EXPIRED);
        String id = idOf(sender.send(SMS, context));

        assertThat(sender.delivery(id, context)).isEqualTo(new DeliveryState.NotDelivered(Reason.EXPIRED));
        assertThat(sender.inbox(WORKER)).isEmpty();
        assertThat(sender.sent()).containsExactly(SMS);
    }

    @Test
    void afterTheDeadlineNothingIsSent() {
        clock.set(context.deadline());

        assertThat(sender.send(SMS, context)).isInstanceOf(SendResult.TryLater.class);
        assertThat(sender.sent()).isEmpty();
    }

    @Test
    void mailIsKeptInTheSameWayAndNothingPersonalIsShown() {
        var mail = new FakeEmailSender(clock);
        var email = new Email("tr-1:email", "worker@example.com", "About", "Text", null, "en");
        mail.send(email, context);
        mail.send(email, context);

        assertThat(mail.inbox("worker@example.com")).containsExactly(email);
        assertThat(mail).hasToString("FakeEmailSender[sent=1]");
    }

    private static String idOf(SendResult result) {
        return ((HandedOver) result).providerId();
    }
}
