package om.gov.mol.labour.notify.smtp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javax.net.ssl.SSLException;
import om.gov.mol.labour.notify.spi.SendResult.HandedOver;
import om.gov.mol.labour.notify.spi.SenderUnavailable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who is not who he should be is told nothing: no sign-in, no address, no text. */
class TlsTest {

    static SmtpEmailSenderBuilder to(MailServer server, Encryption encryption, String host) {
        return SmtpEmailSender.builder(host, "notices@example.om", Mails.CLOCK)
                .encryption(encryption)
                .port(server.port())
                .signIn("labour", "secret");
    }

    static void assertRefused(SmtpEmailSenderBuilder builder, MailServer server) {
        try (SmtpEmailSender sender = builder.build()) {
            assertThatThrownBy(() -> sender.send(Mails.mail("n:1"), Mails.soon()))
                    .isInstanceOf(SenderUnavailable.class)
                    .hasCauseInstanceOf(SSLException.class);
        }
        assertThat(server.heard()).allMatch(line -> line.startsWith("EHLO") || line.equals("STARTTLS"));
        assertThat(server.taken()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"STARTTLS", "TLS"})
    void aTrustedCertificateOfThisHostIsTaken(Encryption encryption) {
        try (MailServer server = MailServer.encrypted(encryption)) {
            for (String host : new String[] {"localhost", "127.0.0.1"}) {
                try (SmtpEmailSender sender = to(server, encryption, host)
                        .trust(Certificate.LOCALHOST.trusted())
                        .build()) {
                    assertThat(sender.send(Mails.mail("n:1"), Mails.soon())).isInstanceOf(HandedOver.class);
                }
            }
            assertThat(server.heard()).anyMatch(line -> line.startsWith("AUTH PLAIN"));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"STARTTLS", "TLS"})
    void aCertificateThatNobodyVouchesForIsRefused(Encryption encryption) {
        try (MailServer server = MailServer.encrypted(encryption)) {
            assertRefused(to(server, encryption, "localhost"), server);
            assertRefused(to(server, encryption, "localhost").trust(Certificate.ELSEWHERE.trusted()), server);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"STARTTLS", "TLS"})
    void aTrustedCertificateOfAnotherHostIsRefused(Encryption encryption) {
        try (MailServer server = new MailServer(encryption, Certificate.ELSEWHERE)) {
            var trusting = Certificate.ELSEWHERE.trusted();
            assertRefused(to(server, encryption, "localhost").trust(trusting), server);
            assertRefused(to(server, encryption, "127.0.0.1").trust(trusting), server);
        }
    }

    @Test
    void aServerThatDoesNotOfferStarttlsIsToldNothing() {
        try (MailServer server = MailServer.plain();
                SmtpEmailSender sender =
                        to(server, Encryption.STARTTLS, "localhost").build()) {
            assertThatThrownBy(() -> sender.send(Mails.mail("n:1"), Mails.soon()))
                    .isInstanceOf(SenderUnavailable.class)
                    .hasMessageContaining("does not offer STARTTLS");
            assertThat(server.heard()).allMatch(line -> line.startsWith("EHLO"));
        }
    }

    @Test
    void aServerThatRefusesStarttlsIsToldNothing() {
        try (MailServer server = MailServer.encrypted(Encryption.STARTTLS);
                SmtpEmailSender sender = to(server, Encryption.STARTTLS, "localhost")
                        .trust(Certificate.LOCALHOST.trusted())
                        .build()) {
            server.on("STARTTLS", Answer.say("454 4.7.0 not now"));
            assertThatThrownBy(() -> sender.send(Mails.mail("n:1"), Mails.soon()))
                    .isInstanceOf(SenderUnavailable.class)
                    .hasMessageContaining("reply 454 4.7.0");
            assertThat(server.heard()).allMatch(line -> line.startsWith("EHLO") || line.equals("STARTTLS"));
        }
    }

    /** Words put into the plain part must not be taken for words of the encrypted one. */
    @Test
    void whatIsSlippedInBeforeTheEncryptionIsNotHeard() {
        try (MailServer server = MailServer.encrypted(Encryption.STARTTLS);
                SmtpEmailSender sender =
                        server.sender().signIn("labour", "secret").build()) {
            server.on("STARTTLS", with -> {
                with.out().write("220 go on\r\n250-slipped in\r\n250 AUTH LOGIN\r\n".getBytes(UTF_8));
                with.out().flush();
                with.encrypt(Certificate.LOCALHOST.shown());
            });
            sender.send(Mails.mail("n:1"), Mails.soon());
            assertThat(server.heard()).noneMatch(line -> line.startsWith("AUTH LOGIN"));
            assertThat(server.heard()).anyMatch(line -> line.startsWith("AUTH PLAIN"));
        }
    }

    @Test
    void aServerThatHangsInTheHandshakeIsLeftBeforeTheDeadline() {
        try (MailServer server = MailServer.encrypted(Encryption.STARTTLS)) {
            server.on("STARTTLS", with -> {
                with.say("220 go on");
                Answer.hang().give(with);
            });
            try (SmtpEmailSender sender = server.sender().build()) {
                assertThatThrownBy(() -> sender.send(Mails.mail("n:1"), Mails.within(HostileServerTest.SHORT)))
                        .isInstanceOf(SenderUnavailable.class);
            }
        }
    }
}
