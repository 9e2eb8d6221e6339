package om.gov.mol.labour.notify.smtp;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Duration;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the settings of an {@link SmtpEmailSender}. What is not set has the value that its method names. A bad value is an
 * {@link IllegalArgumentException} that names the setting and does not repeat it. For one thread; the password is held
 * until the builder is forgotten and is never shown.
 */
public final class SmtpEmailSenderBuilder {

    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.[0-9]{1,3}){3}|::1");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]");
    private static final int CONNECTIONS_MAX = 64;

    private final String host;
    private final Recipient from;
    private final Clock clock;
    private Encryption encryption = Encryption.STARTTLS;
    private int port;
    private @Nullable SSLContext trust;
    private Settings.@Nullable SignIn signIn;
    private @Nullable String fromName;
    private @Nullable Recipient replyTo;
    private @Nullable Recipient bouncesTo;
    private @Nullable String greeting;
    private int connections = 4;
    private Duration keepAlive = Duration.ofSeconds(30);
    private Duration connectTime = Duration.ofSeconds(10);
    private Duration answerTime = Duration.ofSeconds(60);
    private Duration retryAfter = Duration.ofMinutes(5);

    SmtpEmailSenderBuilder(String host, String from, Clock clock) {
        this.host = oneLine(host, "host");
        this.from = address(from, "from");
        this.clock = requireNonNull(clock, "clock");
    }

    /** {@link Encryption#STARTTLS} unless set. */
    public SmtpEmailSenderBuilder encryption(Encryption value) {
        encryption = requireNonNull(value, "encryption");
        return this;
    }

    /** 1 to 65535; the {@linkplain Encryption#usualPort usual port} of the encryption unless set. */
    public SmtpEmailSenderBuilder port(int value) {
        port = between(1, value, 65_535, "port");
        return this;
    }

    /**
     * Whom to trust: the authorities of the Java in use unless set. For a certificate of the ministry's own authority, a
     * context whose trust store holds that authority.
     */
    public SmtpEmailSenderBuilder trust(SSLContext value) {
        trust = requireNonNull(value, "trust");
        return this;
    }

    /** User and password for the server, by {@code PLAIN} or {@code LOGIN} and inside the encryption; none unless set. */
    public SmtpEmailSenderBuilder signIn(String user, String password) {
        signIn = new Settings.SignIn(oneLine(user, "user"), requireNonNull(password, "password"));
        return this;
    }

    /** The name shown before the own address, in any script; none unless set. */
    public SmtpEmailSenderBuilder fromName(String value) {
        fromName = oneLine(value, "fromName");
        return this;
    }

    /** Where answers of people go; to the own address unless set. */
    public SmtpEmailSenderBuilder replyTo(String value) {
        replyTo = address(value, "replyTo");
        return this;
    }

    /** Where servers send word of mails that they could not deliver in the end; to the own address unless set. */
    public SmtpEmailSenderBuilder bouncesTo(String value) {
        bouncesTo = address(value, "bouncesTo");
        return this;
    }

    /** The name of this host in {@code EHLO}; the domain of the own address unless set. */
    public SmtpEmailSenderBuilder greeting(String value) {
        greeting = Recipient.domain(oneLine(value, "greeting")).orElseThrow(() -> bad("greeting", "a domain name"));
        return this;
    }

    /** How many connections may be open at once, 1 to 64; 4 unless set. More callers than that wait for each other. */
    public SmtpEmailSenderBuilder connections(int value) {
        connections = between(1, value, CONNECTIONS_MAX, "connections");
        return this;
    }

    /** How long a connection may rest and still be used again; 30 seconds unless set, zero closes it after each mail. */
    public SmtpEmailSenderBuilder keepAlive(Duration value) {
        if (value.isNegative()) {
            throw bad("keepAlive", "zero or more");
        }
        keepAlive = value;
        return this;
    }

    /** How long to wait for each address of the host; 10 seconds unless set, never beyond the deadline of the call. */
    public SmtpEmailSenderBuilder connectTime(Duration value) {
        connectTime = positive(value, "connectTime");
        return this;
    }

    /** How long to wait for each answer of the server; 60 seconds unless set, never beyond the deadline of the call. */
    public SmtpEmailSenderBuilder answerTime(Duration value) {
        answerTime = positive(value, "answerTime");
        return this;
    }

    /** How long a temporary refusal waits, such as that of a greylist; 5 minutes unless set. */
    public SmtpEmailSenderBuilder retryAfter(Duration value) {
        retryAfter = positive(value, "retryAfter");
        return this;
    }

    /**
     * The sender. Nothing is connected yet.
     *
     * @throws IllegalArgumentException if plain text was chosen for another machine than this
     */
    public SmtpEmailSender build() {
        if (encryption == Encryption.PLAIN_ON_LOOPBACK
                && !LOOPBACK.matcher(host).matches()) {
            throw bad("encryption", "STARTTLS or TLS for any host but localhost, 127.x.x.x or ::1");
        }
        return new SmtpEmailSender(new Settings(
                host,
                port == 0 ? encryption.usualPort() : port,
                encryption,
                trust,
                signIn,
                from,
                fromName,
                replyTo,
                bouncesTo == null ? from : bouncesTo,
                greeting == null ? from.domain() : greeting,
                connections,
                keepAlive,
                connectTime,
                answerTime,
                retryAfter,
                clock));
    }

    /** Host, and nothing of the rest. */
    @Override
    public String toString() {
        return "SmtpEmailSenderBuilder[" + host + "]";
    }

    private static Recipient address(String value, String setting) {
        return Recipient.of(requireNonNull(value, setting))
                .filter(address -> !address.beyondAscii())
                .orElseThrow(() -> bad(setting, "an e-mail address with ASCII letters before the @"));
    }

    private static String oneLine(String value, String setting) {
        if (requireNonNull(value, setting).isBlank() || CONTROL.matcher(value).find()) {
            throw bad(setting, "one line of text");
        }
        return value;
    }

    private static Duration positive(Duration value, String setting) {
        if (value.isNegative() || value.isZero()) {
            throw bad(setting, "more than zero");
        }
        return value;
    }

    private static int between(int least, int value, int most, String setting) {
        if (value < least || value > most) {
            throw bad(setting, least + " to " + most);
        }
        return value;
    }

    private static IllegalArgumentException bad(String setting, String wanted) {
        return new IllegalArgumentException(setting + " must be " + wanted);
    }
}
