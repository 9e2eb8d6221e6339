package om.gov.mol.labour.absconding;

import java.util.List;

/** The throws that decide a walk, given beforehand, so that a walk can be repeated and cut short. Not thread-safe. */
final class Dice {

    private final List<Integer> throwsLeft;
    private int next;

    Dice(List<Integer> given) {
        this.throwsLeft = List.copyOf(given);
    }

    boolean hasMore() {
        return next < throwsLeft.size();
    }

    /** A number from 0 to {@code sides - 1}; 0 once all throws are used up. */
    int roll(int sides) {
        return hasMore() ? Math.floorMod(throwsLeft.get(next++), sides) : 0;
    }

    /** True once in so many times. */
    boolean once(int in) {
        return roll(in) == in - 1;
    }

    <T> T of(List<T> choices) {
        return choices.get(roll(choices.size()));
    }
}
