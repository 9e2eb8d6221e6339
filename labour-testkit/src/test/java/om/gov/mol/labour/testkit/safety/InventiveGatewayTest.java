package om.gov.mol.labour.testkit.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import om.gov.mol.labour.payment.Payment;
import om.gov.mol.labour.payment.spi.CallContext;
import om.gov.mol.labour.payment.spi.Capture;
import om.gov.mol.labour.payment.spi.GatewayCapabilities;
import om.gov.mol.labour.payment.spi.OpenResult;
import om.gov.mol.labour.payment.spi.PaymentGateway;
import om.gov.mol.labour.payment.spi.PaymentRequest;
import om.gov.mol.labour.payment.spi.PaymentState;
import om.gov.mol.labour.payment.spi.RefundRequest;
import om.gov.mol.labour.payment.spi.RefundResult;
import om.gov.mol.labour.payment.spi.RefundState;
import om.gov.mol.labour.transfer.TransferForm;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** A gateway that invents other captures whenever it is asked makes no case grow without end, and is not trusted in silence. */
class InventiveGatewayTest {

    private static final Money AMOUNT = Money.parse("OMR 1.000");

    /** Forty captures more at each question; pays everything back. */
    private static final class Inventive implements PaymentGateway {

        private final Town town;
        private int questions;

        Inventive(Town town) {
            this.town = town;
        }

        @Override
        public String name() {
            return "inventive";
        }

        @Override
        public GatewayCapabilities capabilities() {
            return town.gateway.capabilities();
        }

        @Override
        public OpenResult open(PaymentRequest request, CallContext context) {
            return new OpenResult.Opened("checkout", null);
        }

        @Override
        public PaymentState inquire(String key, CallContext context) {
            questions++;
            return new PaymentState.Paid(IntStream.range(0, 40)
                    .mapToObj(number -> new Capture(questions + "-" + number, AMOUNT, town.clock.instant()))
                    .toList());
        }

        @Override
        public RefundResult refund(RefundRequest request, CallContext context) {
            return new RefundResult.Accepted("refund-" + request.key());
        }

        @Override
        public RefundState inquireRefund(String key, CallContext context) {
            return new RefundState.Refunded(town.clock.instant(), "refund-" + key);
        }
    }

    @Test
    void aHundredArePaidBackAndTheOfficersAreToldOnceOfTheRest() {
        try (Town usual = new Town();
                Town town = new Town(Map.of(), host -> host.payments(new Inventive(usual)))) {
            String reference = town.submitted(1);
            String key = town.done(Roles.CURRENT_EMPLOYER, reference, new TransferForm.PayDues())
                    .transfer()
                    .payments()
                    .get(0)
                    .key();
            for (int hint = 1; hint <= 9; hint++) {
                town.labour.paymentHint(key);
                town.after(Duration.ofHours(1));
            }

            var transfer = Town.value(town.transfers().view(town.call(Roles.OFFICER), reference))
                    .transfer();
            assertThat(transfer.payments().get(0).refunds()).hasSize(Payment.CAPTURES_MAX);
            assertThat(transfer.attention()).isEqualTo(List.of("CAPTURED_TOO_OFTEN:" + key));
        }
    }
}
