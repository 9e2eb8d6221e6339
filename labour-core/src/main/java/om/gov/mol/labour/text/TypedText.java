package om.gov.mol.labour.text;

import java.util.Optional;

/**
 * What a person typed, brought into the one form that the rest of the library reads.
 *
 * <p>Digits of every script become ASCII digits ({@code ٩٢٣}, {@code ۹۲۳} and {@code 923} are the same), invisible
 * format marks (direction marks, zero-width characters, byte order mark, soft hyphen) disappear, every
 * kind of space becomes a plain space, and the ends are trimmed. Letters and their case stay. Meant for numbers,
 * dates, amounts and addresses; names and free text are kept as they were typed. Stateless and thread-safe.
 */
public final class TypedText {

    /** The longest raw text, in UTF-16 units, that is looked at: no field that is a single value is longer. */
    public static final int LENGTH_MAX = 1_000;

    private static final char RIGHT_TO_LEFT_OVERRIDE = '\u202E';

    private TypedText() {}

    /**
     * The plain text of {@code raw}, or empty when it is longer than {@link #LENGTH_MAX}, has a control character
     * inside, or a right-to-left override anywhere.
     *
     * <p>Example: {@code plain(" \u200e٩٢١٢ ٣٤٥٦ ")} is {@code "9212 3456"}.
     */
    public static Optional<String> plain(String raw) {
        if (raw.length() > LENGTH_MAX || raw.indexOf(RIGHT_TO_LEFT_OVERRIDE) >= 0) {
            return Optional.empty();
        }
        String text = withoutMarks(raw).strip();
        return text.chars().anyMatch(Character::isISOControl) ? Optional.empty() : Optional.of(text);
    }

    /** Whether a character is the right-to-left override, U+202E, by which a text reads other than it is written. */
    public static boolean isOverride(int point) {
        return point == RIGHT_TO_LEFT_OVERRIDE;
    }

    static boolean isDirectionControl(int unit) {
        return (unit >= 0x202A && unit <= 0x202E) || (unit >= 0x2066 && unit <= 0x2069);
    }

    private static String withoutMarks(String raw) {
        StringBuilder text = new StringBuilder(raw.length());
        raw.codePoints().filter(point -> !isMark(point)).map(TypedText::simple).forEach(text::appendCodePoint);
        return text.toString();
    }

    private static int simple(int point) {
        if (Character.isDigit(point)) {
            return '0' + Character.digit(point, 10);
        }
        return Character.isSpaceChar(point) ? ' ' : point;
    }

    private static boolean isMark(int point) {
        return Character.getType(point) == Character.FORMAT;
    }
}
