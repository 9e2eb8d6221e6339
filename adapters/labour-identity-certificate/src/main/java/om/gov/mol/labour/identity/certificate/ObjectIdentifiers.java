package om.gov.mol.labour.identity.certificate;

import java.util.regex.Pattern;

/** The shape of an object identifier, such as {@code 2.5.4.5}. */
final class ObjectIdentifiers {

    private static final Pattern SHAPE = Pattern.compile("[012]\\.[0-9]{1,2}(\\.[0-9]{1,18}){0,30}");

    private ObjectIdentifiers() {}

    static String require(String parameter, String dotted) {
        if (!SHAPE.matcher(dotted).matches()) {
            throw new IllegalArgumentException(parameter + ": not an object identifier such as 2.5.4.5");
        }
        return dotted;
    }
}
