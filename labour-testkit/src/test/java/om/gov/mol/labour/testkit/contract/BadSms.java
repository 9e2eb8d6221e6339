package om.gov.mol.labour.testkit.contract;

import om.gov.mol.labour.notify.spi.CallContext;
import om.gov.mol.labour.notify.spi.DeliveryState;
import om.gov.mol.labour.notify.spi.SendResult;
import om.gov.mol.labour.notify.spi.SenderCapabilities;
import om.gov.mol.labour.notify.spi.Sms;
import om.gov.mol.labour.notify.spi.SmsSender;
import org.junit.jupiter.api.extension.ExtendWith;

/** The contract of SMS senders on one with a bad habit; only {@link CaughtTest} runs it. */
@ExtendWith(OrderedHabit.class)
class BadSms extends FakeSmsSenderContractTest {

    private final Habit habit;
    private boolean silent;

    BadSms(Habit habit) {
        this.habit = habit;
    }

    @Override
    protected boolean hang() {
        silent = true;
        return super.hang();
    }

    @Override
    protected SmsSender sender() {
        return new Bad();
    }

    private final class Bad implements SmsSender {

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
        public SendResult send(Sms sms, CallContext context) {
            return habit.send(new Letter(
                    sms.key(),
                    sms.to(),
                    sms.text(),
                    null,
                    context,
                    silent,
                    letter -> fake.send(
                            new Sms(letter.key(), letter.to(), letter.text(), sms.language(), sms.parts()),
                            letter.context())));
        }

        @Override
        public DeliveryState delivery(String id, CallContext context) {
            return habit.delivery(id, other -> fake.delivery(other, context));
        }
    }
}
