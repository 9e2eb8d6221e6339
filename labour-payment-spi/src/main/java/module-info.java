module om.gov.mol.labour.payment {
    requires static transitive org.jspecify;
    requires transitive org.joda.money;
}
