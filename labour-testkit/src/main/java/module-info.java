/** Fakes with fault modes, a settable clock, the story player, and the contracts that adapters must pass. */
module om.gov.mol.labour.testkit {
    requires static transitive org.jspecify;
    requires static org.junit.jupiter.api;
    requires transitive om.gov.mol.labour.core;
    requires transitive om.gov.mol.labour.notify;
    requires transitive om.gov.mol.labour.payment;
    requires transitive org.joda.money;

    // JUnit looks for the tests of a contract by reflection, also where whoever extends it is a module.
    opens om.gov.mol.labour.testkit.contract;

    exports om.gov.mol.labour.testkit.contract;
    exports om.gov.mol.labour.testkit.fake;
    exports om.gov.mol.labour.testkit.story;
}
