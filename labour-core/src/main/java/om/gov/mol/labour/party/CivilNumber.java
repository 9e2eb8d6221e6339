package om.gov.mol.labour.party;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number by which the state knows a person, citizen or resident.
 *
 * <p>Issued by the Royal Oman Police (Civil Status); a resident's card carries the same number. Neither its length nor
 * a check digit is published: eight digits are common, nine occur. This type takes 4 to 20 digits, the widest shape
 * that is safe to store and compare; which lengths a form accepts is a setting ({@code FormatSettings}), and the
 * registry decides whether the person exists. Birth date and sex cannot be read from it.
 *
 * @param value digits only, leading zeros kept, for example {@code "70000001"}; anything else is an
 *     {@link IllegalArgumentException} that does not repeat it
 */
public record CivilNumber(String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{4,20}");

    public CivilNumber {
        Shape.require(SHAPE, value, "a civil number");
    }

    /** What a person typed, or empty when it cannot be a civil number. Spaces and hyphens are ignored. */
    public static Optional<CivilNumber> parse(String raw) {
        return Shape.parse(raw, Shape::joined, SHAPE, CivilNumber::new);
    }

    /** Masked: never the value. */
    @Override
    public String toString() {
        return Shape.masked("CivilNumber", value);
    }
}
