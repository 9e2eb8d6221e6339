package om.gov.mol.labour.testkit.contract;

import java.time.Instant;
import om.gov.mol.labour.payment.spi.GatewayCapabilities;
import om.gov.mol.labour.payment.spi.PaymentGateway;
import om.gov.mol.labour.testkit.fake.FakePaymentGateway;
import om.gov.mol.labour.testkit.fake.SettableClock;

/** A gateway that can do little, with a sandbox that can do nothing but pay, keeps the contract too. */
class FakeSandboxWithLittleTest extends PaymentGatewayContract {

    private final SettableClock clock = SettableClock.at("2031-03-03T08:00:00Z");
    private final FakePaymentGateway fake =
            new FakePaymentGateway(clock, new GatewayCapabilities(true, false, false, false, false));

    @Override
    protected PaymentGateway gateway() {
        return fake;
    }

    @Override
    protected Instant now() {
        return clock.instant();
    }

    @Override
    protected void payerPays(String key) {
        fake.pay(key);
    }
}
