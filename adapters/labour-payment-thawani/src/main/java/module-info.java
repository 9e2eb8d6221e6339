/** A payment gateway over the hosted checkout of Thawani Pay. */
module om.gov.mol.labour.payment.thawani {
    requires static transitive org.jspecify;
    requires transitive om.gov.mol.labour.payment;
    requires java.net.http;
    requires tools.jackson.core;

    exports om.gov.mol.labour.payment.thawani;
}
