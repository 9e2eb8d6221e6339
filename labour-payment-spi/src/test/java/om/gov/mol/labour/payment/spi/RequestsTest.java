package om.gov.mol.labour.payment.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Duration;
import java.time.Instant;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestsTest {

    private static final Money DUES = Money.parse("OMR 421.500");
    private static final Instant DEADLINE = Instant.parse("2031-03-10T20:00:00Z");

    @Test
    void aPaymentShowsNeitherPayerNorDescription() {
        var request = new PaymentRequest("tr-1:dues:1", DUES, "TR-7K2M9XQ4HD", "Dues of Ravi", "en", DEADLINE);

        assertThat(request.toString())
                .isEqualTo("PaymentRequest[key=tr-1:dues:1, amount=OMR 421.500, payerReference=***, description=***, "
                        + "language=en, expiresAt=2031-03-10T20:00:00Z]");
    }

    @Test
    void aRefundShowsNeitherAccountNorHolder() {
        var to = new RefundTo.ToIban("OM810180000001299123456", "Salim");
        var request = new RefundRequest("tr-1:refund:1", "tr-1:dues:1", "cap-1", DUES, to);

        assertThat(request.toString())
                .contains("tr-1:refund:1", "iban=***, holder=***")
                .doesNotContain("OM81", "Salim");
    }

    @ParameterizedTest
    @ValueSource(strings = {"OMR 0.000", "OMR -0.001"})
    void nothingAndLessIsNotAnAmount(String amount) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PaymentRequest("k", Money.parse(amount), "TR-1", "Dues", "en", null))
                .withMessage("amount must be more than zero");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RefundRequest("k", "p", "c", Money.parse(amount), new RefundTo.Origin()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Capture("c", Money.parse(amount), DEADLINE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "two\nlines", "nul\u0000"})
    void whatThePayerReadsIsOneLine(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PaymentRequest("k", DUES, "TR-1", text, "en", null))
                .withMessageStartingWith("description must be one line");
        assertThatIllegalArgumentException().isThrownBy(() -> new RefundTo.ToIban("OM810180000001299123456", text));
    }

    @Test
    void aLineHasAtMostTwoHundredCharacters() {
        assertThat(new PaymentRequest("k", DUES, "TR-1", "x".repeat(200), "en", null).description())
                .hasSize(200);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PaymentRequest("k", DUES, "TR-1", "x".repeat(201), "en", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "OM81", "om810180000001299123456", "OM81 0180 0000 0129 9123 456", "OM81٠١٨٠٠٠٠٠٠١٢٩"})
    void anAccountThatHasNotTheFormOfAnIbanIsRefusedWithoutBeingRepeated(String iban) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RefundTo.ToIban(iban, "Salim"))
                .withMessage("iban must be an IBAN without spaces");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a/b", "مفتاح"})
    void aKeyIsPlain(String key) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PaymentRequest(key, DUES, "TR-1", "Dues", "en", null))
                .withMessageStartingWith("key must be");
    }

    @Test
    void aMissingPartIsNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> new PaymentRequest("k", null, "TR-1", "Dues", "en", null))
                .withMessage("amount");
        assertThatNullPointerException()
                .isThrownBy(() -> new RefundRequest("k", "p", "c", DUES, null))
                .withMessage("to");
    }

    @Test
    void theTimeThatIsLeftEndsAtTheDeadline() {
        var context = new CallContext("tr-1", DEADLINE, "ar");

        assertThat(context.remaining(DEADLINE.minusSeconds(30))).isEqualTo(Duration.ofSeconds(30));
        assertThat(context.remaining(DEADLINE.plusSeconds(1))).isZero();
        assertThat(context.isOver(DEADLINE.minusNanos(1))).isFalse();
        assertThat(context.isOver(DEADLINE)).isTrue();
    }
}
