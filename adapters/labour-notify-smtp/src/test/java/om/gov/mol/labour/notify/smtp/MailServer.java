package om.gov.mol.labour.notify.smtp;

import static om.gov.mol.labour.notify.smtp.Answer.say;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * A mail server on loopback that does at each stage what the test wants: the greeting, a command by its name, {@code .} for
 * the end of the text. What is not said takes every mail.
 */
public final class MailServer implements AutoCloseable {

    static final String THREADS = "mail-server";

    /** A mail that was taken, or whose answer got lost afterwards. */
    public record Taken(String from, String to, String text) {}

    private final ServerSocket listening;
    private final Encryption encryption;
    private final @Nullable SSLContext certificate;
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> new Thread(work, THREADS));
    private final CountDownLatch end = new CountDownLatch(1);
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final List<Taken> taken = new CopyOnWriteArrayList<>();
    private final AtomicInteger connections = new AtomicInteger();
    private volatile List<String> extensions = List.of("AUTH PLAIN LOGIN", "8BITMIME");

    MailServer(Encryption encryption, @Nullable Certificate certificate) {
        this(encryption, certificate, 0);
    }

    private MailServer(Encryption encryption, @Nullable Certificate certificate, int port) {
        this.encryption = encryption;
        this.certificate = certificate == null ? null : certificate.shown();
        try {
            listening = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.execute(this::listen);
    }

    static MailServer plain() {
        return new MailServer(Encryption.PLAIN_ON_LOOPBACK, null);
    }

    static MailServer encrypted(Encryption encryption) {
        return encrypted(encryption, 0);
    }

    /** One that listens where another did, or anywhere for port 0. */
    public static MailServer encrypted(Encryption encryption, int port) {
        return new MailServer(encryption, Certificate.LOCALHOST, port);
    }

    /** Takes the next mail, and hangs up instead of saying so. */
    public void dropNext() {
        once(".", Answer.drop());
    }

    /** What is done at a stage, from now on. */
    MailServer on(String stage, Answer answer) {
        answers.put(stage, answer);
        return this;
    }

    /** What is done at a stage, the next time only. */
    MailServer once(String stage, Answer answer) {
        return on(stage, with -> {
            answers.remove(stage);
            answer.give(with);
        });
    }

    MailServer extensions(String... names) {
        extensions = List.of(names);
        return this;
    }

    /** A sender to this server that trusts its certificate. */
    SmtpEmailSenderBuilder sender() {
        return sender(Mails.CLOCK);
    }

    public SmtpEmailSenderBuilder sender(Clock clock) {
        SmtpEmailSenderBuilder builder = SmtpEmailSender.builder("localhost", "notices@example.om", clock)
                .port(port())
                .encryption(encryption);
        return certificate == null ? builder : builder.trust(Certificate.LOCALHOST.trusted());
    }

    public int port() {
        return listening.getLocalPort();
    }

    /** The commands that came, in order of their coming. */
    List<String> heard() {
        return List.copyOf(heard);
    }

    public List<Taken> taken() {
        return List.copyOf(taken);
    }

    int connections() {
        return connections.get();
    }

    /** Hangs up on everybody, and goes on listening. */
    void hangUp() {
        sockets.forEach(MailServer::close);
    }

    @Override
    public void close() {
        end.countDown();
        close(listening);
        hangUp();
        threads.shutdownNow();
    }

    private void listen() {
        while (!listening.isClosed()) {
            try {
                Socket socket = listening.accept();
                sockets.add(socket);
                connections.incrementAndGet();
                threads.execute(() -> serve(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            Exchange with = new Exchange(socket, end);
            if (encryption == Encryption.TLS) {
                with.encrypt(certificate);
            }
            answer("greeting", with, say("220 test ESMTP"));
            talk(with);
        } catch (IOException gone) {
            // the end of a conversation, wanted or not
        } finally {
            sockets.remove(socket);
        }
    }

    private void talk(Exchange with) throws IOException {
        String from = "";
        String to = "";
        for (String line = with.line(); ; line = with.line()) {
            heard.add(line);
            String verb = line.split(" ", 2)[0].toUpperCase(Locale.ROOT);
            switch (verb) {
                case "EHLO" -> answer(verb, with, this::introduce);
                case "STARTTLS" -> answer(verb, with, this::startTls);
                case "AUTH" -> answer(verb, with, say("235 2.7.0 welcome"));
                case "MAIL" -> from = line;
                case "RCPT" -> to = line;
                case "DATA" -> {
                    answer(verb, with, say("354 go on"));
                    if (with.isAwaitingText()) {
                        taken.add(new Taken(from, to, with.text()));
                        answer(".", with, say("250 2.0.0 taken"));
                    }
                }
                default -> answer(verb, with, say(verb.equals("QUIT") ? "221 bye" : "250 fine"));
            }
            if (verb.equals("MAIL") || verb.equals("RCPT")) {
                answer(verb, with, say("250 2.1.0 fine"));
            }
        }
    }

    private void answer(String stage, Exchange with, Answer usual) throws IOException {
        answers.getOrDefault(stage, usual).give(with);
    }

    private void introduce(Exchange with) throws IOException {
        with.say("250-test");
        if (encryption == Encryption.STARTTLS && !with.isEncrypted()) {
            with.say("250-STARTTLS");
        }
        for (String extension : extensions) {
            with.say("250-" + extension);
        }
        with.say("250 HELP");
    }

    private void startTls(Exchange with) throws IOException {
        with.say("220 go on");
        with.encrypt(certificate);
    }

    private static void close(AutoCloseable open) {
        try {
            open.close();
        } catch (Exception gone) {
            // nothing to be done about it
        }
    }
}
