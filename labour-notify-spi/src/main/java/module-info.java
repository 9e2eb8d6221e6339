module om.gov.mol.labour.notify {
    requires static transitive org.jspecify;
}
