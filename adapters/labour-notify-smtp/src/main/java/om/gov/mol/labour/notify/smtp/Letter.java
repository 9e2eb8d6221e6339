package om.gov.mol.labour.notify.smtp;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.HexFormat;
import om.gov.mol.labour.notify.spi.Email;
import org.eclipse.angus.mail.smtp.SMTPMessage;

/**
 * One mail as it goes over the wire. Apart from its date it depends on the notice and the settings alone: the same notice
 * has the same {@code Message-ID} each time.
 *
 * <p>The content is put together here as bytes and not handed to Jakarta Activation, whose search for handlers fails in
 * threads that have a foreign context class loader, such as those of the common pool.
 */
final class Letter extends SMTPMessage {

    private static final ZoneOffset MUSCAT = ZoneOffset.ofHours(4);
    private static final String END = "\r\n";

    private final String id;
    private final Recipient recipient;

    private Letter(Session session, String id, Recipient recipient) {
        super(session);
        this.id = id;
        this.recipient = recipient;
    }

    static Letter of(Session session, Settings settings, Email email, Recipient recipient, Instant now) {
        String hash = hash(email.key());
        Letter letter = new Letter(session, hash + "@" + settings.from().domain(), recipient);
        try {
            letter.head(settings, email, now);
            letter.body(email, "=_" + hash);
        } catch (MessagingException fault) {
            throw new IllegalStateException("the mail of notice " + email.key() + " cannot be written", fault);
        }
        return letter;
    }

    /** Under which mail servers log it: the {@code Message-ID} without its brackets. */
    String id() {
        return id;
    }

    Recipient recipient() {
        return recipient;
    }

    private void head(Settings settings, Email email, Instant now) throws MessagingException {
        setHeader("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(now.atOffset(MUSCAT)));
        setHeader("From", settings.fromHeader());
        if (settings.replyTo() != null) {
            setHeader("Reply-To", settings.replyTo().address());
        }
        setHeader("To", raw(recipient.address()));
        setHeader("Subject", HeaderText.of(email.subject()));
        setHeader("Message-ID", "<" + id + ">");
        setHeader("MIME-Version", "1.0");
        setHeader("Content-Language", email.language());
        setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: no answer by a machine
        setEnvelopeFrom(settings.bouncesTo().address());
        if (recipient.beyondAscii()) {
            setMailExtension("SMTPUTF8");
        }
    }

    private void body(Email email, String boundary) throws MessagingException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (email.html() == null) {
            setHeader("Content-Type", "text/plain; charset=UTF-8");
            setHeader("Content-Transfer-Encoding", encoding(email.text()));
            content(email.text(), bytes);
        } else {
            setHeader("Content-Type", "multipart/alternative;\r\n boundary=\"" + boundary + "\"");
            part("text/plain", email.text(), boundary, bytes);
            part("text/html", email.html(), boundary, bytes);
            line("--" + boundary + "--", bytes);
        }
        content = bytes.toByteArray();
        modified = false;
        saved = true;
    }

    private static void part(String type, String text, String boundary, ByteArrayOutputStream bytes)
            throws MessagingException {
        line("--" + boundary, bytes);
        line("Content-Type: " + type + "; charset=UTF-8", bytes);
        line("Content-Transfer-Encoding: " + encoding(text), bytes);
        line("", bytes);
        content(text, bytes);
        line("", bytes);
    }

    /** ASCII stays legible, and keeps blanks at the end of a line and long lines; other letters travel as bytes. */
    private static String encoding(String text) {
        return US_ASCII.newEncoder().canEncode(text) ? "quoted-printable" : "base64";
    }

    private static void content(String text, ByteArrayOutputStream bytes) throws MessagingException {
        byte[] canonical =
                text.replace(END, "\n").replace('\r', '\n').replace("\n", END).getBytes(UTF_8);
        if (encoding(text).equals("base64")) {
            bytes.writeBytes(Base64.getMimeEncoder().encode(canonical));
            return;
        }
        try {
            OutputStream printable = MimeUtility.encode(bytes, "quoted-printable");
            printable.write(canonical);
            printable.flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void line(String text, ByteArrayOutputStream bytes) {
        bytes.writeBytes((text + END).getBytes(US_ASCII));
    }

    /** Jakarta Mail writes headers and commands one byte a character; so UTF-8 gets through. */
    static String raw(String text) {
        return new String(text.getBytes(UTF_8), ISO_8859_1);
    }

    private static String hash(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
