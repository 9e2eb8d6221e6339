package om.gov.mol.labour.notify.smtp;

import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import om.gov.mol.labour.notify.spi.EmailSender;
import om.gov.mol.labour.testkit.contract.EmailSenderContract;
import org.junit.jupiter.api.AfterEach;

/** The contract over STARTTLS, with a server that can lose answers and knows dead addresses. */
class StarttlsContractTest extends EmailSenderContract {

    private static final String PASSWORD = "pa55w0rd";

    final MailServer server = MailServer.encrypted(Encryption.STARTTLS);
    final SmtpEmailSender sender = server.sender().signIn("labour", PASSWORD).build();

    @AfterEach
    void close() {
        sender.close();
        server.close();
    }

    @Override
    protected EmailSender sender() {
        return sender;
    }

    @Override
    protected String address() {
        return Mails.TO;
    }

    @Override
    protected Optional<String> otherAddress() {
        return Optional.of("other@example.com");
    }

    @Override
    protected Instant now() {
        return Mails.CLOCK.instant();
    }

    @Override
    protected Optional<String> deadAddress() {
        server.on("RCPT", Answer.say("550 5.1.1 no such user"));
        return Optional.of("nobody@example.com");
    }

    @Override
    protected Optional<List<String>> arrived(String to) {
        return Optional.of(inbox(to).map(mail -> Mails.texts(mail).get(0)).toList());
    }

    @Override
    protected Optional<List<Read>> read(String to) {
        return Optional.of(inbox(to).map(GreenMailContractTest::read).toList());
    }

    private Stream<MimeMessage> inbox(String to) {
        return server.taken().stream().filter(mail -> mail.to().contains(to)).map(mail -> Mails.read(mail.text()));
    }

    @Override
    protected boolean loseNextAnswer() {
        server.once(".", Answer.drop());
        return true;
    }

    @Override
    protected boolean disconnect() {
        server.close();
        return true;
    }

    @Override
    protected boolean hang() {
        server.on(".", Answer.hang());
        return true;
    }

    @Override
    protected boolean throttle() {
        server.once("RCPT", Answer.say("451 4.7.1 try again later"));
        return true;
    }

    @Override
    protected List<String> secrets() {
        return List.of(PASSWORD);
    }
}
