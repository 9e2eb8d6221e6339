package om.gov.mol.labour.payment.thawani;

import java.time.Instant;
import java.util.List;
import om.gov.mol.labour.payment.spi.PaymentGateway;
import om.gov.mol.labour.testkit.contract.PaymentGatewayContract;
import om.gov.mol.labour.testkit.fake.SettableClock;
import org.junit.jupiter.api.AfterEach;

/** The gateway keeps the contract, with refunds of the whole only: what is certain of Thawani. */
class ThawaniGatewayContractTest extends PaymentGatewayContract {

    private static final long AMOUNT_BAISA = 21_050;

    final SettableClock clock = SettableClock.at("2031-03-03T20:30:00Z");
    final ThawaniServer server = new ThawaniServer(clock);
    private final ThawaniGateway gateway = new ThawaniGateway(settings(server), clock);

    ThawaniSettings settings(ThawaniServer there) {
        return there.settings();
    }

    @AfterEach
    void end() {
        gateway.close();
        server.close();
    }

    @Override
    protected PaymentGateway gateway() {
        return gateway;
    }

    @Override
    protected Instant now() {
        return clock.instant();
    }

    @Override
    protected void payerPays(String key) {
        server.book.pay(session(key));
    }

    @Override
    protected boolean payerPaysTwice(String key) {
        server.book.pay(session(key));
        server.book.charge(session(key), AMOUNT_BAISA);
        return true;
    }

    @Override
    protected boolean loseNextAnswer() {
        server.next("POST", ServerFault.ANSWER_LOST);
        return true;
    }

    @Override
    protected boolean disconnect() {
        server.close();
        return true;
    }

    private String session(String key) {
        return String.valueOf(server.book.byReference(key).get(0).get("session_id"));
    }

    @Override
    protected boolean hang() {
        server.next("POST", ServerFault.DRIPS);
        return true;
    }

    @Override
    protected boolean bankPaysBack() {
        return true; // this bank always does, at once
    }

    @Override
    protected List<String> secrets() {
        return List.of(ThawaniServer.KEYS.secret());
    }
}
