/** What a payment gateway must do for the labour services. */
module om.gov.mol.labour.payment {
    requires static transitive org.jspecify;
    requires transitive org.joda.money;

    exports om.gov.mol.labour.payment.spi;
}
