package om.gov.mol.labour.notify.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import om.gov.mol.labour.notify.spi.Reason;
import om.gov.mol.labour.notify.spi.SendResult;
import om.gov.mol.labour.notify.spi.SendResult.TryLater;
import om.gov.mol.labour.notify.spi.SendResult.Undeliverable;
import om.gov.mol.labour.notify.spi.SendResult.Unknown;
import om.gov.mol.labour.notify.spi.SenderUnavailable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the numbers mean. */
class VerdictTest {

    static final Duration AFTER = Duration.ofMinutes(5);

    static SendResult of(Stage stage, String reply) {
        return new Verdict(stage, Reply.of(reply), AFTER).result("id", null);
    }

    @ParameterizedTest
    @CsvSource({
        "RECIPIENT, 550 5.1.2, NO_SUCH_ADDRESS",
        "RECIPIENT, 553 5.1.3, NO_SUCH_ADDRESS",
        "RECIPIENT, 556 5.1.10, NO_SUCH_ADDRESS",
        "RECIPIENT, 550 5.4.1 access denied, NO_SUCH_ADDRESS",
        "RECIPIENT, 550 5.5.0 mailbox unavailable, NO_SUCH_ADDRESS",
        "RECIPIENT, 550 5.0.0, NO_SUCH_ADDRESS",
        "RECIPIENT, 551 moved, NO_SUCH_ADDRESS",
        "RECIPIENT, 550 5.2.0, OTHER",
        "RECIPIENT, 550 5.2.3, REJECTED_CONTENT",
        "RECIPIENT, 550 5.4.7, EXPIRED",
        "RECIPIENT, 553 5.6.7, OTHER",
        "SENDER, 552 5.3.4, REJECTED_CONTENT",
        "SENDER, 552 too big, REJECTED_CONTENT",
        "DATA, 550 5.1.1, NO_SUCH_ADDRESS",
        "DOT, 550 no, REJECTED_CONTENT",
        "DOT, 550 5.7.0 no, REJECTED_CONTENT",
    })
    void aboutTheAddressOrTheContent(Stage stage, String reply, Reason reason) {
        assertThat(of(stage, reply)).isEqualTo(new Undeliverable(reason));
    }

    @ParameterizedTest
    @CsvSource({
        "BEGIN, 550 5.1.1",
        "SENDER, 550 no",
        "SENDER, 550 5.1.8",
        "SENDER, 530 5.7.0 sign in first",
        "RECIPIENT, 550 5.1.8 your domain",
        "RECIPIENT, 550 5.7.1 relaying denied",
        "RECIPIENT, 554 relay denied",
        "RECIPIENT, 530 sign in first",
        "RECIPIENT, 502 5.5.1",
        "RECIPIENT, 550 5.3.2",
        "RECIPIENT, 550 5.4.6 loop",
        "DATA, 554 no",
        "DOT, 500 what",
        "DOT, 550 5.7.26 unauthenticated",
        "DOT, 550 5.4.5 quota",
    })
    void aboutUsOrTheServer(Stage stage, String reply) {
        assertThatThrownBy(() -> of(stage, reply)).isInstanceOf(SenderUnavailable.class);
    }

    @ParameterizedTest
    @CsvSource({"RECIPIENT, 450", "RECIPIENT, 552 full", "DOT, 552 5.2.2", "DOT, 452 4.3.1", "SENDER, 451", "DATA, 451"
    })
    void forLater(Stage stage, String reply) {
        assertThat(of(stage, reply)).isEqualTo(new TryLater(AFTER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "25", "250ok", "199 x", "600 x", "٢٥٠ ok", "-50 x", "+50 x", "250\u0000", "5.1.1"})
    void whatIsNoReplyIsUnknownAtTheEndAndNothingSentBefore(String reply) {
        assertThat(Reply.of(reply).isNone()).isTrue();
        assertThat(of(Stage.DOT, reply)).isEqualTo(new Unknown());
        assertThatThrownBy(() -> of(Stage.DATA, reply)).isInstanceOf(SenderUnavailable.class);
    }

    @Test
    void theLastLineOfAReplyCounts() {
        assertThat(Reply.of("550-5.7.1 first\n550 5.1.1 last\n")).isEqualTo(new Reply(550, 1, 1));
    }

    @Test
    void anEnhancedCodeOfAnotherClassIsNotBelieved() {
        assertThat(Reply.of("550 4.2.2 full")).isEqualTo(new Reply(550, -1, -1));
        assertThat(Reply.of("550 5.1.1.1 odd")).isEqualTo(new Reply(550, -1, -1));
    }
}
