package om.gov.mol.labour.party;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a work permit (تصريح مزاولة العمل), also called the labour card.
 *
 * <p>Issued by the ministry. The format is not published; eight digits are seen, so 1 to 20 letters, digits, strokes
 * and hyphens are taken, beginning with a letter or digit; a form may be stricter by a setting, and the registry
 * decides.
 *
 * @param value for example {@code "20190001"}; case is kept; anything else is an {@link IllegalArgumentException}
 *     that does not repeat it
 */
public record PermitNumber(String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9/-]{0,19}");

    public PermitNumber {
        Shape.require(SHAPE, value, "a permit number");
    }

    /** What a person typed, or empty when it cannot be a permit number. Spaces are ignored. */
    public static Optional<PermitNumber> parse(String raw) {
        return Shape.parse(raw, Shape::withoutSpaces, SHAPE, PermitNumber::new);
    }

    /** Masked: never the value. */
    @Override
    public String toString() {
        return Shape.masked("PermitNumber", value);
    }
}
