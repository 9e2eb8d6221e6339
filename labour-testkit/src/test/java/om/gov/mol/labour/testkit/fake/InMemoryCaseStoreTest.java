package om.gov.mol.labour.testkit.fake;

import om.gov.mol.labour.port.CaseStore;
import om.gov.mol.labour.testkit.contract.CaseStoreContract;

class InMemoryCaseStoreTest extends CaseStoreContract {

    @Override
    protected CaseStore openEmpty() {
        return new InMemoryCaseStore();
    }
}
