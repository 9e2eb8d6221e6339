package om.gov.mol.labour.payment.thawani;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import om.gov.mol.labour.payment.Payment;
import om.gov.mol.labour.payment.PaymentStatus;
import om.gov.mol.labour.testkit.fake.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A payment through the whole library: from the case to Thawani's page, and back by a callback that only hints. */
class WholePaymentTest {

    private static final String SECRET = "a-secret-of-the-portal";

    private final SettableClock clock = SettableClock.at("2026-03-01T05:00:00Z");
    private final ThawaniServer server = new ThawaniServer(clock);
    private final ThawaniGateway gateway = new ThawaniGateway(server.settings(), clock);
    private final Village village = new Village(gateway, clock);
    private final ThawaniCallbacks callbacks = new ThawaniCallbacks(List.of(SECRET), clock);

    @AfterEach
    void close() {
        village.close();
        gateway.close();
        server.close();
    }

    @Test
    void duesArePaidAndReceiptedOnceAfterASignedCallback() throws Exception {
        Payment payment = village.payDues();
        assertThat(payment.checkout()).isEqualTo(server.settings().server() + "/pay/checkout_1?key=publishable-key");
        server.book.pay("checkout_1");

        assertThat(callBack(payment.key(), "forged-secret")).isInstanceOf(Callback.Refused.class);
        assertThat(village.payment().status()).isNotEqualTo(PaymentStatus.PAID);
        assertThat(callBack(payment.key(), SECRET)).isInstanceOf(Callback.Hint.class);
        village.labour.runDue();

        assertThat(village.payment().status()).isEqualTo(PaymentStatus.PAID);
        assertThat(village.payment().receipt()).isEqualTo("R-00000001");
        assertThat(server.book.charged()).isEqualTo(payment.amount().getAmountMinorLong());
    }

    @Test
    void aCallbackThatSaysPaidIsNotBelieved() throws Exception {
        Payment payment = village.payDues();

        callBack(payment.key(), SECRET);
        village.labour.runDue();

        assertThat(village.payment().status()).isNotEqualTo(PaymentStatus.PAID);
    }

    @Test
    void anOpeningWhoseAnswerIsLostIsFoundAgainByTheWorkThatIsDue() {
        server.next("POST", ServerFault.ANSWER_LOST);
        assertThat(village.payDues().checkout()).isNull();

        clock.advance(Duration.ofMinutes(30));
        village.labour.runDue();

        assertThat(server.book.sessions).hasSize(1);
        server.book.pay("checkout_1");
        clock.advance(Duration.ofHours(1));
        village.labour.runDue();
        assertThat(village.payment().status()).isEqualTo(PaymentStatus.PAID);
    }

    /** What a host's web server does with a callback. */
    private Callback callBack(String key, String secret) throws Exception {
        String body = "{\"event_type\":\"checkout.completed\",\"data\":{\"client_reference_id\":\"" + key
                + "\",\"payment_status\":\"paid\"}}";
        String time = String.valueOf(clock.instant().getEpochSecond());
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        byte[] signature = mac.doFinal((body + "-" + time).getBytes(StandardCharsets.UTF_8));
        Callback callback = callbacks.read(
                body.getBytes(StandardCharsets.UTF_8), time, HexFormat.of().formatHex(signature));
        if (callback instanceof Callback.Hint hint) {
            village.labour.paymentHint(hint.paymentKey());
        }
        return callback;
    }
}
