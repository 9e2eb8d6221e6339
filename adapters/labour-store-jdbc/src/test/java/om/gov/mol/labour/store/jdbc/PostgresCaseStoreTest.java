package om.gov.mol.labour.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import om.gov.mol.labour.port.CaseStore;
import om.gov.mol.labour.testkit.contract.CaseStoreContract;
import org.junit.jupiter.api.BeforeAll;

class PostgresCaseStoreTest extends CaseStoreContract {

    private static DataSource database;

    @BeforeAll
    static void createDatabase() throws SQLException {
        database = Postgres.newDatabase();
    }

    @Override
    protected CaseStore openEmpty() {
        CaseStore store = openAgain();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "truncate case_, case_party, case_reference, journal, private_part, outgoing, claim, guard,"
                            + " attempt, numbering, numbering_series");
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
        return store;
    }

    @Override
    protected CaseStore openAgain() {
        return JdbcCaseStore.postgres(database);
    }

    @Override
    public boolean remembersAfterClosing() {
        return true;
    }
}
