package om.gov.mol.labour.testkit.contract;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import om.gov.mol.labour.notify.spi.Reason;
import om.gov.mol.labour.notify.spi.Sms;
import om.gov.mol.labour.notify.spi.SmsSender;
import om.gov.mol.labour.testkit.fake.FakeSmsSender;
import om.gov.mol.labour.testkit.fake.Fault;
import om.gov.mol.labour.testkit.fake.SettableClock;

/** The fake keeps the contract, with every possibility of its sandbox. */
class FakeSmsSenderContractTest extends SmsSenderContract {

    final SettableClock clock = SettableClock.at("2031-03-03T08:00:00Z");
    final FakeSmsSender fake = new FakeSmsSender(clock);

    @Override
    protected SmsSender sender() {
        return fake;
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
        fake.unreachable("+96899999999", Reason.NO_SUCH_ADDRESS);
        return Optional.of("+96899999999");
    }

    @Override
    protected Optional<List<String>> arrived(String to) {
        return Optional.of(fake.inbox(to).stream().map(Sms::text).toList());
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
    protected boolean hang() {
        fake.next(Fault.TIME_OUT_AFTER_SUCCESS);
        return true;
    }

    @Override
    protected boolean throttle() {
        fake.next(Fault.TRY_LATER);
        return true;
    }

    @Override
    protected List<String> secrets() {
        return List.of("a fake has no password");
    }
}
