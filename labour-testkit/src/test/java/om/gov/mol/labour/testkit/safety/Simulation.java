package om.gov.mol.labour.testkit.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import om.gov.mol.labour.port.JournalRow;
import om.gov.mol.labour.port.RegistryUnavailable;
import om.gov.mol.labour.port.StoreUnavailable;
import om.gov.mol.labour.service.Labour;

/**
 * The whole library in one thread, driven by a seed: several hosts on one store, with everything around them that can go
 * wrong. After every step nothing has happened that must never happen. The same seed does the same again.
 */
final class Simulation implements AutoCloseable {

    private static final int HOSTS = 3;
    private static final int TRIES = 4;
    private static final int STEPS_MANY = 30;
    private static final int STEPS_FEW_MIN = 3;
    private static final int STEPS_FEW_MORE = 9;
    private static final List<String> BEGINNINGS =
            List.of("2018-03-04T06:00:00Z", "2021-09-01T06:00:00Z", "2021-09-01T06:00:00Z", "2025-08-03T06:00:00Z");
    private static final List<Map<String, String>> RULES = List.of(
            Map.of(),
            Map.of("report.ticket.payment", "AFTER_REVIEW", "report.threshold.month", "2"),
            Map.of("report.objection.effects", "SUSPENDED", "report.refund.afterLimit", "HELD"),
            Map.of("report.ticket.keptCauses", "REJECTED", "report.threshold.counts", "APPROVED"));

    private final Mischief mischief;
    private final Planted planted;
    private final Village village;
    private final Random steps = new Random(0);
    private final BothWalk walk;
    private final SimulationInvariants invariants;
    private final SimulatedStore.Leases leases = new SimulatedStore.Leases();
    private final List<JournalRow> acknowledged = new ArrayList<>();
    private final List<SimulatedHost> hosts = new ArrayList<>();
    private final Labour observer;
    private final StringBuilder told;
    private boolean waiting;
    private String poison = "";

    Simulation(long seed, Planted planted) {
        this.mischief = new Mischief(seed);
        this.planted = planted;
        String begins = BEGINNINGS.get(mischief.any(BEGINNINGS.size()));
        Map<String, String> rules = RULES.get(mischief.any(RULES.size()));
        this.told = new StringBuilder("seed " + seed + " from " + begins + " under " + rules);
        this.village = new Village(begins, rules);
        this.observer = village.labour;
        this.walk = new BothWalk(village, steps);
        this.invariants = new SimulationInvariants(village, acknowledged, begins.startsWith("2021"));
        mischief.calm(true);
        for (int number = 1; number <= HOSTS; number++) {
            hosts.add(new SimulatedHost(this, "host " + number));
        }
        if (mischief.any(3) == 0) {
            poison = "+9689" + Town.worker(1 + mischief.any(Villagers.WORKERS)).substring(1);
        }
    }

    /** As many steps as the seed says: most worlds are small, one in eight is not. */
    int steps() {
        return mischief.any(8) == 0 ? STEPS_MANY : STEPS_FEW_MIN + mischief.any(STEPS_FEW_MORE);
    }

    /** All steps, and then everybody behaves; what has happened is told by the exception of what must not. */
    void run(int number) {
        try {
            for (int step = 1; step <= number; step++) {
                told.append(System.lineSeparator()).append(step).append(": ");
                mischief.calm(false);
                told.append(step(mischief.any(hosts.size()), mischief.seed()));
                mischief.news().forEach(fault -> told.append("; ").append(fault));
                atPeace(step);
            }
            atTheEnd();
        } catch (AssertionError | RuntimeException wrong) {
            throw new AssertionError(told + System.lineSeparator() + wrong.getMessage(), wrong);
        }
    }

    /** Who got no answer asks the same again, of another host. */
    private String step(int first, long seed) {
        int before = village.requests;
        for (int trial = 1; ; trial++) {
            village.requests = before;
            steps.setSeed(seed);
            village.labour = hosts.get((first + trial) % hosts.size()).labour();
            mischief.calm(trial == TRIES);
            try {
                return walk.step();
            } catch (Crash | StoreUnavailable | RegistryUnavailable noAnswer) {
                if (trial == TRIES) {
                    throw new IllegalStateException("no answer, and nothing is wrong", noAnswer);
                }
            } finally {
                startDeadOnesAgain();
            }
        }
    }

    private void startDeadOnesAgain() {
        hosts.stream().filter(SimulatedHost::isDead).forEach(SimulatedHost::startAgain);
    }

    private void atPeace(int step) {
        mischief.calm(true);
        SimulatedHost host = hosts.get(step % hosts.size());
        invariants.capacity(host.labour());
        if (step % 8 == 1) {
            invariants.sameAnswerAgain(
                    host.labour(), hosts.get((step + 1) % hosts.size()).labour());
        }
        village.labour = observer;
        invariants.hold("step " + step);
    }

    private void atTheEnd() {
        mischief.calm(true);
        village.labour = hosts.get(0).labour();
        walk.recover();
        village.settle();
        invariants.nothingOverdue();
        village.labour = observer;
        invariants.holdAll("at the end");
        invariants.atRest(poison);
    }

    /** While one waits another host does what is due, and payers pay. */
    void meanwhile(SimulatedHost who) {
        if (waiting) {
            return;
        }
        waiting = true;
        SimulatedHost other = hosts.get((hosts.indexOf(who) + 1) % hosts.size());
        try {
            other.labour().runDue();
        } catch (Crash | StoreUnavailable | RegistryUnavailable alsoWrong) {
            // it will be started again with the others
        } finally {
            waiting = false;
        }
    }

    /** Whether one host waits while another goes on. */
    boolean isWaiting() {
        return waiting;
    }

    void acknowledged(JournalRow entry) {
        acknowledged.add(entry);
    }

    boolean isPoison(String mobile) {
        return mobile.equals(poison);
    }

    SimulatedStore.Leases leases() {
        return leases;
    }

    Mischief mischief() {
        return mischief;
    }

    Planted planted() {
        return planted;
    }

    Village village() {
        return village;
    }

    @Override
    public void close() {
        village.close();
    }
}
