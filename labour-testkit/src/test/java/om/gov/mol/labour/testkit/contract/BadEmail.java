package om.gov.mol.labour.testkit.contract;

import om.gov.mol.labour.notify.spi.CallContext;
import om.gov.mol.labour.notify.spi.DeliveryState;
import om.gov.mol.labour.notify.spi.Email;
import om.gov.mol.labour.notify.spi.EmailSender;
import om.gov.mol.labour.notify.spi.SendResult;
import om.gov.mol.labour.notify.spi.SenderCapabilities;
import org.junit.jupiter.api.extension.ExtendWith;

/** The contract of e-mail senders on one with a bad habit; only {@link CaughtTest} runs it. */
@ExtendWith(OrderedHabit.class)
class BadEmail extends FakeEmailSenderContractTest {

    private final Habit habit;
    private boolean silent;

    BadEmail(Habit habit) {
        this.habit = habit;
    }

    @Override
    protected boolean hang() {
        silent = true;
        return super.hang();
    }

    @Override
    protected EmailSender sender() {
        return new Bad();
    }

    private final class Bad implements EmailSender {

        @Override
        public String name() {
            return habit.name(fake.name());
        }

        @Override
        public String describe() {
            return habit.describe("bad sender");
        }

        @Override
        public SenderCapabilities capabilities() {
            return fake.capabilities();
        }

        @Override
        public SendResult send(Email email, CallContext context) {
            return habit.send(new Letter(
                    email.key(),
                    email.to(),
                    email.text(),
                    email.html(),
                    context,
                    silent,
                    letter -> fake.send(
                            new Email(
                                    letter.key(),
                                    letter.to(),
                                    email.subject(),
                                    letter.text(),
                                    letter.html(),
                                    email.language()),
                            letter.context())));
        }

        @Override
        public DeliveryState delivery(String id, CallContext context) {
            return habit.delivery(id, other -> fake.delivery(other, context));
        }
    }
}
