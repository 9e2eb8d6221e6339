package om.gov.mol.labour.notify.smtp;

import static om.gov.mol.labour.notify.smtp.Answer.drop;
import static om.gov.mol.labour.notify.smtp.Answer.hang;
import static om.gov.mol.labour.notify.smtp.Answer.say;
import static om.gov.mol.labour.notify.smtp.Answer.sayAndDrop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import om.gov.mol.labour.notify.spi.Reason;
import om.gov.mol.labour.notify.spi.SendResult;
import om.gov.mol.labour.notify.spi.SendResult.HandedOver;
import om.gov.mol.labour.notify.spi.SendResult.TryLater;
import om.gov.mol.labour.notify.spi.SendResult.Undeliverable;
import om.gov.mol.labour.notify.spi.SendResult.Unknown;
import om.gov.mol.labour.notify.spi.SenderUnavailable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server does at each stage, and what becomes of the notice. */
class StagesTest {

    static final TryLater LATER = new TryLater(Duration.ofMinutes(5));
    static final Duration SHORT = Duration.ofMillis(800);
    static final Duration BUSY = Duration.ofSeconds(10);

    final MailServer server = MailServer.plain();
    final SmtpEmailSender sender = server.sender().signIn("labour", "secret").build();

    @AfterEach
    void close() {
        sender.close();
        server.close();
    }

    SendResult send() {
        return sender.send(Mails.mail("n:1"), Mails.soon());
    }

    SendResult sendInShortTime() {
        return sender.send(Mails.mail("n:1"), Mails.within(SHORT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MAIL", "RCPT", "DATA", "."})
    void aTemporaryRefusalIsForLater(String stage) {
        server.on(stage, say("451 4.7.1 greylisted"));
        assertThat(send()).isEqualTo(LATER);
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 5.1.1 no such user, NO_SUCH_ADDRESS",
        "RCPT, 550 no such user here, NO_SUCH_ADDRESS",
        "RCPT, 501 5.1.3 bad address, NO_SUCH_ADDRESS",
        "RCPT, 550 5.2.1 closed, NO_SUCH_ADDRESS",
        "., 550 5.1.1 no such user after all, NO_SUCH_ADDRESS",
        "., 554 5.6.0 not this, REJECTED_CONTENT",
        "., 552 5.3.4 too big, REJECTED_CONTENT",
        "., 554 5.7.1 looks like spam, REJECTED_CONTENT",
    })
    void aRefusalForGoodIsUndeliverable(String stage, String reply, Reason reason) {
        server.on(stage, say(reply));
        assertThat(send()).isEqualTo(new Undeliverable(reason));
    }

    @Test
    void aFullMailboxIsForLaterWhateverTheServerCallsIt() {
        server.on("RCPT", say("552 5.2.2 mailbox full"));
        assertThat(send()).isEqualTo(LATER);
    }

    @ParameterizedTest
    @CsvSource({
        "greeting, 554 not today, reply 554 ",
        "greeting, 421 4.3.2 shutting down, reply 421 4.3.2",
        "AUTH, 535 5.7.8 bad password of labour, reply 535 5.7.8",
        "AUTH, 454 4.7.0 try again, reply 454 4.7.0",
        "MAIL, 550 5.7.60 not allowed to send as notices@example.om, reply 550 5.7.60",
        "RCPT, 554 5.7.1 <office@example.com>: relay denied, reply 554 5.7.1",
        "RCPT, 421 4.7.0 too many, reply 421 4.7.0",
        "RCPT, 503 5.5.1 out of order, reply 503 5.5.1",
        "DATA, 503 5.5.1 out of order, reply 503 5.5.1",
    })
    void ourOwnTroubleIsSaidWithTheServersNumbersAndNotItsWords(String stage, String reply, String numbers) {
        server.on(stage, say(reply));
        assertThatThrownBy(this::send)
                .isInstanceOf(SenderUnavailable.class)
                .hasMessageContaining(numbers)
                .hasMessageNotContainingAny("office@", "notices@", "labour", "relay");
        assertThat(server.taken()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"greeting", "EHLO", "AUTH", "MAIL", "RCPT", "DATA"})
    void aConnectionThatBreaksBeforeTheTextMeansNothingWasSent(String stage) {
        server.on(stage, drop());
        assertThatThrownBy(this::send).isInstanceOf(SenderUnavailable.class);
        assertThat(server.taken()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"greeting", "EHLO", "AUTH", "MAIL", "RCPT", "DATA"})
    void aServerThatFallsSilentBeforeTheTextMeansNothingWasSent(String stage) {
        server.on(stage, hang());
        long begin = System.nanoTime();
        assertThatThrownBy(this::sendInShortTime).isInstanceOf(SenderUnavailable.class);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(BUSY);
    }

    @Test
    void aConnectionThatBreaksAfterTheTextIsUnknown() {
        server.on(".", drop());
        assertThat(send()).isEqualTo(new Unknown());
    }

    @Test
    void aServerThatFallsSilentAfterTheTextIsUnknownBeforeTheDeadline() {
        server.on(".", hang());
        long begin = System.nanoTime();
        assertThat(sendInShortTime()).isEqualTo(new Unknown());
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(BUSY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ok", "hello 250", "999 what", "354 go on", "25", "+25 fine", "150 wait"})
    void aReplyToTheTextThatIsNoReplyIsUnknown(String reply) {
        server.on(".", say(reply));
        assertThat(send()).isEqualTo(new Unknown());
    }

    @Test
    void whatIsSaidAfterTheReplyDoesNotChangeIt() {
        server.on(".", sayAndDrop("554 5.6.0 not this"));
        assertThat(send()).isEqualTo(new Undeliverable(Reason.REJECTED_CONTENT));
        server.on(".", say("250 taken")).on("RCPT", sayAndDrop("550 5.1.1 nobody"));
        assertThat(send()).isEqualTo(new Undeliverable(Reason.NO_SUCH_ADDRESS));
    }

    @Test
    void anyPositiveReplyToTheTextIsAHandOver() {
        server.on(".", say("251 will forward"));
        assertThat(send()).isInstanceOf(HandedOver.class);
    }

    @Test
    void aServerThatIsClosingAfterTheTextHasNotTakenIt() {
        server.on(".", say("421 4.3.2 going down"));
        assertThat(send()).isEqualTo(LATER);
    }

    @Test
    void aServerWithoutSignInIsNotUsedWhenWeWereToldToSignIn() {
        server.extensions("8BITMIME");
        assertThatThrownBy(this::send).isInstanceOf(SenderUnavailable.class).hasMessageContaining("no sign-in");
        assertThat(server.heard()).noneMatch(line -> line.startsWith("MAIL"));
    }

    @Test
    void nothingIsTriedASecondTime() {
        server.on("RCPT", say("451 4.3.0 later"));
        send();
        assertThat(server.heard()).filteredOn(line -> line.startsWith("RCPT")).hasSize(1);
    }
}
