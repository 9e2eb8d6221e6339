package om.gov.mol.labour.payment.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersTest {

    private static final Capture CAPTURE =
            new Capture("cap-1", Money.parse("OMR 5.000"), Instant.parse("2031-03-03T08:00:00Z"));

    @Test
    void theAddressOfACheckoutIsNotShown() {
        var opened = new OpenResult.Opened("pay-1", URI.create("https://pay.example/c?secret=42"));

        assertThat(opened.toString()).isEqualTo("Opened[gatewayReference=pay-1, checkout=***]");
        assertThat(new OpenResult.Opened("pay-1", null).toString()).endsWith("checkout=none]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "/pay", "ftp://pay.example/", "https:pay", "data:text/html,hello"})
    void aCheckoutIsAPageThatABrowserOpens(String address) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OpenResult.Opened("pay-1", URI.create(address)))
                .withMessageStartingWith("checkout must be");
    }

    @Test
    void capturesAreCopied() {
        var captures = new ArrayList<>(List.of(CAPTURE));
        var paid = new PaymentState.Paid(captures);
        captures.clear();

        assertThat(paid.captures()).containsExactly(CAPTURE);
        assertThatThrownBy(() -> paid.captures().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void paidWithoutMoneyIsNotPaid() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PaymentState.Paid(List.of()))
                .withMessage("captures must not be empty");
    }

    @Test
    void aFloodOfCapturesIsNoAnswer() {
        assertThat(new PaymentState.Paid(captures(100)).captures()).hasSize(100);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PaymentState.Paid(captures(101)))
                .withMessage("captures must be at most 100");
    }

    private static List<Capture> captures(int count) {
        return IntStream.range(0, count)
                .mapToObj(each -> new Capture("flood-" + each, CAPTURE.amount(), CAPTURE.at()))
                .toList();
    }

    @Test
    void aCaptureNamedTwiceIsRefusedSinceItWouldBeRefundedAsPaidTwice() {
        var same = new Capture("cap-1", Money.parse("OMR 7.000"), CAPTURE.at());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PaymentState.Paid(List.of(CAPTURE, same)))
                .withMessage("captures must name each capture once");
    }

    @Test
    void referencesAndReasonsAreNotBlank() {
        assertThatIllegalArgumentException().isThrownBy(() -> new OpenResult.Opened(" ", null));
        assertThatIllegalArgumentException().isThrownBy(() -> new OpenResult.Rejected(""));
        assertThatIllegalArgumentException().isThrownBy(() -> new PaymentState.Declined(""));
        assertThatIllegalArgumentException().isThrownBy(() -> new RefundResult.Accepted(""));
        assertThatIllegalArgumentException().isThrownBy(() -> new RefundResult.Rejected("two\nlines"));
        assertThatIllegalArgumentException().isThrownBy(() -> new RefundState.Failed(""));
        assertThatIllegalArgumentException().isThrownBy(() -> new RefundState.Refunded(CAPTURE.at(), ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Booking(Booking.Kind.REFUND, "k", "", CAPTURE.amount(), CAPTURE.at()));
    }

    @Test
    void timesAreGiven() {
        assertThatNullPointerException()
                .isThrownBy(() -> new OpenResult.Closed(null))
                .withMessage("until");
        assertThatNullPointerException()
                .isThrownBy(() -> new RefundResult.Closed(null))
                .withMessage("until");
        assertThatNullPointerException()
                .isThrownBy(() -> new RefundState.Refunded(null, "r"))
                .withMessage("at");
        assertThatNullPointerException()
                .isThrownBy(() -> new Capture("c", CAPTURE.amount(), null))
                .withMessage("at");
    }
}
