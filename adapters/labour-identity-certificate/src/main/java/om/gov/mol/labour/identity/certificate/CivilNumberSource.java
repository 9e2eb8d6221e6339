package om.gov.mol.labour.identity.certificate;

import static java.util.Objects.requireNonNull;

import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import om.gov.mol.labour.party.CivilNumber;

/**
 * Where in a certificate the civil number stands. The profile of the national certificates is not published, so this is a
 * setting. Exactly one value must fit: a certificate with two civil numbers names nobody.
 *
 * <pre>{@code
 * CivilNumberSource.subjectSerialNumber()                                                    // serialNumber=90000001
 * CivilNumberSource.alternativeUri(Pattern.compile("urn:om:civil:([0-9]+)"))                 // urn:om:civil:90000001
 * }</pre>
 */
public final class CivilNumberSource {

    private static final String SERIAL_NUMBER = "2.5.4.5";
    private static final Pattern DIGITS = Pattern.compile("(?:PNOOM-)?([0-9]{4,20})");
    private static final int CHARACTERS_MAX = 256;

    private final Values values;
    private final Pattern pattern;

    private CivilNumberSource(Values values, Pattern pattern) {
        this.values = values;
        this.pattern = requireNonNull(pattern, "pattern");
    }

    private interface Values {
        List<String> of(X509Certificate certificate) throws CertificateException;
    }

    /** The serialNumber of the subject: bare digits, or with the prefix {@code PNOOM-} of ETSI EN 319 412-1. */
    public static CivilNumberSource subjectSerialNumber() {
        return subject(SERIAL_NUMBER, DIGITS);
    }

    /**
     * An attribute of the subject.
     *
     * @param attribute an object identifier, such as {@code 2.5.4.5}
     * @param pattern of the whole value; its first group is the number, without groups the whole is
     */
    public static CivilNumberSource subject(String attribute, Pattern pattern) {
        ObjectIdentifiers.require("attribute", attribute);
        return new CivilNumberSource(certificate -> Names.ofSubject(certificate, attribute), pattern);
    }

    /** The one address among the alternative names that has this form; groups as in {@link #subject}. */
    public static CivilNumberSource alternativeUri(Pattern pattern) {
        return new CivilNumberSource(Names::alternativeUris, pattern);
    }

    /** An other name of this type, an object identifier, among the alternative names; groups as in {@link #subject}. */
    public static CivilNumberSource alternativeOtherName(String type, Pattern pattern) {
        ObjectIdentifiers.require("type", type);
        return new CivilNumberSource(certificate -> Names.alternativeOtherNames(certificate, type), pattern);
    }

    Optional<CivilNumber> read(X509Certificate certificate) {
        try {
            List<CivilNumber> found = values.of(certificate).stream()
                    .flatMap(value -> number(value).stream())
                    .toList();
            return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
        } catch (CertificateException malformed) {
            return Optional.empty();
        }
    }

    private Optional<CivilNumber> number(String value) {
        if (value.length() > CHARACTERS_MAX) {
            return Optional.empty();
        }
        Matcher matcher = pattern.matcher(value);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String number = matcher.groupCount() > 0 ? matcher.group(1) : matcher.group();
        return Optional.ofNullable(number).flatMap(CivilNumber::parse);
    }
}
