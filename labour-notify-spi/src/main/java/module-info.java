/** What a provider of SMS or e-mail must do for the labour services. */
module om.gov.mol.labour.notify {
    requires static transitive org.jspecify;

    exports om.gov.mol.labour.notify.spi;
}
