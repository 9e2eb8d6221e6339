package om.gov.mol.labour.journeys;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import om.gov.mol.labour.notify.smtp.Encryption;
import om.gov.mol.labour.notify.smtp.MailServer;
import om.gov.mol.labour.notify.smtp.SmtpEmailSender;

/** A mail server with STARTTLS, and everything that it ever took. */
final class Mailbox implements Counterpart {

    private static final Pattern MESSAGE_ID = Pattern.compile("(?im)^Message-ID:\\s*(<[^>]+>)");

    private final List<MailServer.Taken> before = new ArrayList<>();
    private MailServer server = MailServer.encrypted(Encryption.STARTTLS, 0);

    SmtpEmailSender sender(Clock clock) {
        return server.sender(clock).build();
    }

    /** The {@code Message-ID} of every mail that was taken; one that came twice stands here twice. */
    List<String> messageIds() {
        List<MailServer.Taken> all = new ArrayList<>(before);
        all.addAll(server.taken());
        return all.stream().map(MailServer.Taken::text).map(Mailbox::messageId).toList();
    }

    private static String messageId(String text) {
        Matcher found = MESSAGE_ID.matcher(text);
        return found.find() ? found.group(1) : "none";
    }

    /** The next mail is taken, and nobody hears of it. */
    void loseNextAnswer() {
        server.dropNext();
    }

    @Override
    public void down() {
        server.close();
        before.addAll(server.taken());
    }

    @Override
    public void up() {
        server = MailServer.encrypted(Encryption.STARTTLS, server.port());
    }

    @Override
    public void close() {
        server.close();
    }
}
