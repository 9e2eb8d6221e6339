/** Recognises people and agencies by X.509 certificates and a signed challenge. */
module om.gov.mol.labour.identity.certificate {
    requires static transitive org.jspecify;
    requires transitive java.net.http;
    requires transitive om.gov.mol.labour.core;

    exports om.gov.mol.labour.identity.certificate;
}
