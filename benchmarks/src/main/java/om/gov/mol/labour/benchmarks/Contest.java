package om.gov.mol.labour.benchmarks;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Lets contenders play on one database, in turns, and prints what came of it. The first is the floor that the others are
 * compared with, in each round anew: a ratio is one of neighbours.
 */
final class Contest {

    private static final int ROUNDS = Integer.getInteger("rounds", 7);
    private static final int TRANSFERS = Integer.getInteger("transfers", 60);
    private static final int WARM_UPS = Integer.getInteger("warmups", 6);
    private static final int[] CLIENTS = {1, 8};

    private final String database;
    private final List<Contender> contenders;
    private final AtomicInteger numbers = new AtomicInteger();
    private final Map<Contender, Integer> played = new LinkedHashMap<>();

    Contest(String database, List<Contender> contenders) {
        this.database = database;
        this.contenders = contenders;
        contenders.forEach(contender -> played.put(contender, 0));
    }

    void hold() throws SQLException {
        for (int warmUp = 0; warmUp < WARM_UPS; warmUp++) {
            for (Contender contender : contenders) {
                round(contender, 4, TRANSFERS);
            }
        }
        for (int clients : CLIENTS) {
            System.out.println("\n" + database + ", " + clients + (clients == 1 ? " client" : " clients") + "\n\n"
                    + Score.HEADING);
            scores(clients).forEach(score -> System.out.println(score.line()));
        }
        System.out.println("\n" + database + ", bytes of a completed transfer, with indexes\n\n| | bytes |\n|---|---|");
        for (Contender contender : contenders) {
            long each = contender.server().stored() / played.getOrDefault(contender, 1);
            System.out.println("| " + contender.name() + " | " + each + " |");
        }
    }

    private List<Score> scores(int clients) throws SQLException {
        List<Score> scores = contenders.stream().map(Score::new).toList();
        for (int round = 0; round < ROUNDS; round++) {
            double floor = 0;
            for (Score score : scores) {
                Server server = score.contender().server();
                long trips = server.roundTrips();
                long logged = server.logged();
                long computed = server.computed();
                Round one = round(score.contender(), clients, TRANSFERS * Math.min(clients, 3));
                trips = server.roundTrips() - trips;
                floor = floor == 0 ? one.commandsPerSecond() : floor;
                score.add(one, floor, trips, server.computed() - computed, server.logged() - logged);
            }
        }
        return scores;
    }

    private Round round(Contender contender, int clients, int transfers) {
        played.merge(contender, transfers, Integer::sum);
        return Round.of(contender, numbers, clients, transfers);
    }
}
