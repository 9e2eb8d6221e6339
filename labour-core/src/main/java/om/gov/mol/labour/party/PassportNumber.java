package om.gov.mol.labour.party;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a passport of any country.
 *
 * <p>Issued by the passport's state; ICAO Doc 9303 gives it up to nine letters and digits in the machine-readable zone.
 * The check digit stands outside the number, so there is none to verify.
 *
 * @param value upper-case letters and digits, for example {@code "Z0000001"}; anything else is an
 *     {@link IllegalArgumentException} that does not repeat it
 */
public record PassportNumber(String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9]{1,9}");

    public PassportNumber {
        Shape.require(SHAPE, value, "a passport number");
    }

    /**
     * What a person typed, or empty when it cannot be a passport number. Spaces and hyphens are ignored, case is
     * raised.
     */
    public static Optional<PassportNumber> parse(String raw) {
        return Shape.parse(raw, text -> Shape.joined(text).toUpperCase(Locale.ROOT), SHAPE, PassportNumber::new);
    }

    /** Masked: never the value. */
    @Override
    public String toString() {
        return Shape.masked("PassportNumber", value);
    }
}
