package om.gov.mol.labour.testkit.contract;

import java.util.List;
import java.util.Optional;
import om.gov.mol.labour.port.AgencyLink;
import om.gov.mol.labour.registry.AgencyRequest;
import om.gov.mol.labour.testkit.fake.FakeAgencies;
import om.gov.mol.labour.testkit.fake.Fault;

/** The fake keeps the contract, with every possibility of its sandbox. */
class FakeAgenciesContractTest extends AgencyLinkContract {

    final FakeAgencies fake = new FakeAgencies();

    @Override
    protected AgencyLink link() {
        return fake;
    }

    @Override
    protected Optional<List<String>> arrived() {
        return Optional.of(fake.requests().stream().map(AgencyRequest::key).toList());
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
    protected boolean throttle() {
        fake.next(Fault.TRY_LATER);
        return true;
    }

    @Override
    protected boolean hang() {
        return disconnect();
    }

    @Override
    protected List<String> secrets() {
        return List.of("a fake has no password");
    }
}
