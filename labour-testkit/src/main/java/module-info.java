module om.gov.mol.labour.testkit {
    requires static transitive org.jspecify;
    requires static org.junit.jupiter.api;
    requires transitive om.gov.mol.labour.core;
    requires tools.jackson.core;

    exports om.gov.mol.labour.testkit.fake;
}
