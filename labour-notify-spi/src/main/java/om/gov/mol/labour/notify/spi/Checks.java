package om.gov.mol.labour.notify.spi;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Objects;
import java.util.regex.Pattern;

/** Constructor checks of this package. Messages name the part and never repeat its value, which may be personal. */
final class Checks {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._:-]{1,100}");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");
    private static final Pattern PHONE = Pattern.compile("\\+[1-9][0-9]{6,14}");
    private static final String LETTER = "[^\\p{C}\\p{Z}@\"(),:;<>\\[\\]\\\\]"; // of an address, in any script
    private static final Pattern ADDRESS = Pattern.compile(LETTER + "{1,64}@" + LETTER + "{1,189}");
    private static final int LINE_CHARACTERS_MAX = 998; // RFC 5322, 2.1.1
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]");

    private Checks() {}

    static String key(String value, String part) {
        return matching(value, KEY, part, "1 to 100 characters of A-Z a-z 0-9 . _ : -");
    }

    static String language(String value, String part) {
        return matching(value, LANGUAGE, part, "a BCP 47 language tag such as ar");
    }

    static String phone(String value, String part) {
        return matching(value, PHONE, part, "an E.164 number: + and 7 to 15 digits");
    }

    static String address(String value, String part) {
        return matching(
                value,
                ADDRESS,
                part,
                "an e-mail address without spaces, control characters, quotes, brackets, commas, colons and semicolons");
    }

    static String notBlank(String value, String part) {
        Objects.requireNonNull(value, part);
        if (value.isBlank()) {
            throw new IllegalArgumentException(part + " must not be blank");
        }
        if (!UTF_8.newEncoder().canEncode(value)) { // it would arrive with a question mark
            throw new IllegalArgumentException(part + " must not hold half a surrogate pair");
        }
        return value;
    }

    /** One line of text: a line break in a header would let a text add headers of its own. */
    static String oneLine(String value, String part) {
        notBlank(value, part);
        if (CONTROL.matcher(value).find()) {
            throw new IllegalArgumentException(part + " must be one line without control characters");
        }
        if (value.length() > LINE_CHARACTERS_MAX) {
            throw new IllegalArgumentException(part + " must have at most " + LINE_CHARACTERS_MAX + " characters");
        }
        return value;
    }

    private static String matching(String value, Pattern pattern, String part, String wanted) {
        Objects.requireNonNull(value, part);
        if (!pattern.matcher(value).matches()) {
            throw new IllegalArgumentException(part + " must be " + wanted);
        }
        return value;
    }
}
