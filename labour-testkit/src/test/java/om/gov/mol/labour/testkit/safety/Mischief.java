package om.gov.mol.labour.testkit.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What goes wrong, and when: decided by a seed, written down, and the same each time. */
final class Mischief {

    /** After so many faults within a step the rest of it goes well, so that every step ends. */
    private static final int IN_ONE_STEP_MAX = 6;

    private final Random random;
    private final List<String> faults = new ArrayList<>();
    private boolean calm;
    private int inThisStep;

    Mischief(long seed) {
        this.random = new Random(seed);
    }

    /** Whether this goes wrong now; once in so many times. */
    boolean strikes(String what, int onceIn) {
        if (calm || inThisStep >= IN_ONE_STEP_MAX || random.nextInt(onceIn) > 0) {
            return false;
        }
        inThisStep++;
        faults.add(what);
        return true;
    }

    /** From now on nothing goes wrong, or something may again. */
    void calm(boolean now) {
        calm = now;
        inThisStep = 0;
    }

    int any(int bound) {
        return random.nextInt(bound);
    }

    long seed() {
        return random.nextLong();
    }

    /** What went wrong since this was asked last. */
    List<String> news() {
        List<String> all = List.copyOf(faults);
        faults.clear();
        return all;
    }
}
