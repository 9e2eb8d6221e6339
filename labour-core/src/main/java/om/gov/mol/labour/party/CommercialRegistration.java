package om.gov.mol.labour.party;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of an establishment in the commercial register.
 *
 * <p>Issued by the Ministry of Commerce. Seven digits today; old certificates write {@code 1/23456/7}, which is the
 * same as {@code 1234567}. A check digit is not known. This type takes 4 to 20 digits; which lengths a form accepts is
 * a setting. Masked in {@code toString} like the rest, for a sole trader is a person.
 *
 * @param value digits only, for example {@code "1234567"}; anything else is an {@link IllegalArgumentException} that
 *     does not repeat it
 */
public record CommercialRegistration(String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{4,20}");

    public CommercialRegistration {
        Shape.require(SHAPE, value, "a commercial registration");
    }

    /**
     * What a person typed, or empty when it cannot be a commercial registration. Spaces, hyphens and strokes are
     * ignored.
     */
    public static Optional<CommercialRegistration> parse(String raw) {
        return Shape.parse(raw, text -> Shape.joined(text).replace("/", ""), SHAPE, CommercialRegistration::new);
    }

    /** Masked: never the value. */
    @Override
    public String toString() {
        return Shape.masked("CommercialRegistration", value);
    }
}
