package om.gov.mol.labour.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import om.gov.mol.labour.port.Save;

/**
 * Plays whole transfers on a PostgreSQL of its own, every commit on the disk, and on the embedded database, beside
 * {@linkplain Floor hand-written JDBC} in the same run. The contenders take turns; medians of the rounds and their ratios are
 * printed as tables for {@code docs/performance.md}.
 */
public final class WholeReport {

    private static final String DATABASES = System.getProperty("databases", "postgres,sqlite");

    private WholeReport() {}

    /** Measures on both databases. */
    public static void main(String[] arguments) throws IOException, SQLException {
        measure(List.of());
    }

    static void measure(List<OnPostgres.Rival> rivals) throws IOException, SQLException {
        List<Save> saves = Recorded.transfer();
        machine("before");
        if (DATABASES.contains("postgres")) {
            OnPostgres.measure(saves, rivals);
        }
        if (DATABASES.contains("sqlite")) {
            OnSqlite.measure(saves);
        }
        machine("after");
    }

    /** Numbers of a busy machine say so. */
    private static void machine(String when) {
        System.out.printf(
                Locale.ROOT,
                "%nJava %s, %d processors, load of the last minute %s: %.2f%n",
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                when,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }
}
