package om.gov.mol.labour.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** The rounds of one contender, of which the medians count. */
record Score(Contender contender, List<Measured> rounds) {

    static final String HEADING =
            "| | commands/s | times floor (a), median (worst to best round) | transfers/s | p50 ms"
                    + " | p99 ms | computed ms a command, clients and server | round trips a command | log bytes a command |"
                    + "\n|---|---|---|---|---|---|---|---|---|";

    Score(Contender contender) {
        this(contender, new ArrayList<>());
    }

    /**
     * One round, beside the floor's.
     *
     * @param ratio of its commands a second to those of the floor
     * @param served how long the server computed for a command, in milliseconds
     */
    record Measured(Round round, double ratio, double trips, double served, double logged) {

        double computed() {
            return round.computed() / 1e6 / round.commands();
        }
    }

    void add(Round round, double floor, long trips, long served, long logged) {
        rounds.add(new Measured(
                round,
                round.commandsPerSecond() / floor,
                trips / (double) round.commands(),
                served / 1e6 / round.commands(),
                logged / (double) round.commands()));
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "| %s | %,.0f | %.2f (%.2f to %.2f) | %,.1f | %.2f | %.2f | %.3f + %.3f | %.1f | %,.0f |",
                contender.name(),
                median(one -> one.round().commandsPerSecond()),
                median(Measured::ratio),
                rounds.stream().mapToDouble(Measured::ratio).min().orElseThrow(),
                rounds.stream().mapToDouble(Measured::ratio).max().orElseThrow(),
                median(one -> one.round().commandsPerSecond()) / WholeTransfer.ENTRIES,
                median(one -> one.round().percentile(50)),
                median(one -> one.round().percentile(99)),
                median(Measured::computed),
                median(Measured::served),
                median(Measured::trips),
                median(Measured::logged));
    }

    private double median(ToDoubleFunction<Measured> part) {
        double[] sorted = rounds.stream().mapToDouble(part).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
