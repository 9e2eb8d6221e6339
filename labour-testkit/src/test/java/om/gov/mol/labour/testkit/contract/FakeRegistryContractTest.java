package om.gov.mol.labour.testkit.contract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import om.gov.mol.labour.party.CivilNumber;
import om.gov.mol.labour.party.CommercialRegistration;
import om.gov.mol.labour.party.LicenceNumber;
import om.gov.mol.labour.port.LabourRegistry;
import om.gov.mol.labour.testkit.fake.FakeRegistry;
import om.gov.mol.labour.testkit.fake.Fault;
import om.gov.mol.labour.testkit.fake.SettableClock;

/** The fake keeps the contract, with every possibility of its sandbox. */
class FakeRegistryContractTest extends LabourRegistryContract {

    static final CivilNumber WORKER = new CivilNumber("90000001");
    private static final CivilNumber SIGNATORY = new CivilNumber("10000011");
    private static final CommercialRegistration FIRM = new CommercialRegistration("1000001");
    private static final CommercialRegistration OTHER = new CommercialRegistration("1000002");
    private static final LicenceNumber LICENCE = new LicenceNumber("30000001");

    final FakeRegistry fake = new FakeRegistry(SettableClock.at("2031-03-03T08:00:00Z"));

    FakeRegistryContractTest() {
        fake.put(Records.worker(WORKER, FIRM));
        fake.put(Records.establishment(FIRM));
        fake.put(Records.establishment(OTHER));
        fake.put(Records.licence(LICENCE, OTHER));
        fake.mandates().signatories(FIRM, Set.of(SIGNATORY));
    }

    @Override
    protected LabourRegistry registry() {
        return fake;
    }

    @Override
    protected CivilNumber worker() {
        return WORKER;
    }

    @Override
    protected CommercialRegistration establishment() {
        return FIRM;
    }

    @Override
    protected CommercialRegistration otherEstablishment() {
        return OTHER;
    }

    @Override
    protected CivilNumber signatory() {
        return SIGNATORY;
    }

    @Override
    protected Optional<LicenceNumber> licence() {
        return Optional.of(LICENCE);
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
        return disconnect();
    }

    @Override
    protected List<String> secrets() {
        return List.of("a fake has no password");
    }
}
