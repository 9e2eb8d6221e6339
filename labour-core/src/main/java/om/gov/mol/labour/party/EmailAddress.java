package om.gov.mol.labour.party;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address, checked as far as text can tell: only a message that arrives proves one.
 *
 * <p>At most 254 characters (RFC 5321), one {@code @}, at most 64 characters before it, behind it a domain of at least
 * two labels. Letters of every script are taken on both sides (RFC 6531, internationalised domains). Spaces, control
 * characters, quotes, brackets, commas, colons and semicolons are refused, so that an address can never become two, or
 * a header. The case is kept as typed.
 *
 * @param value for example {@code "worker@example.com"}; anything else is an {@link IllegalArgumentException} that does
 *     not repeat it
 */
public record EmailAddress(String value) {

    private static final String LABEL = "[\\p{L}\\p{N}\\p{M}](?:[\\p{L}\\p{N}\\p{M}_-]{0,61}[\\p{L}\\p{N}\\p{M}])?+";
    private static final Pattern SHAPE = Pattern.compile(
            "(?=.{3,254}+$)[^\\p{C}\\p{Z}@\"(),:;<>\\[\\]\\\\]{1,64}+@" + LABEL + "(?:\\." + LABEL + ")++");

    public EmailAddress {
        Shape.require(SHAPE, value, "an e-mail address");
    }

    /** What a person typed, or empty when it cannot be an e-mail address. Digits of every script become ASCII. */
    public static Optional<EmailAddress> parse(String raw) {
        return Shape.parse(raw, text -> text, SHAPE, EmailAddress::new);
    }

    /** Masked: never the value, nor its length. */
    @Override
    public String toString() {
        return "EmailAddress[***@***]";
    }
}
