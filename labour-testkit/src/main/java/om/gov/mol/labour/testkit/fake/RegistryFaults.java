package om.gov.mol.labour.testkit.fake;

import om.gov.mol.labour.port.RegistryUnavailable;

/** What an ordered fault does to a call of the fake registry. */
final class RegistryFaults {

    private RegistryFaults() {}

    /** Faults that strike before anything is done. */
    static Fault before(Fault fault) {
        return switch (fault) {
            case UNREACHABLE, LOST, TRY_LATER -> throw unavailable(fault);
            case THROWS_ERROR -> throw FaultPlan.defect(fault);
            default -> fault;
        };
    }

    /** Faults that strike when all is done. */
    static void afterwards(Fault fault) {
        switch (fault) {
            case TIME_OUT_AFTER_SUCCESS, LATE -> throw unavailable(fault);
            case ERROR_AFTER_SUCCESS -> throw FaultPlan.defect(fault);
            default -> {}
        }
    }

    private static RegistryUnavailable unavailable(Fault fault) {
        return new RegistryUnavailable("ordered by the test: " + fault, null);
    }
}
