package om.gov.mol.labour.benchmarks;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import om.gov.mol.labour.party.Capacity;
import om.gov.mol.labour.party.CivilNumber;
import om.gov.mol.labour.party.Governorate;
import om.gov.mol.labour.port.CaseStore;
import om.gov.mol.labour.service.Call;
import om.gov.mol.labour.service.WorkListFilter;
import om.gov.mol.labour.store.jdbc.JdbcCaseStore;
import om.gov.mol.labour.testkit.fake.SettableClock;

/**
 * What the same work costs with a thousand and with a million cases in the database: one server, two databases, rounds in turns,
 * medians of their ratios. Prints tables for {@code docs/performance.md}.
 */
public final class ScaleReport {

    private static final int FEW = 1_000;
    private static final int MANY = Integer.getInteger("cases", 1_000_000);
    private static final int ROUNDS = Integer.getInteger("rounds", 9);
    private static final int TRANSFERS = Integer.getInteger("transfers", 30);
    private static final int PAGES = 60;
    private static final String OFFICER = "10000099";

    private ScaleReport() {}

    /** Fills both databases and measures; takes some minutes and some 10 GB of disk. */
    public static void main(String[] arguments) throws IOException, SQLException {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setPGStartupWait(Duration.ofMinutes(2))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_wal_size", "8GB")
                .start()) {
            try (Place few = Place.with(server, "few", FEW);
                    Place many = Place.with(server, "many", MANY)) {
                System.out.println("cases: " + few.cases() + " and " + many.cases());
                report(few, many);
            }
        }
    }

    private static void report(Place few, Place many) throws SQLException {
        int number = 1_000;
        List<double[]> rounds = new ArrayList<>();
        for (int round = 0; round < ROUNDS + 3; round++) {
            double[] one = few.round(number);
            double[] other = many.round(number);
            number += TRANSFERS;
            if (round >= 3) {
                rounds.add(new double[] {one[0], other[0], one[1], other[1], one[2], other[2], one[3], other[3]});
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%n| | ms, %d cases | ms, %d cases | times, median (least to most) |%n|---|---|---|---|%n",
                few.cases(),
                many.cases());
        line("a command", rounds, 0);
        line("what a command leaves to the runner", rounds, 2);
        line("a page of an officer's work list, 50 transfers", rounds, 4);
        line("a page of an establishment's transfers", rounds, 6);
    }

    private static void line(String what, List<double[]> rounds, int column) {
        double[] ratios = rounds.stream()
                .mapToDouble(round -> round[column + 1] / round[column])
                .sorted()
                .toArray();
        System.out.printf(
                Locale.ROOT,
                "| %s | %.3f | %.3f | %.2f (%.2f to %.2f) |%n",
                what,
                median(rounds, column),
                median(rounds, column + 1),
                ratios[ratios.length / 2],
                ratios[0],
                ratios[ratios.length - 1]);
    }

    private static double median(List<double[]> rounds, int column) {
        double[] sorted =
                rounds.stream().mapToDouble(round -> round[column]).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    /** One database with its host. */
    private record Place(Pool database, CaseStore store, Hamlet hamlet) implements AutoCloseable {

        static Place with(EmbeddedPostgres server, String name, int cases) throws SQLException {
            OnPostgres.execute(server.getPostgresDatabase(), List.of("create database " + name));
            Pool pool = new Pool(server.getDatabase("postgres", name));
            CaseStore store = JdbcCaseStore.postgres(pool);
            Hamlet hamlet = new Hamlet(store, SettableClock.at(Hamlet.NOW), 2);
            hamlet.registry.mandates().officer(new CivilNumber(OFFICER), Governorate.MUSCAT);
            new WholeTransfer(hamlet, 1, WholeTransfer.Watch.NONE).play();
            hamlet.labour.transfers().submit(hamlet.asNewEmployer("open"), Hamlet.form(2, 2));
            while (!hamlet.labour.runDue().idle()) {
                // until nothing is left to send
            }
            new Crowd(pool).grow(cases);
            return new Place(pool, store, hamlet);
        }

        int cases() throws SQLException {
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement()) {
                return Crowd.number(statement, "select count(*) from case_");
            }
        }

        /** Milliseconds of a command, of what the runner has to do for it, of a page for an officer and of one for a party. */
        double[] round(int from) {
            long begin = System.nanoTime();
            for (int number = from; number < from + TRANSFERS; number++) {
                hamlet.arrive(number);
                new WholeTransfer(hamlet, number, WholeTransfer.Watch.NONE).play();
            }
            double commands = since(begin) / (TRANSFERS * WholeTransfer.ENTRIES);
            begin = System.nanoTime();
            while (!hamlet.labour.runDue().idle()) {
                // until nothing is left to send
            }
            double run = since(begin) / (TRANSFERS * WholeTransfer.ENTRIES);
            return new double[] {commands, run, pages(true), pages(false)};
        }

        private double pages(boolean officer) {
            Capacity capacity =
                    officer ? new Capacity.Officer(Governorate.MUSCAT) : new Capacity.ForEstablishment(Hamlet.SECOND);
            String person = officer ? OFFICER : Hamlet.OF_SECOND;
            Call call = Call.of("page", hamlet.labour.signIn(person).orElseThrow(), capacity);
            long begin = System.nanoTime();
            for (int page = 0; page < PAGES; page++) {
                var answer = officer
                        ? hamlet.labour
                                .transfers()
                                .workList(call, WorkListFilter.all(), null, 50)
                                .toString()
                        : hamlet.labour.transfers().cases(call, null, 50).toString();
                if (answer.isEmpty()) {
                    throw new IllegalStateException("no page");
                }
            }
            return since(begin) / PAGES;
        }

        private static double since(long begin) {
            return (System.nanoTime() - begin) / 1e6;
        }

        @Override
        public void close() {
            hamlet.close();
            store.close();
        }
    }
}
