package om.gov.mol.labour.testkit.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import om.gov.mol.labour.payment.Payment;
import om.gov.mol.labour.payment.PaymentStatus;
import om.gov.mol.labour.testkit.fake.Fault;
import om.gov.mol.labour.transfer.TransferForm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who has to pay learns where, also when the gateway's answer to the opening got lost. */
class LostCheckoutTest {

    private final Town town = new Town();
    private final String reference = town.submitted(1);

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void theAddressIsAskedForOnceMoreByTheWorkThatIsDue() {
        String key = openingWhoseAnswerIsLost();

        town.after(Duration.ofMinutes(3));

        assertPayable(key);
    }

    @Test
    void theAddressIsAskedForOnceMoreAfterAHint() {
        String key = openingWhoseAnswerIsLost();

        town.labour.paymentHint(key);

        assertPayable(key);
    }

    private String openingWhoseAnswerIsLost() {
        town.gateway.next(Fault.TIME_OUT_AFTER_SUCCESS);
        town.done(Roles.CURRENT_EMPLOYER, reference, new TransferForm.PayDues());
        assertThat(payment().status()).isEqualTo(PaymentStatus.UNKNOWN);
        assertThat(payment().checkout()).isNull();
        return payment().key();
    }

    private void assertPayable(String key) {
        assertThat(payment().status()).isEqualTo(PaymentStatus.PENDING);
        assertThat(payment().checkout()).isEqualTo("https://pay.example/fake-payment-1");
        assertThat(town.gateway.opened()).containsExactly(key);
    }

    private Payment payment() {
        List<Payment> all = Town.value(town.transfers().view(town.call(Roles.CURRENT_EMPLOYER), reference))
                .transfer()
                .payments();
        return all.get(all.size() - 1);
    }
}
