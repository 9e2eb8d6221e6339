package om.gov.mol.labour.payment.thawani;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The two keys of a merchant, as the merchant portal shows them.
 *
 * <p>{@link #toString} shows neither. The secret one is sent in a header of each call and never to a payer; the publishable
 * one stands in the address of the payment page.
 *
 * @param secret signs our calls in
 * @param publishable names the merchant on the payment page
 */
public record ThawaniKeys(String secret, String publishable) {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._~+/=-]{8,500}");

    /** Refuses what cannot be a key, without repeating it. */
    public ThawaniKeys {
        check(secret, "secret");
        check(publishable, "publishable");
    }

    private static void check(String key, String part) {
        if (!KEY.matcher(Objects.requireNonNull(key, part)).matches()) {
            throw new IllegalArgumentException(part + " must be a key of 8 to 500 characters, without white space");
        }
    }

    @Override
    public String toString() {
        return "ThawaniKeys[secret=***, publishable=***]";
    }
}
