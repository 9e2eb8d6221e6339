package om.gov.mol.labour.testkit.contract;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import om.gov.mol.labour.notify.spi.Email;
import om.gov.mol.labour.notify.spi.EmailSender;
import om.gov.mol.labour.notify.spi.Reason;
import om.gov.mol.labour.testkit.fake.FakeEmailSender;
import om.gov.mol.labour.testkit.fake.Fault;
import om.gov.mol.labour.testkit.fake.SettableClock;

/** The fake keeps the contract, with every possibility of its sandbox. */
class FakeEmailSenderContractTest extends EmailSenderContract {

    final SettableClock clock = SettableClock.at("2031-03-03T08:00:00Z");
    final FakeEmailSender fake = new FakeEmailSender(clock);

    @Override
    protected EmailSender sender() {
        return fake;
    }

    @Override
    protected String address() {
        return "office@example.com";
    }

    @Override
    protected Optional<String> otherAddress() {
        return Optional.of("other@example.com");
    }

    @Override
    protected Instant now() {
        return clock.instant();
    }

    @Override
    protected Optional<String> deadAddress() {
        fake.unreachable("nobody@example.com", Reason.NO_SUCH_ADDRESS);
        return Optional.of("nobody@example.com");
    }

    @Override
    protected Optional<List<String>> arrived(String to) {
        return Optional.of(fake.inbox(to).stream().map(Email::text).toList());
    }

    @Override
    protected Optional<List<Read>> read(String to) {
        return Optional.of(fake.inbox(to).stream()
                .map(mail -> new Read(mail.subject(), mail.text(), mail.html()))
                .toList());
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
