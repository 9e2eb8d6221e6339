package om.gov.mol.labour.testkit.safety;

/** A host dies here. Nothing that it does afterwards has any effect: a dead host dies again at its next call of a port. */
final class Crash extends Error {

    private static final long serialVersionUID = 1L;

    Crash() {
        super("ordered by the simulation", null, false, false);
    }
}
