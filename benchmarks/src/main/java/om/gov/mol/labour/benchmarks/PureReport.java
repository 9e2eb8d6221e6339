package om.gov.mol.labour.benchmarks;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Measures the pure parts with JMH and prints a table: the median over all rounds of all forks, and bytes allocated. */
public final class PureReport {

    private static final int FORKS = Integer.getInteger("forks", 3);
    private static final int ROUNDS = Integer.getInteger("rounds", 5);

    private PureReport() {}

    /** Measures what the pattern says, everything without one. */
    public static void main(String[] arguments) throws RunnerException {
        for (Act act : Act.values()) {
            DecisionBenchmark.checked(act);
        }
        String pattern = arguments.length == 0 ? "om.gov.mol.labour.benchmarks.*" : arguments[0];
        Options options = new OptionsBuilder()
                .include(pattern)
                .forks(FORKS)
                .warmupIterations(ROUNDS)
                .warmupTime(TimeValue.milliseconds(500))
                .measurementIterations(ROUNDS)
                .measurementTime(TimeValue.milliseconds(500))
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .build();
        System.out.println(table(new Runner(options).run()));
    }

    private static String table(Collection<RunResult> results) {
        List<RunResult> sorted =
                results.stream().sorted(Comparator.comparing(PureReport::name)).toList();
        return "| measured | ns, median | ns, worst round | bytes |\n|---|---|---|---|\n"
                + sorted.stream().map(PureReport::line).collect(Collectors.joining("\n"));
    }

    private static String line(RunResult result) {
        var times = result.getPrimaryResult().getStatistics();
        double bytes = Objects.requireNonNull(result.getSecondaryResults().get("gc.alloc.rate.norm"))
                .getScore();
        return String.format(
                Locale.ROOT,
                "| %s | %,.0f | %,.0f | %,.0f |",
                name(result),
                times.getPercentile(50),
                times.getMax(),
                bytes);
    }

    private static String name(RunResult result) {
        String method = result.getParams().getBenchmark().replaceAll(".*\\.(\\w+)Benchmark\\.(\\w+)$", "$1 $2");
        String row = result.getParams().getParam("act");
        return row == null ? method : method + " " + row;
    }
}
