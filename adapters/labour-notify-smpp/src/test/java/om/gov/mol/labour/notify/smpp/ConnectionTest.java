package om.gov.mol.labour.notify.smpp;

import static om.gov.mol.labour.notify.smpp.Sandbox.WORKER;
import static om.gov.mol.labour.notify.smpp.Sandbox.handedOver;
import static om.gov.mol.labour.notify.smpp.Sandbox.sms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Future;
import javax.net.ServerSocketFactory;
import om.gov.mol.labour.notify.spi.DeliveryState;
import om.gov.mol.labour.notify.spi.SendResult;
import om.gov.mol.labour.notify.spi.SendResult.TryLater;
import om.gov.mol.labour.notify.spi.SenderUnavailable;
import org.jsmpp.SMPPConstant;
import org.junit.jupiter.api.Test;

/** The life of connections. */
class ConnectionTest extends LiveCentre {

    @Test
    void nothingConnectsBeforeThereIsSomethingToSend() {
        assertThat(sender.delivery("none", context(LONG))).isEqualTo(new DeliveryState.Unknown());
        sender.close();

        assertThat(centre.sessions).isEmpty();
    }

    @Test
    void allMessagesGoOverOneConnection() throws Exception {
        List<Future<SendResult>> results = sendAtOnce(30);
        for (Future<SendResult> result : results) {
            handedOver(result.get());
        }

        assertThat(centre.sessions).hasSize(1);
        assertThat(centre.texts(WORKER)).hasSize(30);
    }

    @Test
    void afterARestartOfTheCentreTheNextMessageConnectsAgain() throws Exception {
        handedOver(sender.send(sms("k1", "text"), context(LONG)));
        int port = centre.port();
        List<Thread> readers = Sandbox.readers(centre);
        centre.close();
        Sandbox.ended(readers);

        assertThatThrownBy(() -> sender.send(sms("k2", "text"), context(LONG))).isInstanceOf(SenderUnavailable.class);
        assertThat(sender.send(sms("k2", "text"), context(LONG))).isEqualTo(new TryLater(Duration.ofSeconds(1)));
        centre = Centre.open(port, ServerSocketFactory.getDefault());
        assertThat(sender.send(sms("k2", "text"), context(LONG))).isEqualTo(new TryLater(Duration.ofSeconds(1)));
        clock.advance(Duration.ofSeconds(1));

        handedOver(sender.send(sms("k2", "text"), context(LONG)));
        assertThat(centre.texts(WORKER)).hasSize(1);
    }

    @Test
    void betweenFailuresItWaitsLongerAndLongerAndASuccessStartsAnew() {
        centre.bindStatus = SMPPConstant.STAT_ESME_RBINDFAIL;
        assertThat(waitAfterFailure()).isEqualTo(Duration.ofSeconds(1));
        clock.advance(Duration.ofSeconds(1));
        assertThat(waitAfterFailure()).isEqualTo(Duration.ofSeconds(2));
        clock.advance(Duration.ofSeconds(2));
        centre.bindStatus = 0;
        handedOver(sender.send(sms("k1", "text"), context(LONG)));
        centre.refuseNext(SMPPConstant.STAT_ESME_RINVBNDSTS);
        sender.send(sms("k2", "text"), context(LONG));
        centre.bindStatus = SMPPConstant.STAT_ESME_RBINDFAIL;

        assertThat(waitAfterFailure()).isEqualTo(Duration.ofSeconds(1));
        assertThat(centre.binds).hasSize(4);
    }

    @Test
    void aWrongPasswordIsSaidWithoutItAndNotTriedAgainSoon() {
        sender = new SmppSmsSender(patient().account(Centre.SYSTEM_ID, "wr0ng").build());

        assertThatThrownBy(() -> sender.send(sms("k1", "text"), context(LONG)))
                .isInstanceOf(SenderUnavailable.class)
                .hasMessage("the message centre refuses to bind: status 0xe")
                .hasStackTraceContaining("Negative")
                .satisfies(e -> assertThat(e.toString() + e.getCause()).doesNotContain("wr0ng"));
        assertThat(sender.send(sms("k1", "text"), context(LONG))).isEqualTo(new TryLater(Duration.ofMinutes(1)));
        assertThat(centre.submits).isEmpty();
    }

    @Test
    void whenTheCentreUnbindsTheNextMessageConnectsAgain() throws Exception {
        handedOver(sender.send(sms("k1", "text"), context(LONG)));
        List<Thread> readers = Sandbox.readers(centre);
        centre.sessions.get(0).unbindAndClose();
        Sandbox.ended(readers);

        handedOver(sender.send(sms("k2", "text"), context(LONG)));
        assertThat(centre.sessions).hasSize(2);
    }

    @Test
    void anIdleConnectionIsKeptByEnquiry() {
        sender = new SmppSmsSender(
                patient().enquireLinkEvery(Duration.ofMillis(50)).build());
        handedOver(sender.send(sms("k1", "text"), context(LONG)));
        centre.await(() -> centre.enquiries >= 2);

        handedOver(sender.send(sms("k2", "text"), context(LONG)));
        assertThat(centre.sessions).hasSize(1);
    }

    private Duration waitAfterFailure() {
        assertThatThrownBy(() -> sender.send(sms("k", "text"), context(LONG))).isInstanceOf(SenderUnavailable.class);
        return ((TryLater) sender.send(sms("k", "text"), context(LONG))).after();
    }
}
