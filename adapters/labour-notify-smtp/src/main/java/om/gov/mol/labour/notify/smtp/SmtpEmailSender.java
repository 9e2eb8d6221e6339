package om.gov.mol.labour.notify.smtp;

import jakarta.mail.Session;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import javax.net.ssl.SSLContext;
import om.gov.mol.labour.notify.spi.CallContext;
import om.gov.mol.labour.notify.spi.Email;
import om.gov.mol.labour.notify.spi.EmailSender;
import om.gov.mol.labour.notify.spi.Reason;
import om.gov.mol.labour.notify.spi.SendResult;
import om.gov.mol.labour.notify.spi.SenderUnavailable;

/**
 * Sends e-mails over SMTP, encrypted, to a relay of the ministry or of a provider.
 *
 * <pre>{@code
 * try (SmtpEmailSender sender = SmtpEmailSender.builder("smtp.example.om", "notices@example.om", clock)
 *         .fromName("وزارة العمل")
 *         .signIn("labour", password)
 *         .build()) {
 *     Labour labour = Labour.builder().email(sender) // and the rest
 * }
 * }</pre>
 *
 * <p><b>What comes of a call.</b> {@code HandedOver} when the server took the mail; its id is the {@code Message-ID} without
 * brackets. {@code Undeliverable} when the server says for good that nobody has the address or that it refuses the content,
 * and when the address cannot stand in an SMTP command at all. {@code TryLater} for temporary refusals, a full mailbox, and
 * when all connections are in use. {@code Unknown} when the whole mail was sent and no clear reply came, or on an interrupt.
 * {@link SenderUnavailable} for everything that is not about this mail: no connection, no trust in the certificate, sign-in
 * refused, relay denied, a server that breaks off before the end of the text. Its message holds the server's numbers, never
 * its words.
 *
 * <p><b>The same notice twice.</b> SMTP cannot promise that the same key is sent once, so {@code sameKeySendsOnce} is not
 * declared. The {@code Message-ID} is made from the key, so the two mails of a repeated sending are known as one by mail
 * programs and in the server's log.
 *
 * <p><b>Time.</b> Nothing waits beyond the deadline of the call, also not for a server that drips, floods or does not read.
 * The exception is the name service of the machine, which Java cannot hurry: keep its own time-out short.
 *
 * <p><b>Connections</b> are kept open between mails, a few at most, and proven with {@code NOOP} before they are used again.
 * There is no thread: one that has rested too long is closed by the next call, or by {@link #close}. For many threads at
 * once; not found by {@link java.util.ServiceLoader}, since it cannot work without settings. Nothing is logged: the traces
 * of Jakarta Mail go to the {@code java.util.logging} logger of this package, which is switched off.
 */
public final class SmtpEmailSender implements EmailSender, AutoCloseable {

    private static final Duration SOON = Duration.ofSeconds(1);

    private final Settings settings;
    private final Session session;
    private final Connections connections;

    SmtpEmailSender(Settings settings) {
        this.settings = settings;
        this.session = Session.getInstance(properties(settings));
        this.connections = new Connections(settings.connections(), this::open);
    }

    /**
     * Begins a sender with what it cannot do without.
     *
     * @param host name of the mail server as it stands in its certificate
     * @param from own address, such as {@code notices@example.om}
     * @param clock that the deadlines of the calls go by, and the date in the mail
     */
    public static SmtpEmailSenderBuilder builder(String host, String from, Clock clock) {
        return new SmtpEmailSenderBuilder(host, from, clock);
    }

    /** {@code smtp}. */
    @Override
    public String name() {
        return "smtp";
    }

    @Override
    public SendResult send(Email email, CallContext context) {
        Instant now = settings.clock().instant();
        if (context.isOver(now)) {
            return new SendResult.TryLater(SOON);
        }
        Optional<Recipient> recipient = Recipient.of(email.to());
        if (recipient.isEmpty()) {
            return new SendResult.Undeliverable(Reason.NO_SUCH_ADDRESS);
        }
        Deadline deadline = Deadline.shortOf(context.remaining(now));
        Letter letter = Letter.of(session, settings, email, recipient.get(), now);
        try {
            return send(letter, deadline);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new SendResult.Unknown();
        } catch (SenderUnavailable unavailable) {
            if (Thread.currentThread().isInterrupted()) {
                return new SendResult.Unknown();
            }
            throw unavailable;
        }
    }

    private SendResult send(Letter letter, Deadline deadline) throws InterruptedException {
        Conversation conversation = connections.take(deadline);
        if (conversation == null) {
            return new SendResult.TryLater(SOON);
        }
        try {
            return conversation.send(letter, deadline);
        } finally {
            connections.giveBack(conversation, deadline);
        }
    }

    private Conversation open(Deadline deadline) {
        try {
            Wire wire = connect(deadline);
            wire.arm(deadline, settings.answerTime());
            return Conversation.open(session, settings, wire);
        } catch (IOException fault) {
            throw new SenderUnavailable("the mail server cannot be reached", fault);
        }
    }

    /** Tries the addresses of the host one after the other. */
    private Wire connect(Deadline deadline) throws IOException {
        IOException last = new ConnectException("no time left");
        for (InetAddress found : InetAddress.getAllByName(settings.host())) {
            if (settings.encryption() == Encryption.PLAIN_ON_LOOPBACK && !found.isLoopbackAddress()) {
                throw new ConnectException("plain text is for this machine only");
            }
            if (deadline.isOver() || Thread.currentThread().isInterrupted()) {
                break;
            }
            // carries the configured name: the certificate is compared with it, not with what a name service says
            InetAddress named = InetAddress.getByAddress(settings.host(), found.getAddress());
            try {
                return Wire.open(named, settings.port(), deadline.within(settings.connectTime()));
            } catch (IOException fault) {
                last = fault;
            }
        }
        throw last;
    }

    private static Properties properties(Settings settings) {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.localhost", settings.greeting());
        properties.setProperty("mail.smtp.auth", String.valueOf(settings.signIn() != null));
        properties.setProperty("mail.smtp.auth.mechanisms", "PLAIN LOGIN");
        properties.setProperty("mail.smtp.quitwait", "false");
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.ssl.protocols", "TLSv1.3 TLSv1.2");
        if (settings.encryption() == Encryption.STARTTLS) {
            properties.setProperty("mail.smtp.starttls.enable", "true");
            properties.setProperty("mail.smtp.starttls.required", "true");
        }
        // made here and not by the first call, which may not have the time to read a trust store
        properties.put("mail.smtp.ssl.socketFactory", trust(settings).getSocketFactory());
        return properties;
    }

    private static SSLContext trust(Settings settings) {
        try {
            return settings.trust() == null ? SSLContext.getDefault() : settings.trust();
        } catch (NoSuchAlgorithmException fault) {
            throw new IllegalStateException("this Java has no usable trust store", fault);
        }
    }

    /**
     * Closes the connections that are not in use; those in use end with their call. Afterwards every call is refused with
     * {@link SenderUnavailable}. Closing twice does nothing.
     */
    @Override
    public void close() {
        connections.close();
    }

    /** How many connections are open and not in use. */
    int resting() {
        return connections.resting();
    }

    /** The sender with its settings, without the password. */
    @Override
    public String describe() {
        return name() + ", " + settings;
    }

    /** Host, port and encryption; no secrets. */
    @Override
    public String toString() {
        return "SmtpEmailSender[" + settings + "]";
    }
}
