package om.gov.mol.labour.absconding;

import java.util.List;
import java.util.Set;
import om.gov.mol.labour.lifecycle.Command;
import om.gov.mol.labour.lifecycle.Lifecycle;
import om.gov.mol.labour.lifecycle.RowBuilder;
import om.gov.mol.labour.lifecycle.State;
import om.gov.mol.labour.party.Role;

/**
 * Absconding reports: four tables in one case. {@link ReportTable}, {@link ObjectionTable}, {@link CancellationTable} and
 * {@link DepositTable} are the service; what one decides the others follow in the same step.
 */
public final class AbscondingTables {

    /** What stored reports are called; known without building the tables. */
    public static final String PROCEDURE = "absconding";

    /** The life of a report with everything that hangs on it. */
    public static final Lifecycle<AbscondingReport, AbscondingFacts> LIFECYCLE = new Lifecycle<>(
            PROCEDURE, List.of(ReportTable.TABLE, ObjectionTable.TABLE, CancellationTable.TABLE, DepositTable.TABLE));

    private AbscondingTables() {}

    static <K extends Command> RowBuilder<AbscondingReport, K, AbscondingFacts> row(
            String id, Class<? extends State> from, Class<K> on, Role... by) {
        return new RowBuilder<>(id, from, on, Set.of(by));
    }
}
