package om.gov.mol.labour.party;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An international bank account number, with its check digits verified (ISO 13616, MOD 97-10 of ISO 7064).
 *
 * <p>An Omani one has 23 characters: {@code OM}, two check digits, three digits for the bank, sixteen characters for
 * the account. Those of other countries are held to the general shape of 15 to 34 characters.
 *
 * @param value upper case and without spaces; anything else is an {@link IllegalArgumentException} that does not repeat
 *     it
 */
public record Iban(String value) {

    private static final Pattern SHAPE =
            Pattern.compile("OM[0-9]{5}[A-Z0-9]{16}|(?!OM)[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}");
    private static final int PREFIX_LENGTH = 4;
    private static final int MODULUS = 97;

    public Iban {
        Shape.require(SHAPE, value, "an IBAN");
        if (!checkDigitsMatch(value)) {
            throw new IllegalArgumentException("value: an IBAN with wrong check digits");
        }
    }

    /** What a person typed, or empty when it cannot be an IBAN. Spaces and hyphens are ignored, case is raised. */
    public static Optional<Iban> parse(String raw) {
        return Shape.parse(raw, Iban::compact, SHAPE, value -> value)
                .filter(Iban::checkDigitsMatch)
                .map(Iban::new);
    }

    /** Whether {@code raw} looks like an IBAN, right or wrong: then only its check digits can be mistyped. */
    public static boolean hasShape(String raw) {
        return Shape.parse(raw, Iban::compact, SHAPE, value -> value).isPresent();
    }

    /** Masked: never the value. */
    @Override
    public String toString() {
        return Shape.masked("Iban", value);
    }

    private static String compact(String text) {
        return Shape.joined(text).toUpperCase(Locale.ROOT);
    }

    private static boolean checkDigitsMatch(String value) {
        String turned = value.substring(PREFIX_LENGTH) + value.substring(0, PREFIX_LENGTH);
        return turned.chars().map(unit -> Character.digit(unit, 36)).reduce(0, Iban::remainder) == 1;
    }

    /** Appends one digit, or a letter that counts as two (A = 10 … Z = 35), to the number read so far. */
    private static int remainder(int soFar, int digits) {
        return (soFar * (digits < 10 ? 10 : 100) + digits) % MODULUS;
    }
}
