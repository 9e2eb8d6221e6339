package om.gov.mol.labour.notify.smpp;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import om.gov.mol.labour.notify.spi.SmsSender;
import om.gov.mol.labour.testkit.contract.SmsSenderContract;
import om.gov.mol.labour.testkit.fake.SettableClock;
import org.jsmpp.SMPPConstant;
import org.junit.jupiter.api.AfterEach;

/** The sender keeps the contract of all senders of SMS. */
class SmppSmsSenderContractTest extends SmsSenderContract {

    private final SettableClock clock = SettableClock.at("2031-03-03T08:00:00Z");
    private final Centre centre = Centre.open();
    private final CompletableFuture<Void> silence = new CompletableFuture<>();
    private final SmppSmsSender sender =
            new SmppSmsSender(Sandbox.settings(centre, clock).build());

    @AfterEach
    void close() {
        silence.complete(null);
        sender.close();
        centre.close();
    }

    @Override
    protected SmsSender sender() {
        return sender;
    }

    @Override
    protected String address() {
        return "+96891234567";
    }

    @Override
    protected Optional<String> otherAddress() {
        return Optional.of("+96891234568");
    }

    @Override
    protected Instant now() {
        return clock.instant();
    }

    @Override
    protected Optional<String> deadAddress() {
        centre.refuseNext(SMPPConstant.STAT_ESME_RINVDSTADR);
        return Optional.of("+96899999999");
    }

    @Override
    protected Optional<List<String>> arrived(String to) {
        return Optional.of(centre.texts(to));
    }

    @Override
    protected boolean loseNextAnswer() {
        centre.dropNext();
        return true;
    }

    @Override
    protected boolean disconnect() {
        centre.close();
        return true;
    }

    @Override
    protected boolean hang() {
        centre.next.add((submit, session, id) -> {
            silence.join();
            return id;
        });
        return true;
    }

    @Override
    protected boolean throttle() {
        centre.refuseNext(SMPPConstant.STAT_ESME_RTHROTTLED);
        return true;
    }

    @Override
    protected List<String> secrets() {
        return List.of(Centre.PASSWORD);
    }
}
