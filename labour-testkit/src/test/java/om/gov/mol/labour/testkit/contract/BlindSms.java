package om.gov.mol.labour.testkit.contract;

import java.util.List;
import java.util.Optional;

/** The contract of SMS senders in a sandbox that cannot look at what arrived; only {@link BlindTest} runs it. */
class BlindSms extends BadSms {

    BlindSms(Habit habit) {
        super(habit);
    }

    @Override
    protected Optional<List<String>> arrived(String to) {
        return Optional.empty();
    }
}
