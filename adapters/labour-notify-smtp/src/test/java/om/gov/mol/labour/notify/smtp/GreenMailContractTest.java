package om.gov.mol.labour.notify.smtp;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import om.gov.mol.labour.notify.spi.EmailSender;
import om.gov.mol.labour.testkit.contract.EmailSenderContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The contract over TLS from the first byte, with GreenMail, which we have not written ourselves. */
class GreenMailContractTest extends EmailSenderContract {

    private static final String PASSWORD = "pa55w0rd";

    final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS));
    SmtpEmailSender sender;

    @BeforeEach
    void start() {
        System.setProperty(
                "greenmail.tls.keystore.file", Certificate.LOCALHOST.file().toString());
        System.setProperty("greenmail.tls.keystore.password", Certificate.PASSWORD);
        server.setUser(Mails.TO, "labour", PASSWORD);
        server.start();
        sender = SmtpEmailSender.builder("localhost", "notices@example.om", Mails.CLOCK)
                .encryption(Encryption.TLS)
                .port(server.getSmtps().getPort())
                .trust(Certificate.LOCALHOST.trusted())
                .signIn("labour", PASSWORD)
                .build();
    }

    @AfterEach
    void stop() {
        sender.close();
        server.stop();
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
    protected Optional<List<String>> arrived(String to) {
        return Optional.of(
                inbox(to).stream().map(mail -> Mails.texts(mail).get(0)).toList());
    }

    @Override
    protected Optional<List<Read>> read(String to) {
        return Optional.of(inbox(to).stream().map(GreenMailContractTest::read).toList());
    }

    static Read read(MimeMessage mail) {
        List<String> texts = Mails.texts(mail);
        return new Read(Mails.subject(mail), texts.get(0), texts.size() == 1 ? null : texts.get(1));
    }

    /** What lies in the box of an address; nobody has a box before the first mail. */
    private List<MimeMessage> inbox(String to) {
        GreenMailUser owner = server.getUserManager().getUserByEmail(to);
        if (owner == null) {
            return List.of();
        }
        try {
            MailFolder inbox = server.getManagers().getImapHostManager().getInbox(owner);
            return inbox.getMessages().stream()
                    .map(StoredMessage::getMimeMessage)
                    .toList();
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    protected boolean disconnect() {
        server.stop();
        return true;
    }

    @Override
    protected List<String> secrets() {
        return List.of(PASSWORD);
    }
}
