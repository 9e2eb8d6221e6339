package om.gov.mol.labour.examples;

// guide contract: begin
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import om.gov.mol.labour.notify.spi.SmsSender;
import om.gov.mol.labour.testkit.contract.SmsSenderContract;
import om.gov.mol.labour.testkit.fake.SettableClock;
import org.junit.jupiter.api.AfterEach;

/** The contract of SMS senders, against a gateway on this machine that does what the tests want. */
class HttpSmsSenderTest extends SmsSenderContract {

    private static final String API_KEY = "key-of-the-tests";

    private final Clock clock = SettableClock.at("2031-03-03T08:00:00Z");
    private final HttpSmsGateway gateway = new HttpSmsGateway(API_KEY);
    private final HttpSmsSender sender = new HttpSmsSender(gateway.uri(), API_KEY, clock);

    @AfterEach
    void stop() {
        gateway.close();
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
    protected Optional<List<String>> arrived(String to) {
        return Optional.of(gateway.textsTo(to));
    }

    @Override
    protected Optional<String> deadAddress() {
        return Optional.of(HttpSmsGateway.NOBODY);
    }

    @Override
    protected boolean loseNextAnswer() {
        return gateway.next(HttpSmsGateway.Mood.HANGS_UP);
    }

    @Override
    protected boolean hang() {
        return gateway.next(HttpSmsGateway.Mood.SAYS_NOTHING);
    }

    @Override
    protected boolean throttle() {
        return gateway.next(HttpSmsGateway.Mood.IS_BUSY);
    }

    @Override
    protected boolean disconnect() {
        gateway.close();
        return true;
    }

    @Override
    protected List<String> secrets() {
        return List.of(API_KEY);
    }
}
// guide contract: end
