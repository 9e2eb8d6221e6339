/** Recognises people and agencies by signed tokens of an OpenID provider. */
module om.gov.mol.labour.identity.oidc {
    requires static transitive org.jspecify;
    requires transitive java.net.http;
    requires transitive om.gov.mol.labour.core;
    requires com.nimbusds.jose.jwt;

    exports om.gov.mol.labour.identity.oidc;
}
