package om.gov.mol.labour.testkit.contract;

import static java.util.Objects.requireNonNull;

import om.gov.mol.labour.port.CaseStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The rules STO-01 to STO-21 of {@link CaseStore}, as tests. Extend it, say how a fresh store is opened, and switch off by a
 * {@linkplain #remembersAfterClosing flag} what a store does not promise: a skipped test stays visible.
 *
 * <pre>{@code
 * class MyStoreTest extends CaseStoreContract {
 *     @Override
 *     protected CaseStore openEmpty() {
 *         return new MyStore();
 *     }
 * }
 * }</pre>
 */
@SuppressWarnings("exports") // JUnit comes with whoever extends the contract
@ExtendWith(ConformanceTable.class)
public abstract class CaseStoreContract
        implements Conforming,
                StoreSavesContract,
                StoreConflictsContract,
                StoreListsContract,
                StoreWorkContract,
                StoreRecordsContract,
                StoreTenantsContract {

    private @Nullable CaseStore store;

    /** For the test class that extends this one. */
    protected CaseStoreContract() {}

    /** Opens a store without any case. */
    protected abstract CaseStore openEmpty();

    /** Opens again what {@link #openEmpty} opened last, after it was closed. */
    protected CaseStore openAgain() {
        throw new UnsupportedOperationException("remembersAfterClosing is false");
    }

    @Override
    public boolean remembersAfterClosing() {
        return false;
    }

    @Override
    public final CaseStore store() {
        return requireNonNull(store, "the store is opened before each test");
    }

    @Override
    public final CaseStore reopened() {
        store().close();
        CaseStore again = openAgain();
        store = again;
        return again;
    }

    @Override
    public final String subject() {
        return store().describe();
    }

    @Override
    public final String rules() {
        return "stores, docs/spi/store.md";
    }

    @BeforeEach
    final void openStore() {
        store = openEmpty();
    }

    @AfterEach
    final void closeStore() {
        store().close();
    }
}
