package om.gov.mol.labour.identity.certificate;

import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a certificate says about the one whom it is for. */
final class Names {

    private static final String ALTERNATIVE_NAMES = "2.5.29.17";
    private static final int OTHER_NAME = 0xA0;
    private static final int URI = 0x86;
    private static final int VALUE = 0xA0;

    private Names() {}

    /** All values of this attribute in the subject, in their order. */
    static List<String> ofSubject(X509Certificate certificate, String attribute) throws CertificateException {
        byte[] wanted = Der.oid(attribute);
        List<String> values = new ArrayList<>();
        Der names = Der.of(certificate.getSubjectX500Principal().getEncoded())
                .next(Der.SEQUENCE)
                .inside();
        while (names.more()) {
            Der parts = names.next(Der.SET).inside();
            while (parts.more()) {
                Der part = parts.next(Der.SEQUENCE).inside();
                if (Arrays.equals(part.next(Der.OBJECT_IDENTIFIER).content(), wanted)) {
                    values.add(text(part.next()));
                }
            }
        }
        return values;
    }

    /** All addresses among the alternative names. */
    static List<String> alternativeUris(X509Certificate certificate) throws CertificateException {
        List<String> values = new ArrayList<>();
        for (Der.Element name : alternativeNames(certificate)) {
            if (name.tag() == URI) {
                values.add(new String(name.content(), StandardCharsets.US_ASCII));
            }
        }
        return values;
    }

    /** All other names of this kind among the alternative names. */
    static List<String> alternativeOtherNames(X509Certificate certificate, String type) throws CertificateException {
        byte[] wanted = Der.oid(type);
        List<String> values = new ArrayList<>();
        for (Der.Element name : alternativeNames(certificate)) {
            if (name.tag() == OTHER_NAME) {
                Der other = name.inside();
                if (Arrays.equals(other.next(Der.OBJECT_IDENTIFIER).content(), wanted)) {
                    values.add(text(other.next(VALUE).inside().next()));
                }
            }
        }
        return values;
    }

    /** As they stand in the extension: releases of the JDK differ in how they hand out other names. */
    private static List<Der.Element> alternativeNames(X509Certificate certificate) throws CertificateException {
        byte[] extension = certificate.getExtensionValue(ALTERNATIVE_NAMES);
        if (extension == null) {
            return List.of();
        }
        Der names = Der.of(extension)
                .next(Der.OCTET_STRING)
                .inside()
                .next(Der.SEQUENCE)
                .inside();
        List<Der.Element> found = new ArrayList<>();
        while (names.more()) {
            found.add(names.next());
        }
        return found;
    }

    private static String text(Der.Element value) throws CertificateException {
        return value.text().orElseThrow(() -> new CertificateException("not a text"));
    }
}
