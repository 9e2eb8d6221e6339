package om.gov.mol.labour.lifecycle;

import java.util.function.Predicate;

/**
 * The named condition under which a row is the one that fits. Rows for the same state and command have disjoint
 * conditions; the name is printed on the diagram.
 */
public record When<C extends CaseFile, F extends Facts>(String name, Predicate<Moment<C, ?, F>> holds) {

    /** The condition of a row that needs none. */
    public static <C extends CaseFile, F extends Facts> When<C, F> always() {
        return new When<>("", moment -> true);
    }
}
