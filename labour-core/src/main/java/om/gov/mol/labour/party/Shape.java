package om.gov.mol.labour.party;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import om.gov.mol.labour.text.TypedText;

/** What all identifiers have in common: one way to refuse, to read and to mask. */
final class Shape {

    private static final Pattern SPACES = Pattern.compile(" +");
    private static final Pattern SPACES_AND_HYPHENS = Pattern.compile("[ \\-\u2010-\u2015\u2212]+");
    private static final int OPEN_END = 2;
    private static final int OPEN_END_FROM_LENGTH = 6;

    private Shape() {}

    static void require(Pattern shape, String value, String noun) {
        if (!shape.matcher(value).matches()) {
            throw new IllegalArgumentException("value: not " + noun);
        }
    }

    static <T> Optional<T> parse(
            String raw, UnaryOperator<String> normalise, Pattern shape, Function<String, T> constructor) {
        return TypedText.plain(raw)
                .map(normalise)
                .filter(value -> shape.matcher(value).matches())
                .map(constructor);
    }

    static String withoutSpaces(String text) {
        return SPACES.matcher(text).replaceAll("");
    }

    static String joined(String text) {
        return SPACES_AND_HYPHENS.matcher(text).replaceAll("");
    }

    /** Stars, and the last two characters where enough others stay hidden: {@code CivilNumber[******01]}. */
    static String masked(String type, String value) {
        int open = value.length() >= OPEN_END_FROM_LENGTH ? OPEN_END : 0;
        int hidden = value.length() - open;
        return type + "[" + "*".repeat(hidden) + value.substring(hidden) + "]";
    }
}
