package om.gov.mol.labour.notify.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import om.gov.mol.labour.notify.spi.SenderCapabilities;
import org.junit.jupiter.api.Test;

class SettingsTest {

    static SmtpEmailSenderBuilder builder() {
        return SmtpEmailSender.builder("smtp.example.om", "notices@example.om", Mails.CLOCK);
    }

    static void assertRefused(String setting, String value, Consumer<SmtpEmailSenderBuilder> bad) {
        assertThatThrownBy(() -> bad.accept(builder()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(setting)
                .hasMessageNotContaining(value);
    }

    @Test
    void hostAndOwnAddressAreEnough() {
        assertThat(builder().build().toString()).isEqualTo("SmtpEmailSender[smtp.example.om:587, STARTTLS]");
        assertThat(builder().encryption(Encryption.TLS).build().toString()).contains(":465, TLS");
        assertThat(builder().build().name()).isEqualTo("smtp");
        assertThat(builder().build().capabilities()).isEqualTo(SenderCapabilities.NONE);
    }

    @Test
    void aBadValueIsRefusedByItsNameAndNotRepeated() {
        assertRefused("port", "70000", b -> b.port(70_000));
        assertRefused("port", "-1", b -> b.port(-1));
        assertRefused("connections", "65x", b -> b.connections(65));
        assertRefused("connections", "0x", b -> b.connections(0));
        assertRefused("keepAlive", "PT-1S", b -> b.keepAlive(Duration.ofSeconds(-1)));
        assertRefused("connectTime", "PT0S", b -> b.connectTime(Duration.ZERO));
        assertRefused("answerTime", "PT0S", b -> b.answerTime(Duration.ZERO));
        assertRefused("retryAfter", "PT0S", b -> b.retryAfter(Duration.ZERO));
        assertRefused("replyTo", "nobody", b -> b.replyTo("nobody"));
        assertRefused("bouncesTo", "nobody", b -> b.bouncesTo("nobody at all"));
        assertRefused("greeting", "no name", b -> b.greeting("no name"));
        assertRefused("fromName", "Bcc", b -> b.fromName("a\r\nBcc: b@example.com"));
        assertRefused("user", "Bcc", b -> b.signIn("a\nBcc", "x"));
        assertRefused(
                "from", "Bcc", b -> SmtpEmailSender.builder("h", "a@example.om\r\nBcc: x@example.com", Mails.CLOCK));
        assertRefused("from", "مكتب", b -> SmtpEmailSender.builder("h", "مكتب@example.om", Mails.CLOCK));
        assertRefused("host", "Bcc", b -> SmtpEmailSender.builder("a\nBcc", "a@example.om", Mails.CLOCK));
    }

    @Test
    void plainTextIsForThisMachineOnly() {
        for (String host :
                List.of("smtp.example.om", "10.0.0.1", "127.0.0.1.example.om", "localhost.example.om", "::2")) {
            assertThatThrownBy(() -> SmtpEmailSender.builder(host, "a@example.om", Mails.CLOCK)
                            .encryption(Encryption.PLAIN_ON_LOOPBACK)
                            .build())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("STARTTLS or TLS");
        }
        for (String host : List.of("localhost", "127.0.0.1", "127.1.2.3", "::1")) {
            assertThatCode(() -> SmtpEmailSender.builder(host, "a@example.om", Mails.CLOCK)
                            .encryption(Encryption.PLAIN_ON_LOOPBACK)
                            .build())
                    .doesNotThrowAnyException();
        }
    }
}
