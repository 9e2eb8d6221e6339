package om.gov.mol.labour.testkit.contract;

import java.util.List;
import java.util.Optional;

/** The contract of e-mail senders in a sandbox that cannot look at what arrived; only {@link BlindTest} runs it. */
class BlindEmail extends BadEmail {

    BlindEmail(Habit habit) {
        super(habit);
    }

    @Override
    protected Optional<List<String>> arrived(String to) {
        return Optional.empty();
    }
}
