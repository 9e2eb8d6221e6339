package om.gov.mol.labour.notify.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** No text, however chosen, leaves its header, and every text is read as it was written. */
class HeaderTextTest {

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> parts = Arbitraries.oneOf(
                Arbitraries.strings().all(),
                Arbitraries.strings().ascii(),
                Arbitraries.strings().withCharRange('\u0600', '\u06ff'),
                Arbitraries.of(
                        "\r\nBcc: a@example.com",
                        "\n",
                        "\r",
                        "=?UTF-8?B?",
                        "?=",
                        "\"",
                        "😀",
                        "\u2028",
                        " ",
                        "<a@b.c>"));
        return parts.list().ofMaxSize(8).map(list -> String.join("", list)).filter(text -> !text.isEmpty());
    }

    @Property(tries = 300)
    void everyLineIsShortAsciiAndAContinuation(@ForAll("texts") String text) {
        for (String header : new String[] {HeaderText.of(text), HeaderText.name(text)}) {
            for (String line : header.split("\r\n", -1)) {
                assertThat(line).matches("[ -~]{1,75}");
            }
            assertThat(header.replace("\r\n ", "")).doesNotContain("\r", "\n");
        }
    }

    @Property(tries = 300)
    void everyTextIsReadAsItWasWritten(@ForAll("texts") String text) throws UnsupportedEncodingException {
        String sound = text.replaceAll("[\\ud800-\\udfff]", "");
        if (!sound.isEmpty()) {
            assertThat(MimeUtility.decodeText(MimeUtility.unfold(HeaderText.of(sound))))
                    .isEqualTo(sound);
        }
    }

    @Property(tries = 300)
    void anAddressIsEitherRefusedOrCannotLeaveItsBrackets(@ForAll("texts") String local) {
        Recipient.of(local + "@example.com")
                .ifPresent(
                        recipient -> assertThat(recipient.address()).doesNotContainPattern("[\\s<>,;:\"()\\p{Cntrl}]"));
        Recipient.of("a@" + local)
                .ifPresent(recipient -> assertThat(recipient.address()).matches("a@[A-Za-z0-9._-]+"));
    }
}
