package om.gov.mol.labour.store.jdbc;

import java.nio.file.Path;
import om.gov.mol.labour.port.CaseStore;
import om.gov.mol.labour.testkit.contract.CaseStoreContract;
import org.junit.jupiter.api.io.TempDir;

class SqliteCaseStoreTest extends CaseStoreContract {

    @TempDir
    private Path directory;

    @Override
    protected CaseStore openEmpty() {
        return openAgain();
    }

    @Override
    protected CaseStore openAgain() {
        return JdbcCaseStore.sqlite(directory.resolve("cases.db"));
    }

    @Override
    public boolean remembersAfterClosing() {
        return true;
    }
}
