package om.gov.mol.labour.testkit.contract;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import om.gov.mol.labour.payment.spi.PaymentGateway;
import om.gov.mol.labour.testkit.fake.FakePaymentGateway;
import om.gov.mol.labour.testkit.fake.Fault;
import om.gov.mol.labour.testkit.fake.Refunds;
import om.gov.mol.labour.testkit.fake.SettableClock;

/** The fake keeps the contract, with every possibility of its sandbox. */
class FakePaymentGatewayContractTest extends PaymentGatewayContract {

    final SettableClock clock = SettableClock.at("2031-03-03T20:30:00Z");
    final FakePaymentGateway fake = new FakePaymentGateway(clock);

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

    @Override
    protected boolean payerPaysTwice(String key) {
        fake.payTwice(key);
        return true;
    }

    @Override
    protected boolean payerIsDeclined(String key) {
        fake.decline(key, "refused by the bank");
        return true;
    }

    @Override
    protected boolean moneyComesLate(String key) {
        fake.payLate(key);
        return true;
    }

    @Override
    protected boolean payerComesTooLate(String key) {
        clock.advance(Duration.ofHours(2));
        try {
            fake.pay(key);
        } catch (IllegalStateException refused) {
            // the page has closed
        }
        return true;
    }

    @Override
    protected boolean loseNextAnswer() {
        fake.next(Fault.TIME_OUT_AFTER_SUCCESS);
        return true;
    }

    @Override
    protected boolean disconnect() {
        fake.always(Fault.UNREACHABLE);
        return true;
    }

    @Override
    protected boolean close() {
        fake.closeUntil(now().plusSeconds(7200));
        return true;
    }

    @Override
    protected boolean hang() {
        fake.next(Fault.TIME_OUT_AFTER_SUCCESS);
        return true;
    }

    @Override
    protected boolean bankPaysBack() {
        fake.refunds(Refunds.AT_ONCE);
        return true;
    }

    @Override
    protected boolean bankSendsBack() {
        fake.refunds(Refunds.FAIL);
        return true;
    }

    @Override
    protected List<String> secrets() {
        return List.of("a fake has no password");
    }
}
