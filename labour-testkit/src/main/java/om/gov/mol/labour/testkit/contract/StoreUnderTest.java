package om.gov.mol.labour.testkit.contract;

import om.gov.mol.labour.port.CaseStore;

/** What the parts of {@link CaseStoreContract} know of the store they test. */
public interface StoreUnderTest {

    /** The store, empty when a test begins. */
    CaseStore store();

    /** Whether a store that was closed and opened again still has everything. */
    boolean remembersAfterClosing();

    /** Closes the store and opens it again. */
    CaseStore reopened();
}
