package om.gov.mol.labour.party;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A mobile number that can be sent a message, Omani or foreign, in the form of ITU-T E.164.
 *
 * <p>Omani numbers are assigned by the Telecommunications Regulatory Authority: country code 968 and eight digits
 * without trunk prefix. Mobiles begin with 7 or 9; the ranges behind the 7 keep growing, so all of them are taken, and
 * so is the small range 1505. Landlines (2 …) are refused, for they get no SMS. Numbers are portable: the prefix does
 * not tell the operator. Foreign numbers are only held to the shape of E.164.
 *
 * @param value for example {@code "+96890000001"}; anything else is an {@link IllegalArgumentException} that does not
 *     repeat it
 */
public record Mobile(String value) {

    private static final String OMAN = "+968";
    private static final Pattern SHAPE =
            Pattern.compile("\\+968(?:[79][0-9]{7}|1505[0-9]{4})|\\+(?!968)[1-9][0-9]{6,14}");
    private static final Pattern PUNCTUATION = Pattern.compile("[().]");
    private static final Pattern OMANI_WITHOUT_PLUS = Pattern.compile("968[0-9]{8}");
    private static final Pattern OMANI_NATIONAL = Pattern.compile("[0-9]{8}");

    public Mobile {
        Shape.require(SHAPE, value, "a mobile number");
    }

    /**
     * What a person typed, or empty when it cannot be a mobile number.
     *
     * <p>{@code +968 9000 0001}, {@code 00968-90000001}, {@code 96890000001}, {@code 90000001} and
     * {@code ٩٠٠٠٠٠٠١} are the same number. Spaces, hyphens, dots and brackets are ignored. Foreign numbers need
     * {@code +} or {@code 00}.
     */
    public static Optional<Mobile> parse(String raw) {
        return Shape.parse(raw, Mobile::international, SHAPE, Mobile::new);
    }

    /** Whether the number is Omani. */
    public boolean omani() {
        return value.startsWith(OMAN);
    }

    /** Masked: never the value. */
    @Override
    public String toString() {
        return Shape.masked("Mobile", value);
    }

    private static String international(String text) {
        String digits = PUNCTUATION.matcher(Shape.joined(text)).replaceAll("");
        if (digits.startsWith("00")) {
            return "+" + digits.substring(2);
        }
        if (OMANI_WITHOUT_PLUS.matcher(digits).matches()) {
            return "+" + digits;
        }
        return OMANI_NATIONAL.matcher(digits).matches() ? OMAN + digits : digits;
    }
}
