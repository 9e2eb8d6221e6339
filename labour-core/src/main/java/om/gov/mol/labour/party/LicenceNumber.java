package om.gov.mol.labour.party;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a licence (المأذونية): the authorisation of an establishment to hire.
 *
 * <p>Issued by the ministry. The format is not published, so 1 to 20 letters, digits, strokes and hyphens are taken,
 * beginning with a letter or digit; a form may be stricter by a setting, and the registry decides.
 *
 * @param value for example {@code "20190001"}; case is kept; anything else is an {@link IllegalArgumentException}
 *     that does not repeat it
 */
public record LicenceNumber(String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9/-]{0,19}");

    public LicenceNumber {
        Shape.require(SHAPE, value, "a licence number");
    }

    /** What a person typed, or empty when it cannot be a licence number. Spaces are ignored. */
    public static Optional<LicenceNumber> parse(String raw) {
        return Shape.parse(raw, Shape::withoutSpaces, SHAPE, LicenceNumber::new);
    }

    /** Masked: never the value. */
    @Override
    public String toString() {
        return Shape.masked("LicenceNumber", value);
    }
}
