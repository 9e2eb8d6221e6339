package om.gov.mol.labour.notify.smtp;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import om.gov.mol.labour.notify.spi.Reason;
import om.gov.mol.labour.notify.spi.SendResult;
import om.gov.mol.labour.notify.spi.SenderUnavailable;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.eclipse.angus.mail.util.SocketFetcher;
import org.jspecify.annotations.Nullable;

/**
 * One connection to the mail server. Remembers for the mail under way how far it came and what the server replied, since an
 * exception of Jakarta Mail does not tell a mail that was lost from one that may have been taken.
 */
final class Conversation extends SMTPTransport {

    /** Jakarta Mail writes its traces, addresses and texts included, to the logger of this package; held, and off. */
    private static final Logger TRACES = Logger.getLogger(Conversation.class.getPackageName());

    static {
        TRACES.setLevel(Level.OFF);
    }

    private static final Duration FAREWELL = Duration.ofSeconds(1);
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(3);
    private static final int MAILS_MAX = 100;

    private final Settings settings;
    private final Wire wire;
    private Stage stage = Stage.BEGIN;
    private Reply reply = Reply.NONE;
    private boolean answered;
    private boolean settled;
    private boolean secured;
    private int mails;
    private Deadline restUntil = Deadline.in(Duration.ZERO);

    private Conversation(Session session, Settings settings, Wire wire) {
        super(session, null);
        this.settings = settings;
        this.wire = wire;
    }

    /**
     * Greets the server over {@code wire}, in the encryption that was configured, and signs in.
     *
     * @throws SenderUnavailable when the server cannot be talked to; then the wire is closed
     */
    static Conversation open(Session session, Settings settings, Wire wire) throws IOException {
        Conversation conversation = new Conversation(session, settings, wire);
        try {
            Socket socket = settings.encryption() == Encryption.TLS
                    ? SocketFetcher.startTLS(wire, settings.host(), session.getProperties(), "mail.smtp")
                    : wire;
            conversation.connect(socket);
            conversation.requireSignIn();
            return conversation;
        } catch (MessagingException | IOException | RuntimeException fault) {
            wire.close();
            throw new SenderUnavailable(
                    "the mail server cannot be talked to: " + conversation.reason(fault), broken(fault));
        }
    }

    private void requireSignIn() throws MessagingException {
        if (!offersSignIn()) {
            throw new MessagingException("no sign-in");
        }
    }

    private boolean offersSignIn() {
        return settings.signIn() == null || supportsExtension("AUTH") || supportsExtension("AUTH=LOGIN");
    }

    /** Why there is no conversation: the server's numbers, what broke, or what is missing. */
    private String reason(Exception fault) {
        Throwable broken = broken(fault);
        if (!reply.isPositive()) {
            return reply.toString();
        }
        if (broken != null) {
            return broken.getClass().getSimpleName();
        }
        if (settings.encryption() == Encryption.STARTTLS && !secured) {
            return "it does not offer STARTTLS";
        }
        return offersSignIn() ? fault.getClass().getSimpleName() : "it offers no sign-in";
    }

    @Override
    protected void startTLS() throws MessagingException {
        super.startTLS();
        secured = true;
    }

    /** The password is given here and nowhere else, for Jakarta Mail would keep it in an address that prints itself. */
    @Override
    protected synchronized boolean protocolConnect(
            @Nullable String host, int port, @Nullable String user, @Nullable String password)
            throws MessagingException {
        Settings.SignIn signIn = settings.signIn();
        return signIn == null
                ? super.protocolConnect(host, port, null, null)
                : super.protocolConnect(host, port, signIn.user(), signIn.password());
    }

    /** Sends one mail, once. */
    SendResult send(Letter letter, Deadline deadline) {
        if (letter.recipient().beyondAscii() && !supportsExtension("SMTPUTF8")) {
            return new SendResult.Undeliverable(Reason.OTHER);
        }
        wire.arm(deadline, settings.answerTime());
        enter(Stage.BEGIN);
        mails++;
        Throwable cause = null;
        try {
            sendMessage(letter, new Address[] {address(letter.recipient())});
            settled = true;
        } catch (MessagingException | RuntimeException fault) {
            cause = broken(fault);
        }
        if (Thread.currentThread().isInterrupted() && !settled) {
            return new SendResult.Unknown();
        }
        return new Verdict(stage, reply, settings.retryAfter()).result(letter.id(), cause);
    }

    private static InternetAddress address(Recipient recipient) {
        InternetAddress address = new InternetAddress();
        address.setAddress(Letter.raw(recipient.address()));
        return address;
    }

    @Override
    protected void sendCommand(String command) throws MessagingException {
        Stage next = stage.after(command);
        if (next != stage) {
            enter(next);
        }
        if (command.equals("RSET")) {
            wire.hurry(SIGN_OF_LIFE); // the mail was refused already: no reason to wait long
        }
        settled = false;
        super.sendCommand(command);
    }

    private void enter(Stage next) {
        stage = next;
        reply = Reply.NONE;
        answered = false;
        settled = false;
    }

    /** Only the first reply of a stage is its answer; what follows belongs to the RSET that Jakarta Mail sends. */
    @Override
    protected int readServerResponse() throws MessagingException {
        int code = super.readServerResponse();
        Reply said = code < 0 ? Reply.NONE : Reply.of(getLastServerResponse());
        if (stage == Stage.BEGIN || !answered) {
            reply = said;
            answered = true;
        }
        settled = said.code() == 250;
        return code;
    }

    /** Whether another mail may be sent over it: every reply was one, and the last word was that all is well. */
    boolean isReusable() {
        return settled && !reply.isNone() && !wire.isClosed() && mails < MAILS_MAX;
    }

    void rest() {
        restUntil = Deadline.in(settings.keepAlive());
    }

    boolean hasRestedTooLong() {
        return restUntil.isOver();
    }

    /** Asks for a sign of life (NOOP). Takes no more than a quarter of the time, so that some is left to connect anew. */
    boolean isAlive(Deadline deadline) {
        Duration quarter = Duration.ofNanos(Math.max(deadline.nanosLeft() / 4, 0));
        wire.arm(deadline.within(quarter), SIGN_OF_LIFE);
        enter(Stage.BEGIN);
        return isConnected();
    }

    /** Says goodbye where that takes no time, and hangs up, within the time of whoever does it. */
    void hangUp(Deadline deadline) {
        wire.arm(deadline.within(FAREWELL), FAREWELL);
        try (wire) {
            if (settled && !wire.isClosed()) {
                close();
            }
        } catch (MessagingException | IOException gone) {
            // whoever hangs up does not mind
        }
    }

    /** What broke, of the network or of TLS; never an exception of Jakarta Mail, which repeats the server's words. */
    private static @Nullable Throwable broken(@Nullable Throwable fault) {
        Throwable cause = fault;
        while (cause != null && !(cause instanceof IOException)) {
            cause = cause.getCause();
        }
        return cause;
    }
}
