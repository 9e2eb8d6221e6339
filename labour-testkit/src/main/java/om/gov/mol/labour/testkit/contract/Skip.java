package om.gov.mol.labour.testkit.contract;

import static org.junit.jupiter.api.Assumptions.abort;

/** Why a test of a contract is not carried out. It is said in one of two ways, and the table at the end keeps them apart. */
final class Skip {

    static final String NOT_CLAIMED = "not claimed: ";
    static final String UNTESTED = "untested: ";

    private Skip() {}

    /** Goes on only when the implementation says that it can. */
    static void unlessClaimed(boolean declared, String why) {
        if (!declared) {
            abort(NOT_CLAIMED + why);
        }
    }

    /** Goes on only when the sandbox could arrange it; {@code why} names the method to override. */
    static void unlessArranged(boolean arranged, String why) {
        if (!arranged) {
            abort(UNTESTED + why);
        }
    }

    /** For a rule that no test of the contract can see. */
    static void always(String why) {
        abort(UNTESTED + "cannot be verified here: " + why);
    }
}
