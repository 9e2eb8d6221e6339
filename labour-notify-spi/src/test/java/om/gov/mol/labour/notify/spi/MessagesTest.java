package om.gov.mol.labour.notify.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    private static final String NUMBER = "+96891234567";
    private static final String ADDRESS = "office@example.com";

    @Test
    void anSmsShowsNeitherNumberNorText() {
        var sms = new Sms("tr-1:sms", NUMBER, "وصلكم طلب نقل خدمات", "ar", 1);

        assertThat(sms.toString()).isEqualTo("Sms[key=tr-1:sms, to=***, text=***, language=ar, parts=1]");
    }

    @Test
    void anEmailShowsNeitherAddressNorAWordOfItsContent() {
        var email = new Email("tr-1:email", ADDRESS, "About Ravi", "Ravi has left", "<p>Ravi has left</p>", "en");

        assertThat(email.toString())
                .isEqualTo("Email[key=tr-1:email, to=***, subject=***, text=***, html=***, language=en]");
        assertThat(new Email("k", ADDRESS, "s", "t", null, "en").toString()).contains("html=none");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "91234567",
                "0096891234567",
                "+0689123456",
                "+968 91234567",
                "+968٩١٢٣٤٥٦٧",
                "+9689123456789012"
            })
    void aNumberThatIsNotE164IsRefusedWithoutBeingRepeated(String number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Sms("k", number, "text", "en", 1))
                .withMessageStartingWith("to must be")
                .satisfies(fault -> assertThat(
                                number.isEmpty() || !fault.getMessage().contains(number))
                        .isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"+9681234567", "+96891234567", "+919876543210", "+123456789012345"})
    void numbersOfAllCountriesAreTaken(String number) {
        assertThat(new Sms("k", number, "text", "en", 1).to()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "office",
                "a@b@c",
                "a b@c.om",
                "a@c.om\r\nBcc: x@y.om",
                "@c.om",
                "a@",
                "a\u0085@c.om",
                "a\u00a0@c.om",
                "a\u202e@c.om",
                "<a@b.om>",
                "a@c.om>",
                "a;b@c.om",
                "a,b@c.om",
                "a:b@c.om",
                "\"a\"@c.om",
                "a(b)@c.om",
                "a@[127.0.0.1]",
                "a\\b@c.om"
            })
    void anAddressThatCouldBreakAHeaderIsRefused(String address) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Email("k", address, "s", "t", null, "en"))
                .withMessageStartingWith("to must be");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Hello\nBcc: x@y.om", "Hello\rX: y", "tab\there", "line\u2028separator"})
    void aSubjectIsOneLine(String subject) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Email("k", ADDRESS, subject, "t", null, "en"))
                .withMessageStartingWith("subject must");
    }

    @ParameterizedTest
    @ValueSource(strings = {"office@example.com", "o'neill+a=b/c@example.com", "مكتب@وزارة.عمان", "نِ@example.com"})
    void addressesOfAllScriptsAreTaken(String address) {
        assertThat(new Email("k", address, "s", "t", null, "en").to()).isEqualTo(address);
    }

    @Test
    void aSubjectFitsIntoALine() {
        assertThat(new Email("k", ADDRESS, "s".repeat(998), "t", null, "en").subject())
                .hasSize(998);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Email("k", ADDRESS, "s".repeat(999), "t", null, "en"))
                .withMessage("subject must have at most 998 characters");
    }

    @Test
    void halfASurrogatePairIsRefusedInEveryText() {
        String half = "half \uD83D";
        assertThatIllegalArgumentException().isThrownBy(() -> new Sms("k", NUMBER, half, "en", 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Email("k", ADDRESS, half, "t", null, "en"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Email("k", ADDRESS, "s", half, null, "en"))
                .withMessage("text must not hold half a surrogate pair");
        assertThatIllegalArgumentException().isThrownBy(() -> new Email("k", ADDRESS, "s", "t", half, "en"));
        assertThat(new Sms("k", NUMBER, "whole \uD83D\uDE00", "en", 1).text()).endsWith("\uDE00");
    }

    @Test
    void directionMarksAndLineBreaksMayStandInTexts() {
        String text = "رقم الطلب \u2068TR-7K2M9XQ4HD\u2069\nشكرا";

        assertThat(new Sms("k", NUMBER, text, "ar", 2).text()).isEqualTo(text);
        assertThat(new Email("k", ADDRESS, "طلب \u2068TR-1\u2069", text, null, "ar").text())
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "ключ", "a/b"})
    void aKeyIsPlain(String key) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Sms(key, NUMBER, "text", "en", 1))
                .withMessageStartingWith("key must be");
    }

    @Test
    void aKeyHasAtMostAHundredCharacters() {
        assertThat(new Sms("k".repeat(100), NUMBER, "text", "en", 1).key()).hasSize(100);
        assertThatIllegalArgumentException().isThrownBy(() -> new Sms("k".repeat(101), NUMBER, "text", "en", 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 256})
    void partsAreCounted(int parts) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Sms("k", NUMBER, "text", "en", parts))
                .withMessage("parts must be 1 to 255");
    }

    @Test
    void blankContentIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Sms("k", NUMBER, " ", "en", 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Email("k", ADDRESS, "s", "\n", null, "en"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Email("k", ADDRESS, "s", "t", " ", "en"));
    }

    @Test
    void aMissingPartIsNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Sms("k", null, "text", "en", 1))
                .withMessage("to");
        assertThatNullPointerException()
                .isThrownBy(() -> new Email("k", ADDRESS, "s", "t", null, null))
                .withMessage("language");
    }
}
