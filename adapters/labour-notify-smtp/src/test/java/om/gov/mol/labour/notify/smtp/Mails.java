package om.gov.mol.labour.notify.smtp;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import om.gov.mol.labour.notify.spi.CallContext;
import om.gov.mol.labour.notify.spi.Email;
import org.jspecify.annotations.Nullable;

/** Mails to send, and mails that came read back. */
final class Mails {

    static final Clock CLOCK = Clock.systemUTC();
    static final String TO = "office@example.com";
    static final String ARABIC_SUBJECT = "طلب نقل خدمات رقم \u2068TR-7K2M9XQ4HD\u2069 بانتظار موافقتكم";
    static final String ARABIC = "السلام عليكم،\nوصلكم طلب نقل خدمات.\n\nيرجى الرد خلال ٣ أيام. 😀";

    private Mails() {}

    static Email mail(String key) {
        return mail(key, TO);
    }

    static Email mail(String key, String to) {
        return new Email(key, to, "Transfer TR-7K2M9XQ4HD", "Please answer.", null, "en");
    }

    static CallContext within(Duration time) {
        return new CallContext("test", Mails.CLOCK.instant().plus(time), "en");
    }

    static CallContext soon() {
        return within(Duration.ofSeconds(30));
    }

    static MimeMessage read(String text) {
        try {
            Session session = Session.getInstance(new Properties());
            return new MimeMessage(session, new ByteArrayInputStream(text.getBytes(UTF_8)));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The texts of a mail, decoded, with line ends as Java has them: one, or the plain one and the HTML. */
    static List<String> texts(MimeMessage mail) {
        try {
            if (!mail.isMimeType("multipart/alternative")) {
                return List.of(text(mail.getInputStream()));
            }
            MimeMultipart parts = (MimeMultipart) mail.getContent();
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart part = parts.getBodyPart(i);
                texts.add(text(part.getInputStream()));
            }
            return texts;
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    static @Nullable String header(MimeMessage mail, String name) {
        try {
            return mail.getHeader(name, null);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(InputStream in) throws IOException {
        String text = new String(in.readAllBytes(), UTF_8).replace("\r\n", "\n");
        return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    }
}
