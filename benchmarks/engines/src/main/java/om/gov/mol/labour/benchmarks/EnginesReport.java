package om.gov.mol.labour.benchmarks;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/** {@link WholeReport} with two process engines among the contenders. */
public final class EnginesReport {

    private EnginesReport() {}

    /** Measures on both databases, the engines on PostgreSQL. */
    public static void main(String[] arguments) throws IOException, SQLException {
        WholeReport.measure(List.of(OnFlowable::contender, OnCamunda::contender));
    }
}
