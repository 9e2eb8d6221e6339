package om.gov.mol.labour.notify.smtp;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import om.gov.mol.labour.notify.spi.CallContext;
import om.gov.mol.labour.notify.spi.Email;
import om.gov.mol.labour.notify.spi.SendResult;
import om.gov.mol.labour.notify.spi.SendResult.HandedOver;
import om.gov.mol.labour.notify.spi.SendResult.Undeliverable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What arrives, byte by byte and as a mail program reads it. */
class LetterTest {

    static final Instant NOW = Instant.parse("2031-03-03T21:30:05Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    static final CallContext CONTEXT = new CallContext("test", NOW.plusSeconds(30), "ar");

    final MailServer server = MailServer.plain();
    final SmtpEmailSender sender = server.sender(CLOCK)
            .fromName("وزارة العمل")
            .bouncesTo("bounces@example.om")
            .replyTo("help@example.om")
            .build();

    @AfterEach
    void close() {
        sender.close();
        server.close();
    }

    SendResult send(String key, String subject, String text, @Nullable String html) {
        return sender.send(new Email(key, Mails.TO, subject, text, html, "ar"), CONTEXT);
    }

    String raw() {
        return server.taken().get(server.taken().size() - 1).text();
    }

    MimeMessage last() {
        return Mails.read(raw());
    }

    @Test
    void arabicAndHtmlArriveLetterByLetterAsAlternatives() throws MessagingException {
        String html = "<html lang=\"ar\" dir=\"rtl\"><body>وصلكم طلب</body></html>";
        send("n:1", Mails.ARABIC_SUBJECT, Mails.ARABIC, html);
        MimeMessage mail = last();
        assertThat(mail.isMimeType("multipart/alternative")).isTrue();
        assertThat(mail.getSubject()).isEqualTo(Mails.ARABIC_SUBJECT);
        assertThat(Mails.texts(mail)).containsExactly(Mails.ARABIC, html);
        assertThat(raw()).contains("text/plain; charset=UTF-8", "text/html; charset=UTF-8");
    }

    @Test
    void onTheWireThereAreShortLinesOfAsciiOnly() {
        send(
                "n:1",
                Mails.ARABIC_SUBJECT.repeat(10),
                (Mails.ARABIC + " ").repeat(50),
                "<p>" + "x ".repeat(2_000) + "</p>");
        assertThat(US_ASCII.newEncoder().canEncode(raw())).isTrue();
        assertThat(raw().split("\r\n")).filteredOn(line -> line.length() > 78).isEmpty();
    }

    @Test
    void awkwardTextsArriveAsTheyAre() throws MessagingException {
        List<String> texts = List.of(
                ".\n..\n.hidden\n.",
                "From here on\nFrom there",
                "blank at the end \n\ttab\t",
                "=3D =?UTF-8?Q?x?= 100 %",
                "x".repeat(5_000),
                "🇴🇲 ".repeat(100) + ".",
                "--=_boundary\n--\n");
        for (String text : texts) {
            send("n:1", "s", text, null);
            assertThat(Mails.texts(last())).isEqualTo(List.of(text.replaceAll("\n$", "")));
        }
        for (String subject : List.of(
                "=?UTF-8?Q?not_encoded?=", " led by a blank", "two  blanks", "a".repeat(500), "😀".repeat(60))) {
            send("n:1", subject, "t", null);
            assertThat(last().getSubject()).isEqualTo(subject);
        }
    }

    @Test
    void theHeadersSayWhatTheyMust() throws Exception {
        send("n:1", Mails.ARABIC_SUBJECT, "t", null);
        MimeMessage mail = last();
        assertThat(Mails.header(mail, "Date")).isEqualTo("Tue, 4 Mar 2031 01:30:05 +0400");
        assertThat(Mails.header(mail, "Content-Language")).isEqualTo("ar");
        assertThat(Mails.header(mail, "MIME-Version")).isEqualTo("1.0");
        assertThat(Mails.header(mail, "Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(Mails.header(mail, "To")).isEqualTo(Mails.TO);
        assertThat(Mails.header(mail, "Reply-To")).isEqualTo("help@example.om");
        assertThat(MimeUtility.decodeText(MimeUtility.unfold(Mails.header(mail, "From"))))
                .isEqualTo("وزارة العمل <notices@example.om>");
        assertThat(server.taken().get(0).from()).isEqualTo("MAIL FROM:<bounces@example.om>");
        assertThat(server.taken().get(0).to()).isEqualTo("RCPT TO:<office@example.com>");
        assertThat(server.heard()).contains("EHLO example.om");
    }

    @Test
    void theSameNoticeHasTheSameMessageIdAndAnotherOneAnother() {
        SendResult first = send("n:1", "s", "t", "<p>t</p>");
        String firstRaw = raw();
        SendResult again = send("n:1", "s", "t", "<p>t</p>");
        SendResult other = send("n:2", "s", "t", null);
        assertThat(again).isEqualTo(first).isNotEqualTo(other);
        assertThat(firstRaw).contains("Message-ID: <" + ((HandedOver) first).providerId() + ">\r\n");
        assertThat(server.taken().get(1).text()).isEqualTo(firstRaw);
        assertThat(((HandedOver) first).providerId()).matches("[0-9a-f]{32}@example\\.om");
    }

    @Test
    void aSubjectOfTwoLinesCannotEvenBeMade() {
        for (String end : List.of("\r", "\n", "\r\n", "\u0085", "\u2028", "\u2029", "\u000b", "\0")) {
            assertThatThrownBy(() -> new Email("n:1", Mails.TO, "s" + end + "Bcc: x@example.com", "t", null, "en"))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void anAddressThatWouldBeTwoOrACommandIsNoMail() {
        for (String to : List.of(
                "a,b@example.com",
                "<a>@example.com",
                "a@example.com,",
                "a(b)@example.com",
                "\"a\"@example.com",
                "a@b>SIZE=1",
                "a;@example.com",
                "group:a@example.com",
                "a@[127.0.0.1]")) {
            assertThatThrownBy(() -> new Email("n:1", to, "s", "t", null, "en"))
                    .as(to)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void anAddressThatNoServerTakesIsSentToNobody() {
        for (String to : List.of("a..b@example.com", ".a@example.com", "a@-x.com")) {
            assertThat(sender.send(new Email("n:1", to, "s", "t", null, "en"), CONTEXT))
                    .as(to)
                    .isInstanceOf(Undeliverable.class);
        }
        assertThat(server.connections()).isZero();
    }

    @Test
    void anArabicDomainIsSentInItsAsciiForm() {
        sender.send(new Email("n:1", "office@وزارة.عمان", "s", "t", null, "ar"), CONTEXT);
        assertThat(server.taken().get(0).to()).isEqualTo("RCPT TO:<office@xn--mgbexc3i.xn--mgb9awbf>");
    }

    @Test
    void anArabicLocalPartNeedsAServerThatKnowsSmtputf8() {
        Email email = new Email("n:1", "مكتب@example.com", "s", "t", null, "ar");
        assertThat(sender.send(email, CONTEXT)).isInstanceOf(Undeliverable.class);
        assertThat(server.taken()).isEmpty();
        server.extensions("SMTPUTF8");
        try (SmtpEmailSender knowing = server.sender(CLOCK).build()) {
            assertThat(knowing.send(email, CONTEXT)).isInstanceOf(HandedOver.class);
        }
        assertThat(server.taken().get(0).from()).isEqualTo("MAIL FROM:<notices@example.om> SMTPUTF8");
        assertThat(server.taken().get(0).to()).isEqualTo("RCPT TO:<مكتب@example.com>");
        assertThat(raw()).contains("To: مكتب@example.com\r\n");
    }

    /** Hosts run us on threads of the common pool, whose context class loader knows nothing of Jakarta Mail. */
    @Test
    void aForeignContextClassLoaderDoesNotMatter() {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        for (ClassLoader foreign : Arrays.asList(null, ClassLoader.getPlatformClassLoader())) {
            Thread.currentThread().setContextClassLoader(foreign);
            try (SmtpEmailSender other = server.sender(CLOCK).build()) {
                Email email = new Email("n:1", Mails.TO, Mails.ARABIC_SUBJECT, Mails.ARABIC, "<p>x</p>", "ar");
                assertThat(other.send(email, CONTEXT)).isInstanceOf(HandedOver.class);
            } finally {
                Thread.currentThread().setContextClassLoader(before);
            }
        }
        assertThat(Stream.of(server.taken()).count()).isPositive();
    }
}
