package om.gov.mol.labour.testkit.contract;

import java.util.List;
import java.util.Optional;

/** The contract of e-mail senders in a sandbox whose hooks are at fault; only {@link BlindTest} runs it. */
class FaultyEmail extends FakeEmailSenderContractTest {

    @Override
    protected Optional<String> deadAddress() {
        return Optional.of("nobody");
    }

    @Override
    protected boolean disconnect() {
        throw new IllegalStateException("the server is gone already");
    }

    @Override
    protected Optional<List<String>> arrived(String to) {
        throw new IllegalStateException("the mailbox is locked");
    }
}
