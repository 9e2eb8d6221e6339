package om.gov.mol.labour.payment.spi;

import java.util.Objects;
import java.util.regex.Pattern;
import org.joda.money.Money;

/** Constructor checks of this package. Messages name the part and never repeat its value, which may be personal. */
final class Checks {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._:-]{1,100}");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");
    private static final Pattern IBAN = Pattern.compile("[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]");

    private Checks() {}

    static String key(String value, String part) {
        return matching(value, KEY, part, "1 to 100 characters of A-Z a-z 0-9 . _ : -");
    }

    static String language(String value, String part) {
        return matching(value, LANGUAGE, part, "a BCP 47 language tag such as ar");
    }

    static String iban(String value, String part) {
        return matching(value, IBAN, part, "an IBAN without spaces");
    }

    static String line(String value, String part) {
        Objects.requireNonNull(value, part);
        if (value.isBlank() || value.length() > 200 || CONTROL.matcher(value).find()) {
            throw new IllegalArgumentException(part + " must be one line of 1 to 200 characters, not blank");
        }
        return value;
    }

    static Money positive(Money value, String part) {
        Objects.requireNonNull(value, part);
        if (!value.isPositive()) {
            throw new IllegalArgumentException(part + " must be more than zero");
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
