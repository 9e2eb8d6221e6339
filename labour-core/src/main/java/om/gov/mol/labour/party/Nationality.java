package om.gov.mol.labour.party;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A nationality as three letters: ISO 3166-1 alpha-3, or the extra codes of ICAO Doc 9303 such as {@code XXA},
 * stateless.
 *
 * <p>Only the shape is checked: new states and special codes must not be refused by an old library.
 *
 * @param value for example {@code "IND"}; anything else is an {@link IllegalArgumentException} that does not repeat it
 */
public record Nationality(String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{3}");

    public Nationality {
        Shape.require(SHAPE, value, "a nationality");
    }

    /** What a person typed, or empty when it cannot be a nationality. Case is raised. */
    public static Optional<Nationality> parse(String raw) {
        return Shape.parse(raw, text -> text.toUpperCase(Locale.ROOT), SHAPE, Nationality::new);
    }

    /** Masked: never the value. */
    @Override
    public String toString() {
        return Shape.masked("Nationality", value);
    }
}
